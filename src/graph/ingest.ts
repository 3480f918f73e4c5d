import type { Extraction } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'
import type { Ingested, SourceText } from '../library.ts'
import { applyChange } from './change.ts'
import { compareFacts, factsOf } from './changed-facts.ts'
import { describeEntities, type EntityDescription } from './entities.ts'
import { canonicalJson, factRows, factsHash, link, sourceId, sourceRow } from './facts.ts'
import type { Doubt } from './identity.ts'
import type { InstrumentDoubt } from './instrument-links.ts'
import { bareKey } from './keys.ts'
import { type Rows, writeRows } from './rows.ts'
import type { GraphStore, GraphTransaction } from './store.ts'

/**
 * Writes what was read from a source, wholly or not at all. The same source with a new text replaces its edition; the same
 * text with the same corrections changes nothing.
 * Throws a ClausegraphError (BAD_INPUT) when another source gives other corrections for the same text, or the source has a name longer
 * than a path may be.
 */
export async function ingestExtraction(store: GraphStore, extraction: Extraction, source: SourceText, now: Date = new Date()): Promise<Ingested> {
  refuseLongNames(source)
  const standing = await planFor(store, extraction, source)
  if (standing.outcome === 'unchanged') return describe(store, extraction, source, 'unchanged', [])
  return store.transact(async (transaction) => {
    const plan = await planFor(transaction, extraction, source)
    const before = plan.previous ? await factsOf(transaction, plan.previous) : undefined
    const doubts = await carryOut(transaction, plan, extraction, source, now)
    const ingested = await describe(transaction, extraction, source, plan.outcome, doubts)
    return before ? { ...ingested, changes: compareFacts(before, await factsOf(transaction, extraction.edition)) } : ingested
  })
}

/** Bytes of a path on most systems; indexes take twice as many. */
const LONGEST_NAME = 4_096

/** Throws a ClausegraphError (BAD_INPUT) for a name that is longer than a path may be: no index would take it. */
export function refuseLongNames({ location, corrections: { editionOf = '' } }: Pick<SourceText, 'corrections' | 'location'>): void {
  for (const [what, name] of Object.entries({ location, editionOf })) {
    const bytes = Buffer.byteLength(name)
    if (bytes > LONGEST_NAME)
      throw new ClausegraphError('BAD_INPUT', `found a ${what} of ${bytes} bytes (${name.slice(0, 40)}…), expected at most ${LONGEST_NAME}; give a shorter one`)
  }
}

type Reader = Pick<GraphTransaction, 'read'>
type AnyDoubt = Doubt | InstrumentDoubt

interface Plan {
  readonly outcome: Ingested['outcome']
  /** The edition that the source had before. */
  readonly previous: string | undefined
  /** False when the edition's facts stand already, from another source. */
  readonly writesFacts: boolean
  /** An edition that no source has any longer. */
  readonly leaving: readonly string[]
}

async function planFor(reader: Reader, extraction: Extraction, source: SourceText): Promise<Plan> {
  const id = sourceId(source.location)
  const [previous] = await reader.read('source-by-id', { id })
  const [standing] = await reader.read('profiles-by-id', { keys: [extraction.edition] })
  const others = (await reader.read('source-of-editions', { ids: [extraction.edition] })).filter((row) => row.id !== id)
  const yields = mayYield(
    source,
    others.map((row) => ({ location: row.location as string, corrections: row.corrections as string })),
  )
  const same = standing !== undefined && (yields || isSameReading(standing.node, extraction, source))
  const moved = previous?.edition && previous.edition !== extraction.edition
  const unchanged = same && previous?.edition === extraction.edition && previous.corrections === canonicalJson(source.corrections)
  return {
    previous: (previous?.edition as string | null | undefined) ?? undefined,
    outcome: unchanged ? 'unchanged' : previous?.edition ? 'replaced' : 'added',
    writesFacts: !same,
    leaving: moved ? await withoutOtherSource(reader, previous.edition as string, id) : [],
  }
}

/** A source without corrections takes over those that another source gave for the same text. */
function mayYield(source: SourceText, others: readonly { readonly location: string; readonly corrections: string }[]): boolean {
  const own = canonicalJson(source.corrections)
  const corrected = others.filter(({ corrections }) => corrections !== '{}')
  const other = corrected.find(({ corrections }) => corrections !== own)
  if (other && own !== '{}')
    throw new ClausegraphError(
      'BAD_INPUT',
      `${source.location} has the same text as ${other.location}, but other corrections (${own} against ${other.corrections}); give both the same, or remove one of the sources`,
    )
  return other !== undefined
}

function isSameReading(node: unknown, extraction: Extraction, source: SourceText): boolean {
  const { factsHash: known, editionOf } = node as { factsHash: string; editionOf: string | null }
  return known === factsHash(extraction) && (editionOf ?? undefined) === namedEdition(source)
}

/** The user's word for what a text is an edition of, as identity compares it. */
const namedEdition = ({ corrections }: SourceText): string | undefined => corrections.editionOf && bareKey(corrections.editionOf)

async function withoutOtherSource(reader: Reader, edition: string, id: string): Promise<string[]> {
  const sources = await reader.read('source-of-editions', { ids: [edition] })
  return sources.some((row) => row.id !== id) ? [] : [edition]
}

async function carryOut(transaction: GraphTransaction, plan: Plan, extraction: Extraction, source: SourceText, now: Date): Promise<readonly AnyDoubt[]> {
  const { edition, sha256 } = extraction
  const read = sourceRow(source, sha256, now.toISOString())
  const replaced = await transaction.read('source-of-editions', { ids: plan.leaving })
  await transaction.write('delete-source-links', { ids: [read.id] })
  const nodes = [read, { label: 'SourceText', id: sha256, properties: { id: sha256, name: `text ${edition}` } }]
  await writeRows(transaction, { nodes, relationships: [] })
  const relationships = [link('SOURCE_OF', read.id, edition), link('HAS_TEXT', edition, sha256)]
  await transaction.keepSource({ ...source, id: read.id, sha256 })
  for (const old of replaced) await transaction.dropSource({ id: read.id, sha256: old.sha256 as string, lastOfText: true, replaced: true })
  if (!plan.writesFacts) {
    await writeRows(transaction, { nodes: [], relationships })
    return applyChange(transaction, { leaving: plan.leaving, staying: [edition] })
  }
  const facts = await readFacts(extraction, source)
  const entering = {
    id: edition,
    rows: { nodes: facts.rows.nodes, relationships: [...facts.rows.relationships, ...relationships] },
    descriptions: facts.descriptions,
  }
  return applyChange(transaction, { leaving: plan.leaving, entering })
}

/** Titles and topics are read by the dictionaries, which are loaded here and not at the start: asking needs none. */
async function readFacts(extraction: Extraction, source: SourceText): Promise<{ rows: Rows; descriptions: readonly EntityDescription[] }> {
  const [{ titleParties, titleSubject }, { topicRows }] = await Promise.all([import('./titles.ts'), import('./topics.ts')])
  const descriptions = describeEntities(extraction, titleParties)
  const known = { text: source.text, subject: titleSubject(extraction.statement), editionOf: namedEdition(source) }
  return { rows: factRows(extraction, { ...known, descriptions, topics: topicRows(extraction) }), descriptions }
}

async function describe(
  reader: Reader,
  extraction: Extraction,
  source: SourceText,
  outcome: Ingested['outcome'],
  doubts: readonly AnyDoubt[],
): Promise<Ingested> {
  const { edition, clauses, mentions, citations, positions, commitments, issues } = extraction
  const [statement] = await reader.read('ingested', { id: edition })
  return {
    location: source.location,
    edition,
    statement: statement?.id as string,
    title: statement?.title as string,
    date: (statement?.date as string | null) ?? null,
    parties: statement?.parties as string[],
    outcome,
    counts: {
      clauses: clauses.length,
      mentions: mentions.length,
      citations: citations.length,
      positions: positions.length,
      commitments: commitments.length,
      issues: issues.length + doubts.length,
    },
    ...(doubts.length > 0 && { doubts: doubts.map(sayDoubt) }),
  }
}

function sayDoubt(doubt: AnyDoubt): string {
  if ('editions' in doubt)
    return `editions ${doubt.editions.join(' and ')}: ${doubt.reason}; when they are texts of one statement, read one again as an edition of the other (editionOf, or --edition-of)`
  return `instruments ${doubt.instruments.join(' and ')}: ${doubt.reason}; when they are one, who runs the program can give a registry entry with both titles (--registry)`
}
