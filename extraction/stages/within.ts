import type { Span } from '../model.ts'

/** The spans that lie within another, in order; `sorted` by start. */
export function spansWithin<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const inside: T[] = []
  for (let index = firstFrom(sorted, start); index < sorted.length; index++) {
    const span = sorted[index] as T
    if (span.start >= end) break
    if (span.end <= end) inside.push(span)
  }
  return inside
}

/** Index of the first span that starts at `start` or later; `sorted` by start. */
export function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}
