import type { Issue, Sentence, Span } from '../../model.ts'
import type { TraceEntry } from '../index.ts'
import { readHead } from './heads.ts'
import { type Cue, ROLE } from './lexicon.ts'
import { AGENT } from './modals.ts'
import { isAttributive } from './predicates.ts'
import { hasRole, type Segment, skipRoles } from './segments.ts'
import type { Token } from './tokens.ts'
import type { Walk } from './walk.ts'

/** Adds the cues that never stood in the place of a predicate, and puts all in the order of the text. */
export function completeTrace(trace: readonly TraceEntry[], segments: readonly Segment[]): TraceEntry[] {
  const considered = (at: Span) => trace.some(({ cue }) => at.start < cue.end && cue.start < at.end)
  const others = segments.flatMap(({ tokens }) =>
    tokens.flatMap(({ word, start, end }) =>
      word?.cue && !word.cue.traits.has('needs-subject') && !considered({ start, end }) ? [unconsidered(word.cue.id, { start, end })] : [],
    ),
  )
  return [...trace, ...others].sort((a, b) => a.cue.start - b.cue.start)
}

const unconsidered = (entry: string, cue: Span): TraceEntry => ({ cue, entry, kept: false, rule: '3 main line: not in the place of the predicate' })

export const NO_HOLDER = '3 main line: the subject is no holder'

/** 既不支持也不反对X takes no side. */
export const NEITHER = '3 main line: neither for nor against'

/** What the organ of a state does that is no party of the statement. */
export const NO_PARTY = '4 an organ of a state that is no party'

/**
 * What a sentence that gave nothing leaves for people to look at: a cue whose subject no entry knows, or one that no rule has judged,
 * behind a holder or behind what may be one; what organs think and decide in a treaty's articles is ordinary.
 */
export function issuesOf(text: string, sentence: Sentence, walk: Walk): Issue[] {
  const unheld = walk.trace.find(({ rule }) => rule === NO_HOLDER || rule === NO_PARTY)
  if (unheld) return [withoutHolder(text, sentence, unheld.cue)]
  const open = walk.trace.find(({ rule }) => rule === NEITHER)?.cue ?? findOpenCue(walk)
  if (open) return [withoutResult(text, sentence, open)]
  const stray = walk.article ? undefined : findStrayCue(walk)
  return stray ? [withoutHolder(text, sentence, stray)] : []
}

const withoutHolder = (text: string, sentence: Sentence, cue: Span): Issue => ({
  code: 'cue-without-holder',
  message: `found "${text.slice(cue.start, cue.end)}" with "${text.slice(sentence.start, cue.start).slice(-20)}" before it, expected a subject that holds stances; if it is one, add it to lexicon/zh/subjects.yaml`,
  span: cue,
})

const withoutResult = (text: string, sentence: Sentence, { start, end }: Span): Issue => ({
  code: 'no-result',
  message: `found "${text.slice(start, end)}" behind "${text.slice(sentence.start, start).slice(-20)}" in a sentence whose subject is a holder, expected a position or commitment; if it is one, add the words between them to lexicon/zh`,
  span: { start, end },
})

/** 双方欣然支持X, where no entry knows 欣然: a cue a few words behind 双方 or 国际社会 at the head of a segment. */
function findOpenCue({ segments, trace }: Walk): Span | undefined {
  for (const { tokens } of segments) {
    let subject = 0
    while (hasRole(tokens[subject], ROLE.adverb | ROLE.connective) || tokens[subject]?.kind === 'mention') subject++
    const holds = tokens[subject]?.word?.subject?.holds
    const cue = holds === undefined || holds === 'nobody' ? undefined : findCue(tokens, subject + 1, trace)
    if (cue) return cue
  }
  return undefined
}

/** 渔民代表一致谴责X: a strong cue whose subject no entry knows, where its last words name somebody. */
function findStrayCue({ segments, trace, speakers, holders }: Walk): Span | undefined {
  for (const { tokens } of segments) {
    const agent = endOfAgent(tokens)
    const head = agent === undefined ? undefined : readHead(tokens, agent, speakers, holders, false)
    const [predicate] = head?.negated || head?.subject ? [] : (head?.predicates ?? [])
    if (predicate && !predicate.cue.weak && !isWill(predicate.cue) && !isJudged(predicate, trace)) return { start: predicate.start, end: predicate.end }
  }
  return undefined
}

/** The token behind names and words that no entry knows, where the last of them names an agent. */
function endOfAgent(tokens: readonly Token[]): number | undefined {
  const from = skipRoles(tokens, 0, ROLE.adverb | ROLE.connective, 'cue')
  let end = from
  while (tokens[end]?.kind === 'mention' || tokens[end]?.kind === 'aside' || tokens[end]?.kind === 'text' || isNoun(tokens[end])) end++
  const last = end > from ? tokens[end - 1] : undefined
  return last && (last.mention || isNoun(last) || AGENT.test(last.surface)) ? end : undefined
}

const isNoun = (token: Token | undefined) => hasRole(token, ROLE.suffix | ROLE.plain) && !token?.word?.subject && !token?.word?.cue

const isJudged = (token: Span, trace: readonly TraceEntry[]) => trace.some(({ cue }) => cue.start < token.end && token.start < cue.end)

/** Words between a subject and its predicate. */
const NEAR = 5

/** The first cue in the place of a predicate that no rule has judged, with no 的, modal or negation before it. */
function findCue(tokens: readonly Token[], from: number, trace: readonly TraceEntry[]): Token | undefined {
  for (let at = from; at <= from + NEAR && !isOtherwise(tokens[at]); at++) {
    const token = tokens[at] as Token
    if (isOpenCue(tokens, at)) return isJudged(token, trace) ? undefined : token
  }
  return undefined
}

const isWill = ({ label }: Cue) => label.kind === 'commitment' && label.modality === 'WILL'

const isOtherwise = (token: Token | undefined) =>
  !token || token.kind === 'pause' || token.surface.includes('的') || hasRole(token, ROLE.modal | ROLE.negation | ROLE.narrated)

const isOpenCue = (tokens: readonly Token[], at: number) => {
  const cue = tokens[at]?.word?.cue
  return cue !== undefined && !cue.traits.has('needs-subject') && (cue.role === 'reporting' || at + 1 < tokens.length) && !isAttributive(tokens[at + 1])
}

/** A cue that counts in a statement whose parties are not known. */
export const unknownParties = (text: string, cue: Span): Issue => ({
  code: 'cue-without-holder',
  message: `found "${text.slice(cue.start, cue.end)}" held by all parties, expected to know the parties of the statement; give them as a correction`,
  span: cue,
})
