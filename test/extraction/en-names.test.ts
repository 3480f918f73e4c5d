import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { link, surface } from './mentions-reading.ts'

/** Every name with its type, in order. */
function namesOf(text: string): string[] {
  const { mentions, document } = link(text, 'en')
  return mentions.map((mention) => `${surface(document, mention)} ${mention.type}`)
}

type Row = readonly [what: string, text: string, names: readonly string[]]
const check = (rows: readonly Row[]) => it.each(rows)('%s', (_what, text, names) => expect(namesOf(text)).toEqual(names))

describe('English names by their shape: find', () => {
  check([
    [
      'two navies and a numbered force side by side',
      'the Royal Kenyan Naval Forces and Combined Task Force 12 met the 9th Fleet',
      ['Royal Kenyan Naval Forces Organization', 'Combined Task Force 12 Organization', '9th Fleet Organization'],
    ],
    ['the headquarters of a command', 'at the U.S. Fifth Fleet Headquarters', ['U.S. Fifth Fleet Headquarters Organization']],
    [
      'an exercise and an operation by what follows',
      'praised the Kenyan Navy for Exercise Coral Sword 2023 and Operation Calm Sea',
      ['Kenyan Navy Organization', 'Exercise Coral Sword 2023 Event', 'Operation Calm Sea Organization'],
    ],
    [
      'the year of a treaty',
      'under the Paris Agreement of 2015 and the Lisbon Convention of 1944',
      ['Paris Agreement of 2015 Instrument', 'Lisbon Convention of 1944 Instrument'],
    ],
    [
      'the states of a treaty with it',
      'under the Paris Agreement between Kenya and the Government of Chad and the Treaty between Chad and Libya concerning Clean Ports',
      ['Paris Agreement between Kenya and the Government of Chad Instrument', 'Treaty between Chad and Libya concerning Clean Ports Instrument'],
    ],
    ['no single partner with it', 'under the Paris Agreement between Kenya and its partners', ['Paris Agreement Instrument', 'Kenya Country']],
    ['a resolution with its year at its number', 'under Resolution 9001(2031)', ['Resolution 9001(2031) Instrument']],
    [
      'laws by their numbers',
      'under Executive Order 90001, Regulation (EU) 2061/114 and Public Law No. 301-9',
      ['Executive Order 90001 Instrument', 'Regulation (EU) 2061/114 Instrument', 'Public Law No. 301-9 Instrument'],
    ],
    [
      'a plan with its number and years',
      'the Initiative for ASEAN Ports (IAP) Work Plan III (2021-2025)',
      ['Initiative for ASEAN Ports (IAP) Work Plan III (2021-2025) Instrument'],
    ],
    [
      'a summit of a body by its ordinal and by its year',
      'the 9th East Asia Summit; the East Asia Summit 2035',
      ['9th East Asia Summit Event', 'East Asia Summit 2035 Event'],
    ],
    ['a conference of parties', 'the 9th Conference of the Parties to the Paris Agreement', ['9th Conference of the Parties to the Paris Agreement Event']],
    ['that of a convention', 'the 9th Conference of the Parties of the Paris Agreement', ['9th Conference of the Parties of the Paris Agreement Event']],
    [
      'a centre that is called after a person, without the date before it',
      'signed the May 2031 Mohammed bin Rashid Space Centre papers',
      ['Mohammed bin Rashid Space Centre Organization'],
    ],
    ['a body by the document that it works on', 'the Kenya-EU Taskforce on the Paris Agreement', ['Kenya-EU Taskforce on the Paris Agreement Organization']],
    [
      'what a place is part of by the last noun',
      'the Lake Marin Fisheries Organization, the Mount Elgon Forum, the Lake Toba Dialogue, the Camp Lund Summit',
      ['Lake Marin Fisheries Organization Organization', 'Mount Elgon Forum Organization', 'Lake Toba Dialogue Event', 'Camp Lund Summit Event'],
    ],
    ['two places side by side', 'near Lake Marin and Camp Lund', ['Lake Marin Place', 'Camp Lund Place']],
    ['no project in an agreement that is only wished for', 'to conclude an Economic Partnership Agreement', []],
    ['such an agreement as a whole', 'they welcomed the Kenya-Chad Economic Partnership Agreement', ['Kenya-Chad Economic Partnership Agreement Instrument']],
    ['a centre by two states', 'the Centre for Japan-Kenya Studies', ['Centre for Japan-Kenya Studies Organization']],
    ['an initiative of two bodies', 'through the ASEAN-EU Clean Futures initiative', ['ASEAN-EU Clean Futures Initiative']],
    ['a framework that is signed', 'finalized a Harbour Framework; joined the Coral Framework', ['Harbour Framework Instrument', 'Coral Framework Initiative']],
    ['a vision without the common noun', 'its Vision 2045 reform program', ['Vision 2045 Initiative']],
    [
      'companies between which something is made',
      'a pact between Coral Industries and Mahogany Group',
      ['Coral Industries Organization', 'Mahogany Group Organization'],
    ],
    ['what a new initiative is called', 'a new initiative, the Clean Reef Alliance', ['Clean Reef Alliance Initiative']],
    [
      'the title of an initiative in quote marks, and the word in it that a bracket spells out',
      'a new initiative – the “Kenya-Chad CORAL (Clean Oceans and Reefs) for the 21st Century” – and the aims of the CORAL',
      ['Kenya-Chad CORAL (Clean Oceans and Reefs) for the 21st Century Initiative', 'CORAL Initiative'],
    ],
    [
      'initiatives in a list of quote marks',
      'initiatives such as the “Harbour Fund for Ports” by Kenya, the “Divers for Calm” of Chad and the “Young Pilots Network”.',
      ['Harbour Fund for Ports Initiative', 'Kenya Country', 'Divers for Calm Initiative', 'Chad Country', 'Young Pilots Network Initiative'],
    ],
    [
      'a strategy by its title in quote marks, whatever that begins with',
      'welcomed “Clean Reefs: Kenya’s Harbour Strategy to 2045”, and the words “We need Kenya’s Strategy”',
      ['Clean Reefs: Kenya’s Harbour Strategy to 2045 Initiative', 'Kenya Country'],
    ],
    ['an exercise in quote marks', 'the “Coral Sword” naval exercise and exercise “Calm Reef”', ['Coral Sword Event', 'Calm Reef Event']],
    ['a dialogue by its noun alone', 'the first Coral Harbour Dialogue; this Dialogue', ['first Coral Harbour Dialogue Event', 'Dialogue Event']],
    ['no dialogue that nothing names', 'this Dialogue, and the summit of this Summit', []],
    [
      'a statement taken up',
      'the Joint Statement on Clean Ports and the aims of that Statement',
      ['Joint Statement on Clean Ports Instrument', 'Statement Instrument'],
    ],
    [
      'a statement with its day inside',
      'the Joint Statement of the Ministers of the Coral Forum issued on May 3, 2031, on Keeping Ports Clean and the rest',
      ['Joint Statement of the Ministers of the Coral Forum issued on May 3, 2031, on Keeping Ports Clean Instrument'],
    ],
    ['an agreement by a list', 'finalized a Design, Production, Test, and Repair Agreement', ['Design, Production, Test, and Repair Agreement Instrument']],
    [
      'an agreement by a list with a word that closes names of places',
      'finalized a Design, Building, Test, and Repair Agreement',
      ['Design, Building, Test, and Repair Agreement Instrument'],
    ],
    [
      'by the last noun what begins like a lake',
      'The Blue Lake Forum, the Lake Forum and the Lake Pact keep Lake Marin clean',
      ['Blue Lake Forum Organization', 'Lake Forum Organization', 'Lake Pact Instrument', 'Lake Marin Place'],
    ],
    [
      'by the last noun what begins like other places',
      'The Coral Mountain Pact, the Harbour River Commission, the Coral Island Pact, the Port Commission and the Mount Marin Declaration',
      [
        'Coral Mountain Pact Instrument',
        'Harbour River Commission Organization',
        'Coral Island Pact Instrument',
        'Port Commission Organization',
        'Mount Marin Declaration Instrument',
      ],
    ],
    [
      'an agreement by two subjects',
      'the Agreement Regarding Aid to Chad in the Removal of Mines, and the Prevention of Accidents, and more',
      ['Agreement Regarding Aid to Chad in the Removal of Mines, and the Prevention of Accidents Instrument'],
    ],
    [
      'a framework for a century that is signed',
      'to sign this year a new ten-year Framework for the Kenya-Chad Harbour Partnership in the 21st Century',
      ['Framework for the Kenya-Chad Harbour Partnership in the 21st Century Instrument'],
    ],
    ['a council with the acronym inside', 'the United Nations (UN) Security Council', ['United Nations (UN) Security Council Organization']],
    [
      'documents by the years behind their noun in the plural',
      'the Joint Communiqués of 1962 and 1967 and the Lisbon Declarations of 1998, 2003, and 2008',
      ['Joint Communiqués of 1962 Instrument', '1967 Instrument', 'Lisbon Declarations of 1998 Instrument', '2003 Instrument', '2008 Instrument'],
    ],
    ['no documents by the years of a plural that names none', 'the Games of 1996 and 2000', []],
    ['a person before an office', 'They met Jana Lund, Foreign Minister of Kenya, in May', ['Jana Lund Person', 'Kenya Country']],
    ['no person before an office without a state', 'the Harbour Days, Foreign Minister of the Year', []],
    ['a company beside another', 'KAB and Coral Steel Limited', ['Coral Steel Limited Organization']],
    ['a part of a sea by the compass', 'in the North Arabian Sea and the Western Pacific', ['North Arabian Sea Place', 'Western Pacific Place']],
    [
      'proposals by the number of their points',
      'the four-point plan and a 12-point peace proposal; a plan of four points',
      ['four-point plan Instrument', '12-point peace proposal Instrument'],
    ],
    [
      'a quoted title to its end, whatever stands before its head noun',
      'under the “Coral Harbour Declaration on clean ports, calm seas and ferries” and the “Calm Harbour Action Plan for Clean Ports (CHAP)”',
      ['Coral Harbour Declaration on clean ports, calm seas and ferries Instrument', 'Calm Harbour Action Plan for Clean Ports Instrument', 'CHAP Instrument'],
    ],
    [
      'a paper by its title in quote marks',
      'her paper on “Clean ports for a calm and open sea”, her word on “clean ports for all of us”',
      ['Clean ports for a calm and open sea Instrument'],
    ],
    [
      'a declaration by the month in which it was endorsed',
      'the Joint Declaration endorsed in Nairobi last July',
      ['Joint Declaration Instrument', 'Nairobi Place'],
    ],
    [
      'a framework of a body by its matter',
      'endorsed the Framework for ASEAN Collaboration on Clean Ports',
      ['Framework for ASEAN Collaboration on Clean Ports Instrument'],
    ],
    ['no treaty in the word for many', 'parties to Multilateral Environmental Agreements', []],
    [
      'an office by its seat, and the body as which it serves',
      'met at the United Nations Office at Nairobi as the Contact Group for Chad',
      ['United Nations Office at Nairobi Organization', 'Contact Group for Chad Organization'],
    ],
    [
      'an organ by its members and its organization',
      'the Council of Harbour Masters of the African Union',
      ['Council of Harbour Masters of the African Union Organization'],
    ],
    [
      'the body of an office with a long name',
      'the High Representative of the European Union for Foreign Affairs and Security Policy',
      ['European Union Organization'],
    ],
    ['a person behind a rank', 'thanked Sir Marin Kolar and Lord Peter Lund; the House of Lords', ['Marin Kolar Person', 'Peter Lund Person']],
    [
      'the letters that a bracket inside a name spells, and a figure among them',
      'launched the “Calm Harbour Fund (CHF) Loans” initiative; the CHF and the Lisbon Pact for Ports and Piers (4P) help, as 4P shows',
      ['Calm Harbour Fund (CHF) Loans Initiative', 'CHF Initiative', 'Lisbon Pact for Ports and Piers Instrument', '4P Instrument', '4P Instrument'],
    ],
    [
      'a short form with its capital',
      'the G7 2030 Nature Compact names pillars; the Compact helps',
      ['G7 2030 Nature Compact Instrument', 'Compact Instrument'],
    ],
    [
      'a memorandum by its field, and its abbreviation',
      'a Memorandum of Cooperation in the field of sports; under the MOU',
      ['Memorandum of Cooperation in the field of sports Instrument', 'MOU Instrument'],
    ],
  ])
})

describe('English names by their shape: the date of', () => {
  it.each([
    ['a treaty by its year', 'under the Lisbon Convention of 1944', '1944'],
    ['none by a plan of several years', 'under the Coral Work Plan (2021-2025)', undefined],
  ])('%s', (_what, text, dated) => expect(link(text, 'en').mentions.map((mention) => mention.dated)).toEqual([dated]))
})

describe('a name that two states share', () => {
  it.each([
    ['the one that is a party', ['KE', 'KR'], ['KR', 'KE', 'KR', 'KR']],
    ['the other where that is a party', ['KE', 'KP'], ['KP', 'KE', 'KP', 'KP']],
    ['none where neither is', ['KE', 'TD'], ['KE']],
    ['none where both are', ['KP', 'KR'], ['KE']],
  ])('is %s', (_of, parties, expected) => {
    const { mentions } = link('Korea and the Kenya-Korea ferry carry Korean nets.', 'en', { parties })
    expect(mentions.filter(({ type }) => type === 'Country').map(({ id }) => id)).toEqual(expected)
  })
  it.each(['North Korea mends nets.', 'Nets dry on the Korean Peninsula.', 'Ferries cross the Korea Strait.'])('is not in: %s', (text) => {
    expect(link(text, 'en', { parties: ['KE', 'KR'] }).mentions.map(({ id }) => id)).not.toContain('KR')
  })
  it('holds and promises as that party', () => {
    const text = [
      'Joint Statement of the Republic of Korea and the Republic of Kenya',
      'Nairobi, 3 May 2031',
      'Korea supports the ferry. Kenya and Korea will mend nets.',
    ].join('\n\n')
    const { positions, commitments, statement } = extract({ source: 'ferry.txt', text })
    expect([positions.map(({ holders }) => holders), commitments.map(({ actors }) => actors)]).toEqual([[['KR']], [statement.parties]])
  })
  it('is that party in the title of a statement', () => {
    const { statement } = extract({
      source: 'x',
      text: 'Kenya-Korea Joint Statement\n\nKenya and the Republic of Korea met in Nairobi on 3 May 2031.\n\nKenya and Korea support trade.',
    })
    expect(statement.instrument).toBe('ke-kr-joint-statement-2031-05-03')
  })
  it('is no party of its own', () => {
    const text = ['Joint Statement', 'Nairobi, 3 May 2031', 'The Presidents of Kenya and Korea met in Nairobi.'].join('\n\n')
    expect(extract({ source: 'ferry.txt', text }).statement.parties).not.toContain('')
  })
})

describe('a common title of a year', () => {
  it.each([
    ['CN', 'US', 'cn-us-arms-sales-communique-1982'],
    ['JP', 'KE', 'jp-ke-joint-statement-1982'],
  ])('is that of %s and %s', (first, second, id) => {
    const { mentions } = link('We recall the 1982 Joint Communiqué.', 'en', { parties: [first, second] })
    expect(mentions.map((mention) => mention.id)).toEqual([id])
  })
})
