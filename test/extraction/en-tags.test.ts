import { describe, expect, test } from 'vitest'
import { tagEntries, tagSpans } from '../../extraction/languages/en/tagger.ts'

/** Offsets of the words that ⟦ ⟧ marks, in the text without the marks. */
function marked(example: string): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const piece of example.split(/(?=⟦)|⟧/)) {
    if (piece.startsWith('⟦')) starts.push(text.length)
    text += piece.replace('⟦', '')
  }
  return { text, starts }
}

describe.each(tagEntries)('$id', ({ tag, words, examples, misses }) => {
  test.each(examples)('tags the marked words of: %s', (example) => {
    const { text, starts } = marked(example)
    const tags = tagSpans(text, [{ start: 0, end: text.length }])
    expect(starts.length).toBeGreaterThan(0)
    for (const start of starts) expect([...tags(start)]).toContain(tag)
  })
  test.each(misses)('finds none of its words in: %s', (miss) => {
    const alone = miss.toLowerCase().split(/\W+/)
    expect(alone.filter((word) => words.includes(word))).toEqual([])
  })
})
