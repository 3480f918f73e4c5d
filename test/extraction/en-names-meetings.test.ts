import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { link, marked, surface } from './mentions-reading.ts'

type Row = readonly [what: string, text: string, names: readonly string[]]
const check = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_what, text, names) => {
    const { mentions, document } = link(text, 'en')
    expect(mentions.map((mention) => `${mention.type} ${surface(document, mention)}`)).toEqual(names)
  })

describe('English names of meetings (guide, section 6.8)', () => {
  check([
    [
      'a forum that is counted',
      'They look to the 30th ASEAN Regional Forum and to the ASEAN Regional Forum.',
      ['Event 30th ASEAN Regional Forum', 'Organization ASEAN Regional Forum'],
    ],
    ['a year behind a hyphen', 'They saw Innoprom-2031 in May.', ['Event Innoprom-2031']],
    ['a festival by whose it is', 'They praised the Festival of India there, and a festival of Kenya.', ['Event Festival of India', 'Country Kenya']],
    [
      'a forum that is named for its town',
      'They praised the Bangui Forum on Ports and Piers, and the Harbour Forum on Nets.',
      ['Event Bangui Forum on Ports and Piers', 'Organization Harbour Forum on Nets'],
    ],
  ])
})

describe('English names of documents', () => {
  check([
    ['a draft', 'They discussed the draft Paris Agreement and the Paris Agreement.', ['Instrument draft Paris Agreement', 'Instrument Paris Agreement']],
    [
      'the years that it is for',
      'They signed a Protocol on Lamps for 2031-2033 and a Protocol on Nets for 2031.',
      ['Instrument Protocol on Lamps for 2031-2033', 'Instrument Protocol on Nets'],
    ],
    [
      'the verb behind a memorandum',
      'They noted the Memorandum of Understanding on reefs and nets concluded in May.',
      ['Instrument Memorandum of Understanding on reefs and nets'],
    ],
    [
      'a vision that was signed',
      'They read the Harbour Vision for Clean Ports signed in May, and the Harbour Vision for Clean Reefs.',
      ['Instrument Harbour Vision for Clean Ports', 'Initiative Harbour Vision for Clean Reefs'],
    ],
    [
      'small letters that a bracket closes',
      'They plan a Harbour Agreement regarding clean and open ports (Harbour Agreement), a Reef Agreement regarding nets.',
      ['Instrument Harbour Agreement regarding clean and open ports', 'Instrument Harbour Agreement', 'Instrument Reef Agreement'],
    ],
    [
      'one said before',
      'Under Executive Order 90001 and the terms of said Order they act; he said Order must reign.',
      ['Instrument Executive Order 90001', 'Instrument Order'],
    ],
    ['terms of reference with the article', 'It is agreed in the Terms of Reference; new Terms of Reference follow.', ['Instrument Terms of Reference']],
  ])
})

describe('English names of persons beside their offices (guide, section 7.2)', () => {
  check([
    ['honours and letters', 'The Rt Hon Jana Lund MP met Senator the Hon Marin Kolar.', ['Person Jana Lund', 'Person Marin Kolar']],
    ['two initials', 'They met H.E. Jana L.P. Lund, an envoy.', ['Person Jana L.P. Lund']],
    ['an office that is also a body', 'They met Marin Kolar, United States Trade Representative.', ['Country United States']],
    ['the body itself', 'They asked the United States Trade Representative.', ['Organization United States Trade Representative']],
  ])
})

describe('dates of English documents (guide, section 2)', () => {
  const datesOf = (text: string) =>
    extract({ source: 'a.txt', text: `Joint Statement of Egypt and Japan\n\n4 May 2031\n\n${text}\n` }).citations.map(({ dated }) => dated)
  it.each([
    ['We welcome the adoption in December 2022 of the Coral Harbour Declaration.', ['2022-12']],
    ['We welcome the songs in December 2022 of the Coral Harbour Declaration.', [undefined]],
    ['We note the draft Treaty on Lamps tabled by Chad on 10 June 2014.', ['2014-06-10']],
    ['We build on the 2022 Strategic Concept.', ['2022']],
    ['We build on the 2022 Coral Harbour Action Plan.', [undefined]],
    ['We note the Coral Harbour Treaty signed on 11 Jul. 2030.', ['2030-07-11']],
    ['They act under Executive Order 90001 of April 2, 2030 (Adjusting the Tolls of Coral Ports).', ['2030-04-02', '2030-04-02']],
  ])('%s', (text, dates) => expect(datesOf(text)).toEqual(dates))
})

it('marks no honour as part of a name', () => {
  expect(marked('the Hon Jana Lund spoke', 'en')).toContain('⟦Jana Lund⟧')
})
