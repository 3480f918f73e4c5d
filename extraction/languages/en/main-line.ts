import type { Span } from '../../model.ts'
import type { VerbForm } from './inflection.ts'
import { type Cue, type CueMatch, matchCue, matchPredicative, matchResolutionCue, nounCues } from './lexicon.ts'
import { isModifier } from './patterns.ts'
import { matchSubject, type Subject, type SubjectContext } from './subjects.ts'
import type { Token } from './tokens.ts'

/** A cue of the main line, in token indices: `from` where its clause begins (subject or connector), `content` behind the cue. */
export interface Predicate {
  readonly cue: Cue
  readonly span: Span
  readonly form: VerbForm | undefined
  readonly holders: readonly string[]
  readonly from: number
  readonly content: number
  /** The first cue under a reporting cue: its outer content runs on over it. */
  readonly nested: boolean
  /** Where the content stands before the cue ("X is unacceptable", "X is condemned by Y"): its tokens. */
  readonly before?: { readonly from: number; readonly to: number }
}

/** What the scan found: predicates in order, and tokens where a clause begins that no holder governs. */
export interface MainLine {
  readonly predicates: readonly Predicate[]
  readonly foreign: readonly number[]
}

interface State {
  subject: Subject | undefined
  /** The last main predicate's form and cue, for coordination. */
  governing: { readonly cue: Cue | undefined; readonly form: VerbForm | undefined } | undefined
  /** Set while inside a clause whose subject is no holder. */
  foreign: boolean
  /** Token at which the last cue's content begins. */
  content: number
}

const SUBORDINATORS = new Set([
  'if',
  'when',
  'as',
  'because',
  'since',
  'while',
  'until',
  'whether',
  'which',
  'who',
  'how',
  'what',
  'where',
  'although',
  'though',
  'once',
  'unless',
  'whereby',
  'whose',
  'than',
])
const CONNECTORS = new Set(['and', 'but', 'or', ',', ';', ':', '—', '–', 'also', 'thus', 'then', 'yet', '-'])
const OPENERS = new Set([',', ';', ':', '—', '–', '(', ')', '”', '"', 'and', 'but', 'that', '.', '-'])
const NORMATIVE = new Set(['must', 'should', 'can', 'could', 'may', 'might', 'would', 'cannot', 'need', 'ought'])
const PAIRS = new Set(['pleased', 'proud', 'honored', 'honoured', 'delighted', 'happy', 'glad'])

/** Finds the main-line cues of one sentence (annotation guide, sections 3, 6 and 7). */
export function scanMainLine(tokens: readonly Token[], context: SubjectContext): MainLine {
  const predicates: Predicate[] = []
  const foreign: number[] = []
  const state: State = { subject: undefined, governing: undefined, foreign: false, content: -1 }
  const before = { ...context.last }
  Object.assign(context.last, { singular: [], plural: [] })
  const inSentence = { ...context, last: before }
  for (let i = 0; i < tokens.length; i++) {
    if (!isBoundary(tokens, i)) continue
    const clause = withSubject(tokens, i, state, inSentence)
    const found =
      clause?.predicate ??
      (clause ? undefined : (coordinated(tokens, i, state) ?? directiveParticiple(tokens, i, state) ?? predicative(tokens, i, state, inSentence)))
    if (clause) remember(clause.subject, context)
    if (found) {
      predicates.push(found, ...nestedNoun(tokens, found))
      i = found.content - 1
    } else if (clause) i = clause.end - 1
    else if (beginsForeignClause(tokens, i, state)) {
      foreign.push(i)
      state.foreign = true
    }
  }
  return { predicates, foreign }
}

function remember(subject: Subject, context: SubjectContext): void {
  if (subject.plural || subject.holders.length > 1) context.last.plural = subject.holders
  else context.last.singular = subject.holders
}

const isBoundary = (tokens: readonly Token[], i: number) =>
  i === 0 || OPENERS.has(tokens[i - 1]?.lower ?? '') || isInvertedWill(tokens, i) || isRoleAfterAdverbial(tokens, i)

const isInvertedWill = (tokens: readonly Token[], i: number) => tokens[i]?.lower === 'will' && tokens[i + 1]?.lower === 'we'
/** "In this context we call …", but not "the moment we intend to meet". */
const isRoleAfterAdverbial = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'we' && (isAdverb(tokens[i - 1] as Token) || !tokens.slice(0, i).some((token) => token.tags.has('Verb')))

/** A clause whose subject is a holder: its cue, when its verb is one, and the token behind subject and verb. */
interface Clause {
  readonly subject: Subject
  readonly predicate: Predicate | undefined
  readonly end: number
}

/** Rule "subject": a holder and its finite verb. */
function withSubject(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Clause | undefined {
  if (isInvertedWill(tokens, i)) {
    const subject = { end: i + 2, holders: context.statement.parties, plural: true }
    return { subject, predicate: emit(tokens, i, i, matchCue(tokens, i), state, subject, i + 2), end: i + 2 }
  }
  const subject = matchSubject(tokens, i, context)
  if (!subject) return undefined
  const verb = verbBehind(tokens, subject)
  if (!verb || isSubordinate(tokens, i, state, verb.match)) return undefined
  if (verb.match && 'modality' in verb.match.cue.label && !mayPromise(subject, context)) return undefined
  state.subject = subject
  state.foreign = false
  if (!verb.match) state.governing = { cue: undefined, form: verb.form }
  return { subject, predicate: emit(tokens, clauseStart(tokens, i), verb.at, verb.match, state, subject), end: verb.at + 1 }
}

/** "if we …", "the goals that we …": no main clause; but a reporting cue's that-clause is one, and so is "it is X that we will". */
function isSubordinate(tokens: readonly Token[], i: number, state: State, match: CueMatch | undefined): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (SUBORDINATORS.has(before)) return true
  if (before !== 'that' || followsReporting(tokens, i - 1, state)) return false
  return !(match && 'modality' in match.cue.label && match.cue.label.modality === 'WILL')
}

/** Rules "X is unacceptable" (6.11) and "X is condemned by Y": the content is the grammatical subject. */
function predicative(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Predicate | undefined {
  for (let at = i; at < tokens.length && !/^[,;:]$/.test(tokens[at]?.lower ?? ''); at++) {
    if (!isCopula(tokens[at]?.lower ?? '') || at === i) continue
    const cueAt = skipAdverbs(tokens, at + 1)
    const match = matchPredicative(tokens, cueAt) ?? matchCue(tokens, cueAt)
    if (!match) return undefined
    const agent = match.form === 'past' && tokens[match.end]?.lower === 'by' ? matchSubject(tokens, match.end + 1, context) : undefined
    if (match.form !== undefined && !agent) return undefined
    const subject = agent ?? state.subject ?? { end: at, holders: context.statement.parties, plural: true }
    const found = emit(tokens, clauseStart(tokens, i), cueAt, match, state, subject, agent?.end ?? match.end)
    return found && { ...found, before: { from: i, to: at } }
  }
  return undefined
}

/** Commitments are the parties' own; what others will do is told, not promised. */
const mayPromise = (subject: Subject, { statement }: SubjectContext) => subject.holders.every((holder) => statement.parties.includes(holder))

const followsReporting = (tokens: readonly Token[], that: number, state: State) =>
  state.governing?.cue?.kind === 'reporting' && tokens.slice(Math.max(0, that - 3), that).some((token) => token.tags.has('Verb'))

/** Rule "coordination": a finite cue that shares the subject of the predicate before it. */
function coordinated(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  const { subject, governing } = state
  if (!subject || !governing || state.foreign) return undefined
  const before = tokens[i - 1]?.lower ?? ''
  if (!/^(?:and|but|or|,|;|also|then|\)|”)$/.test(before)) return undefined
  const verb = readVerb(tokens, i, subject.plural, matchCue)
  if (!verb?.match || !agrees(verb, governing, before) || insideRelative(tokens, state.content, i)) return undefined
  return emit(tokens, clauseStart(tokens, i), verb.at, verb.match, state, subject)
}

/** "athletes who have trained and will compete": a relative clause that no comma has closed. */
function insideRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, 0); i--) {
    const word = tokens[i]?.lower
    if (word === ',' || word === ';') return false
    if (word === 'who' || word === 'which' || word === 'whose') return true
  }
  return false
}

/** The same tense as the predicate before it, or an auxiliary of its own; weak cues do not restart after a commitment or directive (6.1). */
function agrees(verb: Verb, governing: NonNullable<State['governing']>, before: string): boolean {
  const form = verb.form
  if (form === 'gerund') return false
  const held = governing.cue?.kind === 'commitment' || governing.cue?.kind === 'directive'
  if (verb.auxiliary) return true
  if (held && before !== ';' && verb.match?.cue.strength === 'weak' && form === 'base') return false
  if (held && form === 'base' && before === ';') return false
  if (held && form === 'base' && verb.match?.cue.kind === 'commitment') return false
  if (governing.form === 'past' && !held && form === 'base' && /^(?:and|but)$/.test(before))
    return verb.match?.cue.kind === 'commitment' || verb.match?.cue.strength === 'strong'
  if (governing.form === 'past' || governing.form === 'third') return form === governing.form
  return form === 'base' || form === undefined
}

/** Rule "directive participle": "…, urging X to …" after a main cue. */
function directiveParticiple(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  if (!state.subject || !state.governing || tokens[i - 1]?.lower !== ',') return undefined
  const at = skipAdverbs(tokens, i)
  const match = matchCue(tokens, at)
  if (match?.form !== 'gerund' || match.cue.kind !== 'directive' || !('stance' in match.cue.label)) return undefined
  const governing = state.governing
  const found = emit(tokens, i - 1, at, match, state, state.subject)
  state.governing = governing
  return found
}

interface Verb {
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

const isCopula = (word: string) => /^(?:am|is|are|was|were|be|been)$/.test(word)

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
const isAdverb = (token: Token) => !token.mention && (token.tags.has('Adverb') || ADVERBS.has(token.lower))

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i] && isAdverb(tokens[i] as Token)) i++
  return i
}

/** The verb of a subject: right behind it, or behind ", building on …,", "– … –" or ", the leaders of A, B, and C,". */
function verbBehind(tokens: readonly Token[], subject: Subject): Verb | undefined {
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

/** The first token of a clause's connectors, where the content before it ends. */
function clauseStart(tokens: readonly Token[], i: number): number {
  let at = i
  while (at > 0 && (CONNECTORS.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'that')) at--
  return at
}

/** The predicate that `match` makes, and what it leaves behind for the rest of the sentence. */
function emit(
  tokens: readonly Token[],
  from: number,
  at: number,
  match: CueMatch | undefined,
  state: State,
  subject: Subject,
  content = match?.end ?? at,
): Predicate | undefined {
  const first = tokens[at]
  const last = tokens[(match?.end ?? at) - 1]
  if (!match || !first || !last) return undefined
  const nested = state.governing?.cue?.kind === 'reporting' && from <= state.content
  state.governing = { cue: match.cue, form: match.form }
  state.subject = subject
  state.content = skipThat(tokens, content)
  return { cue: match.cue, span: { start: first.start, end: last.end }, form: match.form, holders: subject.holders, from, content: state.content, nested }
}

/** The conjunction "that" and a colon are not content. */
function skipThat(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i]?.lower === ':' || tokens[i]?.lower === ',') i++
  const that = skipAdverbs(tokens, i)
  return tokens[that]?.lower === 'that' ? that + 1 : i
}

/** Rule "nouns" (6.4): "reaffirm their commitment to X and their support for Y" holds further cues, the nouns. */
export function nestedNoun(tokens: readonly Token[], outer: Predicate): Predicate[] {
  if (outer.cue.kind !== 'reporting') return []
  const found: Predicate[] = []
  for (let at: number | undefined = outer.content; at !== undefined; at = coordinatedNoun(tokens, found.at(-1)?.content)) {
    const noun = nounCueAt(tokens, at, outer.holders)
    if (!noun) break
    found.push(noun)
  }
  return found
}

function nounCueAt(tokens: readonly Token[], at: number, holders: readonly string[]): Predicate | undefined {
  for (let i = at; i <= at + 6; i++) {
    const token = tokens[i]
    const noun = token && nounCues.find((entry) => entry.nouns.has(token.lower) && entry.prepositions.has(tokens[i + 1]?.lower ?? ''))
    if (noun)
      return {
        cue: noun.cue,
        span: { start: token.start, end: token.end },
        form: undefined,
        holders,
        from: clauseStart(tokens, at),
        content: i + 2,
        nested: true,
      }
    if (!isModifier(token)) return undefined
  }
  return undefined
}

/** Where a second noun phrase of the holders' own begins in the same sentence: "… and our commitment to". */
function coordinatedNoun(tokens: readonly Token[], from: number | undefined): number | undefined {
  if (from === undefined) return undefined
  for (let i = from; i < tokens.length && tokens[i]?.lower !== ';'; i++)
    if (/^(?:and|,)$/.test(tokens[i]?.lower ?? '') && /^(?:our|their|its)$/.test(tokens[i + 1]?.lower ?? '')) return i + 1
  return undefined
}

/** A clause with a subject of its own that is no holder ends the content before it ("…, and our companies have begun …"). */
function beginsForeignClause(tokens: readonly Token[], i: number, state: State): boolean {
  if (!state.governing || i < 2 || tokens[i - 1]?.lower !== 'and' || tokens[i - 2]?.lower !== ',') return false
  if (!/^(?:the|our|its|their|these|this|those|both|each|it|they)$/.test(tokens[i]?.lower ?? '') && !tokens[i]?.mention) return false
  for (let at = i + 1; at < tokens.length && at < i + 9; at++) {
    const token = tokens[at] as Token
    if (/^(?:,|;|to|that|which|who|of|for|in|and)$/.test(token.lower)) return false
    if (token.tags.has('Modal') || /^(?:is|are|was|were|has|have|had|will)$/.test(token.lower)) return true
  }
  return false
}

/** The cue that leads a paragraph of a resolution, finite or participle, and the cues coordinated with it (section 8). */
export function scanResolution(tokens: readonly Token[], holders: readonly string[]): MainLine {
  const predicates: Predicate[] = []
  const state: State = { subject: undefined, governing: undefined, foreign: false, content: -1 }
  const subject: Subject = { end: 0, holders, plural: false }
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1]?.lower
    if (i > 0 && before !== 'and' && before !== ',' && before !== ';') continue
    const lead = predicates[0]
    const at = skipAdverbs(tokens, i)
    const match = matchResolutionCue(tokens, at)
    if (!match || (lead ? !sameMood(match.form, lead.form) : match.form === 'base')) {
      if (!lead) return { predicates, foreign: [] }
      continue
    }
    const found = emit(tokens, lead ? clauseStart(tokens, i) : i, at, match, state, subject, skipAside(tokens, match.end))
    if (!found) continue
    predicates.push({ ...found, cue: addressed(tokens, found), nested: false }, ...nestedNoun(tokens, found))
    i = found.content - 1
  }
  return { predicates, foreign: [] }
}

const DIRECTIVE: Cue = { id: 'en-res-decide-others', label: { stance: 'URGES' }, kind: 'directive', strength: 'strong' }

/** "Decides that all States shall …" asks others; "Decides that it / the Committee / the measures …" binds the organ itself (8.3). */
function addressed(tokens: readonly Token[], { cue, content }: Predicate): Cue {
  if (cue.id !== 'en-res-decide' || tokens[content - 1]?.lower !== 'that') return cue
  const first = tokens[content]?.lower === 'the' ? content + 1 : content
  const subject = tokens.slice(first, first + 12)
  const verb = subject.findIndex((token) => token.lower === 'shall' || token.lower === 'should' || token.lower === 'must')
  const head = subject.slice(0, Math.max(verb, 1))
  const others =
    head[0]?.mention?.type === 'Country' || head.some((token, index) => index < 4 && /^(?:states|authorities|parties|groups|countries)$/.test(token.lower))
  return verb >= 0 && others ? DIRECTIVE : cue
}

const sameMood = (form: VerbForm | undefined, lead: VerbForm | undefined) => (lead === 'third' ? form === 'third' : form === 'gerund')

/** "in this regard", "also", "in this context" after the cue belong to it. */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.lower === 'this') return skipAside(tokens, at + 1)
  if (
    tokens[at]?.lower === 'in' &&
    /^(?:this|that)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:regard|context|respect|connection)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return tokens[at + 3]?.lower === ',' ? at + 4 : at + 3
  return /^(?:also|further|again)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
}
