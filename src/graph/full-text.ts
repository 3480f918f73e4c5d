/** Lucene's tokenizer for what stands between spaces cuts words that are longer, so that their beginnings would be found as words. */
const LONGEST_WORD = 254

/** One pattern alone is found as soon by the index of substrings, which hands on the property that the pattern stands in. */
const LEAST_PATTERNS = 2

/**
 * Patterns of words, as `src/search/question.ts` makes them, as Lucene is asked for all of them: each is a phrase. Undefined when they are
 * too few, or one is not of whole words. The index takes what stands between spaces for a word, so it finds what looking for the patterns finds.
 */
export function fullTextQuery(patterns: readonly string[]): string | undefined {
  if (patterns.length < LEAST_PATTERNS || !patterns.every(isOfWholeWords)) return undefined
  return patterns.map(phrase).join(' ')
}

/** One pattern as Lucene is asked for it; undefined when it is not of whole words. */
export const phraseQuery = (pattern: string): string | undefined => (isOfWholeWords(pattern) ? phrase(pattern) : undefined)

const phrase = (pattern: string): string => `+"${pattern.trim().replace(/["\\]/g, '\\$&')}"`

function isOfWholeWords(pattern: string): boolean {
  return pattern.startsWith(' ') && pattern.endsWith(' ') && pattern.split(' ').every((word) => word.length <= LONGEST_WORD)
}
