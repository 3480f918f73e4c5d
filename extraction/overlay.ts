/** Lays users' folders of names and cues over ours. */
import { extname, join, resolve } from 'node:path'
import { type FileEntry, filesIn, idOf, parseEntry, readFileEntries, refusal } from './data-files.ts'
import { foldForm } from './fold-form.ts'
import { formsOf, OverlayEntry, RegistryEntry, SCRIPTS, type Script } from './registry.ts'

/** The entries of one folder, by what they are for. */
export interface Overlay {
  readonly names: readonly FileEntry[]
  readonly cues: Readonly<Record<CueFile, readonly FileEntry[]>>
}

/** Where a folder holds cues, in the shape of the files of that name in `lexicon/`; all its other files hold names. */
export const CUE_FILES = ['zh/stances', 'zh/commitments', 'en/stances', 'en/commitments'] as const
export type CueFile = (typeof CUE_FILES)[number]

/** Reads a user's folder. Throws where it holds a file that is neither names nor cues. */
export function readOverlay(folder: string): Overlay {
  const path = resolve(folder)
  const files = filesIn(path)
  const read = (names: readonly string[]) => names.flatMap((name) => readFileEntries(join(path, name)))
  const cues = (file: CueFile) => read(files.filter((name) => withoutEnding(name) === file))
  for (const name of files) refuseUnknown(path, name)
  return {
    names: read(files.filter((name) => !isCueFile(withoutEnding(name)))),
    cues: {
      'zh/stances': cues('zh/stances'),
      'zh/commitments': cues('zh/commitments'),
      'en/stances': cues('en/stances'),
      'en/commitments': cues('en/commitments'),
    },
  }
}

/**
 * Our entries with users' laid over them: an entry with a known id adds its names and replaces the other fields that it has; any other is new.
 * Throws where two entries of a folder have one id, and where a name is another entity's too.
 */
export function layNames(ours: ReadonlyMap<string, RegistryEntry>, overlays: readonly Overlay[]): ReadonlyMap<string, RegistryEntry> {
  const entries = new Map(ours)
  for (const { names } of overlays)
    for (const entry of uniqueById(names)) {
      const laid = layEntry(entry, entries)
      entries.set(laid.id, laid)
    }
  refuseSharedNames(
    overlays.flatMap(({ names }) => names),
    entries,
  )
  return entries
}

/** Entries of one folder. Throws where two have one id. */
export function uniqueById(entries: readonly FileEntry[]): readonly FileEntry[] {
  const seen = new Map<unknown, FileEntry>()
  for (const entry of entries) {
    const first = seen.get(idOf(entry))
    if (first) throw refusal(entry, `found two entries with id "${idOf(entry)}" (the first in ${first.file}:${first.line}), expected one; merge them`)
    seen.set(idOf(entry), entry)
  }
  return entries
}

const withoutEnding = (name: string): string => name.replace(/\.ya?ml$/, '')
const isCueFile = (name: string): boolean => CUE_FILES.some((file) => file === name)

function refuseUnknown(folder: string, name: string): void {
  const path = join(folder, name)
  if (!/^\.ya?ml$/.test(extname(name)))
    throw new Error(`${path}:1: found a file that is no YAML, expected .yaml or .yml; rename it, or move it out of the folder`)
  if (/^(?:zh|en)\//.test(name) && !isCueFile(withoutEnding(name)))
    throw new Error(
      `${path}:1: found an unknown file of cues, expected one of ${CUE_FILES.map((file) => `${file}.yaml`).join(', ')}; rename it, or move it out of ${name.slice(0, 2)}/`,
    )
}

function layEntry(entry: FileEntry, entries: ReadonlyMap<string, RegistryEntry>): RegistryEntry {
  const theirs = parseEntry(entry, OverlayEntry)
  const ours = entries.get(theirs.id)
  if (ours) return parseEntry({ ...entry, data: merged(ours, theirs) }, RegistryEntry)
  const missing = ['type', 'name', 'source'].filter((key) => !(key in theirs))
  if (!missing.length) return parseEntry(entry, RegistryEntry)
  const meant = [...entries.keys()].find((id) => id.toLowerCase() === theirs.id.toLowerCase())
  throw refusal(
    entry,
    `found an id that the registry does not know, without ${missing.join(', ')}, expected ${meant ? `"${meant}"` : 'a known id'} or a whole entry`,
    'id',
  )
}

/** The names of both stay; for a date of theirs our source does not stand. */
function merged(ours: RegistryEntry, theirs: OverlayEntry): Record<string, unknown> {
  const joined = (read: (entry: OverlayEntry, script: Script) => readonly string[]) =>
    Object.fromEntries(SCRIPTS.map((script) => [script, [...new Set([...read(ours, script), ...read(theirs, script)])]]))
  return {
    ...ours,
    ...theirs,
    name: { ...ours.name, ...theirs.name },
    aliases: joined(titlesOf),
    side: joined(({ side }, script) => side?.[script] ?? []),
    adjectives: joined(({ adjectives }, script) => adjectives?.[script] ?? []),
    source: theirs.source ?? (theirs.date || theirs.offices ? 'unverified' : ours.source),
  }
}

/** Written forms that are one entity's alone: short forms, adjectives and sides are shared by states, and the text decides. */
const titlesOf = ({ name, official, aliases }: OverlayEntry, script: Script): string[] =>
  [name?.[script], official?.[script], ...(aliases?.[script] ?? [])].filter((title) => title !== undefined)

function refuseSharedNames(added: readonly FileEntry[], entries: ReadonlyMap<string, RegistryEntry>): void {
  if (!added.length) return
  const owners = new Map<string, string[]>()
  for (const entry of entries.values())
    for (const key of keysOf((script) => formsOf(entry, script).flatMap(([surface, { kind }]) => (kind === 'name' ? [surface] : []))))
      owners.set(key, [...(owners.get(key) ?? []), entry.id])
  const found = added.flatMap((entry) => {
    const theirs = OverlayEntry.parse(entry.data)
    return keysOf((script) => titlesOf(theirs, script)).flatMap((key) => {
      const other = owners.get(key)?.find((id) => id !== theirs.id)
      return other ? [refusal(entry, `found the name "${key.slice(3)}", which "${other}" has too, expected a name of one entity; leave it to one of them`)] : []
    })
  })
  if (found.length) throw new Error([...new Set(found.map(({ message }) => message))].join('\n'))
}

const keysOf = (titles: (script: Script) => readonly string[]): string[] =>
  SCRIPTS.flatMap((script) => titles(script).map((title) => `${script} ${foldForm(title)}`))
