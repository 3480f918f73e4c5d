import type { Progress } from '../ingest-progress.ts'
import type { Ingested, Library, SourceText } from '../library.ts'

/** What the API writes through: the operations of the library, which the command line uses too. */
export interface Writer extends Pick<Library, 'remove'> {
  /** Puts a text into the graph; of one that is still to be read, it is told that it could not be. */
  ingest(given: SourceText | ComingText): Promise<Ingested>
  /** Folders of names laid over the built-in ones, by which parties are found. */
  readonly registry?: readonly string[] | undefined
  /** Every text on its way into the graph, whoever sent it, until `signal` or the library ends it. */
  progress(): AsyncIterableIterator<Progress>
}

/** A text of which it is known where it will come from. */
export interface ComingText extends Pick<SourceText, 'location'> {
  /** Throws a ClausegraphError (BAD_INPUT, SOURCE_UNREADABLE, TIMEOUT). */
  read(): Promise<SourceText>
}
