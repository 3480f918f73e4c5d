import { contentWords } from './content-words.ts'
import { inflect, type VerbForm } from './inflection.ts'
import type { Token } from './tokens.ts'

/**
 * A row of words to find in tokens: `~verb` any form of the verb (and of `be` and its neighbours in `be|remain`), `a|b` alternatives,
 * `*` up to five modifiers, `word?` may be absent, `=a|b` a word that must follow and `>word` one that must follow somewhere in the clause;
 * these two are not matched themselves.
 */
export interface Pattern {
  readonly elements: readonly Element[]
}
type Element =
  | { readonly kind: 'words'; readonly forms: ReadonlyMap<string, VerbForm | undefined>; readonly optional: boolean }
  | { readonly kind: 'modifiers' }
  | { readonly kind: 'ahead' | 'later'; readonly words: ReadonlySet<string> }

/** Where a match ends (token index, exclusive) and the form of its first verb, if it has one. */
export interface PatternMatch {
  readonly end: number
  readonly form: VerbForm | undefined
}

const MOST_MODIFIERS = 5

export function compilePattern(source: string): Pattern {
  return { elements: source.split(' ').map(compileElement) }
}

function compileElement(word: string): Element {
  if (word === '*') return { kind: 'modifiers' }
  if (word.startsWith('=')) return { kind: 'ahead', words: new Set(word.slice(1).split('|')) }
  if (word.startsWith('>')) return { kind: 'later', words: new Set(word.slice(1).split('|')) }
  const optional = word.endsWith('?')
  const alternatives = word.replace(/^~|\?$/g, '').split('|')
  const verbs = word.startsWith('~') || alternatives.includes('be')
  const forms = alternatives.flatMap((alternative): [string, VerbForm | undefined][] => (verbs ? [...inflect(alternative)] : [[alternative, undefined]]))
  return { kind: 'words', forms: new Map(forms), optional }
}

/** First words of a pattern, so that a table can skip the tokens that begin none. */
function firstWords(pattern: Pattern): string[] {
  const first = pattern.elements[0]
  if (first?.kind !== 'words') throw new Error('a pattern must begin with a word: put "*" after one')
  return [...first.forms.keys()]
}

/** Matches `pattern` at token `at`; the longest match wins. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number, element = 0): PatternMatch | undefined {
  const current = pattern.elements[element]
  if (!current) return { end: at, form: undefined }
  if (current.kind === 'modifiers') {
    for (let end = at, count = 0; count <= MOST_MODIFIERS; end++, count++) {
      const rest = matchPattern(pattern, tokens, end, element + 1)
      if (rest) return pattern.elements[element + 1]?.kind === 'ahead' ? { ...rest, end: at } : rest
      if (!isModifier(tokens[end])) return undefined
    }
    return undefined
  }
  const token = tokens[at]
  if (token?.lower === ',' && element > 0 && current.kind === 'words' && !current.optional && current.forms.has('to')) {
    const behind = behindAside(tokens, at)
    return behind > at ? matchPattern(pattern, tokens, behind, element) : undefined
  }
  if (current.kind !== 'words') {
    const follows = current.kind === 'ahead' ? current.words.has(token?.lower ?? '') : standsLater(tokens, at, current.words)
    return follows ? matchPattern(pattern, tokens, at, element + 1) : undefined
  }
  if (token && !token.mention && current.forms.has(token.lower)) {
    const rest = matchPattern(pattern, tokens, at + 1, element + 1)
    if (rest) return { end: rest.end, form: current.forms.get(token.lower) ?? rest.form }
  }
  return current.optional ? matchPattern(pattern, tokens, at, element + 1) : undefined
}

const LONGEST_ASIDE = 12

/** "intend, by next spring, to": the token behind the aside; `comma` itself where none stands there. */
function behindAside(tokens: readonly Token[], comma: number): number {
  if (!/^(?:by|in|on|at|with|within|under|through|subject|as|before|after|during|together|where|if|when)$/.test(tokens[comma + 1]?.lower ?? '')) return comma
  const close = tokens.slice(comma + 1, comma + LONGEST_ASIDE).findIndex(({ lower }) => lower === ',')
  return close < 0 || tokens[comma + close + 2]?.lower !== 'to' ? comma : comma + close + 2
}

/** In tokens; an object that long is rare, and looking no further keeps the time linear. */
const LONGEST_OBJECT = 30

/** "see the ferry … as a bridge", but not "see ports as well as ferries". */
function standsLater(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_OBJECT); i++) {
    const word = tokens[i]?.lower ?? ''
    if (/^[;:.]$/.test(word)) return false
    if (words.has(word) && tokens[i + 1]?.lower !== 'well' && tokens[i - 1]?.lower !== 'well') return true
  }
  return false
}

const MODIFIER_TAGS = ['Determiner', 'Adjective', 'Adverb', 'Possessive', 'Gerund', 'PastTense', 'Value', 'ProperNoun']
const MODIFIER_WORDS: ReadonlySet<string> = new Set(['our', 'their', 'its', 'his', 'her', 'both', 'and', "'s", 's', "'", '’', ...contentWords('modifiers')])

/** A word that may stand between a verb and the noun it governs: possessive, adjective, adverb, or the owner's name. */
export function isModifier(token: Token | undefined): boolean {
  if (!token) return false
  if (token.mention) return token.mention.type === 'Country' || token.mention.type === 'Organization'
  return MODIFIER_WORDS.has(token.lower) || /(?:ing|ful|ous|ive|est|ound)$/.test(token.lower) || MODIFIER_TAGS.some((tag) => token.tags.has(tag))
}

/** Rows by each word that their pattern can begin with. */
export function byFirstWord<Row extends { pattern: Pattern }>(rows: readonly Row[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows)
    for (const word of firstWords(row.pattern)) {
      const list = index.get(word)
      if (list) list.push(row)
      else index.set(word, [row])
    }
  return index
}
