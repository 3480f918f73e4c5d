import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiSettings, createApi } from '../../src/api/index.ts'
import { withRead } from '../../src/api/limited-store.ts'
import type { Row } from '../../src/graph/store.ts'
import { type EmbeddedFixture, openEmbeddedFixture } from './fixture-api.ts'

const QUESTION = '{ positions(first: 3) { nodes { quote statement { title } } } }'
const ANSWERED = { positions: { nodes: expect.arrayContaining([{ quote: expect.any(String), statement: { title: expect.any(String) } }]) } }

let fixture: EmbeddedFixture
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
})
afterAll(() => fixture.close())

/** An API over a store from which a writer removes something while the first so many questions are answered. */
function apiWith(times: number, torn: (rows: Row[]) => Row[], settings: Partial<ApiSettings> = {}) {
  let left = times
  const store = withRead(fixture.store, async (name, ...rest) => {
    const rows = await fixture.store.read(name, ...rest)
    return name === 'statements-by-id' && left-- > 0 ? torn(rows) : rows
  })
  return createApi({ store, settings })
}

const gone = (): Row[] => []
const withoutValues = (rows: Row[]): Row[] => rows.map(({ node }) => ({ node: { id: (node as Row).id } }))

describe('a question during which something is removed', () => {
  it.each([
    { what: 'is gone', torn: gone },
    { what: 'lost its values', torn: withoutValues },
  ])('is asked again when a row $what', async ({ torn }) => {
    const { data, errors } = await apiWith(2, torn).execute(QUESTION)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject(ANSWERED)
  })

  it('fails in the end when that goes on', async () => {
    const { errors } = await apiWith(100, gone).execute(QUESTION)
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' })
  })
})

it('a question is asked again when a row lost the id that leads on', async () => {
  let left = 2
  const store = withRead(fixture.store, async (name, ...rest) => {
    const rows = await fixture.store.read(name, ...rest)
    return name === 'positions' && left-- > 0 ? rows.map(({ node }) => ({ node: { ...(node as Row), statementId: null } })) : rows
  })
  const { data, errors } = await createApi({ store }).execute(QUESTION)
  expect(errors).toBeUndefined()
  expect(data).toMatchObject(ANSWERED)
})

it.each([
  { query: 'search-entities', lost: ({ node }: Row): Row => ({ node: { id: (node as Row).id } }) },
  { query: 'names', lost: (row: Row): Row => ({ ...row, search: null }) },
])('a search is asked again when what it sorts and compares lost its values: $query', async ({ query, lost }) => {
  const question = '{ search(query: "the treaty NPT") { nodes { rank } } names: search(query: "npt") { nodes { rank } } }'
  let left = 2
  const store = withRead(fixture.store, async (name, ...rest) => {
    const rows = await fixture.store.read(name, ...rest)
    return name === query && rows.length > 0 && left-- > 0 ? rows.map(lost) : rows
  })
  const answer = await createApi({ store }).execute(question)
  expect(left).toBeLessThanOrEqual(0)
  expect(answer).toEqual(await createApi({ store: fixture.store }).execute(question))
})

describe('a question that fails for another reason is asked once', () => {
  it.each([
    { case: 'nothing has an id', question: '{ a: verify { ok } b: verify(statement: "nope") { ok } }', code: 'NOT_FOUND', asked: 'edition-hashes', times: 2 },
    { case: 'ours', question: '{ entity(id: "CN") { id } }', code: 'INTERNAL', asked: 'entities-by-id', times: 1 },
  ])('$case', async ({ question, code, asked, times }) => {
    const reads: string[] = []
    const store = withRead(fixture.store, (name, ...rest) => {
      reads.push(name)
      if (name === 'entities-by-id') throw new TypeError('a bug')
      return fixture.store.read(name, ...rest)
    })
    const { errors } = await createApi({ store }).execute(question)
    expect(errors).toMatchObject([{ extensions: { code } }])
    expect(reads.filter((name) => name === asked)).toHaveLength(times)
  })
})

it('a question that is asked again warns of nothing that was empty at the first attempt alone', async () => {
  const torn = new Set(['positions', 'statements-by-id'])
  const store = withRead(fixture.store, async (name, ...rest) => {
    const rows = await fixture.store.read(name, ...rest)
    return torn.delete(name) ? [] : rows
  })
  const { data, extensions } = await createApi({ store }).execute(
    '{ positions(filter: { holder: ["CN", "Atlantis"] }, first: 1) { nodes { quote } } commitments(first: 1) { nodes { statement { id } } } }',
  )
  expect([data, extensions]).toEqual([{ positions: { nodes: [{ quote: expect.any(String) }] }, commitments: { nodes: [expect.anything()] } }, undefined])
})

it('all attempts at a question have one budget', async () => {
  // The connection, three positions and three statements; without the statements where these are gone.
  const whole = await createApi({ store: fixture.store, settings: { maxObjects: 7 } }).execute(QUESTION)
  expect(whole.errors).toBeUndefined()
  expect((await apiWith(2, gone, { maxObjects: 14 }).execute(QUESTION)).errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
})

it('a question with an id that nothing has is answered with what it asks for', async () => {
  expect(await createApi({ store: fixture.store }).execute('{ node(id: "nobody") { id } }')).toEqual({ data: { node: null } })
})
