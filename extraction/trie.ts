/** A trie over UTF-16 code units in flat tables: one for the first character of every pattern, one hash table for all other edges. */
export interface Trie {
  /** The node of each pattern, in the order given; 0 for an empty one. */
  readonly ends: Int32Array
  /** The node that patterns beginning with this character share, or 0. */
  first(code: number): number
  /** The node behind `node` by this character, or 0. */
  next(node: number, code: number): number
}

const CODES = 0x10000

export function buildTrie(patterns: readonly string[]): Trie {
  const firsts = new Int32Array(CODES)
  const ends = new Int32Array(patterns.length)
  const table = emptyTable(patterns.reduce((edges, pattern) => edges + pattern.length, 0))
  let nodes = 0
  patterns.forEach((pattern, index) => {
    if (!pattern) return
    const head = pattern.charCodeAt(0)
    let node = firsts[head] || ++nodes
    firsts[head] = node
    for (let at = 1; at < pattern.length; at++) {
      const slot = slotOf(table, node, pattern.charCodeAt(at))
      node = table.children[slot] || fill(table, slot, node, pattern.charCodeAt(at), ++nodes)
    }
    ends[index] = node
  })
  return { ends, first: (code) => firsts[code] as number, next: (node, code) => table.children[slotOf(table, node, code)] as number }
}

/** An open-addressed hash table from (node, character) to the next node; its size is a power of two. */
interface Table {
  readonly nodes: Int32Array
  readonly codes: Uint16Array
  readonly children: Int32Array
  readonly mask: number
}

/** At most half full, so that a missing edge is soon known to be missing. */
function emptyTable(edges: number): Table {
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 2))
  return { nodes: new Int32Array(size), codes: new Uint16Array(size), children: new Int32Array(size), mask: size - 1 }
}

/** The slot of an edge, or the free one where it would stand. */
function slotOf({ nodes, codes, children, mask }: Table, node: number, code: number): number {
  let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8) & mask
  while (children[slot] !== 0 && (nodes[slot] !== node || codes[slot] !== code)) slot = (slot + 1) & mask
  return slot
}

function fill(table: Table, slot: number, node: number, code: number, child: number): number {
  table.nodes[slot] = node
  table.codes[slot] = code
  table.children[slot] = child
  return child
}
