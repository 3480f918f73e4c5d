import { expect, it } from 'vitest'
import { type GraphStore, graphDigest, ingestExtraction, removeFrom, resetStore, storedSources } from '../../src/graph/index.ts'
import { describeEachStore } from '../support/stores.ts'
import { collect } from './exported.ts'
import { sourceOf } from './extractions.ts'
import { YEARS } from './statements-for-tests.ts'

const NOW = new Date('2040-01-01')
const ingest = (store: GraphStore, location: string, { extraction, text } = YEARS['2031.txt']) =>
  ingestExtraction(store, extraction, sourceOf(text, location), NOW)

/** A graph that was emptied, into which only the first of three stored texts was read again; the last two are one text. */
async function openHalfRead(store: GraphStore) {
  await ingest(store, 'a.txt')
  for (const location of ['b.txt', 'c.txt']) await ingest(store, location, YEARS['2032.txt'])
  await resetStore(store)
  await ingest(store, 'a.txt')
  return store
}

const locations = async (store: GraphStore) => (await collect(storedSources(store))).map(({ location }) => location)
const isWhole = async (store: GraphStore) => !(await store.status()).problem

describeEachStore('a stored text that is not in the graph', (under) => {
  it('is removed by its location, and leaves nothing behind', async () => {
    const fresh = await under.open()
    await ingest(fresh, 'a.txt')
    const digest = await graphDigest(fresh)
    const store = await openHalfRead(await under.open())
    expect(await isWhole(store)).toBe(false)
    for (const location of ['b.txt', 'c.txt']) expect(await removeFrom(store, location)).toEqual({ statements: [], editions: [] })
    expect([await locations(store), await isWhole(store)]).toEqual([['a.txt'], true])
    expect(await store.text(YEARS['2032.txt'].extraction.sha256)).toBeUndefined()
    expect(await graphDigest(store)).toEqual(digest)
  })

  it('leaves its text to another source of the same', async () => {
    const store = await openHalfRead(await under.open())
    await removeFrom(store, 'b.txt')
    expect(await locations(store)).toEqual(['a.txt', 'c.txt'])
    expect(await store.text(YEARS['2032.txt'].extraction.sha256)).toBe(YEARS['2032.txt'].text)
  })

  it('is found no second time', async () => {
    const store = await openHalfRead(await under.open())
    await removeFrom(store, 'b.txt')
    await expect(removeFrom(store, 'b.txt')).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('"b.txt"') })
  })
})
