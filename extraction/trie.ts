/**
 * A trie over UTF-16 code units in one flat hash table. A node is the slot of the edge that leads to it,
 * so that one look at the table tells the next node and whether a pattern ends there.
 */
export interface Trie {
  /** The number of every pattern, in the order given: from 1, equal ones alike; 0 for an empty one. */
  readonly numbers: Int32Array
  /** Where in `roots` a first character stands, with a mark of one that is a pattern by itself. */
  readonly firsts: Uint16Array
  readonly roots: Int32Array
  /** Marks of the two characters that patterns begin with; two pairs may share one. */
  readonly pairs: Uint8Array
  readonly table: Table
}

const CODES = 0x10000
const ROOT = -1
const WHOLE = 0x8000
const PAIRS = 0x10000
const pairOf = (first: number, second: number) => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16

export function buildTrie(patterns: readonly string[]): Trie {
  const firsts = new Uint16Array(CODES)
  const roots = new Int32Array(WHOLE)
  let begun = 0
  const pairs = new Uint8Array(PAIRS)
  const table = emptyTable(countEdges(patterns))
  const numbers = new Int32Array(patterns.length)
  let last = 0
  patterns.forEach((pattern, index) => {
    if (!pattern) return
    const first = pattern.charCodeAt(0)
    let node = add(table, ROOT, first)
    if (!firsts[first]) {
      firsts[first] = ++begun
      roots[begun] = node
    }
    if (pattern.length > 1) pairs[pairOf(first, pattern.charCodeAt(1))] = 1
    else firsts[first] = (firsts[first] as number) | WHOLE
    for (let at = 1; at < pattern.length; at++) node = add(table, node, pattern.charCodeAt(at))
    table.cells[2 * node + 1] = (table.cells[2 * node + 1] as number) | END
    if (!table.numbers[node]) table.numbers[node] = ++last
    numbers[index] = table.numbers[node] as number
  })
  return { numbers, firsts, roots, pairs, table }
}

/** The node of a pattern's first character, or 0 where none goes on with the second (0 for no second): most places of a text cost no more. */
export function begin({ firsts, roots, pairs }: Trie, first: number, second: number): number {
  const root = firsts[first] as number
  if (((root & WHOLE) | (pairs[pairOf(first, second)] as number)) === 0) return 0 // one branch for both looks: processors guess two badly
  return roots[root & (WHOLE - 1)] as number
}

/** The node behind `node` by this character, or 0. */
export const next = ({ table }: Trie, node: number, code: number): number => found(table, node, code)

/** The number of the pattern that ends at the node, or 0. */
export const numberAt = ({ table }: Trie, node: number): number => (((table.cells[2 * node + 1] as number) & END) === 0 ? 0 : (table.numbers[node] as number))

/** In order, each pattern adds what it does not share with the one before. */
function countEdges(patterns: readonly string[]): number {
  let before = ''
  let edges = 0
  for (const pattern of patterns.toSorted()) {
    let shared = 0
    while (shared < before.length && before.charCodeAt(shared) === pattern.charCodeAt(shared)) shared++
    edges += pattern.length - shared
    before = pattern
  }
  return edges
}

/** Two cells an edge: the node that it leaves, and its character with the mark of an end. Slot 0 stays empty. */
interface Table {
  readonly cells: Int32Array
  /** Of the patterns that end at each slot. */
  readonly numbers: Int32Array
  readonly mask: number
}

const USED = 0x20000
const END = 0x10000
const CHARACTER = USED | (CODES - 1)

/** At most half full, so that a missing edge is soon known to be missing. */
function emptyTable(edges: number): Table {
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 2))
  return { cells: new Int32Array(2 * size), numbers: new Int32Array(size), mask: size - 1 }
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
