import type { Sentence, Span } from '../../model.ts'
import type { Draft } from './frames.ts'

const TRAILING = /[，。；：、！？,.;:!?\s]/

/** Where each draft's content ends: at the next main-line cue that is not inside it, else at the end of the sentence (annotation guide, section 3). */
export function contentOf(text: string, draft: Draft, drafts: readonly Draft[], end: number): Span {
  if (draft.antecedent) return trim(text, draft.antecedent)
  if (draft.to !== undefined) return trim(text, { start: draft.from, end: draft.to })
  const next = drafts.slice(drafts.indexOf(draft) + 1).find((later) => later.opensAt > draft.opensAt && !isInside(later, draft))
  return trim(text, { start: draft.from, end: Math.min(next?.opensAt ?? end, end) })
}

function isInside(draft: Draft, outer: Draft): boolean {
  return draft.inside !== undefined && (draft.inside.from === outer.from || isInside(draft.inside, outer))
}

export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--
  while (start < end && TRAILING.test(text.charAt(start))) start++
  return { start, end }
}

/**
 * 对此, 这一点: what a bare pronoun stands for (annotation guide, 6.2): the clauses before it in its sentence
 * without the words that report them, else the whole sentence before.
 */
export function antecedentOf(sentence: Sentence, draft: Draft, drafts: readonly Draft[], before: Sentence | undefined): Span | undefined {
  const reported = drafts.findLast((earlier) => earlier.opensAt < draft.opensAt && earlier.cue.role === 'reporting')
  const start = reported?.from ?? sentence.start
  if (draft.opensAt > start) return { start, end: draft.opensAt }
  return before && { start: before.start, end: before.end }
}
