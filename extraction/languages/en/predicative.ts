import { adverbEnd, skipAdverbs } from './adverbs.ts'
import { OPENERS, SUBORDINATORS } from './clause-words.ts'
import { contentWords } from './content-words.ts'
import { behindCopula, groupBefore } from './copulas.ts'
import { type CueMatch, matchCue, matchNegated, matchNegatedFuture, matchPredicative } from './cue-tables.ts'
import { behindDeniedSubject, behindNegator, carriesNegation, isPartial, isPartlyDenied } from './negation.ts'
import { clauseStart, drop, emit, type Predicate, type State } from './predicate.ts'
import { matchSubject, type SubjectContext } from './subjects.ts'
import type { Token } from './tokens.ts'
import { NEGATED_PASSIVE, PARTLY_NEGATED } from './trace.ts'

/** In tokens; a subject that long is no sentence, and looking no further keeps the time linear. */
const LONGEST_SUBJECT = 80

/** Rules "X is unacceptable" (6.11) and "X is condemned by Y": the content is the grammatical subject. */
export function predicative(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Predicate | undefined {
  if (OPENERS.has(tokens[i]?.lower ?? '') || isOthersClause(tokens, i) || isInsideSubject(tokens, i, state)) return undefined
  const opens = opensClause(tokens, i)
  for (let at = i; at < Math.min(tokens.length, i + LONGEST_SUBJECT) && !(endsSubject(tokens, at) && !(opens && isListed(tokens, i, at))); at++) {
    if (opens && at > i && tokens[at]?.lower === 'that') return saidOfClause(tokens, i, at, state, context)
    if (SUBORDINATORS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'that') return undefined
    const copula = behindCopula(tokens, at)
    if (at > i && copula !== undefined) return saidOfSubject(tokens, { start: i, copula: at, behind: copula }, state, context)
  }
  return undefined
}

/** "The rule that no ship may leave is supported by Kenya.": behind the verb of the clause in the subject that of the sentence, whose agent ends it. */
function saidOfClause(tokens: readonly Token[], start: number, that: number, state: State, context: SubjectContext): Predicate | undefined {
  if (behindDeniedSubject(tokens, start) !== undefined) return undefined
  let verbs = 0
  for (let at = that + 1; at < Math.min(tokens.length, start + LONGEST_SUBJECT) && !/^[,;:]$/.test(tokens[at]?.lower ?? ''); at++) {
    const copula = behindCopula(tokens, at)
    const modal = tokens[at]?.tags.has('Modal') === true
    if (verbs > 0 && copula !== undefined && !tokens[at - 1]?.tags.has('Modal') && endsInAgent(tokens, copula, context))
      return saidOfSubject(tokens, { start, copula: at, behind: copula }, state, context)
    if (modal || (copula !== undefined && !tokens[at - 1]?.tags.has('Modal'))) verbs++
    if (verbs > 1) return undefined
  }
  return undefined
}

/** "… supported by Kenya." */
function endsInAgent(tokens: readonly Token[], behind: number, context: SubjectContext): boolean {
  const said = readSaid(tokens, behind)
  const match = matchSaid(tokens, said.at, undefined, said.negated)
  const by = match?.form === 'past' ? agentAt(tokens, match.end) : undefined
  const agent = by === undefined ? undefined : matchSubject(tokens, by, context)
  return agent !== undefined && /^[.!]$/.test(tokens[agent.end]?.lower ?? '.')
}

/** "The rule that no ship …", "That no ship …": a clause inside the subject of the sentence, whose verb is still to come; "stressed that no ship …" is none. */
const isInsideSubject = (tokens: readonly Token[], i: number, { governing, content }: State) =>
  tokens[i - 1]?.lower === 'that' && content !== i && governing === undefined && (i === 1 || tokens[i - 2]?.mention !== undefined || isNoun(tokens[i - 2]))

const isNoun = (token: Token | undefined) => token?.tags.has('Noun') === true && !token.tags.has('Verb')

/** "No toll …" at the head of a clause; inside a longer subject ("the rule that no …", "ships and no toll …") the negation is not the subject's. */
const mayBeDenied = (tokens: readonly Token[], i: number, { governing, content }: State) =>
  governing === undefined
    ? !tokens.slice(Math.max(0, i - LONGEST_SUBJECT), i).some(({ lower }) => /^(?:that|which|who)$/.test(lower)) && (i < 2 || tokens[i - 1]?.lower !== 'and')
    : content === i || tokens[i - 1]?.lower !== 'that' || !isNoun(tokens[i - 2])

/** A subject that begins at `start`, its copula, and the token behind that. */
interface Said {
  readonly start: number
  readonly copula: number
  readonly behind: number
}

function saidOfSubject(tokens: readonly Token[], { start, copula, behind }: Said, state: State, context: SubjectContext): Predicate | undefined {
  const group = groupBefore(tokens, start, copula)
  if (group.from === start) return undefined
  const first = behindDeniedSubject(tokens, start) ?? start
  if (first > start ? !mayBeDenied(tokens, start, state) : isPartlyDenied(tokens, start)) return undefined
  const said = readSaid(tokens, behind)
  const negated = group.negated || said.negated || first > start
  const match = said.match ?? matchSaid(tokens, said.at, group.modal, negated)
  if (!match || !isAsserted(group.modal, negated)) return undefined
  const by = match.form === 'past' ? agentAt(tokens, match.end) : undefined
  const agent = by === undefined ? undefined : matchSubject(tokens, by, context)
  if (match.form !== undefined && !agent) return drop(tokens, said.at, match, '3 main line: passive', state)
  if (negated && (isPartial(tokens, start, said.at) || /^(?:alone|only)$/.test(tokens[agent?.end ?? match.end]?.lower ?? '')))
    return drop(tokens, said.at, match, PARTLY_NEGATED, state)
  if (negated && !isOpposite(tokens, said.at, match)) return drop(tokens, said.at, match, NEGATED_PASSIVE, state)
  const subject = agent ?? state.subject ?? { end: copula, holders: context.statement.parties, plural: true }
  const rule = agent ? '3 main line: passive with its agent' : '6.11 said of the subject'
  const reported = tokens[start - 1]?.lower === 'that' && state.governing?.cue?.kind === 'reporting'
  const found = emit(tokens, { rule, subject, from: clauseStart(tokens, start), at: said.at, match, behind: agent?.end ?? match.end, reported }, state)
  return found && { ...found, before: { from: first, to: group.from } }
}

/** Only a negation makes what "will be" or "can be" an assertion ("will never be accepted"); "would be unacceptable" is one. */
const isAsserted = (modal: string | undefined, negated: boolean) =>
  modal === undefined || modal === 'would' || (negated && /^(?:shall|will|can|cannot|could)$/.test(modal))

/** What stands behind a copula and its adverbs: an adjective that names a stance, or the token of another word and whether it is negated. */
function readSaid(tokens: readonly Token[], behind: number): { readonly at: number; readonly negated: boolean; readonly match?: CueMatch | undefined } {
  let negated = false
  for (let at = behind; ; ) {
    const match = negated ? undefined : matchPredicative(tokens, at)
    if (match) return { at, negated, match }
    const negator = behindNegator(tokens, at)
    const next = negator?.at ?? adverbEnd(tokens, at)
    negated ||= negator?.negated === true
    if (next > at) at = next
    else if (negated) return { at, negated }
    else return { at: behindFirstAdjective(tokens, at), negated }
  }
}

/** The cue behind the copula: an adjective, or a participle; under a negation that of the opposite stance (guide, section 3). */
function matchSaid(tokens: readonly Token[], at: number, modal: string | undefined, negated: boolean): CueMatch | undefined {
  const opposite = negated ? (/^(?:shall|will)$/.test(modal ?? '') ? matchNegatedFuture : matchNegated)(tokens, at) : undefined
  return opposite ?? matchPredicative(tokens, at) ?? (modal === 'would' ? undefined : passiveCue(tokens, at))
}

/** A stance that the negation has already turned; "not unacceptable" and "not welcomed by" turn none. */
const isOpposite = (tokens: readonly Token[], at: number, match: CueMatch) => matchNegated(tokens, at)?.cue === match.cue

/** "supported by X", "neither supported nor endorsed by X": the token of the agent. */
function agentAt(tokens: readonly Token[], end: number): number | undefined {
  const by = carriesNegation(tokens[end]) && tokens[end + 1]?.tags.has('PastTense') ? end + 2 : end
  return tokens[by]?.lower === 'by' ? by + 1 : undefined
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

/** A noun phrase at the head of the sentence or behind "that" may be a list with commas in it. */
const opensClause = (tokens: readonly Token[], i: number) =>
  (i === 0 || tokens[i - 1]?.lower === 'that') &&
  (tokens[i]?.mention !== undefined || /^(?:the|any|all|such|these|those|its|their)$/.test(tokens[i]?.lower ?? '') || isPluralNoun(tokens[i]))

const isPluralNoun = (token: Token | undefined) =>
  token !== undefined && (NOUNS_TOO.has(token.lower.replace(/s$/, '')) || (token.tags.has('Plural') && !token.tags.has('Verb') && !token.tags.has('Pronoun')))

/** "raids, robberies and threats", "raids, let alone landings, in the strait", "raids, let alone landings, are": no verb stands before the comma or right behind it. */
const isListed = (tokens: readonly Token[], from: number, comma: number) =>
  tokens[comma]?.lower === ',' &&
  !tokens.slice(from, comma).some((token, index) => isFiniteVerb(tokens, from + index, token)) &&
  (GOES_ON.test(tokens[comma + 1]?.lower ?? '') || (behindCopula(tokens, comma + 1) !== undefined && opensAside(tokens, from, comma)))

const opensAside = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ lower }, at, before) => lower === 'let' && before[at - 1]?.lower === ',')

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
