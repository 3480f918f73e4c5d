import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { knowledge } from '../../extraction/knowledge.ts'
import { speaksFor } from '../../extraction/offices.ts'
import { RegistryEntry } from '../../extraction/registry.ts'

const person = (fields: Partial<RegistryEntry>) =>
  RegistryEntry.parse({ id: 'jana-lund', type: 'Person', name: { en: 'Jana Lund' }, source: 'unverified', ...fields })
const lund = person({
  offices: [
    { of: 'NO', from: '2010-10-14', to: '2014-07-02' },
    { of: 'NATO', from: '2014-10-01' },
  ],
})

/** Holders of the only position of a sentence, said at a meeting of others. */
function holdersOf(sentence: string, date: string): readonly string[] {
  const source = { text: sentence, source: 'test', corrections: { date, parties: ['EG', 'JO'], title: '' } }
  const { positions } = extract(source)
  return positions.flatMap(({ holders }) => holders)
}

describe('a person with several offices speaks', () => {
  it.each([
    ['2012-05-01', 'NO'],
    ['2012', 'NO'],
    ['2014-07-02', 'NO'],
    ['2014', 'NATO'],
    ['2020-01', 'NATO'],
  ])('on %s for %s', (date, state) => {
    expect(speaksFor(lund, date)).toBe(state)
  })

  it.each([['2014-08-15'], ['2001'], [undefined]])('on %s for nobody that the entry could tell', (date) => {
    expect(speaksFor(lund, date)).toBeUndefined()
  })
})

describe('a person of one state speaks for it', () => {
  it.each([
    ['after the office', person({ offices: [{ of: 'NO', from: '2010', to: '2012' }] }), '2020-01-01'],
    ['without a date of the statement', person({ offices: [{ of: 'NO', from: '2010', to: '2012' }] }), undefined],
    ['where the entry has no dates', person({ parties: ['NO'] }), '2020-01-01'],
  ])('%s', (_when, entry, date) => {
    expect(speaksFor(entry, date)).toBe('NO')
  })
})

describe('the registry refuses offices', () => {
  it.each([
    ['of what is no person', { type: 'Place', offices: [{ of: 'NO' }] }],
    ['beside parties', { parties: ['NO'], offices: [{ of: 'NO' }] }],
    ['that end before they begin', { offices: [{ of: 'NO', from: '2012', to: '2010' }] }],
    ['without a state', { offices: [{ from: '2012' }] }],
  ])('%s', (_what, fields) => {
    expect(RegistryEntry.safeParse({ id: 'jana-lund', type: 'Person', name: { en: 'Jana Lund' }, source: 'unverified', ...fields }).success).toBe(false)
  })
})

describe('a leader as the subject speaks', () => {
  it.each([
    ['Prime Minister Mark Rutte welcomed the new ferry line.', '2015-03-01', 'NL'],
    ['Mark Rutte welcomed the new ferry line.', '2025-03-01', 'NATO'],
    ['Prime Minister Mark Rutte of the Netherlands welcomed the new ferry line.', '2025-03-01', 'NL'],
    ['The Prime Minister of the Netherlands, Mark Rutte, welcomed the new ferry line.', '2025-03-01', 'NL'],
    ['Dutch Prime Minister Mark Rutte welcomed the new ferry line.', '2025-03-01', 'NL'],
    ['Australian Prime Minister Julia Gillard welcomed the new ferry line.', '2011-06-01', 'AU'],
    ['Kenyan President Jana Lund welcomed the new ferry line.', '2011-06-01', 'KE'],
    ['Chancellor Merkel welcomed the new ferry line.', '2011-06-01', 'DE'],
    ['President Barroso welcomed the new ferry line.', '2011-06-01', 'EU'],
    ['Prime Minister Barroso welcomed the new ferry line.', '2003-06-01', 'PT'],
    ['吕特首相欢迎新的轮渡航线。', '2015-03-01', 'NL'],
    ['马克·吕特欢迎新的轮渡航线。', '2025-03-01', 'NATO'],
    ['荷兰首相吕特欢迎新的轮渡航线。', '2025-03-01', 'NL'],
    ['澳大利亚总理吉拉德欢迎新的轮渡航线。', '2011-06-01', 'AU'],
    ['默克爾總理歡迎新的輪渡航線。', '2011-06-01', 'DE'],
    ['加拿大总理哈珀欢迎新的轮渡航线。', '2011-06-01', 'CA'],
    ['Prime Minister Abbott welcomed the new ferry line.', '2014-06-01', 'AU'],
    ['President Fox welcomed the new ferry line.', '2004-06-01', 'MX'],
    ['Kenyan President Fox welcomed the new ferry line.', '2004-06-01', 'KE'],
    ['歐巴馬總統歡迎新的輪渡航線。', '2011-06-01', 'US'],
  ])('"%s" in %s for %s', (sentence, date, state) => {
    expect(holdersOf(sentence, date)).toEqual([state])
  })

  it('for the state of the office that the registry knows, not for one that happens to stand before the name', () => {
    expect(holdersOf('After the visit to Kenya, Mark Rutte welcomed the new ferry line.', '2015-03-01')).toEqual(['NL'])
  })
})

/** The ids of the persons of a text between Kenya and Peru, in order. */
const personsOf = (text: string) =>
  extract({ text, source: 'test', corrections: { date: '2021-04-08', parties: ['KE', 'PE'], title: '' } })
    .mentions.filter(({ type }) => type === 'Person')
    .map(({ id }) => id)

describe('a person without dates is found by office and surname', () => {
  it.each([
    ['of a party', 'President Kenyatta opened the ferry line.', ['uhuru-kenyatta']],
    ['and by the surname alone from there on', 'President Kenyatta opened the ferry line. Minister Kenyatta left.', ['uhuru-kenyatta', 'uhuru-kenyatta']],
    ['of a state named before', 'Nigerian President Tinubu opened the ferry line.', ['bola-tinubu']],
    ['of a state named behind', 'President Tinubu of Nigeria opened the ferry line.', ['bola-tinubu']],
    ['where the full name follows', 'President Tinubu arrived. Then Bola Tinubu left.', ['bola-tinubu', 'bola-tinubu']],
    ['where the full name stands before', 'Bola Tinubu arrived. Then President Tinubu left.', ['bola-tinubu', 'bola-tinubu']],
    ['unless the state is no part of the text', 'President Tinubu opened the ferry line.', ['tinubu']],
    ['unless the text gives the full name another office', 'President Uhuru Kenyatta arrived. King Kenyatta left.', ['uhuru-kenyatta', 'kenyatta']],
    [
      'unless the text has told the office of that one since',
      'Uhuru Kenyatta arrived. President Kenyatta spoke. King Kenyatta left.',
      ['uhuru-kenyatta', 'uhuru-kenyatta', 'kenyatta'],
    ],
    ['unless the first name is another', 'President Marin Kenyatta opened the ferry line.', ['marin-kenyatta']],
  ])('%s', (_where, text, persons) => {
    expect(personsOf(text)).toEqual(persons)
  })

  it('so that both languages meet', () => {
    expect(personsOf('肯雅塔总统欢迎新的轮渡航线。')).toEqual(personsOf('President Kenyatta welcomes the new ferry line.'))
  })

  it('and speaks for the state', () => {
    expect(holdersOf('President Obiang of Equatorial Guinea welcomed the new ferry line.', '2021-04-08')).toEqual(['GQ'])
  })
})

it.each([
  ['on another day', 'Prime Minister Abbott welcomed the new ferry line.', '2004-06-01'],
  ['without an office', 'Abbott welcomed the new ferry line.', '2014-06-01'],
  ['with a first name of its own', 'Prime Minister Marin Abbott welcomed the new ferry line.', '2014-06-01'],
])('a surname %s is nobody whom the registry knows', (_when, text, date) => {
  expect(extract({ text, source: 'test', corrections: { date } }).entities.map(({ id }) => id)).not.toContain('tony-abbott')
})

it.each([
  ['in the office of the day', 'President Bush', '1990-06-01', 'george-h-w-bush'],
  ['of the later one', 'President Bush', '2005-06-01', 'george-w-bush'],
  ['as vice president', 'Vice President Johnson', '1962-06-01', 'lyndon-johnson'],
  ['long after', 'President Johnson', '2023-08-01', 'johnson'],
])('a surname that two leaders of a state bear is that of the one %s', (_which, name, date, id) => {
  const text = `United States and Kenya joint statement\n\nThe two countries reaffirm the ferry line. ${name} spoke.`
  expect(extract({ text, source: 'test', corrections: { date, parties: ['US', 'KE'] } }).entities.map((entity) => entity.id)).toContain(id)
})

describe('the registry knows who led the states of the G20 and the five permanent members since 2000', () => {
  it.each([
    ['AR', '2001-06-01', ['Fernando de la Rúa']],
    ['AR', '2002-06-01', ['Eduardo Duhalde']],
    ['AR', '2004-06-01', ['Néstor Kirchner']],
    ['AU', '2005-06-01', ['John Howard']],
    ['AU', '2014-06-01', ['Tony Abbott']],
    ['BR', '2001-06-01', ['Fernando Henrique Cardoso']],
    ['CA', '2001-06-01', ['Jean Chrétien']],
    ['CA', '2005-06-01', ['Paul Martin']],
    ['EU', '2010-06-01', ['José Manuel Barroso', 'Herman Van Rompuy']],
    ['GB', '2026-08-01', ['Andy Burnham']],
    ['ID', '2000-06-01', ['Abdurrahman Wahid']],
    ['ID', '2003-06-01', ['Megawati Sukarnoputri']],
    ['IN', '2005-06-01', ['A. P. J. Abdul Kalam', 'Manmohan Singh']],
    ['IT', '2000-06-01', ['Giuliano Amato']],
    ['IT', '2007-06-01', ['Romano Prodi']],
    ['IT', '2012-06-01', ['Mario Monti']],
    ['IT', '2013-06-01', ['Enrico Letta']],
    ['IT', '2015-06-01', ['Matteo Renzi']],
    ['IT', '2017-06-01', ['Paolo Gentiloni']],
    ['JP', '2000-03-01', ['Obuchi Keizo']],
    ['MX', '2000-06-01', ['Ernesto Zedillo']],
    ['MX', '2003-06-01', ['Vicente Fox']],
    ['MX', '2008-06-01', ['Felipe Calderón']],
    ['RU', '2002-06-01', ['Mikhail Kasyanov', 'Vladimir Putin']],
    ['SA', '2001-06-01', ['Fahd bin Abdulaziz']],
    ['TR', '2001-06-01', ['Ahmet Necdet Sezer', 'Bülent Ecevit']],
    ['TR', '2015-06-01', ['Ahmet Davutoğlu', 'Recep Tayyip Erdoğan']],
    ['TR', '2017-06-01', ['Binali Yıldırım']],
    ['ZA', '2005-06-01', ['Thabo Mbeki']],
    ['ZA', '2008-12-01', ['Kgalema Motlanthe']],
  ])('%s on %s: %j', (state, date, leaders) => {
    const entries = [...knowledge().entries.values()].filter(({ offices }) => offices?.some(({ of }) => of === state))
    const inOffice = entries.filter(
      (entry) => speaksFor({ ...entry, offices: entry.offices?.filter(({ from = '', to = '9999' }) => from <= date && date <= to) }, date) === state,
    )
    expect(inOffice.map(({ name }) => name.en)).toEqual(expect.arrayContaining(leaders))
    for (const { name } of inOffice) expect(name.zh).toMatch(/\p{Script=Han}/u)
  })
})
