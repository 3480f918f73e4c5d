import type { SentencePart } from '../index.ts'
import type { MainLine, Predicate } from './predicate.ts'
import type { Token } from './tokens.ts'

/** Where a part of the sentence begins, what the rules take it for, and the predicates under its cue. */
interface Beginning {
  readonly at: number
  readonly role: string
  readonly nested: readonly Predicate[]
}

/** The predicates of a sentence with those under their reporting cues, clauses of other subjects, and what stands before the first. */
export function partsOf(tokens: readonly Token[], { predicates, foreign }: MainLine): SentencePart[] {
  const found = [...predicatesOf(predicates), ...foreign.map((at) => ({ at, role: 'clause beside', nested: [] }))].sort((a, b) => a.at - b.at)
  const first = found[0]
  if (!first) return []
  const beginnings = first.at > 0 ? [{ at: 0, role: 'opening', nested: [] }, ...found] : found
  return beginnings.flatMap((beginning, index) => partOf(tokens, beginning, beginnings[index + 1]?.at ?? tokens.length))
}

function predicatesOf(predicates: readonly Predicate[]): Beginning[] {
  return predicates.flatMap((predicate, index) => {
    if (predicate.nested) return []
    const behind = predicates.slice(index + 1)
    const next = behind.findIndex(({ nested }) => !nested)
    return { at: predicate.from, role: 'predicate', nested: next < 0 ? behind : behind.slice(0, next) }
  })
}

function partOf(tokens: readonly Token[], { at, role, nested }: Beginning, end: number): SentencePart[] {
  const words = tokens.slice(at, end)
  const first = words.find(({ lower }) => !BETWEEN.test(lower))
  const last = words.findLast(({ lower }) => !BETWEEN.test(lower))
  if (!first || !last) return []
  const parts = nested.flatMap(({ from, form }, index) =>
    partOf(
      tokens,
      { at: from, role: form === undefined ? 'noun under the reporting cue before' : 'predicate under the reporting cue before', nested: [] },
      Math.max(nested[index + 1]?.from ?? end, from + 1),
    ),
  )
  return [{ start: first.start, end: last.end, role, parts }]
}

/** What joins one part to the next and belongs to neither. */
const BETWEEN = /^(?:[,;:.–—-]|and|but|or|nor|that)$/
