/** Reads the YAML files of `lexicon/` and `registry/`, and those of users, as lists of entries; refuses bad ones with file, line and remedy. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CORE_SCHEMA, load, type YAMLException } from 'js-yaml'
import { z } from 'zod'
import { packageRoot } from './root.ts'

/** An entry as it stands in its file; `line` counts from one. */
export interface FileEntry {
  readonly data: unknown
  readonly file: string
  readonly line: number
  readonly text: readonly string[]
}

/** Reads every `.yaml` file below `folder` (relative to `extraction/`) as a list of entries of one shape, files in name order. */
export function readEntries<T>(folder: string, schema: z.ZodType<T>): T[] {
  const path = join(packageRoot, 'extraction', folder)
  const files = filesIn(path).filter((name) => name.endsWith('.yaml'))
  return files.flatMap((name) => readFileEntries(join(path, name))).map((entry) => parseEntry(entry, schema))
}

/** Reads one YAML file (relative to `extraction/`) as a list of entries of one shape. */
export function readEntryFile<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileEntries(join(packageRoot, 'extraction', file)).map((entry) => parseEntry(entry, schema))
}

/** The files below a folder, as paths relative to it, in name order; hidden ones left out. */
export function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder}: found no such folder, expected a folder of .yaml files; check the path`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory())
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort()
}

/** The entries of one YAML file, not yet looked at. */
export function readFileEntries(path: string): FileEntry[] {
  const file = nameOf(path)
  const text = readFileSync(path, 'utf8')
  const data = parseYaml(text, file)
  if (data === undefined || data === null) return []
  if (!Array.isArray(data)) throw new Error(`${file}:1: found ${typeof data}, expected a list of entries; begin each entry with "- "`)
  const lines = text.split('\n')
  const starts = entryLines(lines)
  return data.map((entry, index) => {
    const start = starts[index] ?? 0
    return { data: entry, file, line: start + 1, text: lines.slice(start, starts[index + 1]) }
  })
}

/** The entry in its shape. Throws with the place of what is wrong in it. */
export function parseEntry<T>(entry: FileEntry, schema: z.ZodType<T>): T {
  const result = schema.safeParse(entry.data)
  if (result.success) return result.data
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []))[0]
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : 'those of its kind'
  const [issue] = result.error.issues
  if (unknown) throw refusal(entry, `found the key "${unknown}", expected one of ${keys}`, unknown)
  throw refusal(entry, `${issue?.path.join('.') || 'entry'}: ${issue?.message}`, issue?.path[0]?.toString())
}

/** An error that names file and line: that of a key of the entry, else that of the entry. */
export function refusal(entry: FileEntry, found: string, key?: string): Error {
  const below = key === undefined ? -1 : entry.text.findIndex((line) => line.match(/[\w-]+(?=["']?:)/g)?.includes(key))
  const line = entry.line + Math.max(below, 0)
  return new Error(
    `${entry.file}:${line}: entry ${JSON.stringify(idOf(entry) ?? entry.data).slice(0, 60)}: ${found}; mend the entry or see CONTRIBUTING.md for its shape`,
  )
}

/** The id that the entry has, whatever else is wrong with it. */
export const idOf = ({ data }: FileEntry): unknown => (data as { id?: unknown } | null)?.id

const nameOf = (path: string): string => {
  const name = relative(packageRoot, path)
  return name.startsWith('..') ? path : name
}

function parseYaml(text: string, file: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, filename: file })
  } catch (error) {
    const { reason, mark } = error as YAMLException
    const line = (mark?.line ?? 0) + 1
    throw new Error(`${file}:${line}: found no YAML (${reason} in line ${line}), expected a list of entries; mend the line`)
  }
}

/** Indices of the lines in which entries begin: the dashes of a list stand in one column. */
function entryLines(lines: readonly string[]): number[] {
  const margin = lines.find((line) => /^ *-(?:\s|$)/.test(line))?.match(/^ */)?.[0]
  return lines.flatMap((line, index) => (margin !== undefined && line.startsWith(`${margin}-`) && /^\s|^$/.test(line.slice(margin.length + 1)) ? [index] : []))
}
