import { beginAt } from '../../matcher.ts'
import { buildTrie as buildWords, next, numberAt } from '../../trie.ts'

/** A trie whose walk makes no garbage: the sentences of a long text are looked at character by character. */
export interface Trie<T> {
  /** The value of the longest entry that begins at `at` and ends by `limit`; its end is then in `end`. */
  find(text: string, at: number, limit: number): T | undefined
  readonly end: number
}

/** An entry given twice has its last value. */
export function buildTrie<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const rows = [...entries]
  const words = buildWords(rows.map(([key]) => key))
  const values: T[] = []
  for (const [index, [, value]] of rows.entries()) values[words.numbers[index] ?? 0] = value
  const trie = {
    end: 0,
    find(text: string, at: number, limit: number): T | undefined {
      let node = at < limit ? beginAt(words, text, at) : 0
      let longest = 0
      for (let stop = at + 1; node; stop++) {
        const number = numberAt(words, node)
        if (number) {
          longest = number
          trie.end = stop
        }
        node = stop < limit ? next(words, node, text.charCodeAt(stop)) : 0
      }
      return longest ? values[longest] : undefined
    },
  }
  return trie
}
