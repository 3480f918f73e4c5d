import type { Span } from '../../model.ts'
import type { TraceEntry } from '../index.ts'
import { skipAdverbs } from './adverbs.ts'
import { type CueMatch, matchCue } from './cue-tables.ts'
import type { VerbForm } from './inflection.ts'
import type { Cue } from './lexicon.ts'
import { ruleWords } from './rule-words.ts'
import type { Subject } from './subjects.ts'
import type { Token } from './tokens.ts'
import type { Verb } from './verbs.ts'

/** A cue of the main line, in token indices: `from` where its clause begins (subject or connector), `content` behind the cue. */
export interface Predicate {
  readonly cue: Cue
  readonly span: Span
  readonly form: VerbForm | undefined
  readonly holders: readonly string[]
  /** A name of the subject that no rule has read. */
  readonly unread?: Span | undefined
  readonly from: number
  readonly content: number
  /** The first cue under a reporting cue: its outer content runs on over it. */
  readonly nested: boolean
  /** Where the content stands before the cue ("X is unacceptable", "X is condemned by Y"): its tokens. */
  readonly before?: { readonly from: number; readonly to: number }
}

/** What the scan found: predicates in order, tokens where a clause begins that no holder governs, and why each cue counts or not. */
export interface MainLine {
  readonly predicates: readonly Predicate[]
  readonly foreign: readonly number[]
  readonly trace: readonly TraceEntry[]
  /** True when a holder is the subject of some verb in the sentence. */
  readonly held: boolean
}

type Governing = Pick<Verb, 'form' | 'progressive' | 'normative' | 'auxiliary' | 'negated'> & {
  readonly cue: Cue | undefined
  /** "are concerned about": a further adjective may share the copula. */
  readonly copular?: boolean
}

/** What a scan remembers from the left of a sentence. */
export interface State {
  subject: Subject | undefined
  /** The last main predicate, for coordination. */
  governing: Governing | undefined
  /** Subject and predicate over a that-clause with a subject of its own. */
  outer: Pick<State, 'subject' | 'governing' | 'promises'> | undefined
  /** Set while inside a clause whose subject is no holder. */
  foreign: boolean
  /** Token at which the last cue's content begins. */
  content: number
  /** Whether the subject's "will" is a commitment. */
  promises: boolean
  /** Behind "express our condolences": a noun coordinated with what is expressed may name a stance. */
  expresses: boolean
  /** Cues over the last one, each directly under the one before it. */
  depth: number
  readonly trace: TraceEntry[]
}

export const beginState = (): State => ({
  subject: undefined,
  governing: undefined,
  outer: undefined,
  foreign: false,
  content: -1,
  promises: true,
  expresses: false,
  depth: 0,
  trace: [],
})

const CONNECTORS = new Set(['and', 'but', 'or', 'nor', ',', ';', ':', '—', '–', 'also', 'thus', 'then', 'yet', '-', 'while', 'whereas'])

/** The first token of a clause's connectors, where the content before it ends. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  let at = i
  for (;;) {
    if (at > 0 && (CONNECTORS.has(tokens[at - 1]?.lower ?? '') || leadsIn(tokens, at - 1))) at--
    else if (isEnd(tokens, at - 3) || isAside(tokens, at - 3) || isMark(tokens, at - 3)) at -= 3
    else {
      const aside = insertionBefore(tokens, at)
      if (aside === undefined) return at
      at = aside
    }
  }
}

/** "that" before a clause; in "endorse that and condemn …" it is the object of the verb before it. */
const leadsIn = (tokens: readonly Token[], that: number) => tokens[that]?.lower === 'that' && !/^(?:and|but|,)$/.test(tokens[that + 1]?.lower ?? '')

/** ", and, in this respect," before the verb; "the talks in this respect, and" belongs to the talks. */
const isAside = (tokens: readonly Token[], at: number) => isRegard(tokens, at) && /^(?:[,;]|and)$/.test(tokens[at - 1]?.lower ?? '')

/** In tokens. */
const LONGEST_INSERTION = 20

/** "… piers and, noting the harm done, we will": the "and" before what the comma at `at` closes. */
function insertionBefore(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== ',') return undefined
  for (let open = at - 1; open > Math.max(0, at - LONGEST_INSERTION); open--)
    if (/^[,;:]$/.test(tokens[open]?.lower ?? '')) return tokens[open - 1]?.lower === 'and' ? open - 1 : undefined
  return undefined
}

/** "(b)" */
const isMark = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === '(' && /^[a-z]$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === ')'

/** "to this end" */
const isEnd = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'to' && /^(?:this|that|these|those)$/.test(tokens[at + 1]?.lower ?? '') && /^ends?$/.test(tokens[at + 2]?.lower ?? '')

/** A cue that counts, as a rule found it. */
export interface Finding {
  readonly rule: string
  readonly subject: Subject
  readonly from: number
  readonly at: number
  readonly match: CueMatch
  /** Token behind cue and agent, where they are not one. */
  readonly behind?: number
  readonly verb?: Verb
  /** "…, and that it will": a further clause under the reporting cue. */
  readonly reported?: boolean
}

/** "We reaffirm that we believe that …": nobody states anything under more cues, and each of their contents would run on over all that follow. */
const DEEPEST = 8

/** The predicate of a finding, undefined where it is nested too deep; and what it leaves behind for the rest of the sentence. */
export function emit(tokens: readonly Token[], finding: Finding, state: State): Predicate | undefined {
  const { match, from, subject, verb } = finding
  const nested = finding.reported === true || (state.governing?.cue?.kind === 'reporting' && isDirectlyUnder(tokens, from, state.content))
  const span = spanOf(tokens, finding.at, match)
  state.governing = {
    cue: match.cue,
    form: verb?.form ?? match.form,
    progressive: verb?.progressive ?? false,
    normative: false,
    auxiliary: verb?.auxiliary ?? false,
    negated: verb?.negated ?? false,
    copular: /^(?:am|is|are|was|were|remain(?:s|ed)?)$/.test(tokens[finding.at]?.lower ?? '') && !match.form?.startsWith('gerund'),
  }
  state.subject = subject
  state.expresses = false
  state.content = contentStart(tokens, finding.behind ?? match.end)
  state.depth = nested ? state.depth + 1 : 0
  if (state.depth > DEEPEST) return drop(tokens, finding.at, match, '3 main line: under too many cues', state)
  state.trace.push({ cue: span, entry: match.cue.id, kept: true, rule: nested ? `${finding.rule}: under a reporting cue` : finding.rule })
  return { cue: match.cue, span, form: match.form, holders: subject.holders, unread: subject.unread, from, content: state.content, nested }
}

/** The cue's clause begins where the content before it does, or behind the adverbial that the content begins with ("that, in a storm, we will …"; "that in a storm piers sink, and we will" is two). */
const isDirectlyUnder = (tokens: readonly Token[], from: number, content: number) =>
  from <= content
    ? tokens[content]?.lower !== 'and'
    : tokens[content - 1]?.lower === 'that' && !/^(?:and|but)$/.test(tokens[from + 1]?.lower ?? '') && isFrontedPhrase(tokens.slice(content, from + 1))

/** A prepositional phrase up to the comma that closes it: "in a storm,", "by mending piers, lighting quays,". */
const isFrontedPhrase = (phrase: readonly Token[]) =>
  /^(?:in|at|on|with|under|through|during|as|for|by|after|before|within|over)$/.test(phrase[0]?.lower ?? '') &&
  phrase.at(-1)?.lower === ',' &&
  phrase.every(
    ({ lower }, at) =>
      !/^[,;:]$/.test(lower) || at === phrase.length - 1 || (phrase[0]?.lower === 'by' && isGerund(phrase[phrase[at + 1]?.lower === 'and' ? at + 2 : at + 1])),
  )

const isGerund = (token: Token | undefined) => token?.tags.has('Gerund') === true || token?.lower === 'including'

/** Writes down why a cue does not count. */
export function drop(tokens: readonly Token[], at: number, match: CueMatch, rule: string, state: State): undefined {
  state.trace.push({ cue: spanOf(tokens, at, match), entry: match.cue.id, kept: false, rule })
}

/** The cue with an adverb behind its verb ("Noting also", 8.2), without the "that" that leads its content in. */
export function spanOf(tokens: readonly Token[], at: number, { cue, end }: CueMatch): Span {
  const ledIn = end > at + 1 && tokens[end - 1]?.lower === 'that'
  const adverb = !ledIn && !('modality' in cue.label) && TRAILING_ADVERBS.has(tokens[end]?.lower ?? '') && !isQuality(tokens, end)
  const last = ledIn ? end - 2 : adverb ? end : end - 1
  return { start: (tokens[at] as Token).start, end: (tokens[last] as Token).end }
}

const TRAILING_ADVERBS = new Set(['also', 'further'])

/** "look forward to further talks", "commit to further widen": no adverb of the cue, as it is in "notes further the talks". */
const isQuality = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'further' && !tokens[at + 1]?.mention && !BEHIND_ADVERB.test(tokens[at + 1]?.lower ?? ',')

const BEHIND_ADVERB = /^(?:the|an?|all|any|its|their|his|our|that|this|these|those|such|of|to|on|upon|for|in|with|[,:;])$/

/** The cue's adverbs ("also", ", in this regard,"), the comma, the colon and the conjunction "that" are not content (7.7, 8.6). */
function contentStart(tokens: readonly Token[], at: number): number {
  let i = skipAside(tokens, at)
  while (tokens[i]?.lower === ':' || tokens[i]?.lower === ',') i++
  const that = skipAdverbs(tokens, i)
  if (tokens[at - 1]?.lower === 'that' && isDeterminer(tokens, at - 1)) return at - 1
  if (tokens[that]?.lower !== 'that') return i
  if (isDeterminer(tokens, that)) return that
  return tokens[that + 1]?.lower === ',' ? that + 2 : that + 1
}

/** "support that proposal", "endorse that.", "welcome that and …": no conjunction, since a thing follows and no clause. */
function isDeterminer(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1]
  if (!next || /^(?:[.;!]|and|but)$/.test(next.lower)) return true
  if (next.lower === ',') return /^(?:and|but)$/.test(tokens[that + 2]?.lower ?? '')
  if (!beginsSingular(next)) return false
  for (let at = that + 2; at < that + LONGEST_THING; at++) {
    if (endsThing(tokens, at)) return true
    if (mayBeFinite(tokens, at)) return false
  }
  return false
}

/** In tokens; what is longer is a clause whose verb the tagger may not have read. */
const LONGEST_THING = 14

const beginsSingular = ({ lower, tags, mention }: Token) =>
  !mention &&
  !OPENS_CLAUSE.test(lower) &&
  !['Plural', 'Pronoun', 'Gerund', 'Determiner'].some((tag) => tags.has(tag)) &&
  ['Noun', 'Adjective', 'Verb'].some((tag) => tags.has(tag))

const OPENS_CLAUSE = /^(?:the|an?|all|any|each|both|no|if|when|while|in|on|at|by|for|with)$/

/** The end of the sentence or of what is between semicolons, or a further cue of the holder's. */
const endsThing = (tokens: readonly Token[], at: number) =>
  /^[.;!]$/.test(tokens[at]?.lower ?? '.') || (/^(?:and|,)$/.test(tokens[at]?.lower ?? '') && isCueWithObject(tokens, skipAdverbs(tokens, at + 1)))

/** "and condemn the raid", but not "and respect for law". */
function isCueWithObject(tokens: readonly Token[], at: number): boolean {
  const match = matchCue(tokens, at)
  return match !== undefined && match.form !== 'gerund' && !/^(?:for|of|[.,;])$/.test(tokens[match.end]?.lower ?? '.')
}

/** A plural behind a noun or a comma may be a verb that the tagger has not read ("that trade falls"). */
function mayBeFinite(tokens: readonly Token[], at: number): boolean {
  const { tags, mention } = tokens[at] as Token
  const before = tokens[at - 1]
  if (tags.has('Plural') && (before?.lower === ',' || before?.mention || before?.tags.has('Noun'))) return true
  return !mention && before?.lower !== 'to' && !tags.has('Gerund') && ['Verb', 'Copula', 'Modal', 'Auxiliary'].some((tag) => tags.has(tag))
}

function skipAside(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower === ',' ? at + 1 : at
  if (isRegard(tokens, first)) return tokens[first + 3]?.lower === ',' ? first + 4 : first + 3
  return /^(?:also|further|again|too|now|therefore|thus|accordingly)$/.test(tokens[at]?.lower ?? '') && !isQuality(tokens, at) ? skipAside(tokens, at + 1) : at
}

const REGARDS = ruleWords('regards')

/** "…; in this regard we": behind an aside that opens a clause. */
export const isBehindRegard = (tokens: readonly Token[], i: number): boolean => isAside(tokens, i - 3)

/** "in this regard" */
const isRegard = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'in' && /^(?:this|that)$/.test(tokens[at + 1]?.lower ?? '') && REGARDS.has(tokens[at + 2]?.lower ?? '')
