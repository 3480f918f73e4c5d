import type { Issue, Sentence, Span } from '../../model.ts'
import type { Segment } from './segments.ts'

/** One cue that was considered: where, what it would be, and the rule that kept or dropped it. */
export interface TraceEntry {
  readonly cue: Span
  readonly entry: string
  readonly kept: boolean
  readonly rule: string
}

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

/** Cues whose subject no entry knows, in a sentence that gave nothing. */
export function issuesOf(text: string, sentence: Sentence, trace: readonly TraceEntry[]): Issue[] {
  if (trace.some(({ kept }) => kept)) return []
  return trace
    .filter(({ rule }) => rule === NO_HOLDER)
    .map(({ cue }) => ({
      code: 'cue-without-holder',
      message: `found "${text.slice(cue.start, cue.end)}" with "${text.slice(sentence.start, cue.start).slice(-20)}" before it, expected a subject that holds stances; if it is one, add it to lexicon/zh/subjects.yaml`,
      span: cue,
    }))
}

/** A cue that counts in a statement whose parties are not known. */
export const unknownParties = (text: string, cue: Span): Issue => ({
  code: 'cue-without-holder',
  message: `found "${text.slice(cue.start, cue.end)}" held by all parties, expected to know the parties of the statement; give them as a correction`,
  span: cue,
})
