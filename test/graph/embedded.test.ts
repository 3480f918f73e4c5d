import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../../extraction/root.ts'
import { openArchive } from '../../src/graph/embedded/archive.ts'
import { loadEngine, openFile, run } from '../../src/graph/embedded/engine.ts'
import { isDamage, queryFailure } from '../../src/graph/embedded/failures.ts'
import { sourceId } from '../../src/graph/facts.ts'
import { type GraphStore, graphDigest, ingestExtraction, openStore, removeFrom, resetStore, storedSources } from '../../src/graph/index.ts'
import { collect } from './exported.ts'
import { sourceOf } from './extractions.ts'
import { YEARS } from './statements-for-tests.ts'

let folder: string
const opened: GraphStore[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausegraph-embedded-'))
})
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<GraphStore> {
  const store = await openStore({ kind: 'embedded', folder })
  opened.push(store)
  return store
}

async function ingestYears(store: GraphStore) {
  for (const [location, { extraction, text }] of Object.entries(YEARS)) await ingestExtraction(store, extraction, sourceOf(text, location))
}

const graphFile = () => join(folder, 'graph.grafeo')

describe("an embedded store's folder", () => {
  it('keeps graph, texts and sources from one opening to the next', async () => {
    const store = await open()
    await ingestYears(store)
    const [digest, sources] = [await graphDigest(store), await collect(storedSources(store))]
    await store.close()
    const again = await open()
    expect(await graphDigest(again)).toEqual(digest)
    expect(await collect(storedSources(again))).toEqual(sources)
    expect(await again.text(YEARS['2031.txt'].extraction.sha256)).toBe(YEARS['2031.txt'].text)
  })

  it('has one owner, whom others are told', async () => {
    await open()
    await expect(open()).rejects.toMatchObject({ code: 'STORE_BUSY', message: expect.stringMatching(/held by this process/) })
  })

  it.each([
    ['a live process of this machine', { pid: process.ppid, host: hostname() }, 'STORE_BUSY'],
    ['a process of another machine', { pid: 1, host: 'elsewhere.invalid' }, 'STORE_BUSY'],
    ['a process that is dead', { pid: 2 ** 22 + 1, host: hostname() }, 'taken over'],
    ['nobody yet, since it is being written', 'x', 'STORE_BUSY'],
  ])('is locked by %s: %#', async (_who, owner, expected) => {
    writeFileSync(join(folder, 'lock'), typeof owner === 'string' ? owner : JSON.stringify({ ...owner, since: '2031-05-06T00:00:00Z' }))
    const outcome = await open().then(
      () => 'taken over',
      (error) => error.code,
    )
    expect(outcome).toBe(expected)
  })

  it('is free again after closing, and the closed store says so', async () => {
    const store = await open()
    await store.close()
    await store.close()
    expect(readdirSync(folder)).not.toContain('lock')
    await expect(store.read('meta')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('closed') })
  })

  it('is not written to by a process whose lock another has taken over', async () => {
    const store = await open()
    const lock = join(folder, 'lock')
    const own = readFileSync(lock, 'utf8')
    writeFileSync(lock, JSON.stringify({ token: 'other', pid: 1, host: 'elsewhere.invalid', since: '2031-05-06T00:00:00Z' }))
    await expect(ingestYears(store)).rejects.toMatchObject({ code: 'STORE_BUSY', message: expect.stringContaining('no longer') })
    expect(await store.read('statements-total')).toEqual([{ total: 0 }])
    writeFileSync(lock, own)
    await ingestYears(store)
  })

  it.each<{ what: string; spoil: () => Promise<void> | void }>([
    { what: 'is lost', spoil: () => rmSync(graphFile()) },
    { what: 'is damaged', spoil: () => writeFileSync(graphFile(), 'no graph at all') },
    { what: 'is cut off', spoil: () => writeFileSync(graphFile(), '') },
    { what: 'has an older shape', spoil: () => setSchema(0) },
  ])('gives the graph anew from the texts when the database file $what', async ({ spoil }) => {
    const store = await open()
    await ingestYears(store)
    const digest = await graphDigest(store)
    await store.close()
    await spoil()
    const again = await open()
    expect(await again.status()).toMatchObject({ problem: expect.stringMatching(/4 of 4 stored texts.*rebuild/) })
    const sources = await collect(storedSources(again))
    await resetStore(again)
    for (const source of sources) await ingestExtraction(again, YEARS[source.location as keyof typeof YEARS].extraction, source)
    expect(await graphDigest(again)).toEqual(digest)
    expect((await again.status()).problem).toBeUndefined()
  })

  it('keeps an unusable database file aside, for whoever wants to look at it', async () => {
    writeFileSync(graphFile(), 'no graph at all')
    await open()
    expect(readdirSync(`${graphFile()}.unusable`)).toHaveLength(1)
  })

  it('leaves a whole database file in place when it cannot be opened this time', async () => {
    const store = await open()
    await ingestYears(store)
    const digest = await graphDigest(store)
    await store.close()
    const other = openFile(graphFile())
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(graphFile()), cause: expect.any(Error) })
    other.close()
    expect(readdirSync(folder)).not.toContain('graph.grafeo.unusable')
    expect(await graphDigest(await open())).toEqual(digest)
  })
})

describe('a crash while a source is removed', () => {
  const removed = YEARS['2031.txt']

  /** The store's files as a process leaves them that is killed after it has announced the removal. */
  async function crashed(when: 'before the commit' | 'after the commit'): Promise<GraphStore> {
    const store = await open()
    await ingestYears(store)
    await store.close()
    for (const kept of ['sources', 'texts']) cpSync(join(folder, kept), join(folder, 'before', kept), { recursive: true })
    const again = await open()
    if (when === 'after the commit') await removeFrom(again, '2031.txt')
    await again.close()
    cpSync(join(folder, 'before'), folder, { recursive: true })
    await openArchive(folder).announceDrop({ id: sourceId('2031.txt'), sha256: removed.extraction.sha256, lastOfText: true })
    return open()
  }

  it.each([
    { when: 'after the commit', locations: ['2032-hant.txt', '2032.txt', '2033.txt'], text: undefined },
    { when: 'before the commit', locations: ['2031.txt', '2032-hant.txt', '2032.txt', '2033.txt'], text: removed.text },
  ] as const)('$when leaves for a rebuild $locations', async ({ when, locations, text }) => {
    const store = await crashed(when)
    expect((await collect(storedSources(store))).map(({ location }) => location)).toEqual(locations)
    expect(await store.text(removed.extraction.sha256)).toBe(text)
    expect((await store.status()).problem).toBeUndefined()
    expect(readdirSync(join(folder, 'leaving'))).toEqual([])
  })
})

describe('a crash while a source arrives', () => {
  const [old, arriving] = [YEARS['2031.txt'], YEARS['2033.txt']]
  const give = (store: GraphStore, { extraction, text }: typeof old) => ingestExtraction(store, extraction, sourceOf(text, 'a.txt'))
  const announce = ({ extraction, text }: typeof old) =>
    openArchive(folder).announceArrival({ ...sourceOf(text, 'a.txt'), id: sourceId('a.txt'), sha256: extraction.sha256 })

  /** What is stored when the process was killed with the arrival announced: all that later openings find. */
  async function found(): Promise<unknown> {
    const store = await open()
    const { problem } = await store.status()
    const sources = await collect(storedSources(store))
    return { sources, problem, arriving: readdirSync(join(folder, 'arriving')), texts: readdirSync(join(folder, 'texts')).sort() }
  }

  it.each([
    { what: 'a new one, before the commit', before: undefined, committed: false },
    { what: 'a new one, after the commit', before: undefined, committed: true },
    { what: 'another text of an old one, before the commit', before: old, committed: false },
    { what: 'another text of an old one, after the commit', before: old, committed: true },
  ])('leaves what the graph has: $what', async ({ before, committed }) => {
    const store = await open()
    if (before) await give(store, before)
    for (const kept of ['sources', 'texts']) cpSync(join(folder, kept), join(folder, 'before', kept), { recursive: true })
    if (committed) await give(store, arriving)
    await store.close()
    for (const kept of ['sources', 'texts']) rmSync(join(folder, kept), { recursive: true })
    cpSync(join(folder, 'before'), folder, { recursive: true })
    await announce(arriving)
    if (committed && before) await openArchive(folder).announceDrop({ id: sourceId('a.txt'), sha256: old.extraction.sha256, lastOfText: true, replaced: true })
    const standing = committed ? arriving : before
    expect(await found()).toEqual({
      sources: standing ? [sourceOf(standing.text, 'a.txt')] : [],
      problem: undefined,
      arriving: [],
      texts: standing ? [`${standing.extraction.sha256}.txt`] : [],
    })
  })

  it('loses no text when the graph is lost with it', async () => {
    const store = await open()
    await store.close()
    await announce(arriving)
    rmSync(graphFile())
    expect(await found()).toMatchObject({ sources: [sourceOf(arriving.text, 'a.txt')], problem: expect.stringMatching(/1 of 1 stored texts.*rebuild/) })
  })
})

describe('a transaction that fails', () => {
  it('leaves the sources and texts as they were', async () => {
    const store = await open()
    await ingestYears(store)
    const files = () => ['sources', 'texts', 'arriving', 'leaving'].map((each) => readdirSync(join(folder, each)).sort())
    const [before, sources] = [files(), await collect(storedSources(store))]
    const failing = store.transact(async (transaction) => {
      await transaction.keepSource({ ...sourceOf('Another text.', '2031.txt'), id: sourceId('2031.txt'), sha256: 'another' })
      await transaction.keepSource({ ...sourceOf('A new text.', 'new.txt'), id: sourceId('new.txt'), sha256: 'new' })
      await transaction.dropSource({ id: sourceId('2032.txt'), sha256: YEARS['2032.txt'].extraction.sha256, lastOfText: true })
      throw new Error('stopped')
    })
    await expect(failing).rejects.toThrow('stopped')
    expect(files()).toEqual(before)
    expect(await collect(storedSources(store))).toEqual(sources)
  })
})

async function setSchema(schema: number): Promise<void> {
  const database = openFile(graphFile())
  await run(database, 'MATCH (m:Meta) SET m.schema = $schema', { schema })
  database.close()
}

describe('a process that is killed while it writes', () => {
  const compiled = join(packageRoot, 'dist', '.test-graph')
  beforeAll(() => {
    const compiler = join(packageRoot, 'node_modules', '.bin', 'tsc')
    try {
      execFileSync(compiler, ['-p', 'tsconfig.build.json', '--outDir', compiled, '--tsBuildInfoFile', join(compiled, 'info')], { cwd: packageRoot })
    } catch {
      // What does not type-check is told by the type check; the code is written all the same.
    }
  }, 120_000)

  it('leaves a store that opens, without halves of texts', async () => {
    const whole = await open()
    await ingestYears(whole)
    const digest = await graphDigest(whole)
    await whole.close()
    writeFileSync(join(folder, 'years.json'), JSON.stringify(YEARS))
    for (const delay of [1, 20, 45, 80, 130]) {
      await writeAndKill(delay)
      const store = await open()
      await ingestYears(store)
      expect(await graphDigest(store), `killed after ${delay} ms`).toEqual(digest)
      await store.close()
    }
  }, 60_000)

  /** Removes and ingests in an endless loop, until it is killed. */
  async function writeAndKill(delay: number): Promise<void> {
    const script = `
      import { readFileSync } from 'node:fs'
      import { ingestExtraction, openStore, removeFrom } from ${JSON.stringify(pathToFileURL(join(compiled, 'src/graph/index.js')).href)}
      const years = Object.entries(JSON.parse(readFileSync('years.json', 'utf8')))
      const store = await openStore({ kind: 'embedded', folder: '.' })
      console.log('writing')
      for (;;) for (const [location, { extraction, text }] of years) {
        await removeFrom(store, location)
        await ingestExtraction(store, extraction, { location, text, encoding: 'utf-8', mediaType: 'text/plain', corrections: {} })
      }`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

describe('the text that a source had before', () => {
  const [before, after] = [YEARS['2031.txt'], YEARS['2033.txt']]
  const texts = () => readdirSync(join(folder, 'texts'))
  const fileOf = ({ extraction }: typeof before) => `${extraction.sha256}.txt`
  const give = (store: GraphStore, location: string, { extraction, text }: typeof before) => ingestExtraction(store, extraction, sourceOf(text, location))

  it('goes when the source has another one', async () => {
    const store = await open()
    await give(store, 'a.txt', before)
    await give(store, 'a.txt', after)
    expect(texts()).toEqual([fileOf(after)])
    expect(readdirSync(join(folder, 'leaving'))).toEqual([])
    expect(await collect(storedSources(store))).toEqual([sourceOf(after.text, 'a.txt')])
  })

  it('stays as long as another source has it', async () => {
    const store = await open()
    for (const location of ['a.txt', 'b.txt']) await give(store, location, before)
    await give(store, 'a.txt', after)
    expect(texts().sort()).toEqual([fileOf(before), fileOf(after)].sort())
    await give(store, 'b.txt', after)
    expect(texts()).toEqual([fileOf(after)])
  })

  it.each([
    { when: 'after the commit', standing: after, expected: [after] },
    { when: 'before the commit', standing: before, expected: [before] },
  ])('is settled by what the graph has when a crash came $when', async ({ standing, expected }) => {
    const store = await open()
    await give(store, 'a.txt', standing)
    await store.close()
    writeFileSync(join(folder, 'texts', fileOf(before)), before.text)
    await openArchive(folder).announceDrop({ id: sourceId('a.txt'), sha256: before.extraction.sha256, lastOfText: true, replaced: true })
    const again = await open()
    expect(texts()).toEqual(expected.map(fileOf))
    expect(await collect(storedSources(again))).toEqual([sourceOf(standing.text, 'a.txt')])
    expect(readdirSync(join(folder, 'leaving'))).toEqual([])
  })
})

describe("the engine's failures", () => {
  it.each([
    ['a cut file', 'Database error: GRAFEO-S002: the file g is damaged at byte 45056', true],
    ['another kind of file', 'Database error: GRAFEO-X002: Serialization error: invalid file header magic', true],
    ['too many open files', 'Database error: GRAFEO-X001: Internal error: cannot inspect database path g: Too many open files (os error 24)', false],
    ['a file held by another', 'Database error: GRAFEO-X001: Internal error: database file cannot be locked for reading', false],
    ['a full disk', 'Database error: GRAFEO-S001: No space left on device (os error 28)', false],
  ])('tell damage from what may pass: %s', (_what, message, damaged) => {
    expect(isDamage(new Error(message))).toBe(damaged)
  })

  it('name the package to install, or Neo4j, when its binary is missing', () => {
    const load = () => {
      throw new Error('Cannot find native binding')
    }
    expect(() => loadEngine(load)).toThrow(
      expect.objectContaining({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/npm install @grafeo-db\/js-.*--store neo4j/) }),
    )
  })

  it.each([
    ['a limit of time', 'Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout\n  help: …', { code: 'TIMEOUT' }],
    ['a panic', 'Panic in async function', { code: 'QUERY_FAILED' }],
    ['a mistake in a query', 'Query error: GRAFEO-Q001: syntax error', { code: 'QUERY_FAILED' }],
  ])('become errors of ours: %s', (_what, message, expected) => {
    expect(queryFailure('treaties-by-year', new Error(message))).toMatchObject({ ...expected, message: expect.stringContaining('treaties-by-year') })
  })
})
