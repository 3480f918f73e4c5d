import type { Sentence, Span } from '../../model.ts'
import { isHanCode } from '../../script.ts'
import type { Draft } from './frames.ts'
import type { Segment } from './segments.ts'

const TRAILING = /[，。；：、！？,.;:!?\s]/
const isTrailing = (text: string, at: number) => !isHanCode(text.charCodeAt(at)) && TRAILING.test(text.charAt(at))

/** Where a draft's content ends: at the next main-line cue that is not inside it, else at the end of the sentence (annotation guide, section 3). */
export function contentOf(text: string, drafts: readonly Draft[], index: number, end: number): Span {
  const draft = drafts[index] as Draft
  if (draft.to !== undefined) return trim(text, { start: draft.from, end: draft.to })
  let next = index + 1
  while (next < drafts.length && !ends(drafts[next] as Draft, draft)) next++
  return trim(text, { start: draft.from, end: Math.min(drafts[next]?.opensAt ?? end, end) })
}

const ends = (later: Draft, draft: Draft) => later.opensAt > draft.opensAt && !isInside(later, draft)

function isInside(draft: Draft, outer: Draft): boolean {
  return draft.inside !== undefined && (draft.inside.from === outer.from || isInside(draft.inside, outer))
}

export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && isTrailing(text, end - 1)) end--
  while (start < end && isTrailing(text, start)) start++
  return { start, end }
}

/** X，不可接受: what the clauses before a segment say since the last cue; where a cue has judged it already (X令人担忧，不可接受), the same. */
export function clausesBefore(segments: readonly Segment[], drafts: readonly Draft[], index: number): Span | undefined {
  const last = drafts.at(-1)
  const end = segments[index - 1]?.end
  if (end === undefined) return undefined
  if (last?.to !== undefined && last.to <= last.at.start) return { start: last.from, end: last.to }
  const start = !last ? segments[0]?.start : last.cue.role === 'reporting' ? last.from : segments.find((segment) => segment.start >= last.at.end)?.start
  return start !== undefined && start < end ? { start, end } : undefined
}

/**
 * 对此, 这一点: what a bare pronoun stands for (annotation guide, 6.2): the clauses before it in its sentence
 * without the words that report them, else the whole sentence before.
 */
export function antecedentOf(sentence: Sentence, drafts: readonly Draft[], index: number, before: Sentence | undefined): Span | undefined {
  const { opensAt, holders } = drafts[index] as Draft
  let reported = index - 1
  const earliest = Math.max(-1, index - 16)
  while (reported > earliest && !isReport(drafts, reported, holders)) reported--
  const start = (reported > earliest ? drafts[reported]?.from : undefined) ?? sentence.start
  if (opensAt > start) return { start, end: opensAt }
  return before && { start: before.start, end: before.end }
}

/** A report that the holder makes, or of what others do; what a party says of its own stance stands with who says it. */
function isReport(drafts: readonly Draft[], at: number, holders: readonly string[]): boolean {
  const [draft, next] = [drafts[at], drafts[at + 1]]
  if (draft?.cue.role !== 'reporting') return false
  const own = next?.inside === draft && next.holders.every((id) => draft.holders.includes(id))
  return !own || draft.holders.some((id) => holders.includes(id))
}
