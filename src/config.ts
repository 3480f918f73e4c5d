import { join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { ClausegraphError } from './errors.ts'
import type { StoreConfig } from './graph/index.ts'
import { readServerSettings, type ServerOptions, type ServerSettings } from './server-settings.ts'

/** What the command line may say; the environment says the rest. */
export interface ConfigOptions extends ServerOptions {
  readonly data?: string | undefined
  readonly store?: string | undefined
  readonly port?: number | undefined
  /** Work on the bundled samples, which live in a folder of their own. */
  readonly samples?: boolean | undefined
}

export interface Config {
  readonly store: StoreConfig
  /** Where the embedded store and the address of its running server lie. */
  readonly folder: string
  /** Whether this is the graph of the bundled samples, which stay apart from users' texts. */
  readonly samples: boolean
  readonly host: string
  readonly port: number
  readonly server: ServerSettings
}

const DEFAULT_PORT = 4000
type Environment = Readonly<Record<string, string | undefined>>

/** Reads the configuration: command line first, then the environment, then defaults. Throws BAD_INPUT. The only reader of `process.env`. */
export function readConfig(options: ConfigOptions = {}, environment: Environment = process.env): Config {
  const base = resolve(options.data ?? environment.CLAUSEGRAPH_DATA ?? envPaths('clausegraph', { suffix: '' }).data)
  const folder = join(base, options.samples ? 'samples' : 'library')
  const server = readServerSettings(options, environment)
  return {
    store: withLimit(storeConfig(options.store ?? environment.CLAUSEGRAPH_STORE ?? 'embedded', folder, environment), environment, server),
    server,
    folder,
    samples: options.samples ?? false,
    host: environment.HOST || '127.0.0.1',
    port: options.port ?? portNumber(environment.PORT),
  }
}

/** Every store that is configured: the embedded one always, Neo4j where the environment names it. */
export function configuredStores(options: ConfigOptions = {}, environment: Environment = process.env): Config[] {
  const kinds = environment.NEO4J_URI ? ['embedded', 'neo4j'] : ['embedded']
  return kinds.map((store) => readConfig({ ...options, store }, environment))
}

/**
 * Says to libraries that this is no development, unless the environment says what it is: GraphQL's looks at each value twice otherwise.
 * Must be said before they are loaded.
 */
export function declareProduction(environment: Record<string, string | undefined> = process.env): void {
  environment.NODE_ENV ||= 'production'
}

/** A TCP port from text; the default for none. Throws BAD_INPUT. */
export function portNumber(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ClausegraphError('BAD_INPUT', `found the port "${text}", expected a whole number from 0 to 65535 (0 takes any free port)`)
  return port
}

/** A store need not be told its own default. */
function withLimit(store: StoreConfig, { CLAUSEGRAPH_TIMEOUT }: Environment, { api }: ServerSettings): StoreConfig {
  return CLAUSEGRAPH_TIMEOUT ? { ...store, readLimit: api.timeout } : store
}

function storeConfig(kind: string, folder: string, environment: Environment): StoreConfig {
  if (kind === 'embedded') return { kind, folder }
  if (kind !== 'neo4j') throw new ClausegraphError('BAD_INPUT', `found the store "${kind}", expected embedded or neo4j`)
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = environment
  if (!uri)
    throw new ClausegraphError(
      'BAD_INPUT',
      'the store neo4j needs NEO4J_URI, such as neo4j://localhost:7687; set it with NEO4J_USER and NEO4J_PASSWORD, or use --store embedded',
    )
  if (password === undefined)
    throw new ClausegraphError('BAD_INPUT', 'the store neo4j needs NEO4J_PASSWORD; set it, to an empty value where the server asks for none')
  return { kind, uri, user, password, ...(database ? { database } : {}) }
}
