import { ClausegraphError, type ErrorCode } from './errors.ts'
import { resetStore, storedSources } from './graph/index.ts'
import type { GraphStore } from './graph/store.ts'
import type { Progress } from './ingest-progress.ts'
import type { Ingested, SourceText } from './library.ts'

type Ingest = (source: SourceText, place: Pick<Progress, 'done' | 'total'>) => Promise<Ingested>

/**
 * Empties the graph and reads every stored text anew. A text that is refused is left out, and told with its reason when the others are read.
 * Stops at once where it is the store that fails: the texts that are not read by then stay stored.
 */
export async function rebuild(store: GraphStore, ingest: Ingest, onProgress?: (done: number, total: number) => void): Promise<Ingested[]> {
  const sources: SourceText[] = []
  for await (const source of storedSources(store)) sources.push(source)
  await resetStore(store)
  const total = sources.length
  const ingested: Ingested[] = []
  const refused: Refusal[] = []
  for (const [at, source] of sources.entries()) {
    const read = await ingest(source, { done: at + 1, total }).catch((error: unknown) => refusalOf(source, error))
    if ('error' in read) refused.push(read)
    else ingested.push(read)
    onProgress?.(at + 1, total)
  }
  if (refused.length > 0) throw notReadAnew(refused, total)
  return ingested
}

interface Refusal {
  readonly location: string
  readonly error: Error
}

/** What is wrong with one text keeps no other out of a graph that was emptied for all; what is wrong with the store does. */
function refusalOf({ location }: SourceText, error: unknown): Refusal {
  if (!(error instanceof Error) || (error instanceof ClausegraphError && AWAY.includes(error.code))) throw error
  if (error instanceof ClausegraphError && FAILING.includes(error.code)) throw stoppedAt(location, error)
  return { location, error }
}

const AWAY: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'STORE_BUSY']
/** A full disk or a limit of time rather than the fault of a text. */
const FAILING: readonly ErrorCode[] = ['QUERY_FAILED', 'TIMEOUT']
const MOST_TOLD = 5

function stoppedAt(location: string, cause: ClausegraphError): ClausegraphError {
  return new ClausegraphError(
    cause.code,
    `the store failed at ${location}, so that this text and those after it are not in the graph; see to the store and run "clausegraph rebuild" again, or drop the text, if it fails each time, with "clausegraph remove": ${cause.message}`,
    { cause },
  )
}

function notReadAnew(refused: readonly Refusal[], total: number): ClausegraphError {
  const [{ error: cause } = { error: undefined }] = refused
  const told = refused.slice(0, MOST_TOLD).map(({ location, error }) => `${location}: ${error.message}`)
  return new ClausegraphError(
    cause instanceof ClausegraphError ? cause.code : 'INTERNAL',
    `${refused.length} of ${total} stored texts could not be read anew and are missing from the graph, the others are in it; run "clausegraph rebuild" again when the cause is gone, or drop each with "clausegraph remove LOCATION": ${told.join('; ')}`,
    { cause },
  )
}
