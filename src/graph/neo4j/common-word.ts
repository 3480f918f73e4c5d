import { RANKS } from '../../search/ranking.ts'
import { type ComposedQuery, composeQuery, conjunctsOf, patternsIn, type QueryParts } from '../conditions.ts'
import { phraseQuery } from '../full-text.ts'
import { pieceText } from '../queries.ts'
import type { Parameters } from '../store.ts'

/** Texts with a word beyond which it is common: to sort them all takes longer than to look into those of some days. */
export const COMMON = 20_000

/** Days on which there are texts; those of more would take as long to look into as a word that is barely common takes to sort. */
const DAYS = 100

/** The newest first of what has the words as they are written, then the rest. */
const ORDER = ['search-words', 'date', 'id']

/** The first value in this order of what has the words as they are written. */
const AS_WRITTEN = RANKS.indexOf('WORDS')

/** Sorts after every date. */
const LAST = '\uffff'

/**
 * What finds a page of the hits of a common word in this order without finding all: those that have it as it is written, of the
 * days from the newest back, or from that of the hit after which the page begins. As many rows as are asked for are the page; fewer say
 * nothing. Undefined for another question than one for one word or one run of Chinese characters, and for a page with no such hits.
 */
export function newestWithWord(name: string, parameters: Parameters, parts: QueryParts = {}): ComposedQuery | undefined {
  const text = pieceText('neo4j', name)
  const conditions = conjunctsOf(parts.filter)
  const [pattern, ...others] = patternsIn(conditions)
  const word = pattern === undefined || others.length > 0 ? undefined : phraseQuery(pattern)
  if (text === undefined || word === undefined || parts.backward || parts.order?.map(({ by }) => by).join() !== ORDER.join()) return undefined
  const from = firstDay(parts)
  if (from === undefined) return undefined
  const asWritten = { is: 'words', value: parameters.exact as readonly string[] }
  return composeQuery(text, { ...parameters, word, from, common: COMMON, days: DAYS }, { ...parts, filter: { and: [asWritten, ...conditions] } })
}

/** The day of the first hit with the words as they are written that a page may have; undefined when all of them stand before the page, or behind it. */
function firstDay({ after, before }: QueryParts): string | undefined {
  if (before && Number(before[0]) < AS_WRITTEN) return undefined
  if (!after || Number(after[0]) < AS_WRITTEN) return LAST
  return after[0] === AS_WRITTEN ? String(after[1]) : undefined
}
