import { SUBORDINATORS } from './clause-words.ts'
import type { CueMatch } from './cue-tables.ts'
import { isFronted } from './fronted-phrases.ts'
import type { State } from './predicate.ts'
import type { Subject, SubjectContext } from './subjects.ts'
import { targetWords } from './target-words.ts'
import { behindPossessive, type Token } from './tokens.ts'
import type { Verb } from './verbs.ts'

/** Why a holder's verb does not stand in the main line: the rule; undefined where it does. */
export function refusal(tokens: readonly Token[], i: number, state: State, verb: Verb, subject: Subject, context: SubjectContext): string | undefined {
  const before = tokens[i - 1]?.lower ?? ''
  const { match } = verb
  if (SUBORDINATORS.has(before) && !isConsequence(tokens, i) && !(isContrast(tokens, i) && isAnother(subject, state.subject))) return '7.8 subordinate clause'
  if (isListed(tokens, i) && !(before === ',' && (isLone(tokens, i, subject) || isAllParties(tokens.slice(Math.max(0, i - 5), i), subject, context))))
    return '3 main line: name in a list'
  if (before === 'that' && !followsReporting(tokens, i - 1, state) && !isWill(match)) return '3 main line: attributive clause'
  if (before === 'that' && isWill(match) && state.governing?.cue?.kind === 'directive') return '3 main line: inside what is asked'
  if (before === 'that' && tokens[i - 2]?.lower === 'and' && isWill(match) && state.governing?.cue?.id === 'en-agreed') return '6.5 inside what is agreed'
  if (before === 'that' && match && isSomebodyElse(subject, state.subject)) return '6.14 said of another subject'
  if (match && 'modality' in match.cue.label && !mayPromise(subject, context)) return '4 the subject is no actor'
  if (verb.match && isImpersonalAgainst(tokens, i, verb.match)) return '3 main line: no subject'
  if (verb.match && isGreeting(tokens, verb.at, verb.match)) return '6.17 greeting of a guest'
  return undefined
}

/** "It is against the law to close the port": nobody's stance; "it is firmly against the toll" is. */
const isImpersonalAgainst = (tokens: readonly Token[], i: number, { end }: CueMatch) =>
  tokens[i]?.lower === 'it' && end === i + 3 && tokens[end - 1]?.lower === 'against'

const isAnother = ({ holders }: Subject, first: Subject | undefined) => first !== undefined && holders.some((holder) => !first.holders.includes(holder))

/** "After the raids on Chad, Japan will …": the last of a list would stand behind "and". */
const isLone = (tokens: readonly Token[], i: number, { end }: Subject) =>
  !tokens.slice(i, end).some(({ lower }) => lower === 'and') && !/^[,(–—-]$/.test(tokens[end]?.lower ?? '')

/** "Faced with the quarrel over Chad, Kenya and Japan are …": all parties together are the subject. */
const isAllParties = (ahead: readonly Token[], { holders }: Subject, { statement }: SubjectContext) =>
  holders.length > 1 &&
  holders.length === statement.parties.length &&
  statement.parties.every((party) => holders.includes(party)) &&
  !ahead.some(({ lower }) => /^(?:between|among|both|including)$/.test(lower))

/** "cooperation between A, B and C will …", "as A and Allies reaffirmed": B begins no clause. */
function isListed(tokens: readonly Token[], i: number): boolean {
  const name = tokens[i]?.lower === 'the' ? tokens[i + 1] : tokens[i]
  if (tokens[i]?.lower === 'allies' && tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.mention) return true
  return /^(?:,|and)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.mention !== undefined && name?.mention !== undefined && !isFronted(tokens, i)
}

/** "is honored to welcome Minister Lee": a guest greeted, no stance; "welcomed Minister Lee" and "is pleased to welcome Minister Lee's proposal" are. */
function isGreeting(tokens: readonly Token[], at: number, { cue, end }: CueMatch): boolean {
  if (cue.id !== 'en-welcome' || tokens[at - 1]?.lower !== 'to') return false
  const guest = tokens.slice(end, end + LONGEST_OFFICE).findIndex((token) => token.mention?.type === 'Person')
  return guest >= 0 && isOffice(tokens.slice(end, end + guest)) && behindPossessive(tokens, end + guest + 1) === end + guest + 1
}

/** In tokens. */
const LONGEST_OFFICE = 8
const OFFICES = targetWords('titles')

/** What stands before a guest's name: "His Excellency", "the Prime Minister of Chad,", but not "the plan of". */
function isOffice(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(({ lower }) => lower === 'of')
  return of < 0
    ? tokens.length < 4
    : OFFICES.has(tokens[of - 1]?.lower ?? '') && tokens.slice(of).every(({ lower, mention }) => mention || /^(?:of|the|,)$/.test(lower))
}

/** "Kenya noted that Chad opposes the toll": Chad's stance is told, not taken. */
const isSomebodyElse = ({ holders }: Subject, first: Subject | undefined) => first !== undefined && !holders.some((holder) => first.holders.includes(holder))

/** "It is with hope that we will …" is no attributive clause. */
const isWill = (match: CueMatch | undefined) => match !== undefined && 'modality' in match.cue.label && match.cue.label.modality === 'WILL'

/** Commitments are those of the parties and of their own bodies; what others will do is told, not promised. */
export const mayPromise = ({ holders, bodiesOf = [], promises = true }: Subject, { statement }: SubjectContext) =>
  (promises && holders.every((holder) => statement.parties.includes(holder) || holder === 'contracting-parties')) ||
  (bodiesOf.length > 0 && bodiesOf.every((state) => statement.parties.includes(state)))

export const followsReporting = (tokens: readonly Token[], that: number, state: State) =>
  state.governing?.cue?.kind === 'reporting' &&
  (state.content === that + 1 ||
    state.content === that ||
    tokens.slice(Math.max(0, that - 3), that).some((token) => token.tags.has('Verb')) ||
    (tokens[that - 1]?.lower === 'and' && tokens[that - 2]?.lower === ','))

/** ", while Japan welcomes …": a clause beside the first, as behind "and"; "while" alone and before a participle is subordinate (7.8). */
export const isContrast = (tokens: readonly Token[], i: number) => /^(?:while|whereas)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === ','

/** "The towns are full, and so we will …", "As we do so we will …": "so" opens no purpose. */
export const isConsequence = (tokens: readonly Token[], i: number) => tokens[i - 1]?.lower === 'so' && /^(?:and|do|doing)$/.test(tokens[i - 2]?.lower ?? '')
