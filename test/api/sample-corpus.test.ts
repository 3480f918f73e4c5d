import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleTabs } from '../../src/api/index.ts'
import { namedQueries } from '../../src/api/named-queries.ts'
import { openSampleApi, type SampleApi } from './sample-corpus.ts'

let samples: SampleApi
beforeAll(async () => {
  samples = await openSampleApi()
})
afterAll(() => samples.close())

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
    expect(JSON.stringify(await samples.ask(query))).toMatch(SOMETHING)
  })

  it.each(exampleTabs().flatMap((tab) => operationsIn(tab).map((operationName) => ({ tab, operationName }))))(
    'GraphiQL opens with $operationName, which has an answer',
    async ({ tab, operationName }) => {
      const body = JSON.stringify({ query: tab, operationName })
      const response = await samples.api.fetch(
        new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      )
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
      expect(errors).toBeUndefined()
      expect(JSON.stringify(data)).toMatch(SOMETHING)
    },
  )

  it('every quote is the slice of its source, and is marked as a paraphrase', async () => {
    const data = await samples.ask(`{
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
    const sources = new Map(samples.texts.map(({ location, text }) => [location, text]))
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
