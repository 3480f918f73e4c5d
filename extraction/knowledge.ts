/** The only reader of `lexicon/` and `registry/`. Refuses bad data with a sentence that tells the remedy. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { CORE_SCHEMA, load, type YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { buildMatcher, type Matcher } from './matcher.ts'
import { formsOf, type NameForm, RegistryEntry, type Script } from './registry.ts'
import { packageRoot } from './root.ts'
import { simplify } from './script.ts'
import { foldPunctuation } from './stages/clean/fold.ts'

/** What the extraction knows about the world before it reads a text. */
export interface Knowledge {
  /** Registry entries by id; later folders win over earlier ones. */
  readonly entries: ReadonlyMap<string, RegistryEntry>
  /** One automaton a script over every written form of every entry; traditional Chinese is looked up in `zh` after folding. */
  readonly names: Readonly<Record<Script, Matcher<readonly NameForm[]>>>
}

let cached: Knowledge | undefined

/** Our own registry, read once. */
export function knowledge(): Knowledge {
  cached ??= loadKnowledge()
  return cached
}

/**
 * Our registry with users' folders laid over it, in the order given: an entry with a known id adds its names and replaces the other fields.
 * Throws when a file is no list of entries, or an entry has not the shape of `RegistryEntry`.
 */
export function loadKnowledge(options: { readonly registry?: readonly string[] } = {}): Knowledge {
  const folders = [join(packageRoot, 'extraction', 'registry'), ...(options.registry ?? []).map((folder) => resolve(folder))]
  const entries = new Map<string, RegistryEntry>()
  folders.forEach((folder, layer) => {
    const seen = new Set<string>()
    for (const entry of readFolder(folder, RegistryEntry)) {
      if (seen.has(entry.id)) throw new Error(`${relative(packageRoot, folder)}: found two entries with id "${entry.id}", expected one; merge them`)
      seen.add(entry.id)
      const known = entries.get(entry.id)
      entries.set(entry.id, known && layer > 0 ? overlay(known, entry) : entry)
    }
  })
  return Object.freeze({ entries, names: indexNames(entries) })
}

/** Reads every YAML file below `folder` (relative to `extraction/`) as a list of entries of one shape, files in name order. */
export function readEntries<T>(folder: string, schema: z.ZodType<T>): T[] {
  return readFolder(join(packageRoot, 'extraction', folder), schema)
}

/** Reads one YAML file (relative to `extraction/`) as a list of entries of one shape. */
export function readEntryFile<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFile(join(packageRoot, 'extraction', file), schema)
}

function readFolder<T>(folder: string, schema: z.ZodType<T>): T[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder}: found no such folder, expected a folder of .yaml files; check the path`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readFile(join(folder, name), schema))
}

function readFile<T>(path: string, schema: z.ZodType<T>): T[] {
  const name = relative(packageRoot, path)
  const data = parseYaml(readFileSync(path, 'utf8'), name)
  if (!Array.isArray(data)) throw new Error(`${name}: found ${typeof data}, expected a list of entries; begin each entry with "- "`)
  return data.map((entry, index) => {
    const result = schema.safeParse(entry)
    if (result.success) return result.data
    const issue = result.error.issues[0]
    throw new Error(
      `${name}: entry ${index + 1} (${JSON.stringify((entry as { id?: unknown })?.id ?? entry).slice(0, 60)}): ${issue?.path.join('.') || 'entry'}: ${issue?.message}; mend the entry or see CONTRIBUTING.md for its shape`,
    )
  })
}

function parseYaml(text: string, name: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, filename: name })
  } catch (error) {
    const { reason, mark } = error as YAMLException
    throw new Error(`${name}: found no YAML (${reason} in line ${(mark?.line ?? 0) + 1}), expected a list of entries; mend the line`)
  }
}

/** A user's entry for a known id: its fields win, the names of both stay. */
function overlay(ours: RegistryEntry, theirs: RegistryEntry): RegistryEntry {
  const both = (script: Script) => [...formsOf(ours, script), ...formsOf(theirs, script)].filter(([, form]) => form.kind === 'name').map(([surface]) => surface)
  return { ...ours, ...theirs, name: { ...ours.name, ...theirs.name }, aliases: { zh: both('zh'), en: both('en') } }
}

function indexNames(entries: ReadonlyMap<string, RegistryEntry>): Knowledge['names'] {
  const folded = (entry: RegistryEntry, script: Script) => formsOf(entry, script).map(([surface, form]) => [foldForm(surface), form] as const)
  const matcher = (script: Script) => buildMatcher([...entries.values()].flatMap((entry) => folded(entry, script)))
  return { zh: matcher('zh'), en: matcher('en') }
}

/** Most names are plain letters or plain Chinese characters: no mark in them depends on its neighbours. */
function foldForm(surface: string): string {
  if (PLAIN_LATIN.test(surface)) return surface
  return PLAIN_HAN.test(surface) ? simplify(surface) : foldPunctuation(surface)
}

const PLAIN_LATIN = /^[ !#-~]*$/
/** 著 is 着 or itself by its neighbours. */
const PLAIN_HAN = /^[\u3400-\u4dbf\u4e00-\u8456\u8458-\u9fff]*$/
