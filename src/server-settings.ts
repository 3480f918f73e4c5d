import { readFileSync } from 'node:fs'
import { type ApiSettings, DEFAULT_SETTINGS } from './api/settings.ts'
import { ClausegraphError } from './errors.ts'

/** What the command line may say of them. */
export interface ServerOptions {
  /** Origins, comma-separated. */
  readonly cors?: string | undefined
  /** Path of a JSON file: operations by id. */
  readonly operations?: string | undefined
  readonly rateLimit?: string | undefined
  readonly introspection?: boolean | undefined
}

export const LOG_LEVELS = ['silent', 'error', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface ServerSettings {
  readonly api: ApiSettings
  readonly log: LogLevel
}

type Environment = Readonly<Record<string, string | undefined>>

const MEGABYTE = 1024 * 1024
const DEFAULT_CACHE_MB = 64
const SHORTEST_TOKEN = 16

/** How the server protects itself: command line first, then the environment, then defaults. Throws BAD_INPUT. */
export function readServerSettings(options: ServerOptions, environment: Environment): ServerSettings {
  const { maxDepth, maxAliases, maxTokens, maxCost, maxObjects, maxCharacters, maxBodyBytes, timeout } = DEFAULT_SETTINGS
  const number = (name: string, fallback: number, least = 1) => wholeNumber(name, environment[name], fallback, least)
  const operations = options.operations ?? environment.CLAUSEGRAPH_OPERATIONS
  return {
    api: {
      maxDepth: number('CLAUSEGRAPH_MAX_DEPTH', maxDepth),
      maxAliases: number('CLAUSEGRAPH_MAX_ALIASES', maxAliases, 0),
      maxTokens: number('CLAUSEGRAPH_MAX_TOKENS', maxTokens),
      maxCost: number('CLAUSEGRAPH_MAX_COST', maxCost),
      maxObjects: number('CLAUSEGRAPH_MAX_OBJECTS', maxObjects),
      maxCharacters: number('CLAUSEGRAPH_MAX_CHARACTERS', maxCharacters),
      maxBodyBytes: number('CLAUSEGRAPH_MAX_BODY_KB', maxBodyBytes / 1024) * 1024,
      timeout: number('CLAUSEGRAPH_TIMEOUT', timeout / 1000) * 1000,
      rateLimit: wholeNumber('--rate-limit or CLAUSEGRAPH_RATE_LIMIT', options.rateLimit ?? environment.CLAUSEGRAPH_RATE_LIMIT, 0, 0),
      trustedProxies: number('CLAUSEGRAPH_TRUSTED_PROXIES', 0, 0),
      corsOrigins: originsIn(options.cors ?? environment.CLAUSEGRAPH_CORS ?? ''),
      introspection: options.introspection !== false && isOn('CLAUSEGRAPH_INTROSPECTION', environment.CLAUSEGRAPH_INTROSPECTION),
      operations: operations ? readOperations(operations) : undefined,
      cacheBytes: number('CLAUSEGRAPH_CACHE_MB', DEFAULT_CACHE_MB, 0) * MEGABYTE,
      metrics: isOn('CLAUSEGRAPH_METRICS', environment.CLAUSEGRAPH_METRICS),
      token: tokenIn(environment.CLAUSEGRAPH_TOKEN),
    },
    log: logLevel(environment.CLAUSEGRAPH_LOG),
  }
}

function wholeNumber(name: string, text: string | undefined, fallback: number, least: number): number {
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < least) throw wrong(name, text, `a whole number from ${least}`)
  return value
}

function isOn(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === 'on') return true
  if (text === 'off') return false
  throw wrong(name, text, 'on or off')
}

function logLevel(text: string | undefined): LogLevel {
  const level = LOG_LEVELS.find((each) => each === (text || 'info'))
  if (level) return level
  throw wrong('CLAUSEGRAPH_LOG', text ?? '', LOG_LEVELS.join(', '))
}

/** A token that can be guessed is worse than none; what it was is not told. */
function tokenIn(text: string | undefined): string | undefined {
  if (!text) return undefined
  if (text.length >= SHORTEST_TOKEN && !/\s/.test(text)) return text
  throw new ClausegraphError(
    'BAD_INPUT',
    `CLAUSEGRAPH_TOKEN has ${text.length} characters, expected at least ${SHORTEST_TOKEN} without spaces; make one with: openssl rand -hex 32`,
  )
}

function originsIn(list: string): string[] {
  const origins = list
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
  for (const origin of origins) if (!isOrigin(origin)) throw wrong('--cors or CLAUSEGRAPH_CORS', origin, 'origins such as https://example.org, comma-separated')
  return origins
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text
  } catch {
    return false
  }
}

function readOperations(path: string): ReadonlyMap<string, string> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new ClausegraphError(
      'BAD_INPUT',
      `the operations in ${path} cannot be read (${(cause as Error).message}); expected a JSON file: { "id": "query …" }`,
      {
        cause,
      },
    )
  }
  const entries = typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.entries(content) : []
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  if (texts.length === 0 || texts.length < entries.length)
    throw new ClausegraphError('BAD_INPUT', `${path} is no list of operations; expected a JSON object with ids and the operations' texts: { "id": "query …" }`)
  return new Map(texts)
}

const wrong = (name: string, found: string, expected: string): ClausegraphError =>
  new ClausegraphError('BAD_INPUT', `found ${name} = "${found}", expected ${expected}`)
