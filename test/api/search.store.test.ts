import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Entity } from '../../extraction/model.ts'
import { type Api, createApi } from '../../src/api/index.ts'
import { ingestExtraction } from '../../src/graph/index.ts'
import { readQuestion } from '../../src/search/question.ts'
import { compareHits, type HitPlace, rankOf } from '../../src/search/ranking.ts'
import { searchText } from '../../src/search/searchable.ts'
import { type MadeStatement, makeExtraction, sourceOf } from '../graph/extractions.ts'
import { describeEachStore, describeNeo4j, type StoreUnderTest } from '../support/stores.ts'

const words = vi.hoisted(() => ({ areCommon: false }))
vi.mock('../../src/graph/neo4j/common-word.ts', async (original) => {
  const { newestWithWord, ...others } = await original<typeof import('../../src/graph/neo4j/common-word.ts')>()
  const asIfCommon: typeof newestWithWord = (...question) => {
    const query = newestWithWord(...question)
    return query && words.areCommon ? { ...query, parameters: { ...query.parameters, common: 0 } } : query
  }
  return { ...others, newestWithWord: asIfCommon }
})

const nato: Entity = {
  id: 'NATO',
  type: 'Organization',
  name: { en: 'NATO', 'zh-Hans': '北约' },
  aliases: ['North Atlantic alliance', '北大西洋公约组织'],
  source: 'x',
}
const charter: Entity = {
  id: 'un-charter',
  type: 'Instrument',
  kind: 'CHARTER',
  name: { en: 'Charter of the United Nations', 'zh-Hans': '联合国宪章' },
  aliases: ['UN Charter'],
  source: 'x',
}
const named = { surface: 'NATO', id: 'NATO', type: 'Organization' } as const
const cited = { surface: 'the Charter', id: 'un-charter', kind: 'CHARTER' } as const

const statements: readonly MadeStatement[] = [
  {
    title: 'Joint Statement on Walls',
    date: '2019-05-01',
    language: 'en',
    entities: [nato, charter],
    sentences: [
      {
        text: 'Both sides oppose new walls by NATO.',
        mentions: [named],
        stances: [{ cue: 'oppose', content: 'new walls by NATO', stance: 'OPPOSES', holders: ['CN', 'RU'], about: [{ id: 'NATO', role: 'TARGET' }] }],
      },
      {
        text: 'They will build roads under the Charter.',
        citations: [cited],
        stances: [{ cue: 'will', content: 'build roads under the Charter', modality: 'WILL', holders: ['CN', 'RU'] }],
      },
      { text: 'Share this page on walls.', part: 'APPENDED' },
    ],
  },
  {
    title: 'Declaration on Roads',
    date: '2021-03',
    language: 'en',
    parties: ['CN'],
    sentences: ['It opposed the new wall (a+b): "c" /d/ ~e* [f] {g} ^2 \\ h!', 'The U.N. and China’s walls.'],
  },
  {
    title: '关于高墙的声明',
    date: '2018-06-30',
    language: 'zh-Hans',
    parties: ['RU'],
    entities: [nato],
    sentences: [{ text: '双方反对北约东扩，宪章有效。', mentions: [{ ...named, surface: '北约' }] }, '双方支持RCEP协定和2030年议程。'],
  },
  { title: '關於條約的聲明', language: 'zh-Hant', parties: ['JP'], sentences: ['雙方反對北約擴張。'] },
]

interface Answer {
  readonly search: {
    readonly totalCount?: number
    readonly nodes: readonly {
      readonly rank: string
      readonly field: string
      readonly excerpt: { readonly text: string; readonly highlights: readonly { readonly start: number; readonly end: number }[] }
      readonly node: { readonly __typename: string; readonly id: string }
    }[]
    readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null; readonly hasNextPage: boolean }
  }
}

const QUESTION = `query ($query: String!, $types: [SearchType!]! = [ENTITY, STATEMENT, CLAUSE, POSITION, COMMITMENT], $language: [Language!],
  $parts: [Part!]! = [BODY, ANNEX], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, language: $language, parts: $parts, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { rank field excerpt { text highlights { start end } } node { __typename id } }
    pageInfo { startCursor endCursor hasNextPage }
  }
}`

async function open(under: StoreUnderTest, made: readonly MadeStatement[] = statements): Promise<Api> {
  const store = await under.open()
  for (const [nth, statement] of made.entries()) {
    const { extraction, text } = makeExtraction(statement)
    await ingestExtraction(store, extraction, sourceOf(text, `${nth}.txt`))
  }
  return createApi({ store })
}

async function ask(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<Answer['search']> {
  const { data, errors } = await api.execute(QUESTION, { query, ...variables })
  expect(errors).toBeUndefined()
  return (data as unknown as Answer).search
}

/** Each hit as its rank, its type and its excerpt, in which what was found stands in brackets. */
async function hits(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { nodes } = await ask(api, query, variables)
  return nodes.map(({ rank, node, excerpt }) => `${rank} ${node.__typename} ${bracketed(excerpt)}`)
}

function bracketed({ text, highlights }: Answer['search']['nodes'][number]['excerpt']): string {
  return [...highlights].reverse().reduce((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text)
}

const natoOldEnglish = ['Clause Both sides oppose new walls by [NATO].', 'Position new walls by [NATO]']
const natoChinese = ['Clause 双方反对[北约]东扩，宪章有效。', 'Clause 雙方反對[北約]擴張。']
const ranked = (rank: string, found: readonly string[]) => found.map((each) => `${rank} ${each}`)

describeEachStore('search', finds)
describeNeo4j('search where every word is common', (under) => {
  beforeAll(() => {
    words.areCommon = true
  })
  afterAll(() => {
    words.areCommon = false
  })
  finds(under)
})

function finds(under: StoreUnderTest): void {
  it.each<[what: string, query: string, found: string[]]>([
    [
      'a name in English, then its citations in the other language',
      'nato',
      ['EXACT Organization [NATO]', ...ranked('WORDS', natoOldEnglish), ...ranked('REFERENCE', natoChinese.slice(0, 1))],
    ],
    [
      'a name in Chinese, then its citations in English',
      '北约',
      ['EXACT Organization [北约]', ...ranked('WORDS', natoChinese), ...ranked('REFERENCE', natoOldEnglish)],
    ],
    ['a name in the other script', '北約', ['EXACT Organization [北约]', ...ranked('WORDS', natoChinese), ...ranked('REFERENCE', natoOldEnglish)]],
    ['an alias', '北大西洋公約組織', ['ALIAS Organization [北大西洋公约组织]', ...ranked('REFERENCE', [...natoOldEnglish, ...natoChinese.slice(0, 1)])]],
    ['an id', 'un-charter', ['ALIAS Instrument [UN Charter]', 'REFERENCE Clause They will build roads under the Charter.']],
    ['the beginning of a name', 'north atl', ['PREFIX Organization [North Atlantic] alliance']],
    ['words of several names, in the one that has most of them', 'nato alliance north', ['WORDS Organization [North] Atlantic [alliance]']],
    ['one character', '擴', ['WORDS Clause 双方反对北约东[扩]，宪章有效。', 'WORDS Clause 雙方反對北約[擴]張。']],
    [
      'words as they are written before their stems',
      'walls',
      [
        'WORDS Statement Joint Statement on [Walls]',
        'WORDS Clause The U.N. and China’s [walls].',
        'WORDS Clause Both sides oppose new [walls] by NATO.',
        'WORDS Position new [walls] by NATO',
        'STEMS Clause It opposed the new [wall] (a+b): "c" /d/ ~e* [f] {g} ^2 \\ h!',
      ],
    ],
    [
      'all words, in any order',
      'walls opposing',
      ['STEMS Clause It [opposed] the new [wall] (a+b): "c" /d/ ~e* [f] {g} ^2 \\ h!', 'STEMS Clause Both sides [oppose] new [walls] by NATO.'],
    ],
    ['mixed text', 'rcep協定 2030', ['WORDS Clause 双方支持[RCEP协定]和[2030]年议程。']],
    ['an abbreviation', 'UN', ['PREFIX Instrument [UN] Charter', 'WORDS Clause The [U.N]. and China’s walls.']],
    ['a title', '關於高牆', ['PREFIX Statement [关于高墙]的声明']],
    ['a name within a question, with what is said in the other language', 'NATO 東擴', ['REFERENCE Clause 双方反对[北约东扩]，宪章有效。']],
    ['an alias within a question', '北大西洋公約組織的walls', []],
    [
      'a name before other words with other endings',
      '北约 wall',
      ['REFERENCE Clause Both sides oppose new [walls] by [NATO].', 'REFERENCE Position new [walls] by [NATO]'],
    ],
    ['an alias before other words', 'wall of the north ATLANTIC Alliance', []],
    [
      'an alias of many words among others',
      'walls North Atlantic alliance new',
      ['REFERENCE Clause Both sides oppose [new] [walls] by [NATO].', 'REFERENCE Position [new] [walls] by [NATO]'],
    ],
    ['an instrument within a question', '聯合國憲章 roads', ['REFERENCE Clause They will build [roads] under the Charter.']],
    ['nothing across punctuation', '扩宪', []],
    ['nothing for signs', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / «»', []],
    ['nothing for a part of an English word', 'wal', []],
  ])('finds %s: %s', async (_, query, found) => {
    expect(await hits(await open(under), query)).toEqual(found)
  })

  it('finds what refers to one name of a question and has or refers to the others, once', async () => {
    const both = [
      { text: 'The Alliance keeps to the Charter.', mentions: [{ ...named, surface: 'The Alliance' }], citations: [cited] },
      { text: 'NATO keeps to the Charter.', mentions: [named], citations: [cited] },
      { text: 'NATO keeps quiet.', mentions: [named] },
      { text: 'All sides keep to the Charter.', citations: [cited] },
    ]
    const api = await open(under, [{ title: 'Statement', language: 'en', entities: [nato, charter], sentences: both }])
    expect((await hits(api, 'NATO 联合国宪章')).sort()).toEqual([
      'REFERENCE Clause The Alliance keeps to the Charter.',
      'REFERENCE Clause [NATO] keeps to the Charter.',
    ])
    expect((await ask(api, 'NATO 联合国宪章')).totalCount).toBe(2)
    expect(await hits(api, '联合国宪章 quiet NATO')).toEqual([])
  })

  it('finds words of any length, and none by its beginning', async () => {
    const long = 'o'.repeat(300)
    const api = await open(under, [{ title: 'Statement', language: 'en', entities: [], sentences: [{ text: `They said ${long} once.` }] }])
    for (const query of [long, `said ${long}`]) expect(await hits(api, query)).toEqual([expect.stringMatching(/^WORDS Clause /)])
    for (const length of [299, 255, 254, 253]) expect(await hits(api, 'o'.repeat(length)), `${length} letters`).toEqual([])
  })

  it('finds abbreviations with points in Chinese text, and what is invisible in no text and no question', async () => {
    const sentences = ['介绍了B.R.T.项目。', '参观葛\u{E0100}城。', 'On co\u00ADoperation.']
    const api = await open(under, [{ title: 'Statement', language: 'zh-Hans', entities: [], sentences }])
    for (const query of ['B.R.T.', 'brt', '项目 B.R.\u200BT.']) expect((await hits(api, query))[0]).toContain('[B.R.T]')
    for (const query of ['葛城', '葛\u{E0100}城', '葛\u{E0101}城\uFEFF']) expect(await hits(api, query)).toEqual(['WORDS Clause 参观[葛\u{E0100}城]。'])
    for (const query of ['cooperation', 'co\u00ADoperation'])
      expect(await hits(api, query)).toEqual([expect.stringMatching(/^WORDS Clause On \[co\u00AD?operation\]\.$/)])
  })

  it('keeps to types, languages and parts', async () => {
    const api = await open(under)
    expect(await hits(api, 'walls', { types: ['POSITION'] })).toEqual(['WORDS Position new [walls] by NATO'])
    expect(await hits(api, '北约', { types: ['CLAUSE'], language: ['zh-Hant'] })).toEqual(['WORDS Clause 雙方反對[北約]擴張。'])
    expect(await hits(api, '北约', { types: ['CLAUSE'], language: ['en'] })).toEqual(['REFERENCE Clause Both sides oppose new walls by [NATO].'])
    expect(await hits(api, '声明', { language: ['zh-Hans'] })).toEqual(['WORDS Statement 关于高墙的[声明]'])
    expect(await hits(api, 'page', { parts: ['APPENDED'] })).toEqual(['WORDS Clause Share this [page] on walls.'])
    expect(await hits(api, 'page')).toEqual([])
    expect(await hits(api, 'roads', { types: ['COMMITMENT'] })).toEqual(['WORDS Commitment build [roads] under the Charter'])
  })

  it('puts the entity with the shorter name before another that has the words too, whatever their ids, and pages so', async () => {
    const instrument = (id: string, en: string | undefined, zh: string | undefined): Entity => ({
      id,
      type: 'Instrument',
      kind: 'CHARTER',
      name: { ...(en && { en }), ...(zh && { 'zh-Hans': zh }) },
      aliases: ['UN paper'],
      source: 'x',
    })
    const entities = [
      instrument('a-friends', 'Friends of the Charter of the Union', '联合宪章之友小组'),
      instrument('b-chinese', undefined, '区域合作宪章'),
      instrument('c-charter', 'Charter of the Union', '联合宪章'),
    ]
    const citations = entities.map(({ id }) => ({ surface: 'papers', id, kind: 'CHARTER' as const }))
    const api = await open(under, [{ title: 'Note', date: '2020', language: 'en', entities, sentences: [{ text: 'They cite papers.', citations }] }])
    const ids = async (query: string, page: Record<string, unknown> = {}) =>
      (await ask(api, query, { types: ['ENTITY'], ...page })).nodes.map(({ node }) => node.id)
    expect(await ids('UN宪章')).toEqual(['c-charter', 'b-chinese', 'a-friends'])
    expect(await ids('union charter')).toEqual(['c-charter', 'a-friends'])
    const { pageInfo } = await ask(api, 'UN宪章', { types: ['ENTITY'], first: 1 })
    expect(await ids('UN宪章', { after: pageInfo.endCursor })).toEqual(['b-chinese', 'a-friends'])
    expect(await ids('UN宪章', { last: 2 })).toEqual(['b-chinese', 'a-friends'])
  })

  it.each(['nato', '北约', '北约 wall', 'walls', 'the', 'o'])('pages through %s forwards and backwards, one at a time, and counts', async (query) => {
    const api = await open(under)
    const all = (await ask(api, query)).nodes.map(({ node }) => node.id)
    expect((await ask(api, query)).totalCount).toBe(all.length)
    expect(new Set(all).size).toBe(all.length)
    const forwards: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Answer['search'] = await ask(api, query, { first: 1, after })
      forwards.push(...page.nodes.map(({ node }) => node.id))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(forwards).toEqual(all)
    const backwards: string[] = []
    for (let before: string | null = null; backwards.length <= all.length; ) {
      const page: Answer['search'] = await ask(api, query, { last: 1, before })
      if (page.nodes.length === 0) break
      backwards.unshift(...page.nodes.map(({ node }) => node.id))
      before = page.pageInfo.startCursor
    }
    expect(backwards).toEqual(all)
  })

  it('refuses the cursor of another question', async () => {
    const api = await open(under)
    const { pageInfo } = await ask(api, '北约', { first: 1 })
    expect((await ask(api, '北約', { after: pageInfo.endCursor })).nodes.length, 'the same question in the other script').toBeGreaterThan(0)
    const { errors } = await api.execute(QUESTION, { query: 'walls', after: pageInfo.endCursor })
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('none of this list'), extensions: { code: 'BAD_INPUT' } })
  })

  it.each([
    ['entities(filter: { name: "北約" })', ['NATO']],
    ['entities(filter: { name: "北约" })', ['NATO']],
    ['entities(filter: { name: "聯合國憲章" })', ['un-charter']],
    ['instruments(filter: { name: "國憲" })', ['un-charter']],
    ['entities(filter: { name: "国联" })', []],
    ['entities(filter: { name: "nat" })', ['NATO', 'un-charter']],
  ])('finds names in either script: %s', async (list, ids) => {
    const { data, errors } = await (await open(under)).execute(`{ list: ${list} { totalCount nodes { id } } }`)
    expect({ data, errors }).toEqual({ data: { list: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } }, errors: undefined })
  })

  it.each([
    ['关于条约', ['關於條約的聲明']],
    ['關於高牆', ['关于高墙的声明']],
    ['聲明', ['关于高墙的声明', '關於條約的聲明']],
    ['DECLARATION on', ['Declaration on Roads']],
    ['墙高', []],
    [' declaration ', ['Declaration on Roads']],
    ['\u3000关于條約 ', ['關於條約的聲明']],
    ['关于 条约', ['關於條約的聲明']],
    ['声明 关于', []],
  ])('finds statements whose title holds %s in either script', async (title, titles) => {
    const { data } = await (await open(under)).execute('query ($title: String!) { statements(filter: { title: $title }) { nodes { title } } }', { title })
    expect(data).toEqual({ statements: { nodes: titles.map((each) => ({ title: each })) } })
  })

  it('takes any text for words, and gives what the rule of ranking says', async () => {
    const api = await open(under)
    const sign = fc.constantFrom(
      '+',
      '-',
      '&&',
      '||',
      '!',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '^',
      '"',
      '~',
      '*',
      '?',
      ':',
      '\\',
      '/',
      ' AND ',
      ' OR ',
      ' NOT ',
      ' TO ',
      '$',
      '`',
      "'",
      '{nato }',
      '<',
      '%',
      '\u0000',
    )
    const word = fc.constantFrom('walls', 'oppose', '北约', '約', 'RCEP', 'the', 'new', '双方', 'a')
    const query = fc
      .oneof(
        fc.array(fc.oneof(sign, word), { maxLength: 6 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 12 }),
      )
      .filter((text) => text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { nodes } = await ask(api, text, { types: ['CLAUSE'], first: 100 })
        const found = nodes.filter(({ rank }) => rank !== 'REFERENCE').map(({ node }) => node.id)
        expect(found).toEqual(expectedClauses(text))
      }),
      { numRuns: 60 },
    )
  })

  it('refuses more words than it can look for', async () => {
    const api = await open(under)
    const refusal = async (query: string) => (await api.execute(QUESTION, { query })).errors?.[0]
    expect(await refusal(Array.from({ length: 17 }, (_, nth) => `w${nth}`).join(' '))).toMatchObject({
      message: 'Found 17 words in `query`, expected at most 16; look for fewer.',
      extensions: { code: 'TOO_COMPLEX' },
    })
    expect(await refusal('約'.repeat(1_001))).toMatchObject({
      message: 'Found 1001 characters in `query`, expected at most 1000; look for fewer.',
      extensions: { code: 'TOO_COMPLEX' },
    })
  })

  it('forgets what is read anew', async () => {
    const store = await under.open()
    for (const words of ['Old walls.', 'New roads.']) {
      const { extraction, text } = makeExtraction({ title: 'Statement', language: 'en', sentences: [words] })
      await ingestExtraction(store, extraction, sourceOf(text, 'same.txt'))
    }
    const api = createApi({ store })
    expect([await hits(api, 'walls'), await hits(api, 'roads')]).toEqual([[], ['WORDS Clause New [roads].']])
  })
}

/** Ids of the clauses that a question finds by the rule alone. */
function expectedClauses(query: string): string[] {
  const question = readQuestion(query)
  if (!question) return []
  const places = statements.flatMap((made) => {
    const { clauses } = makeExtraction(made).extraction
    return clauses.flatMap(({ id, part, text }): HitPlace[] => {
      const rank = part === 'BODY' ? rankOf(searchText({ text }), question) : undefined
      return rank ? [{ rank, group: 'TEXT', length: 0, date: made.date ?? '', id }] : []
    })
  })
  return places.sort(compareHits).map(({ id }) => `Clause:${id}`)
}
