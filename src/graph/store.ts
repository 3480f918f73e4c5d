import type { StoreStatus } from '../library.ts'

/** A query's result: plain JSON values, integers as numbers, absent values as null. */
export type Row = Record<string, unknown>

/**
 * A place where the graph lives. It is asked by query name, never by Cypher text: `cypher/read/NAME.cypher` and
 * `cypher/write/NAME.cypher` say what a name means to a Cypher engine.
 */
export interface GraphStore {
  /** Runs a query of `cypher/read`. Rows come in the query's total order. Throws a ClausegraphError (STORE_UNAVAILABLE, QUERY_FAILED, TIMEOUT). */
  read(name: string, parameters?: Record<string, unknown>, options?: { readonly signal?: AbortSignal }): Promise<Row[]>
  /**
   * Runs `work` in one transaction, alone among writers of this graph, wholly or not at all; `work` may run again after a
   * conflict. Every transaction that commits bumps the graph's revision.
   */
  transact<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>
  /** Keeps a decoded text under its SHA-256; keeping it again changes nothing. */
  keepText(sha256: string, text: string): Promise<void>
  text(sha256: string): Promise<string | undefined>
  status(): Promise<StoreStatus>
  close(): Promise<void>
}

export interface GraphTransaction {
  read(name: string, parameters?: Record<string, unknown>): Promise<Row[]>
  write(name: string, parameters?: Record<string, unknown>): Promise<Row[]>
}
