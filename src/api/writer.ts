import type { Progress } from '../ingest-progress.ts'
import type { Library } from '../library.ts'

/** What the API writes through: the operations of the library, which the command line uses too. */
export interface Writer extends Pick<Library, 'ingest' | 'remove'> {
  /** Folders of names laid over the built-in ones, by which parties are found. */
  readonly registry?: readonly string[] | undefined
  /** Every text on its way into the graph, whoever sent it, until `signal` or the library ends it. */
  progress(): AsyncIterableIterator<Progress>
}
