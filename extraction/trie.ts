/** A trie over UTF-16 code units in flat tables: one table for the first character of every pattern, one hash table for the other edges. */
export interface Trie {
  /** The node of a pattern; made where it is missing. */
  insert(pattern: string): number
  /** The node that patterns beginning with this character share, or 0. */
  first(code: number): number
  /** The node behind `node` by this character, or 0. */
  next(node: number, code: number): number
}

const CODES = 0x10000
const SMALLEST = 256

export function buildTrie(): Trie {
  const firsts = new Int32Array(CODES)
  let table = emptyTable(SMALLEST)
  let edges = 0
  let nodes = 0

  const child = (node: number, code: number): number => {
    const slot = slotOf(table, node, code)
    const known = table.children[slot] ?? 0
    if (known) return known
    if (edges * 2 >= table.children.length) {
      table = grown(table)
      return child(node, code)
    }
    edges++
    table.nodes[slot] = node
    table.codes[slot] = code
    table.children[slot] = ++nodes
    return nodes
  }
  return {
    insert(pattern) {
      const head = pattern.charCodeAt(0)
      let node = firsts[head] || ++nodes
      firsts[head] = node
      for (let index = 1; index < pattern.length; index++) node = child(node, pattern.charCodeAt(index))
      return node
    },
    first: (code) => firsts[code] as number,
    next: (node, code) => table.children[slotOf(table, node, code)] as number,
  }
}

/** An open-addressed hash table from (node, character) to the next node; its size is a power of two. */
interface Table {
  readonly nodes: Int32Array
  readonly codes: Uint16Array
  readonly children: Int32Array
}

const emptyTable = (size: number): Table => ({ nodes: new Int32Array(size), codes: new Uint16Array(size), children: new Int32Array(size) })

/** The slot of an edge, or the free one where it would stand. */
function slotOf({ nodes, codes, children }: Table, node: number, code: number): number {
  const mask = children.length - 1
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8
  for (;;) {
    slot &= mask
    if (children[slot] === 0 || (nodes[slot] === node && codes[slot] === code)) return slot
    slot++
  }
}

function grown(table: Table): Table {
  const larger = emptyTable(table.children.length * 4)
  for (let slot = 0; slot < table.children.length; slot++) {
    const child = table.children[slot]
    if (!child) continue
    const [node, code] = [table.nodes[slot] as number, table.codes[slot] as number]
    const free = slotOf(larger, node, code)
    larger.nodes[free] = node
    larger.codes[free] = code
    larger.children[free] = child
  }
  return larger
}
