import { ruleWords } from './rule-words.ts'
import type { Token } from './tokens.ts'

const REGARDS = ruleWords('regards')
const ADVERBS = ruleWords('adverbs')
export const isAdverb = (token: Token) => !token.mention && (token.tags.has('Adverb') || ADVERBS.has(token.lower))

export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  for (let end = adverbEnd(tokens, i); end > i; end = adverbEnd(tokens, i)) i = end
  return i
}

/** The token behind an adverb or "in this regard", "to this end", "in particular"; `at` where none stands there. */
export function adverbEnd(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  if (first?.lower === 'in' && second === 'particular') return at + 2
  if (first?.lower === 'in' && /^(?:this|that)$/.test(second) && REGARDS.has(third)) return at + 3
  if (first?.lower === 'to' && /^(?:this|that|these|those)$/.test(second) && /^ends?$/.test(third)) return tokens[at + 3]?.lower === ',' ? at + 4 : at + 3
  return first && isAdverb(first) ? at + 1 : at
}
