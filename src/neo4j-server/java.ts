import { join } from 'node:path'

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
const OPENS = OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** The arguments of `java` that run the server in the foreground, on its own home folder. */
export function serverArguments(library: string, home: string): string[] {
  const memory = ['-Xms256m', '-Xmx1g', '-XX:+UseSerialGC']
  const classPath = ['-cp', [join(library, '*'), join(home, 'plugins', '*')].join(':')]
  const entry = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode']
  return [...memory, ...OPENS, '-Dfile.encoding=UTF-8', ...classPath, ...entry]
}

/** The arguments of `java` that run one `neo4j-admin` command. */
export function adminArguments(library: string, command: readonly string[]): string[] {
  return [...OPENS, '-cp', join(library, '*'), 'org.neo4j.server.startup.Neo4jAdminBoot', ...command]
}
