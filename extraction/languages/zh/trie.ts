/** A trie whose walk makes no garbage: the sentences of a long text are looked at character by character. */
export interface Trie<T> {
  /** The value of the longest entry that begins at `at` and ends by `limit`; its end is then in `end`. */
  find(text: string, at: number, limit: number): T | undefined
  readonly end: number
}

interface Node<T> {
  value: T | undefined
  next: Map<number, Node<T>> | undefined
}

export function buildTrie<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const roots: (Node<T> | undefined)[] = new Array(0x10000)
  for (const [key, value] of entries) insert(roots, key, value)
  const trie = {
    end: 0,
    find(text: string, at: number, limit: number): T | undefined {
      let node = at < limit ? roots[text.charCodeAt(at)] : undefined
      let found: T | undefined
      for (let next = at + 1; node; next++) {
        if (node.value !== undefined) {
          found = node.value
          trie.end = next
        }
        node = next < limit ? node.next?.get(text.charCodeAt(next)) : undefined
      }
      return found
    },
  }
  return trie
}

function insert<T>(roots: (Node<T> | undefined)[], key: string, value: T): void {
  const root = key.charCodeAt(0)
  let node = roots[root] ?? emptyNode<T>()
  roots[root] = node
  for (let index = 1; index < key.length; index++) {
    node.next ??= new Map()
    const code = key.charCodeAt(index)
    const child = node.next.get(code) ?? emptyNode<T>()
    node.next.set(code, child)
    node = child
  }
  node.value = value
}

const emptyNode = <T>(): Node<T> => ({ value: undefined, next: undefined })
