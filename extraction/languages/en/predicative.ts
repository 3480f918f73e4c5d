import { skipAdverbs } from './adverbs.ts'
import { OPENERS, SUBORDINATORS } from './clause-words.ts'
import { contentWords } from './content-words.ts'
import { type CueMatch, matchCue, matchPredicative } from './cue-tables.ts'
import { clauseStart, drop, emit, type Predicate, type State } from './predicate.ts'
import { matchSubject, type SubjectContext } from './subjects.ts'
import type { Token } from './tokens.ts'
import { isCopula } from './verbs.ts'

/** In tokens; a subject that long is no sentence, and looking no further keeps the time linear. */
const LONGEST_SUBJECT = 80

/** Rules "X is unacceptable" (6.11) and "X is condemned by Y": the content is the grammatical subject. */
export function predicative(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Predicate | undefined {
  if (OPENERS.has(tokens[i]?.lower ?? '') || isOthersClause(tokens, i)) return undefined
  const opens = opensClause(tokens, i)
  for (let at = i; at < Math.min(tokens.length, i + LONGEST_SUBJECT) && !(endsSubject(tokens, at) && !(opens && isListed(tokens, i, at))); at++) {
    if (SUBORDINATORS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'that') return undefined
    const copula = behindCopula(tokens, at)
    if (at === i || copula === undefined) continue
    if (/^(?:shall|will|to|must|should|can|may|could)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
    const supposed = tokens[at - 1]?.lower === 'would'
    const cueAt = behindFirstAdjective(tokens, skipAdverbs(tokens, copula))
    const match = matchPredicative(tokens, cueAt) ?? (supposed ? undefined : passiveCue(tokens, cueAt))
    if (!match) return undefined
    const agent = match.form === 'past' && tokens[match.end]?.lower === 'by' ? matchSubject(tokens, match.end + 1, context) : undefined
    if (match.form !== undefined && !agent) return drop(tokens, cueAt, match, '3 main line: passive', state)
    const subject = agent ?? state.subject ?? { end: at, holders: context.statement.parties, plural: true }
    const rule = agent ? '3 main line: passive with its agent' : '6.11 said of the subject'
    const reported = tokens[i - 1]?.lower === 'that' && state.governing?.cue?.kind === 'reporting'
    const found = emit(tokens, { rule, subject, from: clauseStart(tokens, i), at: cueAt, match, behind: agent?.end ?? match.end, reported }, state)
    return found && { ...found, before: { from: i, to: supposed ? at - 1 : at } }
  }
  return undefined
}

/** "recalled the consensus of the Board, that raids are unacceptable": who says so is no holder. */
const isOthersClause = (tokens: readonly Token[], i: number) => tokens[i - 1]?.lower === 'that' && tokens[i - 2]?.lower === ','

/** "is dangerous and unacceptable": the token of the adjective that is a cue; `at` where none follows. */
function behindFirstAdjective(tokens: readonly Token[], at: number): number {
  for (let next = at; next < at + LONGEST_SERIES && tokens[next]?.tags.has('Adjective') && !matchPredicative(tokens, next); ) {
    const joint = tokens[next + 1]?.lower === ',' && tokens[next + 2]?.lower === 'and' ? next + 2 : next + 1
    if (!/^(?:,|and)$/.test(tokens[joint]?.lower ?? '')) return at
    next = skipAdverbs(tokens, joint + 1)
    if (matchPredicative(tokens, next)) return next
  }
  return at
}

/** In tokens. */
const LONGEST_SERIES = 10

/** The token behind "is", "remains", "continues to be", "has become", "poses"; undefined where no copula stands. */
function behindCopula(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower ?? ''
  if (CONTINUING.has(word) && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'be') return at + 3
  if (/^(?:has|have)$/.test(word) && tokens[at + 1]?.lower === 'become') return at + 2
  if (/^pos(?:e|es|ed)$/.test(word)) return /^(?:an?|no)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : undefined
  return isCopula(word) || REMAINING.has(word) ? at + 1 : undefined
}

const CONTINUING = contentWords('continuing')
const REMAINING = contentWords('remaining')

/** A noun phrase at the head of the sentence or behind "that" may be a list with commas in it. */
const opensClause = (tokens: readonly Token[], i: number) =>
  (i === 0 || tokens[i - 1]?.lower === 'that') &&
  (tokens[i]?.mention !== undefined || /^(?:the|any|all|such|these|those|its|their)$/.test(tokens[i]?.lower ?? '') || isPluralNoun(tokens[i]))

const isPluralNoun = (token: Token | undefined) => token?.tags.has('Plural') === true && !token.tags.has('Verb') && !token.tags.has('Pronoun')

/** "raids, robberies and threats", "raids, let alone landings, in the strait": no verb stands before the comma or right behind it. */
const isListed = (tokens: readonly Token[], from: number, comma: number) =>
  tokens[comma]?.lower === ',' &&
  !tokens.slice(from, comma).some((token, index) => isFiniteVerb(tokens, from + index, token)) &&
  GOES_ON.test(tokens[comma + 1]?.lower ?? '')

/** What goes on with a list; an article, a pronoun or a name may begin a clause of its own. */
const GOES_ON = /^(?:let|in|including|and|or|on|of|by|against|\p{Ll}+(?:ing|s|ion|ment))$/u

/** Verbs that are nouns more often: "arms control regimes", "the threat of use", "let alone any use". */
const NOUNS_TOO = contentWords('nouns-like-verbs')

const isFiniteVerb = (tokens: readonly Token[], at: number, token: Token) =>
  !token.mention &&
  !NOUNS_TOO.has(token.lower) &&
  !token.tags.has('Gerund') &&
  tokens[at - 1]?.lower !== 'to' &&
  (token.tags.has('PresentTense') || token.tags.has('Modal') || token.tags.has('Copula') || token.tags.has('Auxiliary') || token.tags.has('PastTense')) &&
  !(token.tags.has('PastTense') && /^(?:,|and|or|the|an?|its|their)$/.test(tokens[at - 1]?.lower ?? ''))

/** A comma between two names belongs to the subject: "raids in Libya, Kenya and Chad are condemned". */
function endsSubject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (word !== ',') return word === ';' || word === ':'
  if (tokens[at + 1]?.lower === 'including') return false
  let next = at + 1
  while (/^(?:and|or|the)$/.test(tokens[next]?.lower ?? '')) next++
  return tokens[at - 1]?.mention === undefined || tokens[next]?.mention === undefined
}

/** "X is condemned"; "X are united in …" says something of X. */
function passiveCue(tokens: readonly Token[], at: number): CueMatch | undefined {
  const match = matchCue(tokens, at)
  return match?.form === undefined ? undefined : match
}
