import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../extraction/root.ts'

const FOLDER = join(packageRoot, 'schema', 'queries')
const EXTENSION = '.graphql'

/** Names of the queries that come with the package, in the order of the alphabet. */
export function queryNames(): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(EXTENSION))
  return files.map((name) => name.slice(0, -EXTENSION.length)).sort()
}

/** The text of a query by its name. */
export const namedQuery = (name: string): string => readFileSync(join(FOLDER, name + EXTENSION), 'utf8')

/** All queries that come with the package. */
export const namedQueries = (): { readonly name: string; readonly query: string }[] => queryNames().map((name) => ({ name, query: namedQuery(name) }))
