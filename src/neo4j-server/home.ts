import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { adminArguments } from './java.ts'

const FOLDERS = ['conf', 'data', 'logs', 'import', 'plugins', 'run', 'licenses']

export interface Ports {
  readonly bolt: number
  readonly http: number
}

/** Makes `home` a folder that a server can start on, and gives its password: made up at first, the kept one later. */
export async function prepareHome(home: string, library: string, ports: Ports): Promise<string> {
  for (const folder of FOLDERS) await mkdir(join(home, folder), { recursive: true })
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(ports))
  return keptPassword(home, library)
}

function configuration({ bolt, http }: Ports): string {
  return `${[
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
  ].join('\n')}\n`
}

async function keptPassword(home: string, library: string): Promise<string> {
  const file = join(home, 'conf', 'password')
  if (existsSync(file)) return readFile(file, 'utf8')
  // Hexadecimal, since what begins with a dash is an option to the command.
  const password = randomBytes(16).toString('hex')
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  await promisify(execFile)('java', adminArguments(library, ['dbms', 'set-initial-password', password]), { env: environment })
  await writeFile(file, password, { mode: 0o600 })
  return password
}
