import { ALIAS, byStem, exactly, keyOf, NAME } from './searchable.ts'
import { type Word, wordsOf } from './words.ts'

/** Words that must follow one another: a run of Chinese characters, or one word of another script. */
export type Phrase = readonly Word[]

/** What is searched for, as substrings of the property `search`. */
export interface Question {
  /** As it was given. */
  readonly text: string
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  /** All of these: every word as it is written. */
  readonly exact: readonly string[]
  /** All of these: every word, whatever its ending. The longest pattern first, which is likely found in fewer texts than the others. */
  readonly stems: readonly string[]
  /** The question as the whole of a name, and as its beginning. */
  readonly name: string
  readonly namePrefix: string
  readonly alias: string
  readonly aliasPrefix: string
}

/** Reads what somebody typed. No character has a meaning of its own; undefined when there is nothing to search for: no letter and no digit. */
export function readQuestion(text: string): Question | undefined {
  const words = wordsOf(text)
  const last = words.at(-1)
  if (!last) return undefined
  const phrases = phrasesOf(words)
  const key = keyOf(words)
  const beginning = last.han ? key : key.trimEnd()
  return {
    text,
    words,
    phrases,
    exact: patterns(phrases, exactly),
    stems: patterns(phrases, byStem),
    name: NAME.join(key),
    namePrefix: NAME[0] + beginning,
    alias: ALIAS.join(key),
    aliasPrefix: ALIAS[0] + beginning,
  }
}

/** Words as phrases: Chinese characters between which nothing stands are one. */
export function phrasesOf(words: readonly Word[]): Phrase[] {
  const phrases: Word[][] = []
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (word.han && before?.han && before.end === word.start) phrases.at(-1)?.push(word)
    else phrases.push([word])
  }
  return phrases
}

const patterns = (phrases: readonly Phrase[], patternOf: (word: Word) => string): string[] =>
  [...new Set(phrases.map((phrase) => ` ${phrase.map((word) => patternOf(word).trim()).join(' ')} `))].sort(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  )

/** All of these patterns: every word, whatever its ending. */
export const stemsOf = (words: readonly Word[]): string[] => patterns(phrasesOf(words), byStem)

/** A name as words that must follow one another. */
export const phraseOf = (name: string): Phrase => wordsOf(name)
