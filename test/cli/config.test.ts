import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { configuredStores, declareProduction, readConfig } from '../../src/config.ts'

const neo4j = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' }

test('GraphQL is not loaded before its library can be told that this is no development', async () => {
  const cli = readFileSync(new URL('../../src/cli.ts', import.meta.url), 'utf8')
  expect([...cli.matchAll(/^import .*'(.*)'/gm)].map(([, from]) => from)).toEqual(['node:v8', './config.ts'])
  const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('/node_modules/graphql/'))
  expect(loaded()).toBe(false)
  await import('graphql')
  expect(loaded()).toBe(true)
})

test.each([
  [undefined, 'production'],
  ['', 'production'],
  ['test', 'test'],
])('libraries that find NODE_ENV %j are told that this is %s', (given, told) => {
  const environment = { ...(given !== undefined && { NODE_ENV: given }) }
  declareProduction(environment)
  expect(environment).toEqual({ NODE_ENV: told })
})

describe('readConfig', () => {
  test('keeps samples and own texts in folders apart', () => {
    expect(readConfig({ data: '/data' }, {}).store).toEqual({ kind: 'embedded', folder: '/data/library' })
    expect(readConfig({ data: '/data', samples: true }, {}).store).toEqual({ kind: 'embedded', folder: '/data/samples' })
  })

  test.each([
    ['the command line beats the environment', { data: '/a', port: 1 }, { CLAUSEGRAPH_DATA: '/b', PORT: '2' }, { folder: '/a/library', port: 1 }],
    ['the environment beats the default', {}, { CLAUSEGRAPH_DATA: '/b', PORT: '2' }, { folder: '/b/library', port: 2 }],
    ['the default port and host', { data: '/a' }, {}, { port: 4000, host: '127.0.0.1' }],
  ])('%s', (_, options, environment, expected) => expect(readConfig(options, environment)).toMatchObject(expected))

  test('the default data folder belongs to the user, not to the checkout', () => {
    expect(readConfig({}, {}).folder).toMatch(/clausegraph/)
    expect(readConfig({}, {}).folder.startsWith(process.cwd())).toBe(false)
  })

  test('Neo4j comes from the environment', () => {
    expect(readConfig({ store: 'neo4j' }, { ...neo4j, NEO4J_DATABASE: 'texts' }).store).toEqual({
      kind: 'neo4j',
      uri: 'neo4j://db:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'texts',
    })
    expect(readConfig({}, { ...neo4j, CLAUSEGRAPH_STORE: 'neo4j' }).store.kind).toBe('neo4j')
  })

  test.each([
    [{ store: 'neo4j' }, {}, /needs NEO4J_URI/],
    [{ store: 'neo4j' }, { NEO4J_URI: 'neo4j://db' }, /needs NEO4J_PASSWORD/],
    [{ store: 'oracle' }, {}, /expected embedded or neo4j/],
    [{}, { PORT: 'http' }, /found the port "http"/],
  ])('%j in %j is refused', (options, environment, message) => expect(() => readConfig(options, environment)).toThrow(message))
})

test('configuredStores lists Neo4j only where it is configured', () => {
  expect(configuredStores({ data: '/a' }, {}).map(({ store }) => store.kind)).toEqual(['embedded'])
  expect(configuredStores({ data: '/a' }, neo4j).map(({ store }) => store.kind)).toEqual(['embedded', 'neo4j'])
})
