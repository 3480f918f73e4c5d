/** The words of `lexicon/zh/surfaces.yaml` as patterns. */
import { z } from 'zod'
import { anyOf } from '../../alternation.ts'
import { readEntryFile } from '../../data-files.ts'
import { evident } from '../../evidence.ts'

const SurfaceEntry = z.strictObject({
  ...evident,
  at: z.enum(['start', 'end', 'whole', 'inside']),
  words: z.array(z.string().min(1)).min(1),
  /** Regular expressions beside the words. */
  patterns: z.array(z.string().min(1)).default([]),
})

export const surfaceEntries = readEntryFile('lexicon/zh/surfaces.yaml', SurfaceEntry)

/** What matches a surface that begins with, ends with, holds or is one of the words of an entry. */
export function patternOf(id: string): RegExp {
  const entry = surfaceEntries.find((known) => known.id === id)
  if (!entry) throw new Error(`lexicon/zh/surfaces.yaml: found no entry "${id}", expected one; add it`)
  const { at, words, patterns } = entry
  return new RegExp(
    `${at === 'start' || at === 'whole' ? '^' : ''}(?:${[anyOf(words), ...patterns].join('|')})${at === 'end' || at === 'whole' ? '$' : ''}`,
    'u',
  )
}

/** True for a token whose surface the pattern matches. */
export const reads = (token: { readonly surface: string } | undefined, pattern: RegExp): boolean => token !== undefined && pattern.test(token.surface)
