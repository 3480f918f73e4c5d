import type { Span } from './gold.ts'

export interface Pair<A, B> {
  readonly gold: A
  readonly found: B
  /** Length of what both contents share over the length of what either covers. */
  readonly overlap: number
}
export interface Matching<A, B> {
  readonly pairs: readonly Pair<A, B>[]
  readonly missed: readonly A[]
  readonly invented: readonly B[]
}

const LEAST_OVERLAP = 0.5

/** One-to-one pairs of facts with the same label whose contents overlap by half or more, the largest overlap first. */
export function matchFacts<A extends Span, B extends Span>(gold: readonly A[], found: readonly B[], sameLabel: (a: A, b: B) => boolean): Matching<A, B> {
  const candidates = gold
    .flatMap((a) => found.filter((b) => sameLabel(a, b)).map((b) => ({ gold: a, found: b, overlap: overlap(a, b) })))
    .filter((pair) => pair.overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap)
  const taken = new Set<A | B>()
  const pairs = candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false
    taken.add(pair.gold).add(pair.found)
    return true
  })
  return { pairs, missed: gold.filter((a) => !taken.has(a)), invented: found.filter((b) => !taken.has(b)) }
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}
