import neo4j, { type Driver } from 'neo4j-driver'
import { inject } from 'vitest'
import { type Neo4jAddress, type Neo4jServer, neo4jVersion } from '../../src/neo4j-server/server.ts'

export type Neo4jUnderTest = (Pick<Neo4jServer, 'uri' | 'user' | 'password' | 'version'> & { readonly browserUrl?: string }) | { readonly skipped: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j of this run, or why there is none. */
    neo4j: Neo4jUnderTest
  }
}

/**
 * The Neo4j of this run, for tests in `*.store.test.ts` and `*.browser.test.ts`: emptied, so that a file finds nothing of the
 * one before. `undefined` where there is none; the run has printed the reason.
 */
export async function freshNeo4j(): Promise<Extract<Neo4jUnderTest, Neo4jAddress> | undefined> {
  const server = inject('neo4j')
  if ('skipped' in server) return undefined
  await emptyNeo4j(server)
  return server
}

/** Removes all nodes, relationships, constraints and indexes. */
export function emptyNeo4j(address: Neo4jAddress): Promise<void> {
  return withDriver(address, async (driver) => {
    const session = driver.session()
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    await session.close()
    const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name')
    for (const record of constraints.records) await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name')}\``)
    const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
    for (const record of indexes.records) await driver.executeQuery(`DROP INDEX \`${record.get('name')}\``)
  })
}

/** The server that the environment names (`NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD`), which the tests take over only when it is empty. */
export async function namedNeo4j(uri: string): Promise<Extract<Neo4jUnderTest, Neo4jAddress>> {
  const address = { uri, user: process.env.NEO4J_USER ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' }
  const nodes = await withDriver(address, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes')
    return Number(records[0]?.get('nodes'))
  })
  if (nodes > 0)
    throw new Error(`NEO4J_URI=${uri} holds ${nodes} nodes; the tests wipe the database, so name an empty one or unset NEO4J_URI to have a server of their own`)
  return { ...address, version: await neo4jVersion(address) }
}

async function withDriver<T>({ uri, user, password }: Neo4jAddress, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}
