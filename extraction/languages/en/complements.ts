import { skipAdverbs } from './adverbs.ts'
import type { CueMatch } from './cue-tables.ts'
import { ruleWords } from './rule-words.ts'
import type { Token } from './tokens.ts'

const COMPLEMENTED = ruleWords('needs-complement')
const WORTHS = ruleWords('worths')
/** "Kenya bound by the treaty" */
const OBLIGED = ruleWords('thought-of-somebody')

/** In tokens; a complement stands no farther behind its verb. */
const LONGEST_OBJECT = 40

/** "considers new tolls", "considered sending ships": a verb that takes a stance only with a clause or with what its object is said to be. */
export function lacksComplement(tokens: readonly Token[], at: number, { end }: CueMatch): boolean {
  if (end !== at + 1 || !COMPLEMENTED.has(tokens[at]?.lower ?? '')) return false
  const first = skipAdverbs(tokens, end)
  if (tokens[first]?.tags.has('Gerund') && !opensObject(tokens[first - 1])) return true
  if (
    /^(?:that|it|:|as|itself|ourselves|themselves|himself|herself)$/.test(tokens[first]?.lower ?? '') ||
    (tokens[first]?.tags.has('Adjective') && opensObject(tokens[first + 1]))
  )
    return false
  for (let i = first + 1; i < Math.min(tokens.length, first + LONGEST_OBJECT); i++) {
    if (/^[;.]$/.test(tokens[i]?.lower ?? '')) return true
    if (isComplement(tokens, i)) return false
  }
  return true
}

/** "… as useful", "… to be useful", "… is useful", "the toll unlawful", "Kenya a friend". */
function isComplement(tokens: readonly Token[], i: number): boolean {
  const { lower, tags } = tokens[i] as Token
  if (/^(?:as|be)$/.test(lower) || isOfWorth(tokens, i) || tags.has('Copula') || tags.has('Modal')) return true
  const before = tokens[i - 1]
  const isNamed = before?.mention !== undefined || before?.tags.has('Noun') === true
  return isNamed && (/^(?:an?|the|one|our|their|its)$/.test(lower) || OBLIGED.has(lower) || (tags.has('Adjective') && !tokens[i + 1]?.tags.has('Noun')))
}

/** "of importance", "of great value" */
const isOfWorth = (tokens: readonly Token[], i: number) => tokens[i]?.lower === 'of' && tokens.slice(i + 1, i + 4).some(({ lower }) => WORTHS.has(lower))

const opensObject = (token: Token | undefined) => /^(?:the|an?|any|all|such|this|these)$/.test(token?.lower ?? '')
