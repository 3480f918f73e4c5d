import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { writeFolder, writeTextFile } from '../../src/commands/export-files.ts'
import { EXPORT_FORMATS, exportGraph } from '../../src/export/index.ts'
import { exportNodes, exportRelationships, type GraphStore, graphDigest, ingestExtraction, openGraph, openStore } from '../../src/graph/index.ts'
import { prepareHome } from '../../src/neo4j-server/home.ts'
import { installNeo4j } from '../../src/neo4j-server/installation.ts'
import { adminArguments } from '../../src/neo4j-server/java.ts'
import { freePorts } from '../../src/neo4j-server/ports.ts'
import { type Neo4jAddress, startNeo4j } from '../../src/neo4j-server/server.ts'
import { ingestTexts, sampleTexts } from '../api/sample-corpus.ts'
import { collect } from '../graph/exported.ts'
import { sourceOf } from '../graph/extractions.ts'
import { opposes, statementOf, YEARS } from '../graph/statements-for-tests.ts'
import { emptyNeo4j, freshNeo4j } from '../support/neo4j.ts'
import { describeEachStore } from '../support/stores.ts'
import { filesOf, readGexf, readGraphml, readJsonLines, readRdf, textOf, triplesOf } from './readers.ts'

const SAMPLES = 1
/** Statements cannot hold halves of characters, which no database takes. */
const HOSTILE = [
  '"',
  '\\u0041\\',
  "'; MATCH (n) DETACH DELETE n; //",
  '\0\u0001\u001b',
  '\u001f,;|',
  ']]>&lt;<',
  '\r\n\t\u2028\u0085',
  '😀国',
  '""","',
  '$rows',
]

async function fill(store: GraphStore): Promise<GraphStore> {
  const hostile = statementOf('2034-05-06', [opposes(`贸易壁垒${HOSTILE.join('、')}和倾销`)], { title: `甲国和乙国${HOSTILE.join(' ')}声明` })
  for (const [location, { extraction, text }] of Object.entries({ ...YEARS, [`hostile ${HOSTILE.join('')}.txt`]: hostile }))
    await ingestExtraction(store, extraction, sourceOf(text, location), new Date('2040-01-01'))
  await ingestTexts(store, (await sampleTexts()).slice(0, SAMPLES))
  return store
}

/** What the first store gave, for the second to compare. */
const first = new Map<string, unknown>()
const sameAsFirst = (name: string, value: unknown) => {
  if (first.has(name)) expect(value).toEqual(first.get(name))
  else first.set(name, value)
}

describeEachStore('exports', (under) => {
  vi.setConfig({ testTimeout: 240_000 })
  it('are the same from every store, in every format', async () => {
    const store = await fill(await under.open())
    for (const format of EXPORT_FORMATS) {
      const exported = exportGraph(await openGraph(store), format)
      sameAsFirst(format, Symbol.asyncIterator in exported ? await textOf(exported) : await filesOf(exported))
    }
    sameAsFirst('digest', await graphDigest(store))
  })

  it('hold every node, every relationship and every fact', async () => {
    const store = await fill(await under.open())
    const [nodes, relationships] = [await collect(exportNodes(store)), await collect(exportRelationships(store))]
    const { nodes: allNodes, relationships: allRelationships } = await store.status()
    expect({ nodes: nodes.length, relationships: relationships.length }).toEqual({ nodes: allNodes, relationships: allRelationships })
    const graph = await openGraph(store)
    const published = nodes.filter(({ part }) => part !== 'Meta' && part !== 'SourceText')
    const drawn = relationships.filter(({ type }) => type !== 'HAS_TEXT')
    for (const network of [readGraphml(await textOf(exportGraph(graph, 'graphml'))), readGexf(await textOf(exportGraph(graph, 'gexf')))])
      expect({ nodes: network.order, edges: network.size }).toEqual({ nodes: published.length, edges: drawn.length })
    const items = readJsonLines(await textOf(exportGraph(graph, 'jsonl')))
    const references = relationships.filter(({ type }) => type === 'MENTIONS' || type === 'CITES')
    expect(items.length).toBe(published.length + references.length)
    expect(items.filter(({ sameAs }) => (sameAs as string[] | undefined)?.length).length).toBeGreaterThan(0)
    expect(items.filter(({ restates }) => restates).length).toBe(relationships.filter(({ type }) => type === 'RESTATES').length)
    expect(items.filter(({ type, plover, cameo }) => type === 'position' && plover && cameo).length).toBeGreaterThan(0)
  })

  it('have places that lead to the words', async () => {
    const store = await fill(await under.open())
    const items = readJsonLines(await textOf(exportGraph(await openGraph(store), 'jsonl')))
    const editions = new Map(items.filter(({ type }) => type === 'edition').map((edition) => [edition.id, edition.sha256 as string]))
    const facts = items.filter(({ type }) => type === 'position' || type === 'commitment')
    for (const { edition, start, end, quote } of facts)
      expect((await store.text(editions.get(edition) ?? ''))?.slice(start as number, end as number)).toBe(quote)
    const references = items.filter(({ type }) => type === 'mention' || type === 'citation')
    for (const { edition, start, end, surface } of references)
      expect((await store.text(editions.get(edition) ?? ''))?.slice(start as number, end as number)).toBe(surface)
    expect([facts.length, references.length].every((count) => count > 5)).toBe(true)
  })

  it('say the same in Turtle and JSON-LD, and answer in SPARQL where each position is from', async () => {
    const store = await fill(await under.open())
    const graph = await openGraph(store)
    const turtle = readRdf(await textOf(exportGraph(graph, 'turtle')), 'text/turtle')
    expect(triplesOf(readRdf(await textOf(exportGraph(graph, 'jsonld')), 'application/ld+json'))).toEqual(triplesOf(turtle))
    const answer = turtle.query(`
      PREFIX cg: <urn:clausegraph:vocabulary#> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?location ?holder ?quote {
        ?position a cg:Position ; cg:date "2031-05-06"^^<http://www.w3.org/2001/XMLSchema#date> ; cg:heldBy/rdfs:label ?holder ; cg:quote ?quote ;
          prov:wasDerivedFrom/prov:wasQuotedFrom/prov:hadPrimarySource ?source .
        ?source cg:location ?location ; prov:generatedAtTime ?when .
      } ORDER BY ?quote ?holder`) as Map<string, { value: string }>[]
    expect(answer.map((row) => ['location', 'holder', 'quote'].map((name) => row.get(name)?.value))).toEqual([
      ['2031.txt', 'Alphaland', '任何形式的贸易壁垒'],
      ['2031.txt', 'Betaland', '任何形式的贸易壁垒'],
      ['2031.txt', 'Alphaland', '海洋倾废'],
      ['2031.txt', 'Betaland', '海洋倾废'],
    ])
  })

  it('of some statements hold them whole, and lead nowhere else', async () => {
    const store = await fill(await under.open())
    const items = readJsonLines(await textOf(exportGraph(await openGraph(store), 'jsonl')))
    const chosen = items.find(({ type, date }) => type === 'statement' && date === '2032-05-06')?.id as string
    const graph = await openGraph(store, [chosen])
    const selected = readJsonLines(await textOf(exportGraph(graph, 'jsonl')))
    const mine = (item: Record<string, unknown>) => item.statement === chosen || item.id === chosen
    expect(selected.filter(mine).map(({ id }) => id)).toEqual(items.filter(mine).map(({ id }) => id))
    expect(selected.filter(({ type }) => type === 'statement').length).toBe(1)
    expect(selected.filter(({ type }) => type === 'entity').map(({ id }) => id)).toEqual(['AA', 'BB', 'aa-bb-statement-2032', 'ocean-pact'])
    const network = readGexf(await textOf(exportGraph(graph, 'gexf')))
    expect(network.filterNodes((_, { labels }) => labels === 'Statement')).toEqual([`Statement:${chosen}`])
    await expect(openGraph(store, ['nowhere'])).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('"nowhere"') })
  })
})

describe('a database', { timeout: 600_000 }, async () => {
  const server = await freshNeo4j()

  it.skipIf(!server)('is made by the script of Cypher, in the shell of Neo4j', async () => {
    if (!server) return
    const { folder, store } = await prepare()
    await writeTextFile(join(folder, 'graph.cypher'), exportGraph(await openGraph(store), 'cypher') as AsyncIterable<string>)
    await emptyNeo4j(server)
    await runInShell(server, join(folder, 'graph.cypher'))
    const copy = await opened({ kind: 'neo4j', ...server })
    await expectSameGraph(copy, store)
  })

  it.skipIf(!server)("is made from the CSV by Neo4j's own tool", async () => {
    const { folder, store } = await prepare()
    const [files, home] = [join(folder, 'files'), join(folder, 'neo4j')]
    await writeFolder(files, exportGraph(await openGraph(store), 'neo4j-admin') as never)
    const library = await installNeo4j()
    await prepareHome(home, library, await freePorts())
    const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    const command = adminArguments(library, ['database', 'import', 'full', 'neo4j', '@import.args'])
    const { stdout } = await promisify(execFile)('java', command, { cwd: files, env: environment })
    const { nodes, relationships } = await store.status()
    expect(stdout).toMatch(new RegExp(`${nodes} nodes\\s+${relationships} relationships`))

    const imported = await startNeo4j({ folder: home })
    onTestFinished(imported.stop)
    await runInShell(imported, join(files, 'after-import.cypher'))
    const driver = neo4j.driver(imported.uri, neo4j.auth.basic(imported.user, imported.password))
    const { records } = await driver.executeQuery(
      "MATCH (h:Country)<-[:HELD_BY]-(p:Position {date: '2031-05-06'})<-[:EXPRESSES]-(:Clause) RETURN h.name AS holder, p.polarity AS polarity, p.topics AS topics, p.text AS text ORDER BY text, holder",
    )
    await driver.close()
    expect(records.map((record) => [record.get('holder'), Number(record.get('polarity')), record.get('topics'), record.get('text')])).toEqual([
      ['Alphaland', -1, [], '任何形式的贸易壁垒'],
      ['Betaland', -1, [], '任何形式的贸易壁垒'],
      ['Alphaland', -1, [], '海洋倾废'],
      ['Betaland', -1, [], '海洋倾废'],
    ])
    const copy = await opened({ kind: 'neo4j', ...imported })
    await expectSameGraph(copy, store)
  })
})

async function runInShell({ uri, user, password }: Neo4jAddress, file: string): Promise<void> {
  const library = await installNeo4j()
  await promisify(execFile)('java', ['-cp', join(library, '*'), 'org.neo4j.shell.Main', '-a', uri, '-u', user, '-p', password, '--fail-fast', '-f', file])
}

async function prepare(): Promise<{ folder: string; store: GraphStore }> {
  const folder = await mkdtemp(join(tmpdir(), 'clausegraph-export-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return { folder, store: await fill(await opened({ kind: 'embedded', folder: join(folder, 'embedded') })) }
}

async function opened(config: Parameters<typeof openStore>[0]): Promise<GraphStore> {
  const store = await openStore(config)
  onTestFinished(() => store.close())
  return store
}

async function expectSameGraph(copy: GraphStore, store: GraphStore): Promise<void> {
  const lasting = async (from: GraphStore) => (await collect(exportNodes(from))).filter(({ part }) => part !== 'Meta')
  expect(await lasting(copy)).toEqual(await lasting(store))
  expect(await collect(exportRelationships(copy))).toEqual(await collect(exportRelationships(store)))
  expect(await graphDigest(copy)).toEqual(await graphDigest(store))
  expect(await sourcesByLocation(copy)).toEqual(await sourcesByLocation(store))
}

const sourcesByLocation = async (store: GraphStore) => (await collect(store.sources())).sort((a, b) => (a.location < b.location ? -1 : 1))
