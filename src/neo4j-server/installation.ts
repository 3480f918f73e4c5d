import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import envPaths from 'env-paths'
import { packageRoot } from '../../extraction/root.ts'
import { ClausegraphError } from '../errors.ts'
import { javaProblem, mavenProblem } from './tools.ts'

const POM = join(packageRoot, 'test', 'neo4j', 'pom.xml')

/** Why this machine can run no Neo4j of its own and what to do, or undefined when it can. */
export function neo4jProblem(): string | undefined {
  if (!existsSync(POM)) return `${POM} is missing: it stands in the repository, not in the published package`
  return javaProblem() ?? (existsSync(libraryFolder()) ? undefined : mavenProblem())
}

/**
 * The folder with the server's jars, fetched from Maven Central the first time (139 MB) and kept in the user's cache folder.
 * Throws a ClausegraphError (STORE_UNAVAILABLE) when Java, Maven or the network is missing.
 */
export async function installNeo4j(onDownload: () => void = () => {}): Promise<string> {
  const problem = neo4jProblem()
  if (problem) throw new ClausegraphError('STORE_UNAVAILABLE', problem)
  const installed = libraryFolder()
  if (!existsSync(installed)) {
    onDownload()
    await downloadInto(installed)
  }
  return installed
}

function libraryFolder(): string {
  const version = /<neo4j\.version>(.+?)</.exec(readFileSync(POM, 'utf8'))?.[1]
  if (!version) throw new ClausegraphError('BAD_INPUT', `${POM}: found no <neo4j.version>, which names the release to install`)
  return join(envPaths('clausegraph', { suffix: '' }).cache, `neo4j-${version}`)
}

/** Downloads beside the target and renames, so that a broken download is never used and two installers do not meet. */
async function downloadInto(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const partial = await mkdtemp(`${target}.partial-`)
  try {
    await copyDependencies(partial)
    await rename(partial, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

async function copyDependencies(folder: string): Promise<void> {
  const maven = spawn('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  maven.stdout.on('data', (chunk) => output.push(String(chunk)))
  maven.stderr.on('data', (chunk) => output.push(String(chunk)))
  const code = await new Promise<number | null>((resolve, reject) => maven.once('error', reject).once('close', resolve))
  if (code === 0) return
  const tail = output.join('').trim().split('\n').slice(-5).join('\n')
  throw new ClausegraphError(
    'STORE_UNAVAILABLE',
    `mvn could not fetch Neo4j from Maven Central (exit code ${code}); check the network or Maven's proxy settings:\n${tail}`,
  )
}
