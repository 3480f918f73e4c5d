import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiSettings, createApi } from '../../src/api/index.ts'
import { withRead } from '../../src/api/limited-store.ts'
import type { GraphStore, Row } from '../../src/graph/store.ts'
import { type EmbeddedFixture, openEmbeddedFixture } from './fixture-api.ts'

/** Mentions of each clause, where the fixture has one; each leads to a clause of its own. */
const MENTIONS = 20

let fixture: EmbeddedFixture
let crowded: GraphStore
let reads: string[] = []
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
  const [mention] = await fixture.store.read('clause-mentions', { ids: ['e2017-c1'] })
  const [clause] = await fixture.store.read('clauses-by-id', { ids: ['e2017-c1'] })
  const grown: Readonly<Record<string, (id: string) => Row[]>> = {
    'clause-mentions': (id) => Array.from({ length: MENTIONS }, (_, i) => ({ parent: id, node: { ...(mention?.node as Row), clauseId: `${id}-${i}` } })),
    'clauses-by-id': (id) => [{ node: { ...(clause?.node as Row), id } }],
  }
  crowded = withRead(fixture.store, async (name, parameters, ...rest) => {
    reads.push(name)
    const grow = grown[name]
    return grow ? ((parameters?.ids ?? []) as string[]).flatMap(grow) : fixture.store.read(name, parameters, ...rest)
  })
})
afterAll(() => fixture.close())

/** From a clause to its mentions, to their clauses, and on. */
const hopping = (hops: number): string =>
  `{ node(id: "Clause:e2017-c1") { ... on Clause { ${'mentions { clause { '.repeat(hops)} id ${'} }'.repeat(hops)} } } }`

async function ask(query: string, settings: Partial<ApiSettings> = {}) {
  reads = []
  const api = createApi({ store: crowded, settings })
  const { data, errors } = await api.execute(query)
  await api.dispose()
  return { data, errors }
}

describe('lists without a page size within one another', () => {
  it('are answered while they are short', async () => {
    const { data, errors } = await ask(hopping(2))
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data).split('"id"').length - 1).toBeGreaterThan(MENTIONS * MENTIONS - 1)
  })

  it('are refused when they come to too many objects, before the last of them are found', async () => {
    const before = process.memoryUsage().heapUsed
    const { data, errors } = await ask(hopping(6))
    expect(data ?? null).toBeNull()
    expect(errors).toEqual([
      {
        message:
          'Found more than 100000 objects in the answer, expected at most as many; ask for smaller pages (first:), fewer lists within lists, or several questions.',
        extensions: { code: 'TOO_COMPLEX' },
      },
    ])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024)
  })

  it('are held to the limit that is set', async () => {
    expect((await ask(hopping(2), { maxObjects: 100 })).errors).toMatchObject([{ message: expect.stringContaining('more than 100 objects') }])
    expect((await ask(hopping(2), { maxObjects: 5_000 })).errors).toBeUndefined()
  })
})

describe('values that are asked for again under other names', () => {
  const renamed = `{ node(id: "Clause:e2017-c1") { ... on Clause { mentions { clause { ${Array.from({ length: 40 }, (_, i) => `t${i}: text`).join(' ')} } } } } }`

  it('are refused when they come to too many characters, though the objects are few', async () => {
    const { data, errors } = await ask(renamed, { maxCharacters: 5_000 })
    expect(data ?? null).toBeNull()
    expect(errors).toEqual([
      {
        message: 'Found an answer of more than 5000 characters, expected at most as many; ask for smaller pages (first:), fewer fields, or several questions.',
        extensions: { code: 'TOO_COMPLEX' },
      },
    ])
  })

  it('are answered within the limit, which counts about as many characters as the answer has', async () => {
    const { data, errors } = await ask(renamed)
    expect(errors).toBeUndefined()
    const { length } = JSON.stringify(data)
    expect((await ask(renamed, { maxCharacters: Math.round(length * 1.2) })).errors).toBeUndefined()
    expect((await ask(renamed, { maxCharacters: Math.round(length * 0.8) })).errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
  })
})

describe('names that an answer repeats', () => {
  const long = (i: number): string => `${'n'.repeat(90)}${i}`
  it.each([
    ['of `__typename`', `mentions { ${Array.from({ length: 20 }, (_, i) => `${long(i)}: __typename`).join(' ')} }`],
    ['of `__typename` in fragments', `mentions { ...T } } } } fragment T on Mention { ...U ...U } fragment U on Mention { ... { ... { ${long(1)}: __typename`],
    ['of objects', `mentions { ${Array.from({ length: 20 }, (_, i) => `${long(i)}: clause { __typename }`).join(' ')} }`],
  ])('are counted about as they are written: those %s', async (_, mentions) => {
    const query = `{ node(id: "Clause:e2017-c1") { ... on Clause { ${mentions} } } }`
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    const { length } = JSON.stringify(data)
    expect((await ask(query, { maxCharacters: Math.round(length * 1.2) })).errors).toBeUndefined()
    expect((await ask(query, { maxCharacters: Math.round(length * 0.8) })).errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
  })
})

describe('an answer that takes long after its reads', () => {
  it('is TIMEOUT when its time is up', async () => {
    const { data, errors } = await ask(hopping(5), { maxObjects: Number.POSITIVE_INFINITY, timeout: 300 })
    expect(data ?? null).toBeNull()
    expect(errors).toEqual([{ message: 'The answer takes longer than 0.3 s; ask for less at a time.', extensions: { code: 'TIMEOUT' } }])
  })

  it('lets others be answered meanwhile', async () => {
    const api = createApi({ store: crowded })
    const long = api.execute(hopping(3)).then(() => 'the long answer')
    const turns = (async () => {
      for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done))
      expect((await api.fetch(new Request('http://localhost/health'))).status).toBe(200)
      return 'health'
    })()
    expect(await Promise.race([long, turns])).toBe('health')
    expect(await long).toBe('the long answer')
    await api.dispose()
  })

  it('is read a level at a time all the same', async () => {
    const { errors } = await ask(hopping(3))
    expect(errors).toBeUndefined()
    expect(reads).toEqual(['clauses-by-id', ...Array.from({ length: 3 }, () => ['clause-mentions', 'clauses-by-id']).flat()])
  })
})
