/** One automaton over all names at once: a trie, walked once from each place of a text. */
import type { Span } from './model.ts'
import { begin, buildTrie, next, numberAt, placesToBegin, type Trie } from './trie.ts'

export interface Match<T> extends Span {
  readonly value: T
}

export interface Matcher<T> {
  /** Every pattern in the text, in order, at one start longest first. */
  all(text: string): Match<T>[]
  /** Every place where a pattern may begin, or one of two characters at least, in order; at a few none does. */
  places(text: string, shortest?: 1 | 2): readonly number[]
  /** Every pattern that begins at `start`, longest first. */
  at(text: string, start: number): readonly Match<T>[]
  /** The longest pattern that begins at `start` and that `accept` lets stand. */
  longest(text: string, start: number, accept?: (match: Match<T>) => boolean): Match<T> | undefined
  /** Where the longest pattern that begins at `start` ends; 0 where none begins. Makes no garbage. */
  end(text: string, start: number): number
}

/**
 * Builds the automaton; a pattern given twice keeps the values of both.
 * Time to look at every start of a text grows with the text's length only: a walk ends at the longest pattern, mostly at its first character.
 */
export function buildMatcher<T>(patterns: Iterable<readonly [string, T]>): Matcher<readonly T[]> {
  const entries = [...patterns]
  const trie = buildTrie(entries.map(([pattern]) => pattern))
  const values: T[][] = [[]]
  for (const [index, [, value]] of entries.entries()) addValue(values, trie.numbers[index] ?? 0, value)

  /** Adds those that begin at `start`, longest first. */
  const addFrom = (start: number, text: string, found: Match<readonly T[]>[]): void => {
    const first = found.length
    let node = beginAt(trie, text, start)
    for (let end = start + 1; node; end++) {
      const number = numberAt(trie, node)
      if (number) found.push({ start, end, value: values[number] as readonly T[] })
      node = end < text.length ? next(trie, node, text.charCodeAt(end)) : 0
    }
    if (found.length > first + 1) found.push(...found.splice(first).reverse())
  }
  const longestBefore = (text: string, start: number, limit: number): Match<readonly T[]> | undefined => {
    let number = 0
    let end = 0
    let node = beginAt(trie, text, start)
    for (let stop = start + 1; node && stop < limit; stop++) {
      const here = numberAt(trie, node)
      if (here) {
        number = here
        end = stop
      }
      node = stop < text.length ? next(trie, node, text.charCodeAt(stop)) : 0
    }
    return number ? { start, end, value: values[number] as readonly T[] } : undefined
  }
  return {
    at(text, start) {
      const found: Match<readonly T[]>[] = []
      addFrom(start, text, found)
      return found
    },
    all(text) {
      const found: Match<readonly T[]>[] = []
      for (const start of placesToBegin(trie, text, 1)) addFrom(start, text, found)
      return found
    },
    places: (text, shortest = 1) => placesToBegin(trie, text, shortest),
    longest(text, start, accept) {
      let match = longestBefore(text, start, text.length + 1)
      while (match && accept && !accept(match)) match = longestBefore(text, start, match.end)
      return match
    },
    end(text, start) {
      let longest = 0
      let node = beginAt(trie, text, start)
      for (let stop = start + 1; node; stop++) {
        if (numberAt(trie, node)) longest = stop
        node = stop < text.length ? next(trie, node, text.charCodeAt(stop)) : 0
      }
      return longest
    },
  }
}

/** The node with which the walk from a place begins, or 0. */
export function beginAt(trie: Trie, text: string, at: number): number {
  if (at >= text.length) return 0
  return begin(trie, text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
}

function addValue<T>(values: T[][], number: number, value: T): void {
  const known = values[number]
  if (!known) values[number] = [value]
  else if (number) known.push(value)
}

/** Finds the longest of some patterns that a text ends with at a given place; of equal patterns the first given counts. */
export function buildEndings<T>(patterns: Iterable<readonly [string, T]>): (text: string, end: number) => T | undefined {
  const entries = [...patterns]
  const trie = buildTrie(entries.map(([pattern]) => pattern.split('').reverse().join('')))
  const values: T[] = []
  for (const [index, [, value]] of [...entries.entries()].reverse()) values[trie.numbers[index] ?? 0] = value
  return (text, end) => {
    let found: T | undefined
    let node = end > 0 && end <= text.length ? begin(trie, text.charCodeAt(end - 1), end > 1 ? text.charCodeAt(end - 2) : 0) : 0
    for (let at = end - 2; node; at--) {
      const number = numberAt(trie, node)
      if (number) found = values[number]
      node = at >= 0 ? next(trie, node, text.charCodeAt(at)) : 0
    }
    return found
  }
}

/** Keeps the longest of overlapping spans, of equally long ones the first, and of those at one place the first given; sorted by start. */
export function keepLongest<T extends Span>(found: readonly T[]): T[] {
  const starts = new Int32Array(found.length)
  const byLength: number[][] = []
  let end = 0
  for (let index = 0; index < found.length; index++) {
    const span = found[index] as T
    const length = span.end - span.start
    while (byLength.length <= length) byLength.push([])
    byLength[length]?.push(index)
    starts[index] = span.start
    end = Math.max(end, span.end)
  }
  const owners = new Int32Array(end) // of each character, the number of the span that has it, from 1
  for (let length = byLength.length - 1; length > 0; length--)
    for (const index of inOrder(byLength[length] ?? [], starts)) {
      const start = starts[index] as number
      if (owners[start] || owners[start + length - 1]) continue
      for (let at = start; at < start + length; at++) owners[at] = index + 1 // faster than `fill` for names
    }
  return spansOf(owners, found)
}

/** Most lists come sorted. */
function inOrder(indexes: number[], starts: Int32Array): number[] {
  const startOf = (index: number | undefined) => starts[index as number] as number
  for (let at = 1; at < indexes.length; at++) if (startOf(indexes[at]) < startOf(indexes[at - 1])) return indexes.sort((a, b) => startOf(a) - startOf(b))
  return indexes
}

function spansOf<T extends Span>(owners: Int32Array, found: readonly T[]): T[] {
  const kept: T[] = []
  for (let at = 0; at < owners.length; ) {
    const owner = owners[at] as number
    const span = owner > 0 ? found[owner - 1] : undefined
    if (span) kept.push(span)
    at = span?.end ?? at + 1
  }
  return kept
}
