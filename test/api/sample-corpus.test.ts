import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, createApi, exampleQueries } from '../../src/api/index.ts'
import { openEmbeddedStore } from '../../src/graph/embedded/store.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import type { SourceText } from '../../src/library.ts'
import { ingestTexts, sampleTexts } from './sample-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-api-'))
let store: GraphStore
let api: Api
let texts: SourceText[]
beforeAll(async () => {
  store = await openEmbeddedStore(folder)
  texts = await sampleTexts()
  await ingestTexts(store, texts)
  api = createApi({ store })
})
afterAll(async () => {
  await api.dispose()
  await store.close()
  rmSync(folder, { recursive: true })
})

interface Evidence {
  readonly source: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly paraphrase: boolean
}

describe('over the sample corpus', () => {
  it.each(exampleQueries())('$name has an answer', async ({ query }) => {
    const { data, errors } = await api.execute(query)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toMatch(/"(nodes|treatiesByYear|topics)":\[\{/)
  })

  it('every quote is the slice of its source, and is marked as a paraphrase', async () => {
    const { data } = await api.execute(`{
      statements {
        nodes {
          positions(first: 100) { nodes { ...Quoted } }
          commitments(first: 100) { nodes { ...Quoted } }
          citations(first: 100) { nodes { ...Quoted } }
        }
      }
    }
    fragment Quoted on Fact { evidence { source quote start end paraphrase } }`)
    const evidence = evidenceIn(data)
    expect(evidence.length).toBeGreaterThan(100)
    const sources = new Map(texts.map(({ location, text }) => [location, text]))
    for (const { source, quote, start, end, paraphrase } of evidence) {
      expect({ quote: sources.get(source)?.slice(start, end), paraphrase }).toEqual({ quote, paraphrase: true })
    }
  })
})

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  const { evidence } = value as { evidence?: Evidence }
  return evidence ? [evidence] : Object.values(value).flatMap(evidenceIn)
}
