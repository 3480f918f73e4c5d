/**
 * A trie over UTF-16 code units in one flat hash table. A node is the slot of the edge that leads to it,
 * so that one look at the table tells the next node and whether a pattern ends there. The nodes of first characters
 * need no look: they are negative, one a character.
 */
export interface Trie {
  /** The number of every pattern, in the order given: from 1, equal ones alike; 0 for an empty one. */
  readonly numbers: Int32Array
  /**
   * Bits of what patterns begin with: their only character; their first two; their first three, or two and no more. Two beginnings may share a bit.
   * Small, so that it stays near the processor.
   */
  readonly starts: Uint32Array
  /** From a hash of 32 bits to one of a bit's place in `starts`. */
  readonly shift: number
  readonly table: Table
}

const CODES = 0x10000
const ROOT = -1
/** Bits a pattern: few places of a text then look like a beginning and are none. */
const START_BITS = 32
const SMALLEST_STARTS = 10

const hashOne = (first: number) => Math.imul(first, 0x9e3779b1)
const hashTwo = (first: number, second: number) => hashOne(first) ^ Math.imul(second, 0x85ebca6b)
const withThird = (two: number, third: number) => two ^ Math.imul(third, 0xc2b2ae35)
/** Stands for no third character. */
const NONE = 0xffff

function hashesOf(pattern: string): number[] {
  const first = pattern.charCodeAt(0)
  if (pattern.length === 1) return [hashOne(first)]
  const two = hashTwo(first, pattern.charCodeAt(1))
  return [two, withThird(two, pattern.length > 2 ? pattern.charCodeAt(2) : NONE)]
}

export function buildTrie(patterns: readonly string[]): Trie {
  const size = Math.max(SMALLEST_STARTS, Math.ceil(Math.log2(patterns.length * START_BITS)))
  const starts = new Uint32Array(2 ** (size - 5))
  const shift = 32 - size
  const table = emptyTable(countEdges(patterns))
  const numbers = new Int32Array(patterns.length)
  let last = 0
  patterns.forEach((pattern, index) => {
    if (!pattern) return
    for (const start of hashesOf(pattern).map((hash) => hash >>> shift)) starts[start >>> 5] = (starts[start >>> 5] as number) | (1 << (start & 31))
    const first = pattern.charCodeAt(0)
    let node = pattern.length === 1 ? add(table, ROOT, first) : nodeOfFirst(first)
    for (let at = 1; at < pattern.length; at++) node = add(table, node, pattern.charCodeAt(at))
    table.cells[2 * node + 1] = (table.cells[2 * node + 1] as number) | END
    if (!table.numbers[node]) table.numbers[node] = ++last
    numbers[index] = table.numbers[node] as number
  })
  return { numbers, starts, shift, table }
}

const nodeOfFirst = (first: number) => ROOT - 1 - first
const firstOfNode = (node: number) => ROOT - 1 - node

/** The node of a pattern's first character, or 0 where none goes on with the second (0 for no second): most places of a text cost no more. */
export function begin({ starts, shift }: Trie, first: number, second: number): number {
  const bits = bitAt(starts, hashOne(first) >>> shift) | bitAt(starts, hashTwo(first, second) >>> shift)
  return (bits & 1) === 0 ? 0 : nodeOfFirst(first) // one branch for both looks: processors guess two badly
}

/** The places of a text where a pattern of one or two characters at least may begin: at nearly all of them one does. Looked for all at once they cost least. */
export function placesToBegin({ starts, shift }: Trie, text: string, shortest: 1 | 2): number[] {
  const places: number[] = []
  const { length } = text
  let first = length > 0 ? text.charCodeAt(0) : 0
  let second = length > 1 ? text.charCodeAt(1) : 0
  for (let at = 0; at < length; at++) {
    const third = at + 2 < length ? text.charCodeAt(at + 2) : 0
    const two = hashTwo(first, second)
    const longer = bitAt(starts, withThird(two, NONE) >>> shift) | bitAt(starts, withThird(two, third) >>> shift)
    if (((shortest > 1 ? longer : longer | bitAt(starts, hashOne(first) >>> shift)) & 1) === 1) places.push(at)
    first = second
    second = third
  }
  return places
}

/** The last bit is the one looked for. */
const bitAt = (bits: Uint32Array, place: number) => (bits[place >>> 5] as number) >>> (place & 31)

/** The node behind `node` by this character, or 0. */
export const next = ({ table }: Trie, node: number, code: number): number => found(table, node, code)

/** The number of the pattern that ends at the node, or 0. */
export function numberAt(trie: Trie, node: number): number {
  const { cells, numbers } = trie.table
  const slot = node < 0 ? slotOfOnly(trie, firstOfNode(node)) : node
  return ((cells[2 * slot + 1] as number) & END) === 0 ? 0 : (numbers[slot] as number)
}

/** The slot of a pattern of one character, or 0. */
const slotOfOnly = ({ starts, shift, table }: Trie, only: number) => ((bitAt(starts, hashOne(only) >>> shift) & 1) === 0 ? 0 : found(table, ROOT, only))

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

/** At most two thirds full: a missing edge is soon known to be missing, and large tables stay near the processor. */
function emptyTable(edges: number): Table {
  const size = 2 ** Math.ceil(Math.log2(edges * 1.5 + 2))
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
