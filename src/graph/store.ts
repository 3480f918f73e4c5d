import type { SourceText, StoreStatus } from '../library.ts'
import type { QueryParts } from './conditions.ts'

/** A query's result: plain JSON values, integers as numbers, absent values as null. */
export type Row = Record<string, unknown>

export type Parameters = Readonly<Record<string, unknown>>

export interface ReadOptions {
  readonly signal?: AbortSignal
  /** Fill the slots of the query's text. */
  readonly parts?: QueryParts
  /** Fails at once where a second attempt might mend it. */
  readonly once?: boolean
}

export type StatusOptions = Pick<ReadOptions, 'signal'>

export interface WriteOptions {
  /** Writes to a graph of another shape too: to empty it. */
  readonly anyShape?: boolean
}

/**
 * A place where the graph lives. It is asked by query name, never by Cypher text: `cypher/read/NAME.cypher` and
 * `cypher/write/NAME.cypher` say what a name means to a Cypher engine.
 */
export interface GraphStore {
  /** Milliseconds for which readers may see the changes of one commit, its revision among them, one after another; 0 or absent when they see all or none. */
  readonly commitSpread?: number
  /** Runs a query of `cypher/read`. Rows come in the query's total order. Throws a ClausegraphError (STORE_UNAVAILABLE, QUERY_FAILED, TIMEOUT). */
  read(name: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>
  /**
   * Runs `work` in one transaction, alone among writers of this graph, wholly or not at all; `work` may run again after a
   * conflict. Every transaction that commits bumps the graph's revision.
   * Throws a ClausegraphError (STORE_UNAVAILABLE) when the graph has the shape of another version.
   */
  transact<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: WriteOptions): Promise<T>
  /** The decoded text with this SHA-256. */
  text(sha256: string): Promise<string | undefined>
  /** Every source with its text and corrections, by location: what the graph can be built from anew. */
  sources(): AsyncIterable<SourceText>
  /** A server that does not answer, or not before the signal says to stop, is not reachable. */
  status(options?: StatusOptions): Promise<StoreStatus>
  close(): Promise<void>
}

export interface GraphTransaction {
  read(name: string, parameters?: Parameters): Promise<Row[]>
  write(name: string, parameters?: Parameters): Promise<Row[]>
  /** Keeps a source and its decoded text, so that the graph can be built from them anew; keeping them again changes nothing. */
  keepSource(source: KeptSource): Promise<void>
  dropSource(source: DroppedSource): Promise<void>
  /** A source that is kept, by its location, whether the graph has its text or not. */
  keptSource(location: string): Promise<DroppedSource | undefined>
}

export interface KeptSource extends SourceText {
  readonly id: string
  /** Of the text. */
  readonly sha256: string
}

export interface DroppedSource {
  readonly id: string
  /** Of its text, which is forgotten too when no other source has it. */
  readonly sha256: string
  readonly lastOfText: boolean
  /** Its text goes, the source stays: it has another text now. */
  readonly replaced?: boolean
}
