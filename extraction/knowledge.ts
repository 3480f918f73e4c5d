/** What the extraction knows: our registry, and what users lay over it and over our lexicon. */
import { readEntries } from './data-files.ts'
import { foldForm } from './fold-form.ts'
import { buildMatcher, type Matcher } from './matcher.ts'
import { layNames, readOverlay } from './overlay.ts'
import { type OwnCues, readOwnCues } from './own-cues.ts'
import { formsOf, type NameForm, RegistryEntry, type Script } from './registry.ts'

export { readEntries, readEntryFile } from './data-files.ts'

/** What the extraction knows about the world before it reads a text. */
export interface Knowledge {
  /** Registry entries by id; later folders win over earlier ones. */
  readonly entries: ReadonlyMap<string, RegistryEntry>
  /** One automaton a script over every written form of every entry; traditional Chinese is looked up in `zh` after folding. */
  readonly names: Readonly<Record<Script, Matcher<readonly NameForm[]>>>
  /** Cues that users add to the lexicon. */
  readonly cues: OwnCues
}

let cached: Knowledge | undefined

/** Our own registry, read once. */
export function knowledge(): Knowledge {
  cached ??= loadKnowledge()
  return cached
}

/**
 * Our registry and lexicon with users' folders laid over them, in the order given: an entry with a known id adds its names or cues, and replaces
 * the other fields that it has. Throws, with file and line, where a file is no list of entries, an entry has not its shape, or a name is another entity's.
 */
export function loadKnowledge(options: { readonly registry?: readonly string[] } = {}): Knowledge {
  const overlays = (options.registry ?? []).map(readOverlay)
  const entries = layNames(ourEntries(), overlays)
  return Object.freeze({ entries, names: indexNames(entries), cues: readOwnCues(overlays) })
}

function ourEntries(): ReadonlyMap<string, RegistryEntry> {
  const entries = new Map<string, RegistryEntry>()
  for (const entry of readEntries('registry', RegistryEntry)) {
    if (entries.has(entry.id)) throw new Error(`extraction/registry: found two entries with id "${entry.id}", expected one; merge them`)
    entries.set(entry.id, ofOneShape(entry))
  }
  return entries
}

/** Every field written, there or not: entries are asked for at every name of a text, and those of one shape are read several times as fast. */
function ofOneShape(entry: RegistryEntry): RegistryEntry {
  const { id, type, kind, name, official, short, side, adjectives, aliases, date, number, before, parties, offices, source } = entry
  return { id, type, kind, name, official, short, side, adjectives, aliases, date, number, before, parties, offices, source }
}

function indexNames(entries: ReadonlyMap<string, RegistryEntry>): Knowledge['names'] {
  const folded = (entry: RegistryEntry, script: Script) => formsOf(entry, script).map(([surface, form]) => [foldForm(surface), form] as const)
  const matcher = (script: Script) => buildMatcher([...entries.values()].flatMap((entry) => folded(entry, script)))
  return { zh: matcher('zh'), en: matcher('en') }
}
