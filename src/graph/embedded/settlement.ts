import { canonicalJson } from '../facts.ts'
import type { Parameters, Row } from '../store.ts'
import type { Archive, Arrival } from './archive.ts'

/** Runs a query of `cypher/read`. */
type Read = (name: string, parameters: Parameters) => Promise<Row[]>

/**
 * Brings to an end what a crash interrupted: what the graph has come, or lost, is kept or dropped; the rest is as before.
 * `lost`: the graph itself is gone, and what was about to come is kept for the rebuild.
 */
export async function settle(archive: Archive, read: Read, lost: boolean): Promise<void> {
  for (const arrival of await archive.announcedArrivals())
    await (lost || (await hasCome(arrival, read)) ? archive.admit(arrival.id) : archive.turnAway(arrival.id))
  for (const drop of await archive.announcedDrops()) {
    const editions = await editionsOf(drop.id, read)
    await (editions.some(({ sha256 }) => sha256 === drop.sha256) ? archive.withdrawDrop(drop.id) : archive.drop(drop))
  }
}

async function hasCome({ id, sha256, corrections }: Arrival, read: Read): Promise<boolean> {
  const editions = await editionsOf(id, read)
  return editions.some((row) => row.id === id && row.sha256 === sha256 && row.corrections === canonicalJson(corrections))
}

/** The text that the graph has of a source, with all sources of it. */
async function editionsOf(id: string, read: Read): Promise<Row[]> {
  const [source] = await read('source-by-id', { id })
  return read('source-of-editions', { ids: source?.edition ? [source.edition] : [] })
}
