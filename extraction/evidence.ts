/** What shows that an entry of the lexicon is right: every entry has one of the two, and `test/extraction/lexicon.test.ts` tries every sentence. */
import { z } from 'zod'

const id = z.string().min(3)
const none = 'found no list of sentences, expected at least one'
const sentences = z.array(z.string().min(1, 'found an empty sentence, expected words'), none).min(1, none)

/** Fields of an entry of words: sentences in which it does its work, mostly with ⟦ ⟧ around what is found, and near misses in which it must not. */
export const evident = { id, examples: sentences, misses: sentences }

/** Fields of an entry that is a convention, which no sentence can show: where it was taken from. */
export const sourced = { source: z.string().min(1) }

export type Evident = z.infer<z.ZodObject<typeof evident>>
