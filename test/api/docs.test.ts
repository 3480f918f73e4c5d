import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../extraction/root.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import { answerJson } from '../support/answer-json.ts'
import { openSampleApi, type SampleApi } from './sample-corpus.ts'

const page = join(packageRoot, 'docs', 'api.md')
const text = readFileSync(page, 'utf8')
const QUESTION = /^### (.+)\n\n```graphql\n([^`]+)```\n(?:\n```json\n([^`]*)```\n)?/gm
const questions = [...text.matchAll(QUESTION)].map(([whole, title = '', query = '', answer]) => ({ whole, title, query, answer }))
const answered = questions.filter(({ answer }) => answer !== undefined)

describe('docs/api.md', () => {
  let samples: SampleApi
  beforeAll(async () => {
    samples = await openSampleApi()
  })
  afterAll(() => samples.close())

  it('answers the ten questions as the samples do; if not: npm run generate', async () => {
    let written = text
    for (const { whole, query } of answered) {
      const answer = answerJson(await samples.ask(query))
      written = written.replace(whole, () => whole.replace(/```json\n[^`]*```/, () => `\`\`\`json\n${answer}\n\`\`\``))
    }
    await expect(written).toMatchFileSnapshot(page)
  })

  it.each(questions)('asks a question that has an answer: $title', async ({ query }) => {
    const lists = Object.values(await samples.ask(query)).map((value) =>
      Array.isArray(value) ? value : ((value as { nodes?: unknown[] } | null)?.nodes ?? [value]),
    )
    for (const list of lists) {
      expect(list).not.toEqual([])
      expect(list).not.toContain(null)
    }
  })

  it('has ten questions with answers, numbered, and some more', () => {
    expect(answered.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(questions.length).toBe([...text.matchAll(/^```graphql$/gm)].length)
    expect(questions.length).toBeGreaterThan(15)
  })

  it('leads to its own sections', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    )
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
    expect(links.length).toBeGreaterThan(5)
    expect(anchors).toEqual(expect.arrayContaining(links))
  })

  it('knows the codes of errors', () => {
    const section = text.slice(text.indexOf('\n## Errors'))
    const named = [...section.matchAll(/`([A-Z_]{5,})`/g)].map(([, code]) => code)
    expect(ERROR_CODES).toEqual(expect.arrayContaining(named))
    expect(named.length).toBeGreaterThan(4)
  })
})
