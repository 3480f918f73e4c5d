import { expect, it } from 'vitest'
import type { Corrections } from '../../extraction/model.ts'
import { type GraphStore, graphDigest, ingestExtraction, removeFrom, resetStore, storedSources } from '../../src/graph/index.ts'
import { describeEachStore } from '../support/stores.ts'
import { collect, exportedRelationships, wordings } from './exported.ts'
import { makeExtraction, sourceOf } from './extractions.ts'
import { opposes, statementOf, will, YEARS } from './statements-for-tests.ts'

type Made = ReturnType<typeof makeExtraction>

function ingest(store: GraphStore, location: string, { extraction, text }: Made, corrections: Corrections = {}) {
  return ingestExtraction(store, extraction, sourceOf(text, location, corrections), new Date('2040-01-01'))
}

async function ingestAll(store: GraphStore, made: Readonly<Record<string, Made>>) {
  for (const [location, each] of Object.entries(made)) await ingest(store, location, each)
}

const reversed = (made: Readonly<Record<string, Made>>) => Object.fromEntries(Object.entries(made).reverse())

describeEachStore('ingesting', (under) => {
  it('tells what it wrote, and that a second time there was nothing to write', async () => {
    const store = await under.open()
    const first = await ingest(store, '2031.txt', YEARS['2031.txt'])
    const { revision } = await store.status()
    expect(first).toMatchObject({
      outcome: 'added',
      title: '甲国和乙国2031-05-06联合声明',
      date: '2031-05-06',
      parties: ['AA', 'BB'],
      counts: { clauses: 4, citations: 1, positions: 2, commitments: 1 },
    })
    expect(await ingest(store, '2031.txt', YEARS['2031.txt'])).toEqual({ ...first, outcome: 'unchanged' })
    expect((await store.status()).revision).toBe(revision)
  })

  it('gives the same graph in every order, twice, and with one removed and added again', async () => {
    const store = await under.open()
    await ingestAll(store, YEARS)
    const digest = await graphDigest(store)
    expect(digest.nodes).toBeGreaterThan(30)
    await ingestAll(store, reversed(YEARS))
    expect(await graphDigest(store), 'a second time').toEqual(digest)
    for (const [location, made] of Object.entries(YEARS)) {
      await removeFrom(store, location)
      expect(await graphDigest(store), `without ${location}`).not.toEqual(digest)
      await ingest(store, location, made)
      expect(await graphDigest(store), `${location} removed and added again`).toEqual(digest)
    }
    const other = await under.open()
    await ingestAll(other, reversed(YEARS))
    expect(await graphDigest(other), 'in reverse').toEqual(digest)
  })

  it('leaves nothing behind when all is removed', async () => {
    const store = await under.open()
    await ingestAll(store, YEARS)
    for (const location of Object.keys(YEARS)) await removeFrom(store, location)
    expect(await wordings(store)).toEqual(new Map())
    expect(await graphDigest(store)).toMatchObject({ nodes: 1, relationships: 0 })
    expect(await collect(storedSources(store))).toEqual([])
  })

  it('reads two scripts of one statement as two editions, the same facts linked', async () => {
    const store = await under.open()
    await ingest(store, '2032.txt', YEARS['2032.txt'])
    const { statement } = await ingest(store, '2032-hant.txt', YEARS['2032-hant.txt'])
    expect((await exportedRelationships(store, 'EDITION_OF')).map(({ to }) => to)).toEqual([statement, statement])
    expect(await exportedRelationships(store, 'SAME_AS')).toHaveLength(3)
  })

  it('links each fact to its best match in the latest earlier statement of the same holders', async () => {
    const store = await under.open()
    await ingest(store, '2031.txt', YEARS['2031.txt'])
    await ingest(store, '2033.txt', YEARS['2033.txt'])
    expect(await restatements(store)).toEqual([
      ['一切形式的贸易壁垒', '任何形式的贸易壁垒'],
      ['扩大农产品和海产品贸易', '扩大农产品贸易'],
    ])
    await ingest(store, '2032.txt', YEARS['2032.txt'])
    expect(await restatements(store), 'one in between').toEqual([
      ['一切形式的贸易壁垒', '一切形式的贸易壁垒和保护措施'],
      ['一切形式的贸易壁垒和保护措施', '任何形式的贸易壁垒'],
      ['向海洋倾废', '海洋倾废'],
      ['扩大农产品和海产品贸易', '继续扩大农产品贸易'],
      ['继续扩大农产品贸易', '扩大农产品贸易'],
    ])
  })

  it('compares a statement with the three of one earlier day', async () => {
    const store = await under.open()
    const day = ['贸易壁垒的扩散', '海洋倾废的行为', '外空军备竞赛'].map((content, at) =>
      statementOf('2031-05-06', [opposes(content), `第${at}份文件的其余部分说的是别的事情，与另外两份完全不同${at}${at}${at}。`], { title: `文件${content}` }),
    )
    for (const [at, made] of day.entries()) await ingest(store, `${at}.txt`, made)
    await ingest(store, 'later.txt', statementOf('2032-01-01', [opposes('海洋倾废行为'), opposes('外空军备竞赛')]))
    expect(await restatements(store)).toEqual([
      ['外空军备竞赛', '外空军备竞赛'],
      ['海洋倾废行为', '海洋倾废的行为'],
    ])
  })

  it('keeps texts in words of their own apart from the statements themselves', async () => {
    const store = await under.open()
    await ingest(store, '2031.txt', YEARS['2031.txt'])
    const own = await ingest(store, 'sample.txt', statementOf('2031-05-06', [opposes('任何形式的贸易壁垒'), will('扩大农产品贸易')], { paraphrase: true }))
    const later = await ingest(store, 'sample-2.txt', statementOf('2032-05-06', [opposes('任何形式的贸易壁垒')], { paraphrase: true }))
    expect(new Set([own.statement, later.statement]).size).toBe(2)
    const links = await exportedRelationships(store, 'RESTATES')
    expect(links.map(({ to }) => to)).toEqual([expect.stringContaining(own.edition)])
  })

  it('replaces the edition of a source that has another text now', async () => {
    const store = await under.open()
    await ingestAll(store, YEARS)
    const changed = await ingest(store, '2033.txt', statementOf('2033-05-06', [opposes('海洋倾废')]))
    expect(changed.outcome).toBe('replaced')
    expect([...(await wordings(store)).values()]).not.toContain('一切形式的贸易壁垒')
    const digest = await graphDigest(store)
    const other = await under.open()
    await ingestAll(other, { ...YEARS, '2033.txt': statementOf('2033-05-06', [opposes('海洋倾废')]) })
    expect(await graphDigest(other)).toEqual(digest)
  })

  it('keeps an edition as long as one source has it', async () => {
    const store = await under.open()
    const made = YEARS['2031.txt']
    await ingest(store, 'a.txt', made)
    expect((await ingest(store, 'b.txt', made)).outcome).toBe('added')
    expect(await removeFrom(store, 'a.txt')).toEqual({ statements: [], editions: [] })
    expect(await removeFrom(store, 'b.txt')).toEqual({ statements: [expect.any(String)], editions: [made.extraction.edition] })
  })

  it('removes a statement with all its editions, and by an edition that one alone', async () => {
    const store = await under.open()
    await ingestAll(store, YEARS)
    const hant = YEARS['2032-hant.txt'].extraction.edition
    expect(await removeFrom(store, hant)).toEqual({ statements: [], editions: [hant] })
    await ingest(store, '2032-hant.txt', YEARS['2032-hant.txt'])
    const { statement } = await ingest(store, '2032.txt', YEARS['2032.txt'])
    const removed = await removeFrom(store, statement)
    expect(removed).toEqual({ statements: [statement], editions: [YEARS['2032.txt'].extraction.edition, hant].sort() })
    await expect(removeFrom(store, statement)).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining(statement) })
  })

  it('gives an entity all that texts say of it, and forgets it with the last of them', async () => {
    const store = await under.open()
    const named = (location: string, name: Record<string, string>, source: string) =>
      ingest(
        store,
        location,
        statementOf(`2031-0${location[0]}-01`, [{ text: `双方提及${location}。`, mentions: [{ surface: '双方', id: 'club', type: 'Organization' }] }], {
          entities: [{ id: 'club', type: 'Organization', name, source, aliases: [location] }],
        }),
      )
    await named('1.txt', { 'zh-Hans': '俱乐部' }, 'text')
    await named('2.txt', { 'zh-Hant': '俱樂部', 'zh-Hans': '某俱乐部' }, 'https://example.org')
    expect(await entity(store, 'club')).toMatchObject({
      name: '某俱乐部',
      nameZhHans: '某俱乐部',
      nameZhHant: '俱樂部',
      source: 'https://example.org',
      aliases: ['1.txt', '2.txt'],
    })
    await removeFrom(store, '2.txt')
    expect(await entity(store, 'club')).toMatchObject({ name: '俱乐部', source: 'text', aliases: ['1.txt'] })
    await removeFrom(store, '1.txt')
    expect(await entity(store, 'club')).toBeUndefined()
  })

  it('makes a statement the text of the instrument that others cite', async () => {
    const store = await under.open()
    const { statement } = await ingest(store, '2032.txt', YEARS['2032.txt'])
    expect(await exportedRelationships(store, 'TEXT_OF')).toMatchObject([{ from: statement, to: 'aa-bb-statement-2032' }])
    expect(await entity(store, 'aa-bb-statement-2032')).toMatchObject({
      nameZhHans: '甲国和乙国2032-05-06联合声明',
      date: '2032-05-06',
      kind: 'JOINT_STATEMENT',
    })
  })

  it('joins languages by the word of the user, also when it comes before the text it names', async () => {
    const english = makeExtraction({
      title: 'Joint Statement',
      date: '2031-05-06',
      parties: ['AA', 'BB'],
      language: 'en',
      sentences: ['Both sides oppose trade barriers.'],
    })
    const store = await under.open()
    const alone = await ingest(store, 'en.txt', english, { editionOf: '2031.txt' })
    const joined = await ingest(store, '2031.txt', YEARS['2031.txt'])
    expect(joined.doubts).toBeUndefined()
    expect((await exportedRelationships(store, 'EDITION_OF')).map(({ to }) => to)).toEqual([joined.statement, joined.statement])
    await removeFrom(store, '2031.txt')
    expect((await exportedRelationships(store, 'EDITION_OF')).map(({ to }) => to)).toEqual([alone.statement])
  })

  it('reports two texts that may be one statement, and counts them as an issue', async () => {
    const store = await under.open()
    await ingest(store, '2031.txt', YEARS['2031.txt'])
    const other = await ingest(store, 'other.txt', statementOf('2031-05-06', ['这份文件虽然题目相同，但是讲的完全是外层空间和深海探测方面的安排。']))
    expect(other.doubts).toEqual([expect.stringMatching(/little in common.*editionOf, or --edition-of/)])
    expect(other.counts.issues).toBe(1)
  })

  it('refuses other corrections for the same text from another source', async () => {
    const store = await under.open()
    await ingest(store, 'a.txt', YEARS['2031.txt'], { place: '某城' })
    await expect(ingest(store, 'b.txt', YEARS['2031.txt'], { place: '另一城' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('a.txt'),
    })
    expect((await ingest(store, 'c.txt', YEARS['2031.txt'])).outcome).toBe('added')
  })

  it('says where a text is to be read again when its corrections went with another source', async () => {
    const store = await under.open()
    const corrected = statementOf('2031-05-07', [opposes('贸易壁垒')], { title: '甲国和乙国联合声明' })
    const plain = { ...corrected, extraction: { ...corrected.extraction, statement: { ...corrected.extraction.statement, date: '2031-05-06' } } }
    await ingest(store, 'plain.txt', plain)
    const digest = await graphDigest(store)
    await ingest(store, 'corrected.txt', corrected, { date: '2031-05-07' })
    expect(await ingest(store, 'plain.txt', plain)).toMatchObject({ outcome: 'unchanged', date: '2031-05-07' })
    expect(await removeFrom(store, 'corrected.txt')).toEqual({ statements: [], editions: [], reread: ['plain.txt'] })
    await ingest(store, 'plain.txt', plain)
    expect(await graphDigest(store)).toEqual(digest)
  })
})

describeEachStore('writing', (under) => {
  it('leaves nothing of a text that fails anywhere on the way', async () => {
    const store = await under.open()
    await ingest(store, '2031.txt', YEARS['2031.txt'])
    const before = { digest: await graphDigest(store), sources: await collect(storedSources(store)) }
    const stride = under.kind === 'neo4j' ? 9 : 1
    let step = 1
    for (; ; step += stride) {
      const failing = failingAt(store, step)
      const failed = await ingest(failing, '2032.txt', YEARS['2032.txt']).then(
        () => false,
        (error) => error.message === 'no more room',
      )
      if (!failed) break
      expect({ digest: await graphDigest(store), sources: await collect(storedSources(store)) }, `failed at write ${step}`).toEqual(before)
    }
    expect(step).toBeGreaterThan(20)
    expect(await graphDigest(store)).not.toEqual(before.digest)
  })

  it('undoes what a query did before another one failed', async () => {
    const store = await under.open()
    const writing = store.transact(async (transaction) => {
      await transaction.write('nodes/Country', { rows: [{ id: 'x', properties: { id: 'x' } }] })
      await transaction.write('nodes/Country', {})
    })
    await expect(writing).rejects.toMatchObject({ code: 'QUERY_FAILED' })
    expect(await store.read('export/nodes/Thing', { keys: [{ at: 0, id: 'x' }] })).toEqual([])
  })

  it('does writes one after another, whoever asks for them', async () => {
    const store = await under.open()
    const outcomes = await Promise.all(Object.entries(YEARS).map(([location, made]) => ingest(store, location, made)))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'added'])
    const digest = await graphDigest(store)
    const other = await under.open()
    await ingestAll(other, YEARS)
    expect(await graphDigest(other)).toEqual(digest)
  })

  it('lets a failed write not stop the next', async () => {
    const store = await under.open()
    const failing = store.transact(async () => Promise.reject(new TypeError('a mistake of the caller')))
    await expect(failing).rejects.toThrow('a mistake of the caller')
    expect((await ingest(store, '2031.txt', YEARS['2031.txt'])).outcome).toBe('added')
  })

  it('keeps sources through a reset, so that the graph can be built anew', async () => {
    const store = await under.open()
    await ingestAll(store, YEARS)
    const digest = await graphDigest(store)
    const kept = await collect(storedSources(store))
    expect(kept.map(({ location, text }) => [location, text])).toEqual(
      Object.entries(YEARS)
        .map(([location, { text }]) => [location, text])
        .sort(),
    )
    await resetStore(store)
    expect(await wordings(store)).toEqual(new Map())
    expect(await store.status()).toMatchObject({ problem: expect.stringContaining('rebuild') })
    expect(await collect(storedSources(store))).toEqual(kept)
    await ingestAll(store, YEARS)
    expect(await graphDigest(store)).toEqual(digest)
    expect((await store.status()).problem).toBeUndefined()
  })

  it('keeps the decoded text as it was read', async () => {
    const store = await under.open()
    const made = statementOf('2031-05-06', ['奇字：𠮷，换行\r\n和制表\t。'])
    await ingest(store, 'odd.txt', made)
    expect(await store.text(made.extraction.sha256)).toBe(made.text)
    expect(await store.text('0'.repeat(64))).toBeUndefined()
  })
})

describeEachStore('asking', (under) => {
  it('answers with plain values: integers as numbers, absent ones as null', async () => {
    const store = await under.open()
    const { edition } = await ingest(store, '2031.txt', YEARS['2031.txt'])
    const [row] = await store.read('profiles-by-id', { keys: [edition] })
    expect(row?.node).toMatchObject({ year: 2031, primary: true, parties: ['AA', 'BB'], editionOf: null })
  })

  it('says what is wrong with a query in an error of ours', async () => {
    const store = await under.open()
    await expect(store.read('source-by-id')).rejects.toMatchObject({ code: 'QUERY_FAILED', message: expect.stringMatching(/parameter/i) })
  })

  it('gives up when its caller does', async () => {
    const store = await under.open()
    await expect(store.read('meta', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(await store.read('source-total')).toEqual([{ total: 0 }])
  })

  it('tells how much it holds', async () => {
    const store = await under.open()
    await ingestAll(store, YEARS)
    const { nodes, relationships } = await graphDigest(store)
    expect(await store.status()).toMatchObject({ kind: under.kind, reachable: true, nodes, relationships, revision: 4 })
  })
})

/** A store whose write number `step` fails. */
function failingAt(store: GraphStore, step: number): GraphStore {
  let writes = 0
  const transact: GraphStore['transact'] = (work) =>
    store.transact((transaction) => {
      const write: typeof transaction.write = (name, parameters) =>
        ++writes === step ? Promise.reject(new Error('no more room')) : transaction.write(name, parameters)
      return work({ ...transaction, write })
    })
  return {
    read: (...asked) => store.read(...asked),
    transact,
    text: (id) => store.text(id),
    sources: () => store.sources(),
    status: () => store.status(),
    close: () => store.close(),
  }
}

async function restatements(store: GraphStore): Promise<string[][]> {
  const links = await exportedRelationships(store, 'RESTATES')
  const wording = await wordings(store)
  return links.map(({ from, to }) => [wording.get(from) as string, wording.get(to) as string]).sort()
}

async function entity(store: GraphStore, id: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await store.read('entity-state', { ids: [id] })
  return row?.properties as Record<string, unknown> | undefined
}
