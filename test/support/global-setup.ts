import type { TestProject } from 'vitest/node'
import { neo4jProblem } from '../../src/neo4j-server/installation.ts'
import { startNeo4j } from '../../src/neo4j-server/server.ts'
import { emptyNeo4j, type Neo4jUnderTest, namedNeo4j } from './neo4j.ts'
import { skipUnlessRequired } from './required.ts'

/** One Neo4j for the whole run of the `stores` project, stopped when the last test is done. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { server, tearDown } = await provideNeo4j()
  if ('version' in server) console.log(`Neo4j ${server.version} at ${server.uri}`)
  project.provide('neo4j', server)
  return tearDown
}

async function provideNeo4j(): Promise<{ server: Neo4jUnderTest; tearDown: () => Promise<void> }> {
  const uri = process.env.NEO4J_URI
  if (uri) {
    const server = await namedNeo4j(uri)
    return { server, tearDown: () => emptyNeo4j(server) }
  }
  const problem = neo4jProblem()
  if (problem) {
    skipUnlessRequired('neo4j', problem)
    return { server: { skipped: problem }, tearDown: async () => {} }
  }
  const { stop, ...server } = await startNeo4j({ onDownload: () => console.log('Fetching Neo4j Community from Maven Central (139 MB, once) …') })
  return { server, tearDown: stop }
}
