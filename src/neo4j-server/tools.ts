import { spawnSync } from 'node:child_process'

const OLDEST_JAVA = 17

/** Why Java is not usable here and what to do, or undefined when it is. */
export function javaProblem(): string | undefined {
  const found = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (found.error) return `no java found: install Java ${OLDEST_JAVA} or 21 (Debian: apt-get install openjdk-17-jre-headless)`
  const version = /version "(?:1\.)?(\d+)/.exec(found.stderr)?.[1] ?? '?'
  return Number(version) >= OLDEST_JAVA ? undefined : `java is of version ${version}, Neo4j 5 needs ${OLDEST_JAVA} or 21: install one and put it first on PATH`
}

/** Why Maven is not usable here and what to do, or undefined when it is. */
export function mavenProblem(): string | undefined {
  return spawnSync('mvn', ['--version']).error ? 'no mvn found: install Maven 3.6 or later (Debian: apt-get install maven)' : undefined
}
