import type { Span } from '../../model.ts'
import type { VerbForm } from './inflection.ts'
import type { Cue, CueMatch } from './lexicon.ts'
import type { Subject } from './subjects.ts'
import type { Token } from './tokens.ts'
import { skipAdverbs } from './verbs.ts'

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

/** What a scan remembers from the left of a sentence. */
export interface State {
  subject: Subject | undefined
  /** The last main predicate's form and cue, for coordination. */
  governing: { readonly cue: Cue | undefined; readonly form: VerbForm | undefined } | undefined
  /** Set while inside a clause whose subject is no holder. */
  foreign: boolean
  /** Token at which the last cue's content begins. */
  content: number
}

const CONNECTORS = new Set(['and', 'but', 'or', ',', ';', ':', '—', '–', 'also', 'thus', 'then', 'yet', '-'])

/** The first token of a clause's connectors, where the content before it ends. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  let at = i
  while (at > 0 && (CONNECTORS.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'that')) at--
  return at
}

/** The predicate that `match` makes, and what it leaves behind for the rest of the sentence. */
export function emit(
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
