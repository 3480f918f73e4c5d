// Ten clients read, ingest and remove through the API against Neo4j while both the server and Neo4j are restarted twice. Every answer is
// held against a model that the script keeps: no wrong answer, no lost or doubled write, no error but STORE_UNAVAILABLE (or no
// connection, while the server itself is away) in a gap. At the end all is removed, and the graph must be what it was.
// Usage: npm run bench:load -- [--minutes 30] [--clients 10] [--documents 6] [--seed 1]
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../dist/src/graph/open.js'
import { freePorts } from '../dist/src/neo4j-server/ports.js'
import { startNeo4j } from '../dist/src/neo4j-server/server.js'
import { createLedger } from './support/ledger.mjs'
import { runClient } from './support/load-client.mjs'
import { createLoadReport } from './support/load-report.mjs'
import { createRandom } from './support/random.mjs'
import { startOurs } from './support/serving.mjs'

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    clients: { type: 'string', default: '10' },
    documents: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
  },
})
const [minutes, clients, documents, seed] = [options.minutes, options.clients, options.documents, options.seed].map(Number)
const SAMPLES = new URL('../corpus/texts/', import.meta.url)
/** Parts of the time after which something is restarted. */
const RESTARTS = [
  { at: 0.2, what: 'server' },
  { at: 0.4, what: 'neo4j' },
  { at: 0.6, what: 'server' },
  { at: 0.8, what: 'neo4j' },
]
/** How long after a restart connections that broke may still show. */
const AFTERMATH_MS = 10_000
const CACHE_MEGABYTES = 64

process.env.CLAUSEGRAPH_TOKEN = randomBytes(16).toString('hex')
const folder = await mkdtemp(join(tmpdir(), 'clausegraph-load-'))
const ports = await freePorts()
let neo4j = await startNeo4j({ folder, preferredPorts: ports })
const config = { kind: 'neo4j', uri: neo4j.uri, user: neo4j.user, password: neo4j.password }
let server = await start(0)
const port = Number(new URL(server.url).port)
const report = createLoadReport()
const gap = createGap()
await ingestSamples()
const before = await graphSize()
const ledger = createLedger(clients * documents)
const started = Date.now()
const end = started + minutes * 60_000
const running = Array.from({ length: clients }, (_, client) =>
  runClient({
    documents: ledger.documents.filter(({ index }) => index % clients === client),
    ledger,
    random: createRandom(seed * 1_000 + client),
    server: () => server,
    report,
    gap,
    until: () => Date.now() >= end,
  }),
)
const telling = setInterval(async () => console.error(report.line((Date.now() - started) / 60_000, await server.memory().catch(() => undefined))), 60_000)
for (const { at, what } of RESTARTS) await restart(what, started + at * (end - started))
await Promise.all(running)
clearInterval(telling)
const memory = await server.memory()
await removeAll()
const after = await graphSize()
for (const what of ['nodes', 'relationships']) if (after[what] !== before[what]) report.wrong(`${what} when all was removed`, after[what], before[what])
await server.stop()
await neo4j.stop()
rmSync(folder, { recursive: true, force: true })
report.print(`${minutes} minutes, ${clients} clients, ${clients * documents} documents; ${memory} MB in the server at the end`)
process.exitCode = report.isClean() ? 0 : 1

function start(at) {
  return startOurs(config, { port: at, cacheMegabytes: CACHE_MEGABYTES, environment: { CLAUSEGRAPH_TOKEN: process.env.CLAUSEGRAPH_TOKEN } })
}

async function restart(what, when) {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, when - Date.now())))
  gap.open(what)
  console.error(`restarting ${what}`)
  if (what === 'server') {
    await server.stop()
    server = await start(port)
  } else {
    await neo4j.stop()
    neo4j = await startNeo4j({ folder, preferredPorts: ports })
    if (neo4j.uri !== config.uri) throw new Error(`Neo4j came back at ${neo4j.uri}, expected ${config.uri}`)
  }
  gap.close()
  console.error(`${what} is back`)
}

/** When failures are explained: while something is away, and shortly after. */
function createGap() {
  let what
  let closed = 0
  return {
    open(thing) {
      what = thing
      closed = Number.POSITIVE_INFINITY
    },
    close() {
      closed = Date.now()
    },
    wasOpen: () => what !== undefined && Date.now() < closed + AFTERMATH_MS,
    isServer: () => what === 'server',
  }
}

async function ingestSamples() {
  for (const name of readdirSync(SAMPLES).sort()) {
    const text = readFileSync(new URL(name, SAMPLES), 'utf8')
    await write('mutation ($input: IngestInput!) { ingest(input: $input) { outcome } }', { input: { name, text } })
  }
}

async function removeAll() {
  for (const { name } of ledger.standing()) await write('mutation ($id: ID!) { removeStatement(id: $id) { statements } }', { id: `text:${name}` })
}

function write(query, variables) {
  return server.ask({ query, variables }, { authorization: `Bearer ${process.env.CLAUSEGRAPH_TOKEN}` })
}

async function graphSize() {
  const store = await openStore(config)
  const { nodes, relationships } = await store.status()
  await store.close()
  return { nodes, relationships }
}
