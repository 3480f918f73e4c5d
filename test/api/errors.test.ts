import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { ClausegraphError } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

function apiOver(failure: unknown) {
  const logged: unknown[] = []
  const store = { read: () => Promise.reject(failure) } as unknown as GraphStore
  return { logged, api: createApi({ store, logger: { error: (_, cause) => logged.push(cause) } }) }
}

describe('an error', () => {
  let graph: FixtureApi
  beforeAll(async () => {
    graph = await openFixtureApi()
  })
  afterAll(() => graph.close())

  it.each([
    { case: 'a syntax error', source: '{ statements {', message: 'Syntax Error' },
    { case: 'an unknown field', source: '{ statements { wisdom } }', message: 'wisdom' },
    { case: 'an unknown enumeration value', source: '{ positions(filter: { stance: SHRUGS }) { totalCount } }', message: 'SHRUGS' },
    {
      case: 'a variable of another type',
      source: 'query Q($first: Int) { statements(first: $first) { totalCount } }',
      variables: { first: 'many' },
      message: '$first',
    },
    { case: 'a filter that is null', source: '{ statements(filter: null) { totalCount } }', message: 'StatementFilter!' },
  ])('of the question is BAD_INPUT: $case', async ({ source, variables, message }) => {
    expect(await graph.fail(source, variables)).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining(message) })
  })

  it('that people can mend shows its message, code and place', async () => {
    const { api, logged } = apiOver(new ClausegraphError('STORE_UNAVAILABLE', 'the store is away; start it'))
    const { data, errors } = await api.execute('{ entity(id: "CN") { id } }')
    expect(data).toEqual({ entity: null })
    expect(errors).toMatchObject([{ message: 'the store is away; start it', path: ['entity'], extensions: { code: 'STORE_UNAVAILABLE' } }])
    expect(logged).toEqual([])
  })

  it('of our own is logged and not shown', async () => {
    const failure = new Error('password 1234 in /etc/secret')
    const { api, logged } = apiOver(failure)
    const answer = await api.execute('{ entity(id: "CN") { id } }')
    expect(answer.errors).toMatchObject([{ path: ['entity'], extensions: { code: 'INTERNAL' } }])
    expect(JSON.stringify(answer)).not.toContain('1234')
    expect(logged).toEqual([failure])
  })
})
