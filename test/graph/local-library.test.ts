import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Corrections } from '../../extraction/model.ts'
import { ClausegraphError } from '../../src/errors.ts'
import { sourceId } from '../../src/graph/facts.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type LocalLibrary, openLocalLibrary } from '../../src/local-library.ts'
import { sourceOf } from './extractions.ts'

const TEXT = '中华人民共和国和俄罗斯联邦联合声明\n\n双方反对一切形式的贸易保护主义。\n\n双方将扩大农产品贸易。\n'

let folder: string
const opened: LocalLibrary[] = []
const printed = vi.spyOn(console, 'error')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausegraph-library-'))
  printed.mockReset().mockImplementation(() => undefined)
})
afterEach(async () => {
  for (const library of opened.splice(0)) await library.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<LocalLibrary> {
  const library = await openLocalLibrary({ kind: 'embedded', folder })
  opened.push(library)
  return library
}

const give = (library: LocalLibrary, location: string, corrections: Corrections = {}) => library.ingest(sourceOf(TEXT, location, corrections))

const storeOf = (library: LocalLibrary) => library.graph as GraphStore

async function dates(library: LocalLibrary): Promise<unknown> {
  return (await library.query('{ statements { nodes { date } } }')).data
}

describe('a source without corrections', () => {
  it('is read anew by itself when the source with corrections is removed', async () => {
    const library = await open()
    await give(library, 'plain.txt')
    const before = await dates(library)
    await give(library, 'corrected.txt', { date: '2031-05-07' })
    expect(await dates(library)).not.toEqual(before)
    expect(await library.remove('corrected.txt')).toMatchObject({ editions: [], reread: ['plain.txt'] })
    expect(await dates(library)).toEqual(before)
    expect(await give(library, 'plain.txt')).toMatchObject({ outcome: 'unchanged', date: null })
  })
})

it('tells the console of a failure without the id that all questions of a library share', async () => {
  const library = await open()
  vi.spyOn(library.graph, 'read').mockRejectedValue(new Error('broken'))
  await library.query('{ statements { nodes { date } } }')
  expect(printed.mock.calls).toEqual([['a request failed', expect.objectContaining({ message: 'broken' })]])
})

it('lets no text wait for a store that does not tell how it is', async () => {
  const library = await open()
  vi.spyOn(storeOf(library), 'status').mockReturnValue(new Promise(() => undefined))
  expect(await give(library, 'a.txt')).toMatchObject({ outcome: 'added' })
  expect(await give(library, 'a.txt')).toMatchObject({ outcome: 'unchanged' })
})

describe('a rebuild', () => {
  const failing = async (error: Error) => {
    const library = await open()
    for (const [at, location] of ['a.txt', 'b.txt', 'c.txt'].entries()) await library.ingest(sourceOf(`${TEXT}第${'一二三'.charAt(at)}条。\n`, location))
    const read = storeOf(library).read.bind(library.graph)
    const ofB = sourceId('b.txt')
    const refusing = vi
      .spyOn(storeOf(library), 'read')
      .mockImplementation((name, parameters, options) =>
        name === 'source-by-id' && parameters?.id === ofB ? Promise.reject(error) : read(name, parameters, options),
      )
    const steps: number[] = []
    const failed = await library.rebuild((done) => steps.push(done)).catch((thrown: unknown) => thrown)
    refusing.mockRestore()
    const { data } = await library.query('{ statements { nodes { editions { sources { location } } } } }')
    return {
      library,
      failed,
      steps,
      locations: JSON.stringify(data)
        .match(/\w\.txt/g)
        ?.sort(),
    }
  }

  it('leaves out one text that the store refuses, and no other', async () => {
    const { failed, steps, locations } = await failing(new ClausegraphError('BAD_INPUT', 'it is too long'))
    expect(failed).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/^1 of 3 stored texts could not be read anew .*: b\.txt: it is too long$/),
    })
    expect({ steps, locations }).toEqual({ steps: [1, 2, 3], locations: ['a.txt', 'c.txt'] })
  })

  it('advises what helps: the text left out can be removed, and the rest is whole', async () => {
    const { failed, library } = await failing(new ClausegraphError('BAD_INPUT', 'it is too long'))
    expect((failed as Error).message).toContain('clausegraph remove')
    expect((await library.status()).problem).toMatch(/^1 of 3 stored texts/)
    await library.remove('b.txt')
    expect((await library.status()).problem).toBeUndefined()
    expect((await library.rebuild()).map(({ location }) => location)).toEqual(['a.txt', 'c.txt'])
  })

  it.each(['QUERY_FAILED', 'TIMEOUT'] as const)('stops at the text at which the store fails by %s, and reads all when it fails no longer', async (code) => {
    const { failed, steps, locations, library } = await failing(new ClausegraphError(code, 'no room on the disk'))
    expect(failed).toMatchObject({ code, message: expect.stringMatching(/^the store failed at b\.txt, .*: no room on the disk$/) })
    expect({ steps, locations }).toEqual({ steps: [1], locations: ['a.txt'] })
    expect(await library.rebuild()).toHaveLength(3)
  })

  it('stops where the store is away', async () => {
    const { failed, steps } = await failing(new ClausegraphError('STORE_UNAVAILABLE', 'it is away'))
    expect(failed).toMatchObject({ code: 'STORE_UNAVAILABLE', message: 'it is away' })
    expect(steps).toEqual([1])
  })
})

describe('a graph that has lost texts', () => {
  const ASKED = '{ statements { nodes { date } } }'

  it.each<[string, (library: LocalLibrary) => Promise<unknown>]>([
    ['query', (library) => library.query(ASKED)],
    ['ingest', (library) => give(library, 'plain.txt')],
    ['request', (library) => Promise.resolve(library.fetch(new Request('http://localhost/health')))],
  ])('says so once, at the first %s', async (_what, use) => {
    const first = await open()
    await give(first, 'plain.txt')
    await first.close()
    rmSync(join(folder, 'graph.grafeo'))
    const library = await open()
    await use(library)
    await use(library)
    await vi.waitFor(() => expect(printed).toHaveBeenCalled())
    expect(printed.mock.calls).toEqual([[expect.stringMatching(/warning: 1 of 1 stored texts.*clausegraph rebuild/)]])
  })

  it('is told from a whole one, which says nothing', async () => {
    const library = await open()
    await give(library, 'plain.txt')
    await library.query(ASKED)
    await library.close()
    await (await open()).query(ASKED)
    expect(printed.mock.calls).toEqual([])
  })
})
