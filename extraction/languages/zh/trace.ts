import type { Issue, Sentence, Span } from '../../model.ts'
import type { TraceEntry } from '../index.ts'
import { ROLE } from './lexicon.ts'
import { isAttributive } from './predicates.ts'
import { hasRole, type Segment } from './segments.ts'
import type { Token } from './tokens.ts'

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

/** What a sentence that gave nothing leaves for people to look at: cues whose subject no entry knows, else a cue behind a holder that no rule has judged. */
export function issuesOf(text: string, sentence: Sentence, trace: readonly TraceEntry[], segments: readonly Segment[]): Issue[] {
  if (trace.some(({ kept }) => kept)) return []
  const unheld = trace.filter(({ rule }) => rule === NO_HOLDER).map(({ cue }) => withoutHolder(text, sentence, cue))
  const open = trace.length === 0 ? findOpenCue(segments) : undefined
  return open ? [withoutResult(text, sentence, open)] : unheld
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

/** 双方欣然支持X, where no entry knows 欣然: a cue a few words behind 双方 or 国际社会 at the head of a segment, with no 的, modal or negation between. */
function findOpenCue(segments: readonly Segment[]): Span | undefined {
  for (const { tokens } of segments) {
    let subject = 0
    while (hasRole(tokens[subject], ROLE.adverb | ROLE.connective) || tokens[subject]?.kind === 'mention') subject++
    const holds = tokens[subject]?.word?.subject?.holds
    if (holds === undefined || holds === 'nobody') continue
    for (let at = subject + 1; at <= subject + NEAR && !isOtherwise(tokens[at]); at++) if (isOpenCue(tokens, at)) return tokens[at]
  }
  return undefined
}

/** Words between a holder and its predicate. */
const NEAR = 5

const isOtherwise = (token: Token | undefined) =>
  !token || token.kind === 'pause' || token.surface.includes('的') || hasRole(token, ROLE.modal | ROLE.negation | ROLE.narrated)

const isOpenCue = (tokens: readonly Token[], at: number) => {
  const cue = tokens[at]?.word?.cue
  return cue !== undefined && !cue.traits.has('needs-subject') && at + 1 < tokens.length && !isAttributive(tokens[at + 1])
}

/** A cue that counts in a statement whose parties are not known. */
export const unknownParties = (text: string, cue: Span): Issue => ({
  code: 'cue-without-holder',
  message: `found "${text.slice(cue.start, cue.end)}" held by all parties, expected to know the parties of the statement; give them as a correction`,
  span: cue,
})
