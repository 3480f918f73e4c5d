import { describe } from 'vitest'
import { read } from './en-reading.ts'
import { checkRows } from './finding-rows.ts'

const check = checkRows(read)

describe('what statements of visits promise', () => {
  check([
    ['We intend this pact to be a first step.', 'WILLING EG+JP: this pact to be a first step'],
    ['We intend no harm to the ports.'],
    [
      'We commit to widening the canal, share the importance of clean ports, and support the ferry.',
      'COMMITTED EG+JP: widening the canal',
      'BELIEVES EG+JP: the importance of clean ports',
      'SUPPORTS EG+JP: the ferry',
    ],
    [
      'We agree we will widen the canal and that our countries will keep it open.',
      'AGREED EG+JP: we will widen the canal and that our countries will keep it open',
    ],
    [
      'We reaffirm our commitment to the security of our peoples and our ports.',
      'REAFFIRMS EG+JP: our commitment to the security of our peoples and our ports',
      'COMMITTED EG+JP: the security of our peoples and our ports',
    ],
    [
      'We reaffirm our commitment to the care of our young and our old, and to peace.',
      'REAFFIRMS EG+JP: our commitment to the care of our young and our old, and to peace',
      'COMMITTED EG+JP: the care of our young and our old, and to peace',
    ],
    [
      'Both sides reaffirm their commitment to the safety of ferries and their crews under the new rules.',
      'REAFFIRMS EG+JP: their commitment to the safety of ferries and their crews under the new rules',
      'COMMITTED EG+JP: the safety of ferries and their crews under the new rules',
    ],
  ])
})

describe('clauses that go on', () => {
  check([
    ['Japan affirms that it intends to sail.', 'REAFFIRMS JP: it intends to sail', 'WILLING JP: sail'],
    ['We are united in recognizing that drought harms all.', 'RECOGNIZES EG+JP: drought harms all'],
    ['Japan looks forward to the fair; it seeks to sail.', 'CALLS_FOR JP: the fair', 'WILLING JP: sail'],
    ['Japan looks forward to the fair; it will boost trade.', 'CALLS_FOR JP: the fair'],
    ['Japan looks forward to joining Chad; it seeks to sail.', 'CALLS_FOR JP ◎ TD: joining Chad'],
    ['Japan supports Chad; it will send troops.', 'SUPPORTS JP ◎ TD: Chad'],
    ['Japan supports the draft; it condemns the raid.', 'SUPPORTS JP: the draft'],
    ['Japan welcomes the ruling of the court; it respects the ports.', 'WELCOMES JP: the ruling of the court'],
    ['Egypt is firmly against the tolls.', 'OPPOSES EG: the tolls'],
    ['Egypt and Japan are against the tolls.', 'OPPOSES EG+JP: the tolls'],
    ['Japan is working against the clock and is insured against losses.'],
    ['We are protected against floods and evenly matched against the storms.'],
    ['Japan regrets the toll. It is against the law to close the port.', 'CONCERNED JP: the toll'],
    ['Japan spoke. It is firmly against the toll.', 'OPPOSES JP: the toll'],
    ['We believe firmly in open ports.', 'BELIEVES EG+JP: open ports'],
  ])
})

describe('cues of guests and hosts', () => {
  check([
    [
      'Japan thanks Minister Musa for the pier and extends an invitation for Minister Musa to visit the ferry.',
      'APPRECIATES JP ◎ musa: Minister Musa for the pier',
      'CALLS_FOR JP → musa ◎ musa: Minister Musa to visit the ferry',
    ],
    ['Egypt spoke. His Highness welcomed the ferry.', 'WELCOMES EG: the ferry'],
    ['The ferry sank. His Highness welcomed the pilots.'],
    ['We issued an invitation to tender for the pier.'],
    ['Japan extended the invitation to bidders.'],
    ['Japan extends its warm invitation to the pilots.', 'CALLS_FOR JP: the pilots'],
    ['Japan extended an invitation to Minister Musa to visit the ferry.', 'CALLS_FOR JP → musa ◎ musa: Minister Musa to visit the ferry'],
    ['Both sides echoed in the hall.'],
    ["We echo the Secretary-General's call for a ceasefire.", 'CALLS_FOR EG+JP: a ceasefire'],
    ['Both sides echoed the aims laid out by Chad.', 'SUPPORTS EG+JP: the aims laid out by Chad'],
    ['We welcomed the aims, endorsed today by Minister Musa.', 'WELCOMES EG+JP: the aims, endorsed today by Minister Musa'],
    [
      'We believe that the ferry – a link of Libya, and Chad through the ports – will grow.',
      'BELIEVES EG+JP: the ferry – a link of Libya, and Chad through the ports – will grow',
    ],
  ])
})

describe('whom stances of visits are directed at', () => {
  check([
    [
      'Egypt commended the mediation efforts by Japan, along with Chad and Libya, to end the raids.',
      'APPRECIATES EG ◎ JP+TD+LY: the mediation efforts by Japan, along with Chad and Libya, to end the raids',
    ],
    [
      'We welcome the chance to strengthen the ties between Egypt and Japan.',
      'WELCOMES EG+JP ◎ EG+JP: the chance to strengthen the ties between Egypt and Japan',
    ],
    [
      'We recognize the importance of ending the trade from African ports to Chad.',
      'RECOGNIZES EG+JP: the importance of ending the trade from African ports to Chad',
    ],
    ['We appreciate the assistance from Libya to Chad.', 'APPRECIATES EG+JP ◎ TD: the assistance from Libya to Chad'],
    [
      'We affirm that they will ensure the use of their own means to deter further Libyan raids.',
      'REAFFIRMS EG+JP: they will ensure the use of their own means to deter further Libyan raids',
      'WILL EG+JP: ensure the use of their own means to deter further Libyan raids',
    ],
    [
      'We call for the full use of the ports by the international community, including Chad.',
      'CALLS_FOR EG+JP → international-community+TD ◎ international-community+TD: the full use of the ports by the international community, including Chad',
    ],
    [
      'We announce that they have agreed on the Harbour Convention.',
      'NOTES EG+JP ◎ harbour-convention: they have agreed on the Harbour Convention',
      'AGREED EG+JP: the Harbour Convention',
    ],
  ])
})
