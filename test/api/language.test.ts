import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptedLanguage, languageOf, languagesToTry } from '../../src/api/language.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

describe('languageOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['fr', undefined],
    ['*', undefined],
    ['', undefined],
  ])('reads %j as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})

describe('acceptedLanguage', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['fr, zh-CN;q=0.8, en;q=0.9', 'en'],
    ['zh;q=0.9, en;q=0.1', 'zh-Hans'],
    ['zh;q=0, de', 'en'],
    ['nonsense;;q=x', 'en'],
  ])('reads %j as %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language)
  })
})

describe('languagesToTry', () => {
  it('goes to the other Chinese script before English', () => {
    expect(languagesToTry('zh-Hant')).toEqual(['zh-Hant', 'zh-Hans', 'en'])
    expect(languagesToTry('zh-Hans')).toEqual(['zh-Hans', 'zh-Hant', 'en'])
    expect(languagesToTry('en')).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  })
})

describe('a name', () => {
  let graph: FixtureApi
  beforeAll(async () => {
    graph = await openFixtureApi()
  })
  afterAll(() => graph.close())

  async function nameOf(id: string, args: string, accept?: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', ...(accept && { 'accept-language': accept }) }
    const body = JSON.stringify({ query: `{ entity(id: "${id}") { name${args} } }` })
    const response = await graph.api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
    return ((await response.json()) as { data: { entity: { name: string } } }).data.entity.name
  }

  it.each([
    { case: 'is English when nobody says a language', id: 'CN', args: '', name: 'China' },
    { case: 'is in the language of the request', id: 'CN', args: '', accept: 'zh-TW,zh;q=0.9', name: '中國' },
    { case: 'is in the language of the argument before that of the request', id: 'CN', args: '(language: "zh-Hans")', accept: 'en', name: '中国' },
    { case: 'takes a regional tag', id: 'CN', args: '(language: "zh-HK")', name: '中國' },
    { case: 'is put into traditional script where that is lacking', id: 'RU', args: '(language: "zh-Hant")', name: '俄羅斯' },
    { case: 'is put into traditional script for readers in Hong Kong too', id: 'udhr', args: '', accept: 'zh-HK', name: '世界人權宣言' },
    { case: 'keeps its simplified script elsewhere', id: 'RU', args: '(language: "zh")', name: '俄罗斯' },
    { case: 'goes to English where Chinese is lacking', id: 'npt', args: '(language: "zh-Hans")', name: 'Non-Proliferation Treaty' },
    { case: 'is what there is where English is lacking', id: 'udhr', args: '', accept: 'en', name: '世界人权宣言' },
  ])('$case', async ({ id, args, accept, name }) => {
    expect(await nameOf(id, args, accept)).toBe(name)
  })

  it('is refused in a language that we do not know', async () => {
    const refusal = { code: 'BAD_INPUT', message: expect.stringContaining('"tlh" is no language we know') }
    expect(await graph.fail('{ entity(id: "CN") { name(language: "tlh") } }')).toEqual(refusal)
    expect(await graph.fail('query Name($in: Language) { entity(id: "CN") { name(language: $in) } }', { in: 'tlh' })).toEqual(refusal)
  })
})
