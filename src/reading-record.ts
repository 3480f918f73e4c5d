import { readdirSync, statSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { sha256 } from '../extraction/digest.ts'
import { packageRoot } from '../extraction/root.ts'
import { canonicalJson } from './graph/facts.ts'
import type { Ingested, SourceText } from './library.ts'

const Reading = z.object({
  edition: z.string(),
  counts: z.object({ clauses: z.number(), mentions: z.number(), citations: z.number(), positions: z.number(), commitments: z.number(), issues: z.number() }),
})
const RecordFile = z.object({ rules: z.string(), readings: z.record(z.string(), Reading) })
type Reading = z.infer<typeof Reading>

/** What was read, and by which rules and dictionaries, so that an unchanged text need not be read again. Losing it costs time only. */
export interface ReadingRecord {
  /** What reading this source gave, when neither it nor the rules have changed since. */
  find(source: SourceText): Reading | undefined
  note(source: SourceText, ingested: Ingested): void
  save(): Promise<void>
}

/** Opens the record that lies beside the data. */
export async function openReadingRecord(folder: string, registry: readonly string[] = []): Promise<ReadingRecord> {
  const path = join(folder, 'readings.json')
  const rules = fingerprint(registry)
  const readings = await load(path, rules)
  let changed = false
  return {
    find: (source) => readings.get(keyOf(source)),
    note(source, { edition, counts }) {
      readings.set(keyOf(source), { edition, counts })
      changed = true
    },
    async save() {
      if (!changed) return
      await writeFile(`${path}.new`, JSON.stringify({ rules, readings: Object.fromEntries(readings) }))
      await rename(`${path}.new`, path)
    },
  }
}

async function load(path: string, rules: string): Promise<Map<string, Reading>> {
  try {
    const file = RecordFile.parse(JSON.parse(await readFile(path, 'utf8')))
    return new Map(file.rules === rules ? Object.entries(file.readings) : [])
  } catch {
    return new Map()
  }
}

const keyOf = ({ location, text, corrections }: SourceText): string => sha256(canonicalJson({ location, text, corrections }))

/** Changes when any file of the extraction's code or data changes. */
function fingerprint(registry: readonly string[]): string {
  const code = join(dirname(fileURLToPath(import.meta.url)), '..', 'extraction')
  const data = ['lexicon', 'registry'].map((folder) => join(packageRoot, 'extraction', folder))
  const files = [code, ...data, ...registry.map((folder) => resolve(folder))].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name))
        return [name, size, mtimeMs]
      }),
  )
  return sha256(JSON.stringify(files))
}
