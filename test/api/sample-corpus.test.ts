import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, createApi, exampleTabs } from '../../src/api/index.ts'
import { namedQueries } from '../../src/api/named-queries.ts'
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

/** A list that holds something. */
const SOMETHING = /\[\{/

interface Evidence {
  readonly source: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly paraphrase: boolean
}

describe('over the sample corpus', () => {
  it.each(namedQueries())('$name has an answer', async ({ query }) => {
    const { data, errors } = await api.execute(query)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toMatch(SOMETHING)
  })

  it.each(exampleTabs().flatMap((tab) => operationsIn(tab).map((operationName) => ({ tab, operationName }))))(
    'GraphiQL opens with $operationName, which has an answer',
    async ({ tab, operationName }) => {
      const body = JSON.stringify({ query: tab, operationName })
      const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
      expect(errors).toBeUndefined()
      expect(JSON.stringify(data)).toMatch(SOMETHING)
    },
  )

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

const operationsIn = (source: string): string[] =>
  parse(source).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : []))

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  const { evidence } = value as { evidence?: Evidence }
  return evidence ? [evidence] : Object.values(value).flatMap(evidenceIn)
}
