import { describe, expect, it } from 'vitest'
import { type EditionProfile, groupEditions, groupKeyOf } from '../../src/graph/identity.ts'

const ABOUT_TRADE = '双方支持自由贸易，反对任何形式的贸易壁垒。双方将扩大农产品贸易，简化海关手续，为企业提供便利。'
const ABOUT_TRADE_HANT = '雙方支持自由貿易，反對任何形式的貿易壁壘。雙方將擴大農產品貿易，簡化海關手續，為企業提供便利。'
const ABOUT_TRADE_SCANNED = '双方支持自由贸易，反对任何形式的贸易壁全。双方将扩大农产品贸易，简化海关手续，为企业提供便利'
const ABOUT_SPACE = '各方重申和平利用外层空间的原则，愿意在月球和深空探测领域交换科学数据，并邀请其他国家参加。'
const IN_ENGLISH = 'The two sides support free trade and will expand trade in agricultural products.'

const profile = (id: string, given: Partial<EditionProfile> = {}): EditionProfile => ({
  id,
  language: 'zh-Hans',
  groupKey: 'text|2031-05-06|AA,BB',
  parties: ['AA', 'BB'],
  subject: '',
  kind: 'JOINT_STATEMENT',
  statementKey: `statement-of-${id}`,
  truncated: false,
  paraphrase: false,
  bodyChars: (given.body ?? ABOUT_TRADE).length,
  date: '2031-05-06',
  locations: [`${id}.txt`],
  body: ABOUT_TRADE,
  ...given,
})

describe('editions of one date and the same parties', () => {
  it.each<{ what: string; a?: Partial<EditionProfile>; b: Partial<EditionProfile>; verdict: 'one' | 'two' | RegExp }>([
    { what: 'the same text under the same title', b: {}, verdict: 'one' },
    { what: 'the same text in the other script', b: { language: 'zh-Hant', body: ABOUT_TRADE_HANT }, verdict: 'one' },
    { what: 'a scanned text under another title', b: { subject: '贸易', body: ABOUT_TRADE_SCANNED }, verdict: 'one' },
    { what: 'the first half of a text', b: { truncated: true, body: ABOUT_TRADE.slice(0, 25) }, verdict: 'one' },
    { what: 'other texts under other titles', a: { subject: '贸易' }, b: { subject: '外层空间', body: ABOUT_SPACE }, verdict: 'two' },
    { what: 'other texts of other kinds without a subject', a: { kind: 'COMMUNIQUE' }, b: { body: ABOUT_SPACE }, verdict: 'two' },
    { what: 'other texts under one title', b: { body: ABOUT_SPACE }, verdict: /same title/ },
    {
      what: 'texts that share half under other titles',
      a: { subject: '贸易' },
      b: { subject: '海关', body: ABOUT_TRADE.slice(0, 25) + ABOUT_SPACE.slice(0, 25) },
      verdict: /much in common/,
    },
    { what: 'texts in two languages', b: { language: 'en', body: IN_ENGLISH }, verdict: /another language/ },
    { what: 'texts of two kinds in two languages', b: { language: 'en', kind: 'SPEECH', body: IN_ENGLISH }, verdict: 'two' },
    { what: 'a text in words of its own', b: { paraphrase: true }, verdict: 'two' },
    { what: 'a text in words of its own, even when the user names it', b: { paraphrase: true, editionOf: 'a' }, verdict: 'two' },
    { what: 'two languages joined by the edition that the user names', b: { language: 'en', body: IN_ENGLISH, editionOf: 'a' }, verdict: 'one' },
    { what: 'two languages joined by the statement that the user names', b: { language: 'en', body: IN_ENGLISH, editionOf: 'statement-of-a' }, verdict: 'one' },
    {
      what: 'two days joined by the location that the user names',
      b: { groupKey: 'text|2031-05-07|AA', body: ABOUT_SPACE, editionOf: 'a.txt' },
      verdict: 'one',
    },
    { what: 'the same title on two days', b: { groupKey: 'text|2031-05-07|AA,BB' }, verdict: 'two' },
    { what: 'other texts under one title without parties', a: { parties: [] }, b: { parties: [], body: ABOUT_SPACE }, verdict: 'two' },
  ])('$what', ({ a = {}, b, verdict }) => {
    const { statements, doubts } = groupEditions([profile('a', a), profile('b', b)])
    expect(statements).toHaveLength(verdict === 'one' ? 1 : 2)
    expect(doubts.map((doubt) => doubt.reason)).toEqual(verdict instanceof RegExp ? [expect.stringMatching(verdict)] : [])
  })

  it('keeps three declarations of one summit apart', () => {
    const titles = { principles: '原则', consultation: '磋商承诺', spirit: '精神' }
    const bodies = [ABOUT_TRADE, ABOUT_SPACE, '与会者将每年举行一次演习，并就共同关切的挑战及时通气，交换信息，协调应对。']
    const editions = Object.entries(titles).map(([id, subject], at) => profile(id, { subject, body: bodies[at] as string }))
    expect(groupEditions(editions)).toMatchObject({ statements: { length: 3 }, doubts: [] })
  })

  it('joins two through a third', () => {
    const { statements } = groupEditions([
      profile('a', { language: 'en', body: IN_ENGLISH, editionOf: 'b' }),
      profile('b', { body: ABOUT_TRADE }),
      profile('c', { language: 'zh-Hant', body: ABOUT_TRADE_HANT }),
    ])
    expect(statements.map((statement) => statement.editions)).toEqual([['a', 'b', 'c']])
  })

  it('says nothing of a doubt that the user has settled', () => {
    const { doubts } = groupEditions([profile('a'), profile('b', { body: ABOUT_SPACE, editionOf: 'a' })])
    expect(doubts).toEqual([])
  })

  it('decides the same in every order', () => {
    const editions = [
      profile('a'),
      profile('b', { body: ABOUT_SPACE }),
      profile('c', { language: 'zh-Hant', body: ABOUT_TRADE_HANT }),
      profile('d', { language: 'en', body: IN_ENGLISH }),
    ]
    const orders = [editions, editions.toReversed(), [editions[2], editions[0], editions[3], editions[1]] as EditionProfile[]]
    expect(new Set(orders.map((order) => JSON.stringify(groupEditions(order)))).size).toBe(1)
  })
})

describe('the primary edition', () => {
  it.each<{ what: string; a: Partial<EditionProfile>; b: Partial<EditionProfile>; primary: string }>([
    { what: 'the whole one before a longer truncated one', a: { truncated: true, bodyChars: 900 }, b: { bodyChars: 100 }, primary: 'b' },
    { what: 'the longer one', a: { bodyChars: 100 }, b: { bodyChars: 101 }, primary: 'b' },
    { what: 'the one with the first id when both are as complete', a: {}, b: {}, primary: 'a' },
  ])('is $what', ({ a, b, primary }) => {
    const [statement] = groupEditions([profile('a', { ...a, statementKey: 'of-a' }), profile('b', { ...b, statementKey: 'of-b' })]).statements
    expect(statement).toMatchObject({ primary, id: `of-${primary}` })
  })

  it('gives two statements with the same fields ids of their own', () => {
    const { statements } = groupEditions([
      profile('aaaaaaaa1', { statementKey: 'x' }),
      profile('bbbbbbbb2', { statementKey: 'x', body: ABOUT_SPACE, bodyChars: 1 }),
    ])
    expect(statements.map((statement) => statement.id)).toEqual(['x', 'x-bbbbbbbb'])
  })
})

describe('the key of a group', () => {
  it.each([
    ['order of parties', { date: '2031-05-06', parties: ['BB', 'AA'], title: 'x' }, { date: '2031-05-06', parties: ['AA', 'BB'], title: 'y' }, true],
    ['another day', { date: '2031-05-06', parties: ['AA'], title: 'x' }, { date: '2031-05-07', parties: ['AA'], title: 'x' }, false],
    ['another party', { date: '2031-05-06', parties: ['AA'], title: 'x' }, { date: '2031-05-06', parties: ['AA', 'BB'], title: 'x' }, false],
    ['no date and the title in the other script', { parties: ['AA'], title: '关于贸易的联合声明' }, { parties: ['AA'], title: '關於貿易的聯合聲明' }, true],
    ['no date and another title', { parties: ['AA'], title: 'x' }, { parties: ['AA'], title: 'y' }, false],
    ['words of its own', { date: '2031-05-06', parties: ['AA'], title: 'x' }, { date: '2031-05-06', parties: ['AA'], title: 'x', paraphrase: true }, false],
  ])('%s', (_what, a, b, same) => {
    expect(groupKeyOf(a) === groupKeyOf(b)).toBe(same)
  })
})
