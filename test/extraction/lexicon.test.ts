import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filesIn, readFileEntries } from '../../extraction/data-files.ts'
import { evident, sourced } from '../../extraction/evidence.ts'
import { wordEntries } from '../../extraction/languages/zh/lexicon.ts'
import { packageRoot } from '../../extraction/root.ts'
import { sharedChecks } from './lexicon-checks.ts'
import { englishChecks } from './lexicon-checks-en.ts'
import { chineseChecks } from './lexicon-checks-zh.ts'

const FOLDER = join(packageRoot, 'extraction/lexicon')
const checks = { ...sharedChecks, ...chineseChecks, ...englishChecks }

/** Files whose entries no sentence shows. */
const CONVENTIONS = ['event-codes.yaml']

describe.each(filesIn(FOLDER))('lexicon/%s', (file) => {
  const raw = readFileEntries(join(FOLDER, file))

  it('gives every entry examples and near misses, or a source', () => {
    const needed = CONVENTIONS.includes(file) ? z.looseObject(sourced) : z.looseObject(evident)
    expect(raw.filter(({ data }) => !needed.safeParse(data).success).map(({ data, line }) => `${line}: ${JSON.stringify(data).slice(0, 60)}`)).toEqual([])
  })
  if (CONVENTIONS.includes(file)) return

  const check = checks[file]
  it('has a way to try its sentences, which tries them all', () => expect(check?.entries.length).toBe(raw.length))
  if (!check) return

  it('gives every entry an id of its own', () => expect(new Set(check.entries.map(({ id }) => id)).size).toBe(raw.length))

  it.each(check.entries.flatMap(({ id, examples }) => examples.map((sentence) => [id, sentence] as const)))('%s works in: %s', check.example)

  it.each(check.entries.flatMap(({ id, misses }) => misses.map((sentence) => [id, sentence] as const)))('%s does not in: %s', check.miss)
})

describe('what an entry must have', () => {
  const isWhole = (entry: object) => z.looseObject(evident).safeParse(entry).success
  it.each([
    ['no examples', { examples: [] }],
    ['no near misses', { misses: [] }],
    ['an empty example', { examples: [''] }],
    ['no id', { id: '' }],
  ])('is refused with %s', (_what, part) => {
    const entry = { id: 'en-ferry', examples: ['a ferry'], misses: ['a fairy'] }
    expect(isWhole(entry)).toBe(true)
    expect(isWhole({ ...entry, ...part })).toBe(false)
  })
  it('is a source where it is a convention', () => {
    expect(z.looseObject(sourced).safeParse({ source: 'a manual' }).success).toBe(true)
    expect(z.looseObject(sourced).safeParse({ source: '' }).success).toBe(false)
  })
})

it('the Chinese lexicon gives every word one entry of a role', () => {
  const seen = wordEntries.flatMap((entry) => entry.words.map((word) => `${entry.role} ${word}`))
  expect(seen.filter((pair, index) => seen.indexOf(pair) !== index)).toEqual([])
})
