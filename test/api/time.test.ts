import { expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { givenUp } from '../../src/graph/abort.ts'
import type { GraphStore, ReadOptions, Row } from '../../src/graph/store.ts'

/** A store whose reads last until they are given up, as both stores' do. */
function endlessStore() {
  const given: AbortSignal[] = []
  const read = (name: string, _: unknown, { signal }: ReadOptions = {}): Promise<Row[]> =>
    new Promise((_resolve, reject) => {
      if (!signal) return
      given.push(signal)
      signal.addEventListener('abort', () => reject(givenUp(name, signal)))
    })
  return { given, store: { read } as unknown as GraphStore }
}

const question = (signal?: AbortSignal) =>
  new Request('http://localhost/graphql?query={entity(id:"CN"){id}statements{nodes{id}}}', {
    headers: { accept: 'application/json' },
    ...(signal && { signal }),
  })

it('a question is given up when its time is up, and so are the queries of the store', async () => {
  const { store, given } = endlessStore()
  const api = createApi({ store, settings: { timeout: 50 } })
  const { errors } = (await (await api.fetch(question())).json()) as { errors: unknown[] }
  expect(errors).toContainEqual(expect.objectContaining({ message: expect.stringContaining('ran longer than allowed'), extensions: { code: 'TIMEOUT' } }))
  expect(given.map(({ aborted }) => aborted)).toEqual([true, true])
})

it('the queries of the store are given up when who asked goes away', async () => {
  const { store, given } = endlessStore()
  const api = createApi({ store })
  const asker = new AbortController()
  const answer = Promise.resolve(api.fetch(question(asker.signal))).catch((error: unknown) => error)
  await expect.poll(() => given.length).toBe(2)
  asker.abort()
  await answer
  expect(given.map(({ aborted }) => aborted)).toEqual([true, true])
})
