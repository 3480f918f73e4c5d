/** The words of `lexicon/<language>/names.yaml`: what a name's head noun, title or neighbour tells about it. */
import { z } from 'zod'
import { evident } from '../evidence.ts'
import { readEntryFile } from '../knowledge.ts'
import { buildMatcher, type Matcher } from '../matcher.ts'
import { INSTRUMENT_KINDS, type InstrumentKind } from '../model.ts'

const text = z.string().min(1)
export const NameWords = z
  .object({
    ...evident,
    /** What the rules use the words for; `languages/<language>/names-words.ts` names every role. */
    role: text,
    kind: z.enum(INSTRUMENT_KINDS).optional(),
    words: z.array(text).min(1).optional(),
    /** Words with the English name that their ids carry. */
    slugs: z.record(text, text).optional(),
  })
  .strict()
  .refine((entry) => entry.words || entry.slugs, 'expected words or slugs')
export type NameWords = z.infer<typeof NameWords>

/** One word in one of its roles. */
export interface NameWord {
  readonly word: string
  readonly role: string
  readonly kind: InstrumentKind | undefined
  readonly slug: string | undefined
}

export interface NameLexicon {
  readonly entries: readonly NameWords[]
  /** The words of the given roles, in the order of the file. */
  words(...roles: readonly string[]): NameWord[]
  /** One automaton over the words of the given roles. */
  matcher(...roles: readonly string[]): Matcher<readonly NameWord[]>
}

/** Reads the names lexicon of a language folder (`zh`, `en`). */
export function readNameLexicon(folder: string): NameLexicon {
  const entries = readEntryFile(`lexicon/${folder}/names.yaml`, NameWords)
  const all = entries.flatMap(wordsOf)
  const words = (...roles: readonly string[]) => {
    const found = all.filter((word) => roles.includes(word.role))
    const missing = roles.find((role) => !found.some((word) => word.role === role))
    if (missing) throw new Error(`lexicon/${folder}/names.yaml: found no entry with role "${missing}", expected one; add it or drop the role from the code`)
    return found
  }
  return { entries, words, matcher: (...roles) => buildMatcher(words(...roles).map((word) => [word.word, word])) }
}

const wordsOf = (entry: NameWords): NameWord[] =>
  [...(entry.words ?? []).map((word) => [word, undefined] as const), ...Object.entries(entry.slugs ?? {})].map(([word, slug]) => ({
    word,
    role: entry.role,
    kind: entry.kind,
    slug,
  }))
