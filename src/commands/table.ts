import Table from 'cli-table3'

export type Cell = string | number | boolean | null | undefined

export interface TableOptions {
  /** Columns whose cells are numbers, by index. */
  readonly right?: readonly number[]
  /** Widest cell, in columns of the terminal; longer ones are broken into lines. */
  readonly widest?: number
  /** Without rules and head. */
  readonly bare?: boolean
}

/** A table with rules of single lines; Chinese characters count for two columns. */
export function renderTable(head: readonly string[], rows: readonly (readonly Cell[])[], { right = [], widest = 60, bare = false }: TableOptions = {}): string {
  const table = new Table({
    ...(bare ? { chars: NO_RULES } : { head: [...head] }),
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, column) => (right.includes(column) ? 'right' : 'left')),
  })
  for (const row of rows) table.push(row.map((cell) => breakLines(plain(cell), widest)))
  return table.toString()
}

const NO_RULES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((part) => [part, '']),
)

/** Control characters of a source text must not reach the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const plain = (cell: Cell): string => String(cell ?? '').replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')

/** Breaks a text into lines of at most `widest` columns, between words or Chinese characters. */
export function breakLines(text: string, widest: number): string {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const width = columns(piece.trimEnd())
    if (used + width > widest && line) {
      lines.push(line.trimEnd())
      ;[line, used] = ['', 0]
    }
    line += piece
    used += columns(piece)
  }
  return [...lines, line.trimEnd()].join('\n')
}

const columns = (text: string): number => [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffef]/.test(char) ? 2 : 1), 0)
