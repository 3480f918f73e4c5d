import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiSettings, createApi } from '../../src/api/index.ts'
import { askOverHttp } from './asked.ts'
import { openEmbeddedFixture } from './fixture-api.ts'

let fixture: Awaited<ReturnType<typeof openEmbeddedFixture>>
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
})
afterAll(() => fixture.close())

const ask = (body: unknown, settings?: Partial<ApiSettings>) => askOverHttp(fixture.store, body, settings)

describe('a schema that is not shown', () => {
  const settings = { introspection: false }

  it('is not told when asked for', async () => {
    expect((await ask({ query: '{ __schema { types { name } } }' }, settings)).codes?.[0]).toBe('NOT_ALLOWED')
  })

  it('is not told by suggestions', async () => {
    expect((await ask({ query: '{ statemants { totalCount } }' })).messages?.[0]).toContain('Did you mean "statement')
    expect((await ask({ query: '{ statemants { totalCount } }' }, settings)).messages).toEqual([
      'Cannot query field "statemants" on type "Query". Mend the question at line 1, column 3.',
    ])
  })

  it('is not told by what is said of variables', async () => {
    const query = 'query Q($filter: PositionFilter!) { positions(filter: $filter) { totalCount } }'
    const body = { query, variables: { filter: { stanc: [], stance: 'OPPOSE' } } }
    expect(JSON.stringify((await ask(body)).messages)).toContain('Did you mean')
    const { codes, messages } = await ask(body, settings)
    expect([...new Set(codes)]).toEqual(['BAD_INPUT'])
    expect(messages).toContainEqual(expect.stringMatching(/Value "OPPOSE" does not exist in "Stance" enum\. Mend it in `variables`\.$/))
    expect(JSON.stringify(messages)).not.toContain('Did you mean')
  })

  it('answers other questions', async () => {
    expect(await ask({ query: '{ entity(id: "CN") { id __typename } }' }, settings)).toMatchObject({ data: { entity: { id: 'CN', __typename: 'Country' } } })
  })
})

describe('a list of operations', () => {
  const query = 'query Named($id: ID!) { entity(id: $id) { id } }'
  const settings = { operations: new Map([['named', query]]) }
  const variables = { id: 'CN' }
  const sha256Hash = '5dd8d3d1' // of no listed text

  it.each([
    { by: 'id', body: { documentId: 'named', variables } },
    { by: 'hash of its text', body: { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } }, variables } },
  ])('lets a listed operation be asked by $by', async ({ body }) => {
    expect(await ask(body, settings)).toMatchObject({ data: { entity: { id: 'CN' } } })
  })

  it('lets a listed operation be asked by an address', async () => {
    const api = createApi({ store: fixture.store, settings })
    const address = (id: string) => new Request(`http://localhost/graphql?documentId=${id}&variables=${encodeURIComponent('{"id":"CN"}')}`)
    expect(await (await api.fetch(address('named'))).json()).toEqual({ data: { entity: { id: 'CN' } } })
    expect(await (await api.fetch(address('other'))).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] })
    await api.dispose()
  })

  it.each([
    { case: 'its text', body: { query, variables } },
    { case: 'another question', body: { query: '{ __typename }' } },
    { case: 'an id that is not listed', body: { documentId: 'other' } },
    { case: 'a hash that is not listed', body: { extensions: { persistedQuery: { version: 1, sha256Hash } } } },
    { case: 'an inherited name', body: { documentId: 'constructor' } },
    { case: 'nothing', body: {} },
  ])('lets nobody ask $case', async ({ body }) => {
    expect((await ask(body, settings)).codes).toEqual(['NOT_ALLOWED'])
  })

  it.each([
    ['no GraphQL', '{ statements {', /"listed", line 1, column 15: Syntax Error/],
    ['nothing', '', /"listed", line 1, column 1: Syntax Error/],
    ['a field that the schema has not', 'query {\n  statement_s { totalCount }\n}', /"listed", line 2, column 3: Cannot query field "statement_s"/],
    ['a variable of another type', 'query ($id: Int!) { entity(id: $id) { id } }', /"listed", line 1, column 8: Variable "\$id" of type "Int!"/],
    ['fragments alone', 'fragment F on Query { __typename }', /"listed", line 1, column 1: Fragment "F" is never used/],
  ])('is refused at the start where one is %s, with its id and place', (_, text, message) => {
    const operations = new Map([...settings.operations, ['listed', text]])
    expect(() => createApi({ store: fixture.store, settings: { operations } })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) }),
    )
  })

  it('is refused with all that does not fit, and what to do', () => {
    const operations = new Map([...settings.operations, ['one', '{ a }'], ['two', '{']])
    expect(() => createApi({ store: fixture.store, settings: { operations } })).toThrow(
      /CLAUSEGRAPH_OPERATIONS.*correct these or take them out:\n {2}"one", .*\n {2}"two", [^\n]*$/,
    )
  })

  it('does not bind the process itself', async () => {
    const api = createApi({ store: fixture.store, settings })
    expect(await api.execute('{ entity(id: "CN") { id } }')).toEqual({ data: { entity: { id: 'CN' } } })
    await api.dispose()
  })
})

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
