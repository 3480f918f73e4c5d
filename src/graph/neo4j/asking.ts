import { type ManagedTransaction, Neo4jError, type QueryResult, type Session } from 'neo4j-driver'
import type { ComposedQuery } from '../conditions.ts'
import type { Parameters, Row } from '../store.ts'
import { toNeo4j, toRow } from './values.ts'

/** A node that another writer removed while the query ran. */
const VANISHED = 'Neo.ClientError.Statement.EntityNotFound'

/**
 * Asks without a transaction of its own, which spares two of three journeys to the server; what a second attempt may mend is told to
 * `retrying`, and tried again in one unless that throws.
 */
export async function readIn(session: Session, { cypher, parameters }: ComposedQuery, timeout: number, retrying: (error: unknown) => void): Promise<Row[]> {
  try {
    return rowsOf(await session.run(cypher, toNeo4j(parameters) as Record<string, unknown>, { timeout }))
  } catch (error) {
    if (!(error instanceof Neo4jError && (error.retriable || error.code === VANISHED))) throw error
    retrying(error)
    return session.executeRead((transaction) => run(transaction, cypher, parameters), { timeout })
  }
}

export async function run(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<Row[]> {
  return rowsOf(await transaction.run(cypher, toNeo4j(parameters) as Record<string, unknown>))
}

const rowsOf = ({ records }: QueryResult): Row[] => records.map(toRow)
