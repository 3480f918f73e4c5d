import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERY_NODE } from './every-node.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

describe('node', () => {
  it('finds every node by the id that it shows', async () => {
    const shown = nodesIn(await graph.ask(EVERY_NODE))
    expect(new Set(shown.map(({ __typename }) => __typename)).size).toBe(16)
    const ids = shown.map(({ id }) => id)
    expect(new Set(ids).size, 'ids are unique over all types').toBe(ids.length)
    expect(await graph.ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })).toEqual({ nodes: shown })
  })

  it.each(['nobody', 'Statement:nobody', 'Position:', 'Unknown:CN', ''])('is null for %j', async (id) => {
    expect(await graph.ask('query Node($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })

  it('keeps the order of the ids and reads each type once', async () => {
    graph.takeReads()
    const answer = await graph.ask('{ nodes(ids: ["RU", "Statement:s2017", "nobody", "CN", "Statement:s2020"]) { id } }')
    expect(answer).toEqual({ nodes: [{ id: 'RU' }, { id: 'Statement:s2017' }, null, { id: 'CN' }, { id: 'Statement:s2020' }] })
    expect(graph.takeReads().sort()).toEqual(['entities-by-id', 'statements-by-id'])
  })

  it('refuses more ids than a page holds', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `x${index}`)
    expect(await graph.fail('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      code: 'BAD_INPUT',
      message: expect.stringContaining('100 at most'),
    })
  })
})

describe('a field that asks by id', () => {
  it.each([
    { field: 'entity(id: "NATO") { id }', answer: { id: 'NATO' } },
    { field: 'entity(id: "npt") { id }', answer: { id: 'npt' } },
    { field: 'entity(id: "nobody") { id }', answer: null },
    { field: 'instrument(id: "npt") { id }', answer: { id: 'npt' } },
    { field: 'instrument(id: "CN") { id }', answer: null },
    { field: 'statement(id: "s2017") { id }', answer: { id: 'Statement:s2017' } },
    { field: 'statement(id: "Statement:s2017") { id }', answer: { id: 'Statement:s2017' } },
    { field: 'statement(id: "Edition:e2018zh") { id }', answer: { id: 'Statement:s2018-january' } },
    { field: 'statement(id: "Edition:nobody") { id }', answer: null },
    { field: 'statement(id: "nobody") { id }', answer: null },
  ])('$field', async ({ field, answer }) => {
    expect(await graph.ask(`{ found: ${field} }`)).toEqual({ found: answer })
  })
})

/** Every object of an answer that has an id, in the order of the answer. */
function nodesIn(value: unknown): { readonly id: string; readonly __typename: string }[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (value === null || typeof value !== 'object') return []
  const { id, __typename } = value as { id?: string; __typename?: string }
  return [...(id && __typename ? [{ id, __typename }] : []), ...Object.values(value).flatMap(nodesIn)]
}
