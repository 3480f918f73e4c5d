import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

describe('a part of a name or title', () => {
  const FILTERED = [
    { list: 'statements', field: 'title' },
    { list: 'entities', field: 'name' },
    { list: 'instruments', field: 'name' },
  ]
  const asking = (list: string, field: string, part: string) => `{ ${list}(filter: { ${field}: "${part}" }) { totalCount } }`

  it.each(FILTERED.flatMap((each) => ['', ' ', '　'].map((part) => ({ ...each, part }))))(
    'is refused without a letter: $list by "$part"',
    async ({ list, field, part }) => {
      const message = `Found "${part}" in \`${field}\`, expected a part of a ${field}; leave \`${field}\` out to let everything through.`
      expect(await graph.fail(asking(list, field, part))).toEqual({ code: 'BAD_INPUT', message })
    },
  )

  it.each(FILTERED)('is refused when it is too long: $list', async ({ list, field }) => {
    const message = `Found 1001 characters in \`${field}\`, expected at most 1000; look for fewer.`
    expect(await graph.fail(asking(list, field, 'x'.repeat(1_001)))).toEqual({ code: 'TOO_COMPLEX', message })
    expect(await graph.ask(asking(list, field, 'x'.repeat(1_000)))).toEqual({ [list]: { totalCount: 0 } })
  })
})

describe('an id of something else than is asked for', () => {
  it.each([
    { field: 'entity(id: "Topic:border") { id }', message: 'Found "Topic:border" in `id`, expected the id of an entity' },
    { field: 'instrument(id: "Statement:s2017") { id }', message: 'Found "Statement:s2017" in `id`, expected the id of an entity' },
    { field: 'statement(id: "Topic:border") { id }', message: 'Found "Topic:border" in `id`, expected the id of a statement' },
    { field: 'compareStatements(a: "s2017", b: "Topic:border") { comparable }', message: 'Found "Topic:border" in `b`, expected the id of a statement' },
    { field: 'compareEditions(a: "Statement:s2017", b: "e2017") { comparable }', message: 'Found "Statement:s2017" in `a`, expected the id of an edition' },
    { field: 'coMentions(id: "Topic:border") { totalCount }', message: 'Found "Topic:border" in `id`' },
    { field: 'coMentions(id: "CN", with: ["RU", "Topic:border"]) { totalCount }', message: 'Found "Topic:border" in `with`' },
    { field: 'citationsNoLongerMade(since: 2018, by: ["Topic:border"]) { statementCount }', message: 'Found "Topic:border" in `by`' },
    { field: 'stanceMatrix(holders: ["Topic:border"]) { count }', message: 'Found "Topic:border" in `holders`' },
    { field: 'stanceMatrix(targets: ["Topic:border"]) { count }', message: 'Found "Topic:border" in `targets`' },
    { field: 'timeline(about: "NATO", holder: "Topic:border") { totalCount }', message: 'Found "Topic:border" in `holder`' },
  ])('is BAD_INPUT: $field', async ({ field, message }) => {
    expect(await graph.fail(`{ ${field} }`)).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining(message) })
  })
})
