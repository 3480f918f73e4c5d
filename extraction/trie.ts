/**
 * A trie over UTF-16 code units in one flat hash table. A node is the slot of the edge that leads to it,
 * so that one look at the table tells the next node and whether a pattern ends there.
 */
export interface Trie {
  /** The node at which each pattern ends, in the order given; 0 for an empty one. */
  readonly ends: Int32Array
  /** The node of a pattern's first character, or 0 where none goes on with the second (0 for no second): most places of a text cost no more. */
  begin(first: number, second: number): number
  /** The node behind `node` by this character, or 0. */
  next(node: number, code: number): number
  /** True when a pattern ends at the node. */
  isEnd(node: number): boolean
}

const CODES = 0x10000
/** A character that patterns begin with, and one that is a pattern. */
const BEGINS = 1
const WHOLE = 2
const ROOT = -1
/** Marks of the two characters that patterns begin with; two pairs may share one. */
const PAIRS = 0x10000
const pairOf = (first: number, second: number) => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16

export function buildTrie(patterns: readonly string[]): Trie {
  const firsts = new Uint8Array(CODES)
  const pairs = new Uint8Array(PAIRS)
  const ends = new Int32Array(patterns.length)
  const table = emptyTable(patterns.reduce((edges, pattern) => edges + pattern.length, 0))
  patterns.forEach((pattern, index) => {
    if (!pattern) return
    let node = add(table, ROOT, pattern.charCodeAt(0))
    if (pattern.length > 1) pairs[pairOf(pattern.charCodeAt(0), pattern.charCodeAt(1))] = 1
    firsts[pattern.charCodeAt(0)] = pattern.length > 1 ? Math.max(BEGINS, firsts[pattern.charCodeAt(0)] as number) : WHOLE
    for (let at = 1; at < pattern.length; at++) node = add(table, node, pattern.charCodeAt(at))
    table.cells[2 * node + 1] = (table.cells[2 * node + 1] as number) | END
    ends[index] = node
  })
  return {
    ends,
    begin(first, second) {
      const role = firsts[first]
      return role === WHOLE || (role === BEGINS && pairs[pairOf(first, second)] === 1) ? found(table, ROOT, first) : 0
    },
    next: (node, code) => found(table, node, code),
    isEnd: (node) => ((table.cells[2 * node + 1] as number) & END) !== 0,
  }
}

/** Two cells an edge: the node that it leaves, and its character with the mark of an end. Slot 0 stays empty. */
interface Table {
  readonly cells: Int32Array
  readonly mask: number
}

const USED = 0x20000
const END = 0x10000
const CHARACTER = USED | (CODES - 1)

/** At most half full, so that a missing edge is soon known to be missing. */
function emptyTable(edges: number): Table {
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 4))
  return { cells: new Int32Array(2 * size), mask: size - 1 }
}

/** The slot of an edge, or 0. */
function found({ cells, mask }: Table, node: number, code: number): number {
  const wanted = code | USED
  for (let slot = firstSlot(node, code, mask); ; slot = (slot + 1) & mask || 1) {
    const written = cells[2 * slot + 1] as number
    if (written === 0) return 0
    if ((written & CHARACTER) === wanted && cells[2 * slot] === node) return slot
  }
}

function add(table: Table, node: number, code: number): number {
  const known = found(table, node, code)
  if (known) return known
  const { cells, mask } = table
  let slot = firstSlot(node, code, mask)
  while (cells[2 * slot + 1] !== 0) slot = (slot + 1) & mask || 1
  cells[2 * slot] = node
  cells[2 * slot + 1] = code | USED
  return slot
}

const firstSlot = (node: number, code: number, mask: number) => ((Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8) & mask || 1
