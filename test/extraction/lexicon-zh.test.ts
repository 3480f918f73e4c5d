import { describe, expect, it } from 'vitest'
import { commitmentEntries, resolutionEntries, stanceEntries, subjectEntries, wordEntries } from '../../extraction/languages/zh/lexicon.ts'
import { surfaceEntries } from '../../extraction/languages/zh/surfaces.ts'
import { read, unmark } from './zh-reading.ts'

const cueEntries = [...stanceEntries, ...commitmentEntries]
const otherEntries = [...subjectEntries, ...wordEntries, ...surfaceEntries]

describe.each(cueEntries.map((entry) => [entry.id, entry] as const))('lexicon entry %s', (id, entry) => {
  it.each(entry.examples)('is found in %s', (marked) => {
    const { text, start, end } = unmark(marked)
    expect(read(text).found.map(({ rule, cue }) => [rule, text.slice(cue.start, cue.end)])).toContainEqual([id, text.slice(start, end)])
  })
  it.each(entry.misses)('is not found in %s', (text) => {
    expect(read(text).found.map(({ rule }) => rule)).not.toContain(id)
  })
})

describe.each(resolutionEntries.map((entry) => [entry.id, entry] as const))('lexicon entry %s', (id, entry) => {
  const rules = (text: string) => read(text, { kind: 'RESOLUTION', parties: ['UNSC'] }).found.map(({ rule, cue }) => [rule, text.slice(cue.start, cue.end)])
  it.each(entry.examples)('is found in a resolution: %s', (marked) => {
    const { text, start, end } = unmark(marked)
    expect(rules(text)).toContainEqual([id, text.slice(start, end)])
    expect(read(text).found.map(({ rule }) => rule)).not.toContain(id)
  })
  it.each(entry.misses)('is not found in %s', (text) => expect(rules(text).map(([rule]) => rule)).not.toContain(id))
})

describe.each(otherEntries.map((entry) => [entry.id, entry] as const))('lexicon entry %s', (_id, entry) => {
  it.each(entry.examples)('lets the cue be found in %s', (marked) => {
    const { text, start, end } = unmark(marked)
    expect(read(text).found.map(({ cue }) => text.slice(cue.start, cue.end))).toContain(text.slice(start, end))
  })
  it.each(entry.misses)('lets no other cue be found in %s', (marked) => {
    const { text, start, end } = unmark(marked)
    const cues = read(text).found.map(({ cue }) => text.slice(cue.start, cue.end))
    if (start < 0) expect(cues).toEqual([])
    else expect(cues).not.toContain(text.slice(start, end))
  })
})

describe('the lexicon', () => {
  it('gives every entry an example or a miss', () => {
    expect(otherEntries.filter((entry) => entry.examples.length + entry.misses.length === 0).map(({ id }) => id)).toEqual([])
  })
  it('gives every entry an id of its own', () => {
    const ids = [...cueEntries, ...resolutionEntries, ...otherEntries].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('gives every word one entry of a role', () => {
    const seen = wordEntries.flatMap((entry) => entry.words.map((word) => `${entry.role} ${word}`))
    expect(seen.filter((pair, index) => seen.indexOf(pair) !== index)).toEqual([])
  })
})
