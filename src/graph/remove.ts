import { ClausegraphError } from '../errors.ts'
import type { Removed } from '../library.ts'
import { applyChange } from './change.ts'
import { bareKey } from './keys.ts'
import type { GraphStore, GraphTransaction, Row } from './store.ts'

/**
 * Removes a statement with all its editions, one edition, or one source; an edition goes with its last source. A source whose text is not in
 * the graph, since a rebuild could not read it, goes alone.
 * `key`: a statement's id, an edition's id (both with or without their type, `Statement:…`) or a source's location. Throws a ClausegraphError (NOT_FOUND) when nothing has it.
 */
export function removeFrom(store: GraphStore, key: string): Promise<Removed> {
  return store.transact(async (transaction) => {
    const sources = await sourcesToDrop(transaction, key)
    if (sources.length === 0) return dropUnread(transaction, key)
    const editions = [...new Set(sources.map((source) => source.edition as string))].sort()
    const remaining = await sourcesBeside(transaction, editions, sources)
    const staying = editions.filter((id) => remaining.some((source) => source.edition === id))
    const leaving = editions.filter((id) => !staying.includes(id))
    const statements = await withoutOtherEdition(transaction, leaving)
    await dropSources(transaction, sources, leaving)
    await applyChange(transaction, { leaving, staying })
    const reread = staying.flatMap((id) => uncorrected(id, sources, remaining))
    return { statements, editions: leaving, ...(reread.length > 0 && { reread }) }
  })
}

async function sourcesToDrop(transaction: GraphTransaction, key: string): Promise<Row[]> {
  const id = bareKey(key)
  const editions = [...(await profiles(transaction, 'statement', id)), ...(await profiles(transaction, 'id', id))]
  if (editions.length > 0) return transaction.read('source-of-editions', { ids: [...new Set(editions)] })
  const [edition] = await profiles(transaction, 'location', key)
  if (edition === undefined) return []
  const sources = await transaction.read('source-of-editions', { ids: [edition] })
  return sources.filter((source) => source.location === key)
}

/** A source that is kept while the graph has no edition of it. */
async function dropUnread(transaction: GraphTransaction, location: string): Promise<Removed> {
  const kept = await transaction.keptSource(location)
  if (!kept)
    throw new ClausegraphError(
      'NOT_FOUND',
      `found nothing to remove under "${location}", expected the id of a statement or an edition, or the location of a source; ${WHERE_THEY_ARE}`,
    )
  await transaction.write('delete-sources', { ids: [kept.id] })
  if (kept.lastOfText) await transaction.write('delete-text', { sha256: kept.sha256 })
  await transaction.dropSource(kept)
  return { statements: [], editions: [] }
}

const WHERE_THEY_ARE = 'take one from "{ statements { nodes { id editions { id sources { location } } } } }", or from: clausegraph query statements'

async function profiles(transaction: GraphTransaction, by: 'statement' | 'id' | 'location', key: string): Promise<string[]> {
  const rows = await transaction.read(`profiles-by-${by}`, { keys: [key] })
  return rows.map((row) => (row.node as { id: string }).id)
}

async function sourcesBeside(transaction: GraphTransaction, editions: readonly string[], dropped: readonly Row[]): Promise<Row[]> {
  const goes = new Set(dropped.map((source) => source.id))
  return (await transaction.read('source-of-editions', { ids: editions })).filter((source) => !goes.has(source.id))
}

/** An edition whose corrections came from a source that goes: where its text can be read anew, without them. */
function uncorrected(edition: string, dropped: readonly Row[], remaining: readonly Row[]): string[] {
  const corrected = (sources: readonly Row[]) => sources.some((source) => source.edition === edition && source.corrections !== '{}')
  const other = remaining.find((source) => source.edition === edition)
  return other && corrected(dropped) && !corrected(remaining) ? [other.location as string] : []
}

async function withoutOtherEdition(transaction: GraphTransaction, leaving: readonly string[]): Promise<string[]> {
  const ids = (await transaction.read('statement-of-editions', { ids: leaving })).map((row) => row.statement as string)
  const editions = await transaction.read('editions-of-statements', { ids })
  const live = new Set(editions.filter((row) => !leaving.includes(row.edition as string)).map((row) => row.statement))
  return [...new Set(ids)].filter((id) => !live.has(id)).sort()
}

async function dropSources(transaction: GraphTransaction, sources: readonly Row[], leaving: readonly string[]): Promise<void> {
  await transaction.write('delete-sources', { ids: sources.map((source) => source.id) })
  for (const { id, sha256, edition } of sources)
    await transaction.dropSource({ id: id as string, sha256: sha256 as string, lastOfText: leaving.includes(edition as string) })
}
