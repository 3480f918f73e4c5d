import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe } from 'vitest'
import type { ApiLogger, ApiSettings } from '../../src/api/index.ts'
import type { StoreConfig } from '../../src/graph/index.ts'
import { type LocalLibrary, openLocalLibrary } from '../../src/local-library.ts'
import { startServer } from '../../src/server.ts'
import { freshNeo4j } from './neo4j.ts'
import { deleteEverything } from './stores.ts'

/** A Neo4j that has just started plans every query for the first time. */
const NEO4J_TIMEOUT_MS = 240_000
const QUIET: ApiLogger = { error: () => undefined }

export interface Served {
  readonly library: LocalLibrary
  readonly config: StoreConfig
  readonly url: string
  /** Stops the server as the command line does, then closes the library. */
  stop(): Promise<void>
}

export interface ServerUnderTest {
  readonly kind: StoreConfig['kind']
  /** Serves an empty store on a free port of this machine, until the test ends. `change` leads to the store on another way. */
  serve(settings?: Partial<ApiSettings>, change?: (config: StoreConfig) => Promise<StoreConfig>): Promise<Served>
}

/** Runs a suite against a server over a fresh embedded store and, where there is one, over Neo4j. For files named `*.store.test.ts`. */
export function describeEachServer(name: string, suite: (under: ServerUnderTest) => void): void {
  describe(`${name}, embedded store`, { timeout: NEO4J_TIMEOUT_MS }, () => {
    const cleanUp = afterEachTest()
    const fresh = async (): Promise<StoreConfig> => {
      const folder = await mkdtemp(join(tmpdir(), 'clausegraph-served-'))
      cleanUp(() => rm(folder, { recursive: true, force: true }))
      return { kind: 'embedded', folder }
    }
    suite({ kind: 'embedded', serve: servingOn(fresh, cleanUp) })
  })
  describe(`${name}, Neo4j`, { timeout: NEO4J_TIMEOUT_MS }, async () => {
    const server = await freshNeo4j()
    if (!server) {
      describe.skip('needs Neo4j', () => {})
      return
    }
    const cleanUp = afterEachTest()
    const { uri, user, password } = server
    const config = { kind: 'neo4j', uri, user, password } as const
    const fresh = async (): Promise<StoreConfig> => {
      await deleteEverything(config)
      return config
    }
    suite({ kind: 'neo4j', serve: servingOn(fresh, cleanUp) })
  })
}

type CleanUp = (close: () => Promise<void>) => void

function servingOn(fresh: () => Promise<StoreConfig>, cleanUp: CleanUp): ServerUnderTest['serve'] {
  return async (settings = {}, change = async (config) => config) => {
    const config = await change(await fresh())
    const library = await openLocalLibrary(config, { api: settings, logger: QUIET })
    const server = await startServer({ handlers: { '': library.fetch }, Requests: library.Requests, host: '127.0.0.1', port: 0, grace: 2_000 })
    let stopped: Promise<void> | undefined
    const stop = async () => {
      library.endStreams()
      await server.close()
      await library.close()
    }
    const stopOnce = () => {
      stopped ??= stop()
      return stopped
    }
    cleanUp(stopOnce)
    return { library, config, url: server.url, stop: stopOnce }
  }
}

function afterEachTest(): CleanUp {
  const pending: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of pending.splice(0).reverse()) await close()
  })
  return (close) => pending.push(close)
}
