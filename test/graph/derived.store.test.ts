import { expect, it } from 'vitest'
import type { Entity, InstrumentKind } from '../../extraction/model.ts'
import { exportNodes, type GraphStore, graphDigest, ingestExtraction, removeFrom } from '../../src/graph/index.ts'
import { describeEachStore } from '../support/stores.ts'
import { collect, exportedRelationships } from './exported.ts'
import { makeExtraction, sourceOf } from './extractions.ts'

type Made = ReturnType<typeof makeExtraction>

const ingest = (store: GraphStore, location: string, { extraction, text }: Made) =>
  ingestExtraction(store, extraction, sourceOf(text, location), new Date('2040-01-01'))

async function ingestAll(store: GraphStore, made: Readonly<Record<string, Made>>) {
  for (const [location, each] of Object.entries(made)) await ingest(store, location, each)
}

interface Cited {
  readonly id: string
  readonly title: string
  readonly dated?: string
  readonly kind?: InstrumentKind
  readonly source?: string
}

/** A text of three parties that cites one instrument, by its title. */
function citing({ id, title, dated = '2030-03-04', kind = 'AGREEMENT', source = 'text' }: Cited, date: string): Made {
  const language = /^[\x20-\x7e]+$/.test(title) ? 'en' : 'zh-Hans'
  const entity: Entity = { id, type: 'Instrument', kind, name: { [language]: title }, source }
  const sentence = { text: `${title} / ${dated}`, citations: [{ surface: title, id, kind, dated }] }
  return makeExtraction({ title: `${date} ${title}`, date, parties: ['CN', 'RU', 'IN'], language, sentences: [sentence], entities: [entity] })
}

const RIVERS_ZH: Cited = { id: 'rivers-zh', title: '中俄关于河流保护的协定' }
const RIVERS_EN: Cited = { id: 'rivers-en', title: 'Agreement between China and Russia on the Protection of Rivers' }
const LAKES_EN: Cited = { id: 'lakes-en', title: 'Agreement between China and Russia on Lakes' }

const TEXTS = {
  'a.txt': citing(RIVERS_ZH, '2031-01-01'),
  'b.txt': citing(RIVERS_EN, '2032-01-01'),
  'c.txt': citing(RIVERS_EN, '2033-01-01'),
  'd.txt': citing(LAKES_EN, '2034-01-01'),
}

async function links(store: GraphStore): Promise<string[]> {
  return (await exportedRelationships(store, 'SAME_AS')).map(({ from, to }) => `${from} ${to}`)
}

describeEachStore('instruments that no registry entry knows', (under) => {
  it('are linked across languages when date, kind and parties agree', async () => {
    const store = await under.open()
    await ingest(store, 'a.txt', TEXTS['a.txt'])
    expect(await links(store)).toEqual([])
    expect((await ingest(store, 'b.txt', TEXTS['b.txt'])).doubts).toBeUndefined()
    expect(await links(store)).toEqual(['rivers-en rivers-zh'])
  })

  it.each<{ what: string; other: Cited; doubts: number }>([
    { what: 'another day', other: { ...RIVERS_EN, dated: '2030-03-05' }, doubts: 0 },
    { what: 'a year alone', other: { ...RIVERS_EN, dated: '2030' }, doubts: 0 },
    { what: 'another kind', other: { ...RIVERS_EN, kind: 'PROTOCOL' }, doubts: 0 },
    { what: 'other parties', other: { ...RIVERS_EN, title: 'Agreement between China and India on the Protection of Rivers' }, doubts: 0 },
    { what: 'parties that the title does not name', other: { ...RIVERS_EN, title: 'Agreement on the Protection of Rivers' }, doubts: 1 },
    { what: 'a registry entry of its own', other: { ...RIVERS_EN, source: 'https://example.org' }, doubts: 0 },
  ])('stay apart from one with $what', async ({ other, doubts }) => {
    const store = await under.open()
    await ingest(store, 'a.txt', TEXTS['a.txt'])
    const ingested = await ingest(store, 'b.txt', citing(other, '2032-01-01'))
    expect(await links(store)).toEqual([])
    expect(ingested.doubts ?? []).toHaveLength(doubts)
  })

  it('of the two sides have the parties of the statement that cites them', async () => {
    const store = await under.open()
    await ingest(store, 'a.txt', citing({ id: 'cn-in-ru-agreement-1', title: '关于河流保护的协定' }, '2031-01-01'))
    await ingest(store, 'b.txt', citing({ id: 'cn-in-ru-agreement-2', title: 'Agreement on the Protection of Rivers' }, '2032-01-01'))
    expect(await links(store)).toEqual(['cn-in-ru-agreement-1 cn-in-ru-agreement-2'])
  })

  it('part when a second candidate comes, which is reported, and meet again when it goes', async () => {
    const store = await under.open()
    await ingestAll(store, { 'a.txt': TEXTS['a.txt'], 'b.txt': TEXTS['b.txt'], 'c.txt': TEXTS['c.txt'] })
    const digest = await graphDigest(store)
    expect((await ingest(store, 'd.txt', TEXTS['d.txt'])).doubts).toEqual([
      expect.stringMatching(/instruments lakes-en and rivers-zh: .*not the only ones.*registry/),
      expect.stringMatching(/instruments rivers-en and rivers-zh: .*not the only ones.*registry/),
    ])
    expect(await links(store)).toEqual([])
    await removeFrom(store, 'd.txt')
    expect(await links(store)).toEqual(['rivers-en rivers-zh'])
    expect(await graphDigest(store)).toEqual(digest)
    await removeFrom(store, 'b.txt')
    expect(await graphDigest(store), 'another text cites it still').not.toEqual(digest)
    expect(await links(store)).toEqual(['rivers-en rivers-zh'])
    await removeFrom(store, 'c.txt')
    expect(await links(store)).toEqual([])
  })

  it('part when a text dates one otherwise', async () => {
    const store = await under.open()
    await ingestAll(store, { 'a.txt': TEXTS['a.txt'], 'b.txt': TEXTS['b.txt'] })
    await ingest(store, 'c.txt', citing({ ...RIVERS_EN, dated: '2030-03-09' }, '2033-01-01'))
    expect(await links(store)).toEqual([])
    await removeFrom(store, 'c.txt')
    expect(await links(store)).toEqual(['rivers-en rivers-zh'])
  })

  it('give one graph in every order', async () => {
    const digests: unknown[] = []
    for (const order of ['abcd', 'dcba', 'bdac', 'adbc']) {
      const store = await under.open()
      for (const name of order) await ingest(store, `${name}.txt`, TEXTS[`${name}.txt` as keyof typeof TEXTS])
      await removeFrom(store, 'd.txt')
      digests.push(await graphDigest(store))
      expect(await links(store), order).toEqual(['rivers-en rivers-zh'])
    }
    expect(new Set(digests.map((digest) => JSON.stringify(digest))).size).toBe(1)
  })
})

describeEachStore('topics', (under) => {
  const about = (topics: readonly string[], more: readonly string[], date: string) =>
    makeExtraction({
      title: `甲国和乙国${date}联合声明`,
      date,
      parties: ['CN', 'RU'],
      sentences: [
        { text: '双方反对海洋倾废。', stances: [{ cue: '反对', content: '海洋倾废', stance: 'OPPOSES', holders: ['CN'], topics }] },
        { text: '双方将扩大贸易。', stances: [{ cue: '将', content: '扩大贸易', modality: 'WILL', holders: ['CN'], topics: more }] },
      ],
    })

  async function topics(store: GraphStore): Promise<unknown[][]> {
    const nodes = await collect(exportNodes(store))
    return nodes.filter(({ labels }) => labels.includes('Topic')).map(({ id, properties }) => [id, properties.nameEn, properties.nameZhHans])
  }

  it('are nodes that positions and commitments lead to, and go with the last of them', async () => {
    const store = await under.open()
    await ingest(store, 'a.txt', about(['arms-control', 'outer-space'], ['terrorism'], '2031-01-01'))
    await ingest(store, 'b.txt', about(['arms-control'], [], '2032-01-01'))
    expect(await topics(store)).toEqual([
      ['arms-control', 'Arms control', '军备控制'],
      ['outer-space', 'Outer space', '外层空间'],
      ['terrorism', 'Terrorism', '恐怖主义'],
    ])
    expect((await exportedRelationships(store, 'HAS_TOPIC')).map(({ to }) => to).sort()).toEqual(['arms-control', 'arms-control', 'outer-space', 'terrorism'])
    await ingest(store, 'a.txt', about(['arms-control'], ['corruption'], '2031-01-01'))
    expect((await topics(store)).map(([id]) => id)).toEqual(['arms-control', 'corruption'])
    await removeFrom(store, 'a.txt')
    await removeFrom(store, 'b.txt')
    expect(await graphDigest(store)).toMatchObject({ nodes: 1, relationships: 0 })
  })
})

describeEachStore('a statement', (under) => {
  it.each([
    ['its id', (ids: { statement: string }) => ids.statement],
    ['its id with its type', (ids: { statement: string }) => `Statement:${ids.statement}`],
    ["its edition's id with its type", (ids: { edition: string }) => `Edition:${ids.edition}`],
  ])('is removed by %s', async (_what, keyOf) => {
    const store = await under.open()
    const ingested = await ingest(store, 'a.txt', TEXTS['a.txt'])
    expect(await removeFrom(store, keyOf(ingested))).toEqual({ statements: [ingested.statement], editions: [ingested.edition] })
  })

  it('is named with its type by a text that is an edition of it', async () => {
    const store = await under.open()
    const { statement } = await ingest(store, 'a.txt', TEXTS['a.txt'])
    const { extraction, text } = TEXTS['b.txt']
    const other = sourceOf(text, 'b.txt', { editionOf: `Statement:${statement}` })
    await ingestExtraction(store, extraction, other)
    expect(new Set((await exportedRelationships(store, 'EDITION_OF')).map(({ to }) => to)).size).toBe(1)
    expect(await ingestExtraction(store, extraction, other)).toMatchObject({ outcome: 'unchanged' })
  })
})
