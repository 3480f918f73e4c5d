import { ClausegraphError } from '../errors.ts'
import type { Removed } from '../library.ts'
import { applyChange } from './change.ts'
import { groupBy } from './rows.ts'
import type { GraphStore, GraphTransaction, Row } from './store.ts'

/**
 * Removes a statement with all its editions, one edition, or one source; an edition goes with its last source.
 * `key`: a statement's id, an edition's id or a source's location. Throws a ClausegraphError (NOT_FOUND) when nothing has it.
 */
export function removeFrom(store: GraphStore, key: string): Promise<Removed> {
  return store.transact(async (transaction) => {
    const sources = await sourcesToDrop(transaction, key)
    const leaving = await editionsWithoutSource(transaction, sources)
    const before = await statementsOf(transaction, [...new Set(sources.map((source) => source.edition as string))])
    await transaction.write('delete-sources', { ids: sources.map((source) => source.id) })
    for (const source of sources) {
      const edition = source.edition as string
      await transaction.dropSource({ id: source.id as string, sha256: source.sha256 as string, lastOfText: leaving.includes(edition) })
    }
    const staying = [...new Set(sources.map((source) => source.edition as string))].filter((id) => !leaving.includes(id))
    await applyChange(transaction, { leaving, staying })
    return { statements: await missing(transaction, before), editions: leaving }
  })
}

async function sourcesToDrop(transaction: GraphTransaction, key: string): Promise<Row[]> {
  const editions = [...(await profiles(transaction, 'statement', key)), ...(await profiles(transaction, 'id', key))]
  if (editions.length > 0) return transaction.read('source-of-editions', { ids: [...new Set(editions)] })
  const [edition] = await profiles(transaction, 'location', key)
  if (edition === undefined)
    throw new ClausegraphError(
      'NOT_FOUND',
      `nothing to remove: ${key} is neither a statement's id, an edition's id nor the location of a source; "clausegraph query statements" lists what is there`,
    )
  const sources = await transaction.read('source-of-editions', { ids: [edition] })
  return sources.filter((source) => source.location === key)
}

async function profiles(transaction: GraphTransaction, by: 'statement' | 'id' | 'location', key: string): Promise<string[]> {
  const rows = await transaction.read(`profiles-by-${by}`, { keys: [key] })
  return rows.map((row) => (row.node as { id: string }).id)
}

async function editionsWithoutSource(transaction: GraphTransaction, dropped: readonly Row[]): Promise<string[]> {
  const ids = [...new Set(dropped.map((source) => source.edition as string))]
  const all = groupBy(await transaction.read('source-of-editions', { ids }), (source) => source.edition as string)
  const goes = new Set(dropped.map((source) => source.id))
  return ids.filter((id) => (all.get(id) ?? []).every((source) => goes.has(source.id))).sort()
}

async function statementsOf(transaction: GraphTransaction, editions: readonly string[]): Promise<string[]> {
  const rows = await transaction.read('statement-of-editions', { ids: editions })
  return [...new Set(rows.map((row) => row.statement as string))].sort()
}

async function missing(transaction: GraphTransaction, statements: readonly string[]): Promise<string[]> {
  const present = await transaction.read('statement-ids', { ids: statements })
  return statements.filter((id) => !present.some((row) => row.id === id))
}
