import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../extraction/root.ts'

const folder = join(packageRoot, 'cypher')
const EXTENSION = '.cypher'
const COMMENT = /^\s*\/\/.*$/gm
const texts = new Map<string, string>()
const pieces = new Map<string, string | undefined>()

/** The text of `cypher/KIND/NAME.cypher`. A name without a file is a programmer's mistake and throws. */
export function queryText(kind: 'read' | 'write', name: string): string {
  const file = `${kind}/${name}${EXTENSION}`
  const known = texts.get(file) ?? readFileSync(join(folder, file), 'utf8')
  texts.set(file, known)
  return known
}

/** The text of `cypher/FOLDER/NAME.cypher` without its comments: a piece that fills a slot of a query. Undefined without such a file. */
export function pieceText(within: string, name: string): string | undefined {
  const file = `${within}/${name}${EXTENSION}`
  if (!pieces.has(file)) pieces.set(file, readPiece(join(folder, file)))
  return pieces.get(file)
}

function readPiece(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(COMMENT, '').trim() : undefined
}

/** The names of the queries in a folder of a kind, without the folder, sorted. */
export function queryNames(kind: 'read' | 'write', within: string): string[] {
  return readdirSync(join(folder, kind, within))
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .sort()
}

/** The statements of a file that holds several, each ended by `;` at the end of a line. */
export function statementsOf(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/;\s*$/m)
    .map((statement) => statement.replace(COMMENT, '').trim())
    .filter((statement) => statement !== '')
}
