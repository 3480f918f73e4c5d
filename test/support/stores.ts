import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterEach, describe } from 'vitest'
import { type GraphStore, openStore, type StoreConfig } from '../../src/graph/index.ts'
import { freshNeo4j } from './neo4j.ts'

/** A Neo4j that has just started plans every query for the first time. */
const NEO4J_TIMEOUT_MS = 120_000

export interface StoreUnderTest {
  readonly kind: StoreConfig['kind']
  /** An empty store, closed and gone after the test. A store opened before in the same test is emptied too on Neo4j, which has one database. */
  open(): Promise<GraphStore>
}

/**
 * Runs a suite on a fresh embedded store and, where there is one, on Neo4j. For files named `*.store.test.ts`, which run one at
 * a time because they share the server; where there is none, the run has printed the reason.
 */
export function describeEachStore(name: string, suite: (under: StoreUnderTest) => void): void {
  describe(`${name}, embedded store`, () => suite(embeddedStores()))
  describeNeo4j(name, suite)
}

/** Runs a suite on Neo4j alone, where there is one. */
export function describeNeo4j(name: string, suite: (under: StoreUnderTest) => void): void {
  describe(`${name}, Neo4j`, { timeout: NEO4J_TIMEOUT_MS }, async () => {
    const server = await freshNeo4j()
    if (server) suite(neo4jStores({ kind: 'neo4j', ...server }))
    else describe.skip('needs Neo4j', () => {})
  })
}

type Neo4jConfig = Extract<StoreConfig, { kind: 'neo4j' }>

function embeddedStores(): StoreUnderTest {
  const opened = closedAfterEach()
  const open = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clausegraph-store-'))
    const store = await openStore({ kind: 'embedded', folder })
    opened.push(async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    })
    return store
  }
  return { kind: 'embedded', open }
}

function neo4jStores(config: Neo4jConfig): StoreUnderTest {
  const opened = closedAfterEach()
  const open = async () => {
    await deleteEverything(config)
    const store = await openStore(config)
    opened.push(() => store.close())
    return store
  }
  return { kind: 'neo4j', open }
}

/** Nodes and relationships; constraints and indexes stay, since making them takes longer than a test. */
export async function deleteEverything({ uri, user, password }: Neo4jConfig): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session()
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  await session.close()
  await driver.close()
}

function closedAfterEach(): (() => Promise<void>)[] {
  const pending: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of pending.splice(0).reverse()) await close()
  })
  return pending
}
