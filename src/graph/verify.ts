import { sha256 as digest } from '../../extraction/digest.ts'
import { ClausegraphError } from '../errors.ts'
import type { GraphStore, ReadOptions, Row } from './store.ts'

/** What does not agree: a text that is gone, a text that is another, words that the text does not have where the graph says. */
export const MISMATCH_KINDS = ['TEXT_MISSING', 'TEXT_CHANGED', 'QUOTE'] as const
export type MismatchKind = (typeof MISMATCH_KINDS)[number]

export interface Mismatch {
  readonly kind: MismatchKind
  readonly edition: string
  /** What has the words. */
  readonly fact?: { readonly type: FactType; readonly id: string; readonly start: number | null; readonly end: number | null }
  /** The graph's word: a hash, or the quoted words; empty where it has lost them. */
  readonly expected: string
  /** What the stored text gives instead. */
  readonly found?: string
}

export interface Verification {
  readonly editions: number
  /** Of clauses, facts and cues. */
  readonly spans: number
  readonly mismatchCount: number
  /** The first of them. */
  readonly mismatches: readonly Mismatch[]
}

const FACTS = { Clause: 'clauses', Mention: 'mentions', Citation: 'citations', Position: 'positions', Commitment: 'commitments' } as const
export type FactType = keyof typeof FACTS
const FACT_TYPES = Object.keys(FACTS) as FactType[]

/** Editions whose facts are read at once. */
const BATCH = 20
const MOST_TOLD = 100
const ATTEMPTS = 3

/**
 * Checks again that every stored text has the hash that the graph says, and that every quote is what stands at its place in
 * that text; of one statement, or of all. Throws NOT_FOUND for a statement that is not there.
 */
export async function verifyGraph(store: GraphStore, statement?: string, options: ReadOptions = {}): Promise<Verification> {
  const editions = await store.read('edition-hashes', { statement: statement ?? null }, options)
  if (statement !== undefined && editions.length === 0)
    throw new ClausegraphError(
      'NOT_FOUND',
      `there is no statement ${JSON.stringify(statement.slice(0, 80))} to check; take an id from "{ statements { nodes { id } } }", or leave it out to check them all`,
    )
  const counted = { spans: 0, mismatches: [] as Mismatch[] }
  for (let at = 0; at < editions.length; at += BATCH) {
    const checked = await verifyStanding(store, editions.slice(at, at + BATCH), options)
    counted.spans += checked.spans
    counted.mismatches.push(...checked.mismatches)
  }
  const { spans, mismatches } = counted
  return { editions: editions.length, spans, mismatchCount: mismatches.length, mismatches: mismatches.slice(0, MOST_TOLD) }
}

/** What a writer takes away or replaces while it is checked is no mismatch: what does not agree is checked again where it still stands. */
async function verifyStanding(store: GraphStore, editions: readonly Row[], options: ReadOptions) {
  const checked = await verifyEditions(store, editions, options)
  let { mismatches } = checked
  for (let attempt = 1; attempt < ATTEMPTS && mismatches.length > 0; attempt++) {
    const doubtful = [...new Set(mismatches.map(({ edition }) => edition))]
    const standing = await store.read('editions-by-id', { ids: doubtful }, options)
    mismatches = (await verifyEditions(store, standing.map(hashOf), options)).mismatches
  }
  return { ...checked, mismatches }
}

/** What `edition-hashes` tells of an edition. */
function hashOf({ node }: Row): Row {
  const { id, sha256 } = node as Row
  return { edition: id, sha256: sha256 ?? null }
}

async function verifyEditions(store: GraphStore, editions: readonly Row[], options: ReadOptions) {
  const texts = new Map<string, string>()
  const mismatches: Mismatch[] = []
  for (const { edition, sha256 } of editions as readonly { edition: string; sha256: string | null }[]) {
    const text = sha256 === null ? undefined : await store.text(sha256)
    const problem = textProblem(edition, sha256, text)
    if (problem) mismatches.push(problem)
    else texts.set(edition, text as string)
  }
  let spans = 0
  for (const type of FACT_TYPES)
    for (const row of await store.read(`spans/${FACTS[type]}`, { ids: [...texts.keys()] }, options)) {
      const words = wordsOf(row)
      spans += words.length
      mismatches.push(...words.flatMap((word) => quoteProblem(type, row, word, texts.get(row.edition as string) as string)))
    }
  return { spans, mismatches }
}

function textProblem(edition: string, sha256: string | null, text: string | undefined): Mismatch | undefined {
  if (text === undefined || sha256 === null) return { kind: 'TEXT_MISSING', edition, expected: sha256 ?? '' }
  const found = digest(text)
  return found === sha256 ? undefined : { kind: 'TEXT_CHANGED', edition, expected: sha256, found }
}

/** Null where a graph that others wrote to has lost them. */
interface Words {
  readonly start: number | null
  readonly end: number | null
  readonly quote: string | null
}

/** The words of a fact, and those of its cue where it has one. */
function wordsOf({ start, end, quote, cueStart, cueEnd, cue }: Row): Words[] {
  const own = { start, end, quote } as Words
  return cue === undefined ? [own] : [own, { start: cueStart, end: cueEnd, quote: cue } as Words]
}

function quoteProblem(type: FactType, { edition, id }: Row, { start, end, quote }: Words, text: string): Mismatch[] {
  const found = start === null || end === null ? '' : text.slice(start, end)
  if (found === quote) return []
  return [{ kind: 'QUOTE', edition: edition as string, fact: { type, id: id as string, start, end }, expected: quote ?? '', found }]
}
