import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import neo4j, { Neo4jError, type Plan } from 'neo4j-driver'
import { afterEach, describe, expect, it } from 'vitest'
import { composeQuery, type QueryParts } from '../../src/graph/conditions.ts'
import { type GraphStore, graphDigest, ingestExtraction, openStore, removeFrom, resetStore, type StoreConfig, storedSources } from '../../src/graph/index.ts'
import { GRAPH_SCHEMA } from '../../src/graph/model.ts'
import { alongIndex } from '../../src/graph/neo4j/along-index.ts'
import { queryFailure } from '../../src/graph/neo4j/failures.ts'
import { toNeo4j } from '../../src/graph/neo4j/values.ts'
import { orderKey } from '../../src/graph/order-key.ts'
import { queryNames, queryText } from '../../src/graph/queries.ts'
import { allWords } from '../../src/graph/text-conditions.ts'
import type { SourceText } from '../../src/library.ts'
import { freshNeo4j } from '../support/neo4j.ts'
import { collect } from './exported.ts'
import { sourceOf } from './extractions.ts'
import { YEARS } from './statements-for-tests.ts'

const server = await freshNeo4j()
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...server } satisfies StoreConfig

const WRITES = ['', 'nodes', 'relationships'].flatMap((folder) => queryNames('write', folder).map((name) => join(folder, name)))
const PARAMETERS = { ids: [], rows: [], schema: 1, sha256: '', text: '', holdersKey: '', date: '', paraphrase: false }

const NEWEST: QueryParts = { filter: { is: 'primary', value: true }, order: [{ by: 'newest', direction: 'ASC' }] }
const MANY_POSITIONS = Array.from({ length: 2_000 }, (_, at) => {
  const id = `p${at}`
  return { id, properties: { id, primary: true, orderKey: orderKey(`${1950 + (at % 70)}`, id) } }
})

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)]
}

let store: GraphStore | undefined
afterEach(() => store?.close())

async function openOn(scheme: string) {
  store = await openStore({ ...config, uri: config.uri.replace(/^\w+/, scheme) })
  return store
}

describe.skipIf(!server)('a Neo4j store', { timeout: 120_000 }, () => {
  it.each(['bolt', 'neo4j'])('opens over %s:// and again, with every constraint and index in place', async (scheme) => {
    await (await openOn(scheme)).close()
    const { reachable, version, revision } = await (await openOn(scheme)).status()
    expect({ reachable, version, revision }).toEqual({ reachable: true, version: expect.stringMatching(/^Neo4j\//), revision: 0 })
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
    const { records } = await driver.executeQuery(
      'SHOW INDEXES YIELD labelsOrTypes, properties WHERE labelsOrTypes = ["Position"] RETURN properties[0] AS property ORDER BY property',
    )
    await driver.close()
    expect(records.map((record) => record.get('property'))).toEqual(expect.arrayContaining(['holdersKey', 'id', 'orderKey', 'stance', 'year']))
  })

  it('plans every write so that it begins at an index, also on an empty graph, since the first plan is kept', async () => {
    await freshNeo4j()
    await openOn('bolt')
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
    const plans: Record<string, string[]> = {}
    for (const name of WRITES) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${queryText('write', name)}`, PARAMETERS)
      plans[name] = operatorsOf(summary.plan as Plan).filter((operator) => /Scan/.test(operator))
    }
    await driver.close()
    expect(Object.keys(plans).length).toBeGreaterThan(50)
    expect(Object.entries(plans).filter(([, scans]) => scans.length > 0)).toEqual([])
  })

  it.each([
    { page: 'the first', parts: {} },
    { page: 'one behind a cursor', parts: { after: ['7981-93-99 p'] } },
    { page: 'the last', parts: { backward: true } },
  ])('reads a page newest first along its index, without sorting: $page', async ({ parts }) => {
    await freshNeo4j()
    const opened = await openOn('bolt')
    await opened.transact((transaction) => transaction.write('nodes/Position', { rows: MANY_POSITIONS }))
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
    await driver.executeQuery('CALL db.awaitIndexes()')
    const { cypher, parameters } = composeQuery(queryText('read', 'positions'), { limit: neo4j.int(2) }, alongIndex({ ...NEWEST, ...parts }))
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters)
    await driver.close()
    const operators = operatorsOf(summary.plan as Plan).join(' ')
    expect(operators).toContain('NodeIndexSeekByRange')
    expect(operators).not.toMatch(/\b(?:Top|Sort)\b/)
  })

  it('finds words by their index, and without it too', async () => {
    await freshNeo4j()
    const opened = await openOn('bolt')
    const texts = ['~build = ~road roads', '~road = ~close closed', '~build = ~bridg bridge']
    const rows = texts.map((text, at) => ({ id: `c${at}`, properties: { id: `c${at}`, search: ` ${text} ` } }))
    await opened.transact((transaction) => transaction.write('nodes/Clause', { rows }))
    const count = async () => (await opened.read('search-clauses-total', {}, { parts: { filter: allWords([' ~build ', ' ~road ']) } }))[0]?.total
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
    const { records } = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name ORDER BY name")
    expect(records.map((record) => record.get('name'))).toEqual(['clause_words', 'commitment_words', 'position_words'])
    expect(await count()).toBe(1)
    await driver.executeQuery('DROP INDEX clause_words')
    expect(await count()).toBe(1)
    await driver.close()
  })

  it('tells which property is too long for an index, and writes nothing', async () => {
    await freshNeo4j()
    const opened = await openOn('bolt')
    const holdersKey = 'x'.repeat(9_000)
    const writing = opened.transact(async (transaction) => {
      await transaction.write('nodes/Position', { rows: [{ id: 'p1', properties: { id: 'p1' } }] })
      await transaction.write('nodes/Position', { rows: [{ id: 'p2', properties: { id: 'p2', holdersKey } }] })
    })
    await expect(writing).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(/property holdersKey of a Position has 90\d\d bytes/) })
    expect((await opened.status()).nodes).toBe(0)
  })

  it('keeps integers integers and fractions floats', async () => {
    const opened = await openOn('bolt')
    await opened.transact((transaction) => transaction.write('nodes/Country', { rows: [{ id: 'x', properties: { id: 'x', ordinal: 3, start: 0 } }] }))
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
    const { records } = await driver.executeQuery("MATCH (t:Thing {id: 'x'}) RETURN valueType(t.ordinal) AS type")
    await driver.close()
    expect(records[0]?.get('type')).toContain('INTEGER')
    const [row] = await opened.read('export/nodes/Thing', { keys: [{ at: 0, id: 'x' }] })
    expect(row).toMatchObject({ at: 0, id: 'x', properties: { id: 'x', ordinal: 3, start: 0 } })
  })

  it('refuses to write into a graph of another shape, until it is built anew from its texts', async () => {
    await freshNeo4j()
    const { extraction, text } = YEARS['2031.txt']
    const opened = await openOn('bolt')
    await ingestExtraction(opened, extraction, sourceOf(text, '2031.txt'))
    const digest = await graphDigest(opened)
    await opened.transact((transaction) => transaction.write('set-schema', { schema: GRAPH_SCHEMA - 1 }))
    await expect(removeFrom(opened, '2031.txt')).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(new RegExp(`shape ${GRAPH_SCHEMA - 1} .* shape ${GRAPH_SCHEMA};.*clausegraph rebuild`)),
    })
    expect(await opened.status()).toMatchObject({ problem: expect.stringContaining('rebuild') })
    const [source] = await collect(storedSources(opened))
    await resetStore(opened)
    await ingestExtraction(opened, extraction, source as SourceText)
    expect(await graphDigest(opened)).toEqual(digest)
  })

  it('says what to check when user or password are refused', async () => {
    await expect(openStore({ ...config, password: 'not this one' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    })
  })

  it('says what to check when there is no such database', async () => {
    await expect(openStore({ ...config, database: 'nosuch' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_DATABASE'),
    })
  })
})

describe('without a Neo4j server', () => {
  it('says what to check when nothing answers', async () => {
    const listener = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as { port: number }
    const opening = openStore({ kind: 'neo4j', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x' })
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/NEO4J_URI.*--store embedded/) })
    listener.close()
  })

  it('says what an address looks like', async () => {
    await expect(openStore({ kind: 'neo4j', uri: 'localhost', user: '', password: '' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('neo4j://localhost:7687'),
    })
  })
})

describe('values for Neo4j', () => {
  it.each([
    [3, neo4j.int(3)],
    [0.5, 0.5],
    [undefined, null],
    [
      [1, { year: 2031 }],
      [neo4j.int(1), { year: neo4j.int(2031) }],
    ],
    ['3', '3'],
  ])('%o', (value, expected) => {
    expect(toNeo4j(value)).toEqual(expected)
  })
})

describe("the driver's failures", () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Statement.SyntaxError', 'QUERY_FAILED'],
  ])('%s becomes %s', (code, expected) => {
    expect(queryFailure('bolt://somewhere', new Neo4jError('no', code, '50N42', 'no'))).toMatchObject({ code: expected })
  })

  it('leave mistakes of the caller as they are', () => {
    const mistake = new TypeError('x')
    expect(queryFailure('bolt://somewhere', mistake)).toBe(mistake)
  })
})
