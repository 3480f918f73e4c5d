import { type ComposedQuery, composeQuery, conjunctsOf, patternsIn, type QueryParts } from '../conditions.ts'
import { phraseQuery } from '../full-text.ts'
import { pieceText } from '../queries.ts'
import type { Parameters } from '../store.ts'

/** Texts with a word beyond which it is common: to sort them all takes longer than to look into those of the newest days. */
export const COMMON = 20_000

/** Days on which there are texts; those of more would take as long to look into as a word that is barely common takes to sort. */
const DAYS = 100

/** The newest first of what has the words as they are written, then the rest. */
const ORDER = ['search-words', 'date', 'id']

/**
 * What finds the first hits of a common word in this order without finding all: those of the newest days that have it as
 * it is written. As many rows as are asked for are the page; fewer say nothing. Undefined for another question than one for the first
 * hits of one word or of one run of Chinese characters.
 */
export function newestWithWord(name: string, parameters: Parameters, parts: QueryParts = {}, common: number = COMMON): ComposedQuery | undefined {
  const text = pieceText('neo4j', name)
  const conditions = conjunctsOf(parts.filter)
  const [pattern, ...others] = patternsIn(conditions)
  const word = pattern === undefined || others.length > 0 ? undefined : phraseQuery(pattern)
  if (text === undefined || word === undefined || parts.backward || parts.order?.map(({ by }) => by).join() !== ORDER.join()) return undefined
  const asWritten = { is: 'words', value: parameters.exact as readonly string[] }
  return composeQuery(text, { ...parameters, word, common, days: DAYS }, { ...parts, filter: { and: [asWritten, ...conditions] } })
}
