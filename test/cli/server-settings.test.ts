import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/api/index.ts'
import { readServerSettings } from '../../src/server-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-settings-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
let operations: string
beforeAll(() => {
  operations = file('operations.json', '{ "all": "{ statements { totalCount } }" }')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the settings of a server', () => {
  test('are the defaults of every API, but that answers are kept', () => {
    expect(readServerSettings({}, {})).toEqual({ api: { ...DEFAULT_SETTINGS, cacheBytes: 64 * 1024 * 1024 }, log: 'info' })
  })

  test.each([
    ['CLAUSEGRAPH_MAX_DEPTH', '8', { maxDepth: 8 }],
    ['CLAUSEGRAPH_MAX_ALIASES', '0', { maxAliases: 0 }],
    ['CLAUSEGRAPH_MAX_TOKENS', '100', { maxTokens: 100 }],
    ['CLAUSEGRAPH_MAX_COST', '1000', { maxCost: 1_000 }],
    ['CLAUSEGRAPH_MAX_OBJECTS', '1000', { maxObjects: 1_000 }],
    ['CLAUSEGRAPH_MAX_CHARACTERS', '1000', { maxCharacters: 1_000 }],
    ['CLAUSEGRAPH_MAX_BODY_KB', '10', { maxBodyBytes: 10_240 }],
    ['CLAUSEGRAPH_TIMEOUT', '5', { timeout: 5_000 }],
    ['CLAUSEGRAPH_RATE_LIMIT', '60', { rateLimit: 60 }],
    ['CLAUSEGRAPH_TRUSTED_PROXIES', '1', { trustedProxies: 1 }],
    ['CLAUSEGRAPH_CORS', 'https://a.example, http://localhost:5173', { corsOrigins: ['https://a.example', 'http://localhost:5173'] }],
    ['CLAUSEGRAPH_INTROSPECTION', 'off', { introspection: false }],
    ['CLAUSEGRAPH_CACHE_MB', '0', { cacheBytes: 0 }],
    ['CLAUSEGRAPH_METRICS', 'off', { metrics: false }],
    ['CLAUSEGRAPH_TOKEN', 'a-token-of-some-length', { token: 'a-token-of-some-length' }],
    ['CLAUSEGRAPH_TOKEN', '', { token: undefined }],
  ])('come from the environment: %s=%s', (name, value, expected) => {
    expect(readServerSettings({}, { [name]: value }).api).toMatchObject(expected)
  })

  test('come from the command line first', () => {
    const environment = { CLAUSEGRAPH_CORS: 'https://b.example', CLAUSEGRAPH_RATE_LIMIT: '1', CLAUSEGRAPH_OPERATIONS: 'absent.json' }
    const { api } = readServerSettings({ cors: 'https://a.example', rateLimit: '2', introspection: false, operations }, environment)
    expect(api).toMatchObject({ corsOrigins: ['https://a.example'], rateLimit: 2, introspection: false })
    expect([...(api.operations ?? [])]).toEqual([['all', '{ statements { totalCount } }']])
  })

  test('an option that is not given leaves the environment its say', () => {
    expect(readServerSettings({ introspection: true }, { CLAUSEGRAPH_INTROSPECTION: 'off' }).api.introspection).toBe(false)
  })

  test.each([
    [{ CLAUSEGRAPH_MAX_DEPTH: '0' }, 'found CLAUSEGRAPH_MAX_DEPTH = "0", expected a whole number from 1'],
    [{ CLAUSEGRAPH_TIMEOUT: 'soon' }, 'found CLAUSEGRAPH_TIMEOUT = "soon"'],
    [{ CLAUSEGRAPH_INTROSPECTION: 'no' }, 'expected on or off'],
    [{ CLAUSEGRAPH_CORS: '*' }, 'expected origins such as'],
    [{ CLAUSEGRAPH_CORS: 'https://a.example/path' }, 'expected origins such as'],
    [{ CLAUSEGRAPH_LOG: 'loud' }, 'expected silent, error, info'],
    [{ CLAUSEGRAPH_OPERATIONS: 'absent.json' }, 'the operations in absent.json cannot be read'],
    [{ CLAUSEGRAPH_OPERATIONS: file('list.json', '["{ a }"]') }, 'is no list of operations'],
    [{ CLAUSEGRAPH_OPERATIONS: file('empty.json', '{}') }, 'is no list of operations'],
  ])('%j are refused', (environment, message) => {
    expect(() => readServerSettings({}, environment)).toThrow(message)
  })

  test('a token that can be guessed is refused, and not repeated', () => {
    expect(() => readServerSettings({}, { CLAUSEGRAPH_TOKEN: 'secret' })).toThrow(/^CLAUSEGRAPH_TOKEN has 6 characters, expected at least 16/)
    expect(() => readServerSettings({}, { CLAUSEGRAPH_TOKEN: 'a secret with spaces in it' })).toThrow('without spaces')
  })
})
