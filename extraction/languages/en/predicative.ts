import { skipAdverbs } from './adverbs.ts'
import { OPENERS, SUBORDINATORS } from './clause-words.ts'
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
  for (let at = i; at < Math.min(tokens.length, i + LONGEST_SUBJECT) && !endsSubject(tokens, at); at++) {
    if (SUBORDINATORS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'that') return undefined
    const copula = behindCopula(tokens, at)
    if (at === i || copula === undefined) continue
    if (/^(?:shall|will|to|must|should|can|may|would|could)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
    const cueAt = skipAdverbs(tokens, copula)
    const match = matchPredicative(tokens, cueAt) ?? passiveCue(tokens, cueAt)
    if (!match) return undefined
    const agent = match.form === 'past' && tokens[match.end]?.lower === 'by' ? matchSubject(tokens, match.end + 1, context) : undefined
    if (match.form !== undefined && !agent) return drop(tokens, cueAt, match, '3 main line: passive', state)
    const subject = agent ?? state.subject ?? { end: at, holders: context.statement.parties, plural: true }
    const rule = agent ? '3 main line: passive with its agent' : '6.11 said of the subject'
    const found = emit(tokens, { rule, subject, from: clauseStart(tokens, i), at: cueAt, match, behind: agent?.end ?? match.end }, state)
    return found && { ...found, before: { from: i, to: at } }
  }
  return undefined
}

/** "recalled the consensus of the Board, that raids are unacceptable": who says so is no holder. */
const isOthersClause = (tokens: readonly Token[], i: number) => tokens[i - 1]?.lower === 'that' && tokens[i - 2]?.lower === ','

/** The token behind "is", "remains", "continues to be", "has become"; undefined where no copula stands. */
function behindCopula(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower ?? ''
  if (/^continue[sd]?$/.test(word) && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'be') return at + 3
  if (/^(?:has|have)$/.test(word) && tokens[at + 1]?.lower === 'become') return at + 2
  return isCopula(word) || /^remain(?:s|ed)?$/.test(word) ? at + 1 : undefined
}

/** A comma between two names belongs to the subject: "raids in Libya, Kenya and Chad are condemned". */
function endsSubject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (word !== ',') return word === ';' || word === ':'
  let next = at + 1
  while (/^(?:and|or|the)$/.test(tokens[next]?.lower ?? '')) next++
  return tokens[at - 1]?.mention === undefined || tokens[next]?.mention === undefined
}

/** "X is condemned"; "X are united in …" says something of X. */
function passiveCue(tokens: readonly Token[], at: number): CueMatch | undefined {
  const match = matchCue(tokens, at)
  return match?.form === undefined ? undefined : match
}
