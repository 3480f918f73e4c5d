/** `npm run neo4j`: a Neo4j with Neo4j Browser for machines without Docker. Its data are kept; Ctrl-C stops it. */
import { join } from 'node:path'
import envPaths from 'env-paths'
import { ClausegraphError } from '../errors.ts'
import { readArguments } from './arguments.ts'
import { startNeo4j } from './server.ts'

const interrupt = () => process.exit(130)
process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
const folder = join(envPaths('clausegraph', { suffix: '' }).data, 'neo4j')

const HELP = `Usage: npm run neo4j

Starts a Neo4j with Neo4j Browser, fetched at the first start, and prints its addresses, user and password; Ctrl-C stops it.
It takes the ports 7687 and 7474, or others where these are taken. Needs Java and Maven. Data are kept in ${folder}`

try {
  if (readArguments(process.argv.slice(2)) === 'help') console.log(HELP)
  else await startUntilStopped()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof ClausegraphError && error.code === 'BAD_INPUT' ? 2 : 1
}

async function startUntilStopped(): Promise<void> {
  const server = await startNeo4j({
    folder,
    preferredPorts: { bolt: 7687, http: 7474 },
    onDownload: () => console.error('Fetching Neo4j Community from Maven Central (139 MB, once) …'),
  })
  console.log(`Neo4j ${server.version}, data in ${folder}

  Neo4j Browser   ${server.browserUrl}
  user            ${server.user}
  password        ${server.password}

For clausegraph --store neo4j, in another shell:

  export NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}

Ctrl-C stops it.`)
  const stop = () => void server.stop()
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  process.once('SIGINT', stop).once('SIGTERM', stop)
}
