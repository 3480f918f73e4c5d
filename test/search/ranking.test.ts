import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/search/question.ts'
import { compareHits, GROUPS, type HitPlace, nameLength, placeKey, RANKS, rankOf, readPlaceKey } from '../../src/search/ranking.ts'
import { type Searchable, searchText } from '../../src/search/searchable.ts'

/** A small library, in no order. */
const found: readonly (Searchable & Pick<HitPlace, 'group' | 'date' | 'id'>)[] = [
  { group: 'ENTITY', id: 'friends', date: '', names: ['Friends of the Charter of the United Nations', '联合国宪章之友'], aliases: ['UN friends'] },
  { group: 'ENTITY', id: 'charter-zh', date: '', names: ['区域合作宪章'] },
  { group: 'ENTITY', id: 'NATO', date: '', names: ['NATO', '北约'], aliases: ['North Atlantic alliance', '北大西洋公約組織'] },
  { group: 'ENTITY', id: 'north-sea', date: '', names: ['North Sea'] },
  { group: 'ENTITY', id: 'un-charter', date: '', names: ['Charter of the United Nations', '联合国宪章'], aliases: ['UN Charter', 'Charter'] },
  { group: 'STATEMENT', id: 's-walls', date: '2017-07-04', names: ['Joint Statement on Walls'], aliases: ['关于高墙的联合声明'] },
  { group: 'TEXT', id: 'c-old', date: '2001', text: 'Both sides oppose new walls by NATO.' },
  { group: 'TEXT', id: 'c-new', date: '2019', text: 'Both sides opposed the new wall, as NATO did.' },
  { group: 'TEXT', id: 'c-zh', date: '2018', text: '雙方反對北約東擴，憲章有效。' },
  { group: 'TEXT', id: 'c-undated', date: '', text: 'The walls are opposed by all.' },
  { group: 'TEXT', id: 'c-mixed', date: '2020', text: '双方支持RCEP协定和2030年议程。' },
  { group: 'TEXT', id: 'c-points', date: '2016', text: '介绍了B.R.T.项目和葛\u{E0100}城、co\u00ADoperation。' },
]

function search(text: string): string[] {
  const question = readQuestion(text)
  if (!question) return []
  const hits = found.flatMap(({ group, date, id, ...searchable }) => {
    const rank = rankOf(searchText(searchable), question)
    const [name = '', nameZhHans = null] = searchable.names ?? []
    return rank ? [{ rank, group, length: nameLength({ name, nameZhHans }, question), date, id }] : []
  })
  return hits.sort(compareHits).map(({ rank, id }) => `${rank} ${id}`)
}

describe('ranking', () => {
  it.each<[query: string, order: string[]]>([
    ['nato', ['EXACT NATO', 'WORDS c-new', 'WORDS c-old']],
    ['N.A.T.O.', ['EXACT NATO', 'WORDS c-new', 'WORDS c-old']],
    ['北約', ['EXACT NATO', 'WORDS c-zh']],
    ['北大西洋公约组织', ['ALIAS NATO']],
    ['charter', ['ALIAS un-charter', 'WORDS friends']],
    ['north', ['PREFIX NATO', 'PREFIX north-sea']],
    ['North Se', ['PREFIX north-sea']],
    ['sea north', ['WORDS north-sea']],
    ['UN宪章', ['WORDS un-charter', 'WORDS friends']],
    ['nations charter', ['WORDS un-charter', 'WORDS friends']],
    ['宪章', ['WORDS un-charter', 'WORDS charter-zh', 'WORDS friends', 'WORDS c-zh']],
    ['walls', ['WORDS s-walls', 'WORDS c-old', 'WORDS c-undated', 'STEMS c-new']],
    ['wall', ['WORDS c-new', 'STEMS s-walls', 'STEMS c-old', 'STEMS c-undated']],
    ['opposing walls', ['STEMS c-new', 'STEMS c-old', 'STEMS c-undated']],
    ['charters', ['STEMS un-charter', 'STEMS friends']],
    ['擴', ['WORDS c-zh']],
    ['反对北约', ['WORDS c-zh']],
    ['北约 反对', ['WORDS c-zh']],
    ['扩宪', []],
    ['RCEP', ['WORDS c-mixed']],
    ['rcep協定', ['WORDS c-mixed']],
    ['2030年', ['WORDS c-mixed']],
    ['联合声明', ['WORDS s-walls']],
    ['关于高墙', ['PREFIX s-walls']],
    ['wal', []],
    ['B.R.T.', ['WORDS c-points']],
    ['brt 项目', ['WORDS c-points']],
    ['葛城', ['WORDS c-points']],
    ['葛\u{E0101}城', ['WORDS c-points']],
    ['cooper\u00ADation', ['WORDS c-points']],
    ['co\u200Boperating', ['STEMS c-points']],
    ['', []],
    ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
    ['nato*', ['EXACT NATO', 'WORDS c-new', 'WORDS c-old']],
  ])('of %j', (query, order) => {
    expect(search(query)).toEqual(order)
  })

  it('finds every text by each of its parts between words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('walls', '北约', '宪章', 'U.N.', '2030', '，', '~=', '{x}'), fc.string()), { minLength: 1 }), (parts) => {
        const search = searchText({ text: parts.join(' ') })
        for (const part of parts) {
          const question = readQuestion(part)
          if (question) expect(rankOf(search, question)).toBe('WORDS')
        }
      }),
    )
  })

  it('takes no text for a name, whatever its signs', () => {
    const question = readQuestion('nato')
    expect(question && rankOf(searchText({ text: '{nato } <nato > | ~nato =' }), question)).toBe('WORDS')
  })
})

describe('the key of a place', () => {
  it.each(RANKS.flatMap((rank) => GROUPS.map((group) => ({ rank, group }))))('tells $rank $group', (place) => {
    for (const date of ['', '2017', '2017-07', '2017-07-04'])
      for (const length of [0, 7, 2017]) expect(readPlaceKey(placeKey({ ...place, length, date }))).toEqual({ ...place, length, date })
  })

  it.each(['', '0', '90', '09', '00x', '[]', '00', '002017', '00.', '900.', '000.x', '001e9.'])('is not %j', (key) => {
    expect(readPlaceKey(key)).toBeUndefined()
  })
})
