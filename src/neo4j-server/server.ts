import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { ClausegraphError } from '../errors.ts'
import { type Ports, prepareHome } from './home.ts'
import { installNeo4j } from './installation.ts'
import { serverArguments } from './java.ts'
import { freePorts } from './ports.ts'

const START_LIMIT_MS = 120_000
const POLL_MS = 200

export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
}

export interface Neo4jServer extends Neo4jAddress {
  readonly browserUrl: string
  /** Version and edition, as the server tells them: `5.26.30 community`. */
  readonly version: string
  /** Stops the server and waits until it is gone; its folder goes too unless it was given. */
  stop(): Promise<void>
}

export interface Neo4jServerOptions {
  /** Where the server keeps its data, for the next start too; without it a temporary folder that lives as long as the server. */
  readonly folder?: string
  readonly preferredPorts?: Ports
  readonly onDownload?: () => void
}

/**
 * Starts a Neo4j Community server on loopback ports and waits until it answers queries.
 * Throws a ClausegraphError (STORE_UNAVAILABLE) when Java or Maven is missing or the server does not come up.
 */
export async function startNeo4j(options: Neo4jServerOptions = {}): Promise<Neo4jServer> {
  const library = await installNeo4j(options.onDownload)
  const home = options.folder ?? (await mkdtemp(join(tmpdir(), 'clausegraph-neo4j-')))
  const ports = await freePorts(options.preferredPorts)
  const password = await prepareHome(home, library, ports)
  const address = { uri: `bolt://127.0.0.1:${ports.bolt}`, user: 'neo4j', password }
  const child = launch(library, home)
  const stop = async () => {
    await terminate(child)
    if (!options.folder) await rm(home, { recursive: true, force: true })
  }
  try {
    const version = await waitForVersion(address, child, home)
    return { ...address, browserUrl: `http://localhost:${ports.http}/browser/`, version, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The version and edition of the server at an address. Throws what the driver throws. */
export async function neo4jVersion({ uri, user, password }: Neo4jAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 5_000, maxTransactionRetryTime: 0 })
  try {
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition AS edition')
    return `${records[0]?.get('version')} ${records[0]?.get('edition')}`
  } finally {
    await driver.close()
  }
}

function launch(library: string, home: string): ChildProcess {
  const log = openSync(consoleLog(home), 'a')
  const child = spawn('java', serverArguments(library, home), { stdio: ['ignore', log, log], env: { ...process.env, NEO4J_HOME: home } })
  closeSync(log)
  const stopWithParent = () => child.kill()
  process.once('exit', stopWithParent)
  child.once('exit', () => process.off('exit', stopWithParent))
  return child
}

async function waitForVersion(address: Neo4jAddress, child: ChildProcess, home: string): Promise<string> {
  const deadline = Date.now() + START_LIMIT_MS
  for (;;) {
    try {
      return await neo4jVersion(address)
    } catch (error) {
      if (hasEnded(child)) throw new ClausegraphError('STORE_UNAVAILABLE', `Neo4j ended while starting; its last words:\n${await lastWords(home)}`)
      if (Date.now() > deadline) {
        throw new ClausegraphError('STORE_UNAVAILABLE', `Neo4j did not answer within ${START_LIMIT_MS / 1000} s; its last words:\n${await lastWords(home)}`, {
          cause: error,
        })
      }
      await delay(POLL_MS)
    }
  }
}

async function terminate(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function lastWords(home: string): Promise<string> {
  return (await readFile(consoleLog(home), 'utf8')).trim().split('\n').slice(-8).join('\n')
}

function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log')
}
