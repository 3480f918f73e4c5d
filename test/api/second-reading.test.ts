import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
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
function apiWith(times: number, torn: (rows: Row[]) => Row[]) {
  let left = times
  const store = withRead(fixture.store, async (name, ...rest) => {
    const rows = await fixture.store.read(name, ...rest)
    return name === 'statements-by-id' && left-- > 0 ? torn(rows) : rows
  })
  return createApi({ store })
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

it('a question with an id that nothing has is answered with what it asks for', async () => {
  expect(await createApi({ store: fixture.store }).execute('{ node(id: "nobody") { id } }')).toEqual({ data: { node: null } })
})
