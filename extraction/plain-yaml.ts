/**
 * The plain form of YAML that the registry keeps to: a list of flat entries whose values are scalars or flow collections on one line.
 * It is read some ten times faster than YAML as a whole, and the registry is read at every start.
 */

const LINE = /^(?:- | {2})([A-Za-z]+): (\S.*)$/u
/** Numbers, truth values and nothing are no text in YAML. */
const NO_TEXT = /^(?:[-+.]?\d[\d.eE_+-]*|0[ox][\da-fA-F]+|[-+]?\.(?:inf|nan)|null|true|false|~)$/iu
/** What a plain scalar of a flow collection cannot hold, begin with or be followed by. */
const PLAIN = /^[^\s,[\]{}"'#&*!|>%@`?:-](?:[^,[\]{}:#]|:(?! )|(?<! )#)*|^[-?:](?=\S)(?:[^,[\]{}:#]|:(?! ))*/u

/** The entries of a text in plain form; nothing where any line of it is written otherwise. */
export function readPlainYaml(text: string): Record<string, unknown>[] | undefined {
  const entries: Record<string, unknown>[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, key, written] = LINE.exec(line) ?? []
    if (!key || !written) return undefined
    if (line.startsWith('-')) entries.push({})
    const entry = entries.at(-1)
    const value = readValue(written)
    if (!entry || value === undefined || key in entry) return undefined
    entry[key] = value
  }
  return entries
}

interface Cursor {
  readonly text: string
  at: number
}

function readValue(written: string): unknown {
  const cursor = { text: written.trimEnd(), at: 0 }
  const value = readNode(cursor)
  return cursor.at === cursor.text.length ? value : undefined
}

function readNode(cursor: Cursor): unknown {
  const mark = cursor.text.charAt(cursor.at)
  if (mark === '{') return readMap(cursor)
  if (mark === '[') return readList(cursor)
  return mark === '"' || mark === "'" ? readQuoted(cursor, mark) : readScalar(cursor)
}

function readMap(cursor: Cursor): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {}
  const closed = readItems(cursor, '}', () => {
    const key = /^[A-Za-z]+(?=: )/u.exec(cursor.text.slice(cursor.at, cursor.at + 20))?.[0]
    if (!key || key in map) return false
    cursor.at += key.length + 2
    map[key] = readNode(cursor)
    return map[key] !== undefined
  })
  return closed ? map : undefined
}

function readList(cursor: Cursor): unknown[] | undefined {
  const list: unknown[] = []
  const closed = readItems(cursor, ']', () => list.push(readNode(cursor)) > 0 && list.at(-1) !== undefined)
  return closed ? list : undefined
}

/** Items with commas between them up to the closing mark. */
function readItems(cursor: Cursor, close: string, readItem: () => boolean): boolean {
  cursor.at++
  for (;;) {
    skipSpaces(cursor)
    if (!readItem()) return false
    skipSpaces(cursor)
    const mark = cursor.text.charAt(cursor.at++)
    if (mark !== ',') return mark === close
  }
}

/** Text in quote marks without escapes. */
function readQuoted(cursor: Cursor, mark: string): string | undefined {
  const end = cursor.text.indexOf(mark, cursor.at + 1)
  const inside = cursor.text.slice(cursor.at + 1, end)
  if (end < 0 || inside.includes('\\') || cursor.text.startsWith("''", end)) return undefined
  cursor.at = end + 1
  return inside
}

function readScalar(cursor: Cursor): string | undefined {
  const found = PLAIN.exec(cursor.text.slice(cursor.at))?.[0].trimEnd()
  if (!found || NO_TEXT.test(found)) return undefined
  cursor.at += found.length
  return found
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charAt(cursor.at) === ' ') cursor.at++
}
