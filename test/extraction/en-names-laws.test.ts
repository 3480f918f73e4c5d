import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { link, surface } from './mentions-reading.ts'

type Row = readonly [what: string, text: string, names: readonly string[]]

/** Every name with its type, in order. */
const check = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_what, text, names) => {
    const { mentions, document } = link(text, 'en')
    expect(mentions.map((mention) => `${surface(document, mention)} ${mention.type}`)).toEqual(names)
  })

describe('English titles of laws and statements: find', () => {
  check([
    [
      'a directive with its short form',
      'the Clean Nets Due Care Directive (CNDCD) and the aims of the CNDCD',
      ['Clean Nets Due Care Directive Instrument', 'CNDCD Instrument', 'CNDCD Instrument'],
    ],
    ['the body whose law it is', 'the EU Coral Nets Regulation', ['EU Coral Nets Regulation Instrument']],
    ['the number behind a title', 'the Clean Nets Directive 2061/11/EU', ['Clean Nets Directive 2061/11/EU Instrument']],
    ['an order by what it is on', 'the Executive Order on Clean Ports', ['Executive Order on Clean Ports Instrument']],
    ['no law in a small word', 'a directive on nets and the regulation of ports', []],
    [
      'who made a statement and what it is on',
      'extended the Joint Statement of Kenya and the Government of Chad on a Harbour Toll announced in May',
      ['Joint Statement of Kenya and the Government of Chad on a Harbour Toll Instrument'],
    ],
    [
      'a framework for a document that gets a short title',
      'signed a Framework on an Agreement on Clean, Calm, and Open Ports (“Framework Agreement”)',
      ['Framework on an Agreement on Clean, Calm, and Open Ports Instrument', 'Framework Agreement Instrument'],
    ],
    [
      'the number and the title in brackets of an order',
      'under Proclamation 9001 of March 8, 2018 (Adjusting the Tolls of Ports in Kenya) and the Clean Ports Annex to Executive Order 90001',
      ['Proclamation 9001 Instrument', 'Adjusting the Tolls of Ports in Kenya Instrument', 'Clean Ports Annex to Executive Order 90001 Instrument'],
    ],
    [
      'no title in what is said of a law',
      'Law No. 12 (Kenya and Chad voted for it in the Reef Council), Law No. 13 (Gazette of the Republic of Kenya, 2019)',
      ['Law No. 12 Instrument', 'Kenya Country', 'Chad Country', 'Reef Council Organization', 'Law No. 13 Instrument', 'Republic of Kenya Country'],
    ],
    [
      'no second document in that of a body',
      'the Order of the General Reef Staff and the report of the Reef Audit Board No. 5',
      ['Reef Audit Board Organization'],
    ],
    [
      'what a body issues under a number',
      'set forth in Announcement of the Harbour Tolls Commission No. 4 of 2031',
      ['Announcement of the Harbour Tolls Commission No. 4 of 2031 Instrument'],
    ],
    ['no framework that gets none', 'agreed to a Framework for an Agreement on Clean Ports', ['Agreement on Clean Ports Instrument']],
  ])

  it('links a short title in quote marks to the name before it, wherever it is said', () => {
    const { mentions } = extract({
      source: 'made-up',
      text: 'Kenya and Chad signed the Harbour Protocol on Clean Nets (the “Nets Protocol”). The Nets Protocol helps. The Reef Protocol waits.',
    })
    const [full, short, later, other] = mentions.filter(({ type }) => type === 'Instrument').map(({ id }) => id)
    expect([short, later]).toEqual([full, full])
    expect(other).not.toBe(full)
  })

  it('gives the second of two titles the year before the first', () => {
    const { citations } = extract({
      source: 'made-up',
      text: 'The two sides welcome the 2011 Lisbon Declaration and Harbour Joint Statement, and the Reef Declaration.',
    })
    expect(citations.map(({ dated }) => dated)).toEqual(['2011', '2011', undefined])
  })
})

describe('English titles of two documents: date', () => {
  it('no second one that the registry knows by the year before the first', () => {
    const { citations } = extract({ source: 'made-up', text: 'The two sides welcome the 2011 Lisbon Declaration and Paris Agreement.' })
    expect(citations.map(({ dated }) => dated)).toEqual(['2011', undefined])
  })
})

describe('English laws with numbers: tell apart', () => {
  const rows: readonly (readonly [what: string, text: string, laws: readonly string[]])[] = [
    [
      'two whose numbers look like years',
      'We will apply Regulation (EU) 2061/2072 and Regulation (EU) 2062/1119',
      ['Regulation (EU) 2061/2072 = other-regulation-2061-2072', 'Regulation (EU) 2062/1119 = other-regulation-2062-1119'],
    ],
    [
      'two side by side of which the first ends in letters',
      'We will apply Directive 2061/87/EC and Directive 2068/410',
      ['Directive 2061/87/EC = other-directive-2061-87-ec', 'Directive 2068/410 = other-directive-2068-410'],
    ],
    [
      'plain numbers',
      'We recall Reef Directive 12 and Reef Directive 13',
      ['Reef Directive 12 = other-reef-12-directive', 'Reef Directive 13 = other-reef-13-directive'],
    ],
    [
      'none from its own title',
      'We recall Presidential Directive 12 (Calm Ports Policy for Pilots)',
      ['Presidential Directive 12 = other-presidential-directive-12', 'Calm Ports Policy for Pilots = other-presidential-directive-12'],
    ],
    [
      'numbers with and without a year',
      'We recall Reef Regulation 833 of 2014, Reef Regulation No 834 and the Ports Regulation No. 7',
      [
        'Reef Regulation 833 of 2014 = other-reef-833-2014-regulation 2014',
        'Reef Regulation No 834 = other-reef-no-834-regulation',
        'Ports Regulation No. 7 = other-ports-no-7-regulation',
      ],
    ],
    [
      'an order with and without whose it is',
      'We recall Executive Order 90001 and Kenyan Executive Order 90001',
      ['Executive Order 90001 = other-executive-order-90001', 'Executive Order 90001 = other-executive-order-90001'],
    ],
    ['what an act is about from a count', 'Under the Clean Harbours Act 12 ferries left', ['Clean Harbours Act = other-clean-harbours-act']],
  ]

  it.each(rows)('%s', (_what, sentence, laws) => {
    const text = `Joint Statement of the United States and the European Union\n\nLakeville, 4 May 2063\n\n${sentence}.\n`
    const { mentions, citations } = extract({ source: 'made-up', text })
    const datedAt = (start: number) => citations.find((citation) => citation.start === start)?.dated
    const found = mentions.filter(({ type }) => type === 'Instrument')
    expect(found.map(({ start, end, id }) => [`${text.slice(start, end)} = ${id}`, datedAt(start)].filter(Boolean).join(' '))).toEqual(laws)
  })
})

describe('English names of bodies, towns and persons: find', () => {
  check([
    ['a body by a treaty in letters', 'the NPT Clean Ports Partnership Experts Group', ['NPT Clean Ports Partnership Experts Group Organization']],
    [
      'two groups side by side',
      'the Coral Harbour Agenda Steering Group and Reef Package Working Groups',
      ['Coral Harbour Agenda Steering Group Organization', 'Reef Package Working Groups Organization'],
    ],
    ['a congress by its ordinal', 'since the twentieth National Congress of the Coral League met', ['twentieth National Congress of the Coral League Event']],
    ['no town in what is aligned with its treaty', 'a Paris-aligned ferry', []],
    ['a compound before a programme', 'the Milestone-Based Reef Programme', ['Milestone-Based Reef Programme Initiative']],
    ['a laboratory by two subjects', 'the Laboratory for Tidal and Reef Studies', ['Laboratory for Tidal and Reef Studies Organization']],
    [
      'companies by where they sit or what they are, and wherever they are named again',
      'the Kenya-based Blue Otter and Red Lantern joined the company Tern. Blue Otter sails',
      ['Kenya Country', 'Blue Otter Organization', 'Red Lantern Organization', 'Tern Organization', 'Blue Otter Organization'],
    ],
    [
      'companies in a list, by whole words and apart from longer names',
      'the companies Red Lantern, Blue Otter and Green Tern; Green Tern sails. Blue Otters swim, Big Blue Otter Rescue helps',
      ['Red Lantern Organization', 'Blue Otter Organization', 'Green Tern Organization', 'Green Tern Organization'],
    ],
    [
      'no company in an adjective, an office or a law',
      'their firm Allied hope; the company Director and the company Law of Kenya; Geneva-based Permanent Representatives and Geneva-based Engineers',
      ['Kenya Country', 'Geneva Place', 'Geneva Place'],
    ],
    ['no company in an ordinary word', 'the company The Leaders met', []],
    ['a town before its state', 'a mill in Lakeville, Texas.', ['Lakeville Place', 'Texas Place']],
    [
      'persons by the particle in their names',
      'the envoy Tarek Al Salim and the pilot, Sultan Al Salim, met Jana bint Salim in Ras Al Salim',
      ['Tarek Al Salim Person', 'Sultan Al Salim Person', 'Jana bint Salim Person'],
    ],
    [
      'no person in a place, a group or a phrase of the same shape',
      'near Sharm Al Noor and the Haram Al Noor, Tahrir Al Noor and Ansar Al Noor met; Fighting Al Noor, Near Al Noor and Visiting Al Noor',
      [],
    ],
    ['none over a name that the registry knows', 'Tarek Al Shabaab became calm', ['Al Shabaab Organization']],
    ['the Moon, and nobody of that name', 'ferries to orbit the Moon, and President Moon', ['Moon Place', 'Moon Person']],
    [
      'no body in an alliance of small letters',
      'the U.S.-Australia alliance and the U.S.-Philippines alliance',
      ['U.S. Country', 'Australia Country', 'U.S. Country', 'Philippines Country'],
    ],
    ['no Moon in a government', 'the Moon administration and the Moon summit', []],
    ['no town in a building', 'met at Headquarters, Geneva.', ['Geneva Place']],
    ['no law in a subject alone', 'better Drug Regulation and National Legislation; the Coral Nets Regulation', ['Coral Nets Regulation Instrument']],
    ['no state in talks between two halves', 'inter-Korean talks of Korea and Asian-American towns', []],
  ])
})
