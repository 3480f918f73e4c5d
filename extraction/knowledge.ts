/** The only reader of `lexicon/` and `registry/`. Refuses bad data with a sentence that tells the remedy. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import type { z } from 'zod'
import { packageRoot } from './root.ts'

/** Reads every YAML file below `folder` (relative to `extraction/`) as a list of entries of one shape, files in name order. */
export function readEntries<T>(folder: string, schema: z.ZodType<T>): T[] {
  const base = join(packageRoot, 'extraction', folder)
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readFile(join(base, name), schema))
}

/** Reads one YAML file (relative to `extraction/`) as a list of entries of one shape. */
export function readEntryFile<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFile(join(packageRoot, 'extraction', file), schema)
}

function readFile<T>(path: string, schema: z.ZodType<T>): T[] {
  const name = relative(packageRoot, path)
  const data: unknown = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA, filename: name })
  if (!Array.isArray(data)) throw new Error(`${name}: found ${typeof data}, expected a list of entries; begin each entry with "- "`)
  return data.map((entry, index) => {
    const result = schema.safeParse(entry)
    if (result.success) return result.data
    const issue = result.error.issues[0]
    throw new Error(`${name}: entry ${index + 1} (${JSON.stringify((entry as { id?: unknown })?.id ?? entry).slice(0, 60)}): ${issue?.path.join('.') || 'entry'}: ${issue?.message}; mend the entry or see CONTRIBUTING.md for its shape`)
  })
}
