import type { VerbForm } from './inflection.ts'
import { type CueMatch, matchCue } from './lexicon.ts'
import type { Subject } from './subjects.ts'
import type { Token } from './tokens.ts'

const NORMATIVE = new Set(['must', 'should', 'can', 'could', 'may', 'might', 'would', 'cannot', 'need', 'ought'])
const PAIRS = new Set(['pleased', 'proud', 'honored', 'honoured', 'delighted', 'happy', 'glad'])

export interface Verb {
  readonly at: number
  readonly match: CueMatch | undefined
  readonly form: VerbForm | undefined
  readonly auxiliary: boolean
}

type CueMatcher = (tokens: readonly Token[], at: number) => CueMatch | undefined

/** The finite verb at `at`, behind adverbs and auxiliaries; undefined where no verb stands there. */
export function readVerb(tokens: readonly Token[], start: number, plural: boolean, matcher: CueMatcher): Verb | undefined {
  let perfect = false
  let negated = false
  let infinitive = false
  let auxiliary = false
  for (let at = start, steps = 0; at < tokens.length && steps < 9; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    const match = matcher(tokens, at)
    if (match) {
      if (!fits(match.form, plural, perfect, infinitive) || isOtherWord(tokens, at, match)) return undefined
      const copula = isCopula(token.lower) || /^(?:remain|remains|remained|stand|stands|stood)$/.test(token.lower)
      if (negated) return { at, match: undefined, form: match.form, auxiliary: true }
      return {
        at,
        match,
        form: infinitive ? 'base' : perfect ? 'past' : copula && /^(?:was|were)$/.test(token.lower) ? 'past' : match.form,
        auxiliary: auxiliary || copula || match.form === undefined,
      }
    }
    if (NORMATIVE.has(token.lower)) return { at, match: undefined, form: undefined, auxiliary: true }
    if (token.lower === 'not' || token.lower === 'never' || token.lower === 'neither') negated = true
    else if (/^(?:have|has|had)$/.test(token.lower)) {
      perfect = true
      auxiliary = true
    } else if (/^(?:do|does|did)$/.test(token.lower)) infinitive = true
    else if (/^(?:continue|continues|continued|wish|wishes|like|desire)$/.test(token.lower) && tokens[at + 1]?.lower === 'to') {
      infinitive = true
      at++
    } else if (isCopula(token.lower) || token.lower === 'remain' || token.lower === 'remained' || token.lower === 'remains' || token.lower === 'stand') {
      const next = skipAdverbs(tokens, at + 1)
      if (PAIRS.has(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === 'to') {
        infinitive = true
        at = next + 1
      } else if (!matcher(tokens, next)) return { at, match: undefined, form: plural ? 'base' : 'third', auxiliary: true }
      else {
        const adjective = matcher(tokens, next)
        return adjective && adjective.form === undefined
          ? { at: next, match: adjective, form: 'base', auxiliary: true }
          : { at, match: undefined, form: undefined, auxiliary: true }
      }
    } else if (!isAdverb(token)) {
      if (!token.tags.has('Verb')) return undefined
      return { at, match: undefined, form: formOf(token), auxiliary }
    }
    at++
  }
  return undefined
}

/** "supported by" is passive, "support for" and "respect for" are nouns. */
function isOtherWord(tokens: readonly Token[], at: number, match: CueMatch): boolean {
  const next = tokens[match.end]?.lower
  return (match.form === 'past' && next === 'by') || (match.form === 'base' && match.end === at + 1 && next === 'for')
}

export const isCopula = (word: string) => /^(?:am|is|are|was|were|be|been)$/.test(word)

function formOf(token: Token): VerbForm | undefined {
  if (token.tags.has('Gerund')) return 'gerund'
  if (token.tags.has('PastTense')) return 'past'
  return token.lower.endsWith('s') ? 'third' : 'base'
}

/** Agreement in number, so that a verb of another subject is not taken for the holder's. */
function fits(form: VerbForm | undefined, plural: boolean, perfect: boolean, infinitive: boolean): boolean {
  if (form === undefined) return true
  if (infinitive) return form === 'base'
  if (perfect) return form === 'past'
  return form === 'past' || form === (plural ? 'base' : 'third')
}

const ADVERBS = new Set([
  'also',
  'both',
  'all',
  'further',
  'together',
  'jointly',
  'again',
  'once',
  'too',
  'each',
  'hereby',
  'more',
  'today',
  'in',
  'this',
  'regard',
  'respect',
  'context',
  'equally',
  'likewise',
])
export const isAdverb = (token: Token) => !token.mention && (token.tags.has('Adverb') || ADVERBS.has(token.lower))

export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i] && isAdverb(tokens[i] as Token)) i++
  return i
}

/** The verb of a subject: right behind it, or behind ", building on …,", "– … –" or ", the leaders of A, B, and C,". */
export function verbBehind(tokens: readonly Token[], subject: Subject): Verb | undefined {
  const open = tokens[subject.end]?.lower ?? ''
  const close = open === '(' ? ')' : open
  if (!/^[,–—(-]$/.test(open)) return readVerb(tokens, subject.end, subject.plural, matchCue)
  for (let i = subject.end + 1; i < tokens.length && i < subject.end + 60; i++) {
    if (tokens[i]?.lower !== close) continue
    const verb = readVerb(tokens, i + 1, subject.plural, matchCue)
    if (verb?.match || open !== ',') return verb
  }
  return undefined
}
