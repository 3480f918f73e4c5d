/** Words that single rules ask for by the id of an entry, as sets and as patterns that are built once. */
import { z } from 'zod'
import { anyOf } from '../alternation.ts'
import { readEntryFile } from '../data-files.ts'
import { evident } from '../evidence.ts'

const WordList = z.strictObject({
  ...evident,
  /** Where the words stand in what a rule looks at; none where the rule has them in a longer pattern or asks for whole words. */
  at: z.enum(['start', 'end', 'whole', 'inside']).optional(),
  words: z.array(z.string().min(1)).min(1),
  /** Regular expressions beside the words. */
  patterns: z.array(z.string().min(1)).default([]),
})
export type WordList = z.infer<typeof WordList>

export interface WordLists {
  readonly entries: readonly WordList[]
  readonly setOf: (id: string) => ReadonlySet<string>
  /** Any of the words, as a part of a longer regular expression. */
  readonly anyOf: (id: string) => string
  /** What matches a text that begins with, ends with, holds or is one of the words. */
  readonly patternOf: (id: string) => RegExp
}

/** Reads a file of `lexicon/`. Its functions throw where it has no entry of the id. */
export function readWordLists(file: string): WordLists {
  const entries = readEntryFile(`lexicon/${file}`, WordList)
  const listOf = (id: string) => {
    const entry = entries.find((known) => known.id === id)
    if (!entry) throw new Error(`lexicon/${file}: found no entry "${id}", expected one; add it`)
    return entry
  }
  const patternIn = ({ words, patterns }: WordList) => `(?:${[anyOf(words), ...patterns].join('|')})`
  return {
    entries,
    setOf: (id) => new Set(listOf(id).words),
    anyOf: (id) => patternIn(listOf(id)),
    patternOf(id) {
      const { at, ...list } = listOf(id)
      return new RegExp(`${at === 'start' || at === 'whole' ? '^' : ''}${patternIn(list)}${at === 'end' || at === 'whole' ? '$' : ''}`, 'u')
    },
  }
}
