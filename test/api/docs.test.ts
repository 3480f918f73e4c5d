import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../extraction/root.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

const text = readFileSync(join(packageRoot, 'docs', 'api.md'), 'utf8')
const questions = [...text.matchAll(/^## (.+)\n\n```graphql\n([^`]+)```/gm)].map(([, title, query]) => ({ title, query: query ?? '' }))

describe('docs/api.md', () => {
  let graph: FixtureApi
  beforeAll(async () => {
    graph = await openFixtureApi()
  })
  afterAll(() => graph.close())

  it.each(questions)('asks a question that has an answer: $title', async ({ query }) => {
    const lists = Object.values(await graph.ask(query)).map((value) => (Array.isArray(value) ? value : ((value as { nodes?: unknown[] }).nodes ?? [value])))
    expect(lists.flat()).not.toEqual([])
  })

  it('asks more than a few', () => {
    expect(questions.length).toBeGreaterThanOrEqual(9)
  })

  it('knows the codes of errors', () => {
    const section = text.slice(text.indexOf('## Errors'))
    const named = [...section.matchAll(/`([A-Z_]{5,})`/g)].map(([, code]) => code)
    expect(ERROR_CODES).toEqual(expect.arrayContaining(named))
    expect(named.length).toBeGreaterThan(4)
  })
})
