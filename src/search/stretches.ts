import type { Question } from './question.ts'
import { keyOf } from './searchable.ts'
import type { Word } from './words.ts'

/** Words of a question that follow one another and may be a name. */
export interface Stretch {
  /** The first of them, counted from 0. */
  readonly from: number
  /** After the last of them. */
  readonly to: number
  /** As a name is written as a whole (see `searchable.ts`). */
  readonly key: string
}

/** Words of a question in which names are looked for; Chinese characters are words too. */
const MOST_WORDS = 24
/** Of a name within a question. */
const LONGEST_NAME = 12
/** Letters of an abbreviation that is a word too, as IN, US and WHO are. */
const SHORT = 3

/** The question as a whole, and what within it may be a name. */
export function stretchesOf({ words, text }: Question): Stretch[] {
  const within = words.slice(0, MOST_WORDS).flatMap((_, from) => namesFrom(from, words.slice(from, Math.min(from + LONGEST_NAME, MOST_WORDS)), text))
  return [stretchAt(0, words), ...within.filter(({ from, to }) => to - from < words.length)]
}

/** What may be a name and begins with the first of some words. */
function namesFrom(from: number, words: readonly Word[], text: string): Stretch[] {
  const beginnings = words.map((_, last) => words.slice(0, last + 1))
  return beginnings.filter((stretch) => canBeName(stretch, text)).map((stretch) => stretchAt(from, stretch))
}

/** A word alone means more often itself than what it abbreviates, unless it is written in capitals. */
function canBeName([word, ...others]: readonly Word[], text: string): boolean {
  if (!word || others.length > 0) return word !== undefined
  if (word.han) return false
  const written = text.slice(word.start, word.end)
  return word.text.length > SHORT || (written === written.toUpperCase() && /\p{L}/u.test(written))
}

const stretchAt = (from: number, words: readonly Word[]): Stretch => ({ from, to: from + words.length, key: keyOf(words) })

/** Stretches none of which shares a word with another: the longest first, then the earliest. */
export function apart<Found extends Stretch>(found: readonly Found[]): Found[] {
  const chosen: Found[] = []
  for (const each of found.toSorted((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from))
    if (chosen.every(({ from, to }) => each.to <= from || each.from >= to)) chosen.push(each)
  return chosen.sort((one, other) => one.from - other.from)
}
