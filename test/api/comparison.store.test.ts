import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { packageRoot } from '../../extraction/root.ts'
import { type Api, createApi } from '../../src/api/index.ts'
import { openStore } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import type { SourceText } from '../../src/library.ts'
import { freshNeo4j } from '../support/neo4j.ts'
import { comparisons } from './comparison-answers.ts'
import { ingestTexts, sampleTexts } from './sample-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-comparison-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The questions of docs/api.md, with the answers there held by docs.test.ts: here both stores are asked. */
const documented = readFileSync(join(packageRoot, 'docs', 'api.md'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .flatMap((section) => {
    const [, query] = /```graphql\n((?:\{|query)[^`]+)```/.exec(section) ?? []
    return query && !query.includes('$') ? [{ title: section.split('\n', 1)[0], query }] : []
  })

/** A Neo4j that has just started plans every query for the first time. */
const timeout = 120_000

it('finds the questions of docs/api.md', () => {
  expect(documented.length).toBeGreaterThan(1)
})

describe('the embedded store, over the sample corpus', () => {
  answersAll(() => openStore({ kind: 'embedded', folder }))
})

describe.skipIf('skipped' in inject('neo4j'))('Neo4j, over the sample corpus', { timeout }, () => {
  answersAll(async () => {
    const server = await freshNeo4j()
    if (!server) throw new Error('Neo4j was here a moment ago')
    return openStore({ kind: 'neo4j', ...server })
  })
})

function answersAll(open: () => Promise<GraphStore>): void {
  let store: GraphStore
  let api: Api
  let texts: SourceText[]
  beforeAll(async () => {
    store = await open()
    texts = await sampleTexts()
    await ingestTexts(store, texts)
    api = createApi({ store })
  }, timeout)
  afterAll(async () => {
    await api.dispose()
    await store.close()
  })

  it.each(comparisons)('tells $question', async ({ query, answer }) => {
    const { data, errors } = await api.execute(query)
    expect({ data, errors }).toEqual({ data: answer, errors: undefined })
  })

  it.each(documented)('answers what docs/api.md asks: $title', async ({ query }) => {
    const { data, errors } = await api.execute(query)
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {})).not.toContain(null)
  })

  it('leads from every answer to the words it rests on', async () => {
    const { data, errors } = await api.execute(EVIDENCE)
    expect(errors).toBeUndefined()
    const silent = Object.entries(data ?? {}).filter(([, part]) => evidenceIn(part).length === 0)
    expect(silent).toEqual([])
    const sources = new Map(texts.map(({ location, text }) => [location, text]))
    for (const { source, quote, start, end } of evidenceIn(data)) expect(sources.get(source)?.slice(start, end)).toBe(quote)
  })
}

const EVIDENCE = `{
  treatiesByYear { firstCitation { ...Quoted } lastCitation { ...Quoted } years { firstCitation { ...Quoted } lastCitation { ...Quoted } } }
  yearsByTreaty { instruments { firstCitation { ...Quoted } lastCitation { ...Quoted } } }
  citationsNoLongerMade(since: 2023) { instruments { firstCitation { ...Quoted } lastCitation { ...Quoted } } }
  timeline(about: "Topic:terrorism") { nodes { positions { position { ...Quoted } restates { position { ...Quoted } } } dropped { ...Quoted } } }
  compareStatements(a: "cn-ru-2017-07-04-joint-statement-404040a3-paraphrase", b: "cn-ru-2020-09-11-joint-statement-89a55f57-paraphrase") {
    positions { kept { before { ...Quoted } after { ...Quoted } } new { ...Quoted } dropped { ...Quoted } }
    commitments { kept { before { ...Quoted } after { ...Quoted } } new { ...Quoted } dropped { ...Quoted } }
    citations { kept { before { ...Quoted } after { ...Quoted } } new { citations { ...Quoted } } dropped { citations { ...Quoted } } }
  }
  coMentions(id: "CN", first: 100) { nodes { evidence { source quote start end } } }
  neighborhood(id: "NATO", depth: 2, limit: 100) { links { evidence { source quote start end } } }
  shortestPath(from: "belt-and-road", to: "NATO", types: [CITES, MENTIONS, ISSUED_BY, TEXT_OF]) { links { evidence { source quote start end } } }
}
fragment Quoted on Fact { evidence { source quote start end } }`

interface Evidence {
  readonly source: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  const { evidence } = value as { evidence?: Evidence }
  return evidence ? [evidence] : Object.values(value).flatMap(evidenceIn)
}
