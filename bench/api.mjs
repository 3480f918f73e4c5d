// Measures the GraphQL API over HTTP on the started server, on a synthetic graph of the real shape, beside (a) the bare engine that runs
// the same Cypher, in this process and served over HTTP, and (b) @neo4j/graphql on the same Neo4j, served in the same way. Contenders take turns.
// Usage: npm run bench:api -- [--statements 2000] [--clauses 200] [--seconds 3] [--clients 4] [--stores embedded,neo4j]
//   [--rounds 15] [--questions search,facets] [--folder DIR] [--json FILE]
// For (b) install it first: npm ci --prefix bench/api. The graphs are kept in the folder for the next run.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import envPaths from 'env-paths'
import { GRAPH_SCHEMA } from '../dist/src/graph/model.js'
import { openStore } from '../dist/src/graph/open.js'
import { neo4jProblem } from '../dist/src/neo4j-server/installation.js'
import { startNeo4j } from '../dist/src/neo4j-server/server.js'
import { openBareEngine } from './support/bare-engine.mjs'
import { measure } from './support/measuring.mjs'
import { typicalQuestions } from './support/questions.mjs'
import { startEndpoint, startOurs, startServer } from './support/serving.mjs'
import { fillStore } from './support/synthetic-graph.mjs'

const { values: options } = parseArgs({
  options: {
    statements: { type: 'string', default: '2000' },
    clauses: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '3' },
    clients: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '15' },
    stores: { type: 'string', default: 'embedded,neo4j' },
    folder: { type: 'string', default: join(envPaths('clausegraph', { suffix: '' }).cache, 'bench') },
    questions: { type: 'string', default: '' },
    json: { type: 'string' },
  },
})
const [statements, clauses, seconds, clients, rounds] = [options.statements, options.clauses, options.seconds, options.clients, options.rounds].map(Number)
const effort = { seconds, clients, rounds }
const GENERATED = new URL('./api/generated-api.mjs', import.meta.url).pathname
const CACHE_MEGABYTES = 64
/** How often all clients at once ask every question before anything is measured. */
const WARM_UP = 3
/** What is slow is to be measured, not given up. */
const PATIENT = { CLAUSEGRAPH_TIMEOUT: '300' }

const runs = []
for (const kind of options.stores.split(',')) {
  const problem = kind === 'neo4j' ? neo4jProblem() : undefined
  if (problem) console.error(`skipped Neo4j: ${problem}`)
  else runs.push(await (kind === 'neo4j' ? runNeo4j() : runEmbedded()))
}
for (const run of runs) printRun(run)
if (options.json) writeFileSync(options.json, `${JSON.stringify(runs, undefined, 2)}\n`)

async function runNeo4j() {
  const folder = folderOf('neo4j')
  const neo4j = await startNeo4j({ folder })
  try {
    const config = { kind: 'neo4j', uri: neo4j.uri, user: neo4j.user, password: neo4j.password }
    const graph = await filled(folder, config)
    const engine = await openBareEngine(config)
    const questions = await askedQuestions(engine)
    const ours = await startOurs(config, { environment: PATIENT })
    const endpoint = await startEndpoint(config)
    const generated = await startGenerated(config)
    const memory = await warmedMemory(ours, questions)
    const rows = []
    for (const question of questions) {
      const work = await engine.workOf(question)
      const contenders = { bare: work.run, served: await endpoint.offer(work.waves), api: () => ours.ask(question) }
      const failure = generated && question.generated.query ? await failureOf(() => generated.ask(question.generated)) : undefined
      if (generated && question.generated.query && !failure) contenders.generated = () => generated.ask(question.generated)
      rows.push({ question, failure, queries: work.queries, ...(await measured(question, contenders)), memory: await ours.memory() })
    }
    const pages = await measuredPages(questions, ours)
    await generated?.stop()
    await endpoint.stop()
    await ours.stop()
    await engine.close()
    await addKept(config, rows)
    return { store: 'neo4j', graph, rows, pages, memory }
  } finally {
    await neo4j.stop()
  }
}

/** One process holds the store, so the engine is measured first, then the server. */
async function runEmbedded() {
  const folder = folderOf('embedded')
  const config = { kind: 'embedded', folder: join(folder, 'library') }
  const graph = await filled(folder, config)
  const engine = await openBareEngine(config)
  const questions = await askedQuestions(engine)
  const rows = []
  for (const question of questions) {
    const work = await engine.workOf(question)
    rows.push({ question, queries: work.queries, ...(await measured(question, { bare: work.run })) })
  }
  await engine.close()
  const served = { kind: 'embedded', data: folder }
  const ours = await startOurs(served, { environment: PATIENT })
  const memory = await warmedMemory(ours, questions)
  for (const row of rows) Object.assign(row, await measured(row.question, { api: () => ours.ask(row.question) }), { memory: await ours.memory() })
  const pages = await measuredPages(questions, ours)
  await ours.stop()
  await addKept(served, rows)
  return { store: 'embedded', graph, rows, pages, memory }
}

/** All of them, or those whose names begin so. */
async function askedQuestions(engine) {
  const beginnings = options.questions.split(',')
  return (await typicalQuestions(engine.ask)).filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)))
}

async function measured(question, contenders) {
  const times = await measure(contenders, effort)
  console.error(
    `${question.name}: ${Object.entries(times)
      .map(([name, { p50 }]) => `${name} ${p50.toFixed(1)} ms`)
      .join(', ')}`,
  )
  return times
}

/** Why a contender cannot answer on a graph of this size, if so. */
async function failureOf(work) {
  try {
    await work()
    return undefined
  } catch (error) {
    return error.message.split('\n')[0]
  }
}

/** The same questions to a server that keeps answers. */
async function addKept(config, rows) {
  const server = await startOurs(config, { cacheMegabytes: CACHE_MEGABYTES, environment: PATIENT })
  for (const row of rows) Object.assign(row, await measure({ kept: () => server.ask(row.question) }, { ...effort, seconds: seconds / 4 }))
  await server.stop()
}

/** Megabytes that the server holds when it was asked as it will be asked: from then on only what leaks makes it hold more. */
async function warmedMemory(server, questions) {
  for (let turn = 0; turn < WARM_UP; turn++) for (const question of questions) await Promise.all(Array.from({ length: clients }, () => server.ask(question)))
  return server.memory()
}

/** The far page of a list beside the first page of the same list, in turns; undefined when it is not asked for. */
async function measuredPages(questions, server) {
  const far = questions.find(({ firstPage }) => firstPage)
  if (!far) return undefined
  return measured({ name: `${far.name} beside page 1 of the same list` }, { first: () => server.ask(far.firstPage), far: () => server.ask(far) })
}

async function startGenerated({ uri, user, password }) {
  if (existsSync(new URL('./api/node_modules/@neo4j/graphql', import.meta.url))) {
    return startServer(GENERATED, [], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
  }
  console.error('@neo4j/graphql is not installed and left out; install it with: npm ci --prefix bench/api')
  return undefined
}

function folderOf(kind) {
  return join(options.folder, `${kind}-${statements}x${clauses}-shape${GRAPH_SCHEMA}`)
}

/** Fills the store unless a run before did; a fill that was broken off is begun anew. */
async function filled(folder, config) {
  const note = join(folder, 'filled.json')
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'))
  if (config.kind === 'embedded') rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const store = await openStore(config)
  const { nodes } = await store.status()
  if (nodes > 0) throw new Error(`${folder} holds a graph that was not filled to the end; remove the folder`)
  const graph = await fillStore(store, { statements, clauses }, tellProgress)
  const { nodes: written } = await store.status()
  await store.close()
  writeFileSync(note, JSON.stringify({ nodes: written, ...graph }))
  return { nodes: written, ...graph }
}

function tellProgress({ statements: done }) {
  if (done % 100 === 0 || done === statements) console.error(`filled ${done} of ${statements} statements`)
}

function printRun({ store, graph, rows, pages, memory }) {
  console.log(
    `\n${store}: ${Object.entries(graph)
      .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
      .join(', ')}`,
  )
  console.log(
    `Times in ms; /s: with ${clients} clients at once; queries: to the store for one answer; server MB: what the server holds when the question was measured.`,
  )
  console.table(rows.map(tableRow))
  if (pages)
    console.log(`${rows.find(({ question }) => question.firstPage).question.name} : page 1 of the same list: ${(pages.far.p50 / pages.first.p50).toFixed(2)}`)
  const end = rows.at(-1).memory
  console.log(`Memory of the server: ${memory} MB when warmed up, ${end} MB at the end: ${(end / memory).toFixed(2)} times as much.`)
  for (const { question, failure } of rows) {
    const { note, none } = question.generated
    if (note ?? none) console.log(`@neo4j/graphql, ${question.name}: ${note ?? `none, ${none}`}.`)
    if (failure) console.log(`@neo4j/graphql, ${question.name}: fails, ${failure}`)
  }
}

function tableRow({ question, queries, bare, served, api, generated, kept, memory }) {
  return {
    question: question.name,
    queries,
    ...columns('bare', bare),
    ...(served && columns('served', served)),
    ...columns('API', api),
    'API : bare': (api.p50 / bare.p50).toFixed(2),
    ...(served && { 'API : served': (api.p50 / served.p50).toFixed(2) }),
    ...(generated && { ...columns('generated', generated), 'generated : API': (generated.p50 / api.p50).toFixed(2) }),
    ...columns('kept', kept),
    'kept : bare': (kept.p50 / bare.p50).toFixed(2),
    'server MB': memory,
  }
}

function columns(name, { p50, p95, rate }) {
  return { [`${name} p50`]: p50.toFixed(1), [`${name} p95`]: p95.toFixed(1), [`${name} /s`]: rate.toFixed(1) }
}
