import { ClausegraphError } from '../errors.ts'
import type { Condition, Json } from '../graph/conditions.ts'

/** In a whole filter, each word of a text counted for itself. */
const MOST_CONDITIONS = 200
/** Of `and`, `or` and `not` within one another. */
const MOST_LEVELS = 12
const MOST_WORDS = 16
const MOST_CHARACTERS = 1_000
/** In one list: a filter's, or a variable's. */
export const MOST_VALUES = 1_000
const MOST_SORT_KEYS = 8

/** A filter's conditions, when a store can be asked for them. Throws TOO_COMPLEX, with what was found. */
export function limitedConditions(condition: Condition): Condition {
  const leaves = leavesOf(condition)
  const found = leaves.reduce((sum, leaf) => sum + weightOf(leaf), 0)
  if (found > MOST_CONDITIONS)
    throw tooComplex(
      `Found a filter of ${found} conditions, expected at most ${MOST_CONDITIONS}; put values of one kind in one list (holder: ["CN", "RU"]), or ask with several questions.`,
    )
  for (const { value } of leaves) limitValue(value)
  return condition
}

type Leaf = Extract<Condition, { readonly is: string }>

function leavesOf(condition: Condition): Leaf[] {
  if ('and' in condition) return condition.and.flatMap(leavesOf)
  if ('or' in condition) return condition.or.flatMap(leavesOf)
  return 'not' in condition ? leavesOf(condition.not) : [condition]
}

const weightOf = ({ is, value }: Leaf): number => (is === 'words' && Array.isArray(value) ? value.length : 1)

function limitValue(value: Json): void {
  if (typeof value === 'string') limitLength('one value', value)
  if (!Array.isArray(value)) return
  limitValues(value.length)
  for (const each of value) limitValue(each)
}

/** Throws TOO_COMPLEX for a text that is too long to be looked for. `place`: where it was given. */
export function limitLength(place: string, { length }: string): void {
  if (length > MOST_CHARACTERS) throw tooComplex(`Found ${length} characters in ${place}, expected at most ${MOST_CHARACTERS}; look for fewer.`)
}

export const tooManyValues = (found: number): string => `Found a list of ${found} values, expected at most ${MOST_VALUES}; ask with several questions.`

function limitValues(found: number): void {
  if (found > MOST_VALUES) throw tooComplex(tooManyValues(found))
}

/** Throws TOO_COMPLEX for a filter that stands deeper within filters than a store can follow. */
export function limitLevels(level: number): void {
  if (level > MOST_LEVELS)
    throw tooComplex(
      `Found more than ${MOST_LEVELS} filters within one another, expected at most ${MOST_LEVELS}; leave out those \`and\`, \`or\` and \`not\` that change nothing.`,
    )
}

/** Throws TOO_COMPLEX for more words than may be looked for at once: each is a condition of its own on every text. */
export function limitWords(place: string, found: number): void {
  if (found > MOST_WORDS) throw tooComplex(`Found ${found} words in ${place}, expected at most ${MOST_WORDS}; look for fewer.`)
}

/** Keys to sort by, when there are no more than make sense. Throws TOO_COMPLEX. */
export function limitedKeys<Key>(keys: readonly Key[]): readonly Key[] {
  if (keys.length > MOST_SORT_KEYS)
    throw tooComplex(`Found ${keys.length} keys in \`orderBy\`, expected at most ${MOST_SORT_KEYS}; those after the first few change nothing.`)
  return keys
}

const tooComplex = (message: string): ClausegraphError => new ClausegraphError('TOO_COMPLEX', message)
