/** One automaton over all names at once: a trie in flat tables, walked once from each place of a text. */

import type { Span } from './model.ts'

export interface Match<T> extends Span {
  readonly value: T
}

export interface Matcher<T> {
  /** Every pattern that begins at `start`, longest first. */
  at(text: string, start: number): Match<T>[]
  /** The longest pattern that begins at `start` and that `accept` lets stand. */
  longest(text: string, start: number, accept?: (match: Match<T>) => boolean): Match<T> | undefined
}

const CODES = 0x10000

/**
 * Builds the automaton; a pattern given twice keeps the values of both.
 * Time to look at every start of a text grows with the text's length only: a walk ends at the longest pattern, mostly at its first character.
 */
export function buildMatcher<T>(patterns: Iterable<readonly [string, T]>): Matcher<readonly T[]> {
  const edges = new Map<number, number>()
  const first = new Int32Array(CODES)
  const values: (T[] | undefined)[] = [undefined]
  for (const [pattern, value] of patterns) {
    if (!pattern) continue
    const node = insert(pattern, edges, first, values)
    const known = values[node]
    if (known) known.push(value)
    else values[node] = [value]
  }

  const walk = (text: string, start: number, visit: (end: number, value: readonly T[]) => void) => {
    let node = first[text.charCodeAt(start)]
    for (let at = start + 1; node; at++) {
      const value = values[node]
      if (value) visit(at, value)
      if (at >= text.length) return
      node = edges.get(node * CODES + text.charCodeAt(at))
    }
  }
  const at = (text: string, start: number): Match<readonly T[]>[] => {
    if (start >= text.length || !first[text.charCodeAt(start)]) return []
    const found: Match<readonly T[]>[] = []
    walk(text, start, (end, value) => found.push({ start, end, value }))
    return found.reverse()
  }
  return { at, longest: (text, start, accept = () => true) => at(text, start).find(accept) }
}

/** Keeps the longest of overlapping spans, of equally long ones the first given; sorted by start. */
export function keepLongest<T extends Span>(found: readonly T[]): T[] {
  const taken = new Uint8Array(found.reduce((end, span) => Math.max(end, span.end), 0))
  const kept: T[] = []
  for (const span of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken[span.start] || taken[span.end - 1]) continue
    taken.fill(1, span.start, span.end)
    kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function insert(pattern: string, edges: Map<number, number>, first: Int32Array, values: unknown[]): number {
  const head = pattern.charCodeAt(0)
  let node = first[head] || values.push(undefined) - 1
  first[head] = node
  for (let index = 1; index < pattern.length; index++) {
    const key = node * CODES + pattern.charCodeAt(index)
    let next = edges.get(key)
    if (next === undefined) {
      next = values.push(undefined) - 1
      edges.set(key, next)
    }
    node = next
  }
  return node
}
