import { describe, expect, it } from 'vitest'
import { describeFindings, read } from './en-reading.ts'

/** A text and what it gives, one line a finding in the order of the text. */
type Row = readonly [text: string, ...findings: string[]]

const check = (rows: readonly Row[], statement: Parameters<typeof read>[1] = {}) =>
  it.each(rows.map(([text, ...findings]) => [text, findings] as const))('%s', (text, findings) => {
    expect(describeFindings(read(text, statement))).toEqual(findings)
  })

describe('words that say what a cue says', () => {
  check([
    ['Our countries share a desire to widen the canal.', 'WILLING EG+JP: widen the canal'],
    ['The two sides shared respective views on the tolls.'],
    ['We see the ferry as a bridge between our peoples.', 'BELIEVES EG+JP: the ferry as a bridge between our peoples'],
    ['We see ports grow.'],
    ['We met at the pier, more united than ever in our determination to clean the seas.', 'COMMITTED EG+JP: clean the seas'],
    ['Japan has long been supporting the ferry.', 'SUPPORTS JP: the ferry'],
  ])
})

describe('guests (guide, section 3)', () => {
  check([
    ['Japan welcomed Minister Musa to the harbour.', 'WELCOMES JP ◎ musa: Minister Musa to the harbour'],
    ['Japan is honored to welcome Minister Musa.'],
    ["Japan is pleased to welcome Minister Musa's plan.", "WELCOMES JP ◎ musa: Minister Musa's plan"],
  ])
})

describe('bodies of the parties promise too (guide, section 4)', () => {
  check([
    ['The Japanese Ports Agency intends to open an office.', 'WILLING jp-ports-agency: open an office'],
    ['The Japanese Ports Agency (JPA) plans to open an office.', 'WILLING jp-ports-agency: open an office'],
    ['The Kenyan Ports Agency intends to open an office.'],
    ['The Customs Board intends to open an office.'],
  ])
})

describe('subjects behind an adverbial', () => {
  check(
    [
      ['Through the Oasis Initiative, Egypt and Japan plan to dig wells.', 'WILLING EG+JP: dig wells'],
      ['Furthermore, under the Harbour Convention, Japan and Egypt will share charts.', 'WILL JP+EG: share charts'],
      ['Work between the Customs Board, Egypt and Japan will grow.'],
      ['Egypt, subject to a vote, and Japan, with help from Kenya, intend to build a pier.', 'WILLING EG+JP: build a pier'],
      ['As part of the Oasis Initiative, Egypt, Japan, and Kenya commit to digging wells.', 'COMMITTED EG+JP+KE: digging wells'],
    ],
    { parties: ['EG', 'JP', 'KE'] },
  )
})

describe('they, in the sentence that names them', () => {
  check([
    ['Japan and Egypt stressed that trade helps, and they noted that tolls fell.', 'EMPHASIZES EG+JP: trade helps', 'NOTES EG+JP: tolls fell'],
    ['Japan thanked Egypt. Both met at the pier, and they noted that tolls fell.', 'APPRECIATES JP ◎ EG: Egypt', 'NOTES EG+JP: tolls fell'],
  ])
})
