import { type ManagedTransaction, Neo4jError, type QueryResult, type Session } from 'neo4j-driver'
import type { ComposedQuery, WordsChoice } from '../conditions.ts'
import type { Parameters, Row } from '../store.ts'
import { toNeo4j, toRow } from './values.ts'

/** How a procedure fails whose index is missing, being filled, or broken. */
const FAILED_PROCEDURE = 'Neo.ClientError.Procedure.ProcedureCallFailed'

type Retrying = (error: unknown) => void

/** Asks for the first hits of a common word, and for all hits where these are no whole page. */
export async function readNewest(
  session: Session,
  newest: ComposedQuery | undefined,
  timeout: number,
  retrying: Retrying,
  readAll: () => Promise<Row[]>,
): Promise<Row[]> {
  if (!newest) return readAll()
  const rows = await readIn(session, newest, timeout, retrying).catch(orWithoutIndex)
  return rows.length > 0 && rows.length === newest.parameters.limit ? rows : readAll()
}

/** Asks an index for the words of a query; where that cannot be asked, has them looked for in the nodes. */
export async function readWords(session: Session, compose: (words: WordsChoice) => ComposedQuery, timeout: number, retrying: Retrying): Promise<Row[]> {
  try {
    return await readIn(session, compose('indexed'), timeout, retrying)
  } catch (error) {
    orWithoutIndex(error)
    return readIn(session, compose('compared'), timeout, retrying)
  }
}

/** Nothing, where it is an index that cannot be asked; throws what else failed. */
function orWithoutIndex(error: unknown): Row[] {
  if (error instanceof Neo4jError && error.code === FAILED_PROCEDURE) return []
  throw error
}

/** A node that another writer removed while the query ran. */
const VANISHED = 'Neo.ClientError.Statement.EntityNotFound'

/**
 * Asks without a transaction of its own, which spares two of three journeys to the server; what a second attempt may mend is told to
 * `retrying`, and tried again in one unless that throws.
 */
async function readIn(session: Session, { cypher, parameters }: ComposedQuery, timeout: number, retrying: Retrying): Promise<Row[]> {
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
