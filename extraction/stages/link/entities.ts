import { wordsOf } from '../../languages/names-provisional.ts'
import { readTitle } from '../../languages/titles.ts'
import type { Entity, NamedSpan, Names } from '../../model.ts'
import { partiesOf } from '../../offices.ts'
import type { RegistryEntry } from '../../registry.ts'
import type { LinkScene } from './scene.ts'

/** One entity an id, sorted by id: from its registry entry, else by the longest name that the text writes. */
export function describeEntities(mentions: readonly NamedSpan[], parties: ReadonlyMap<string, readonly string[]>, scene: LinkScene): Entity[] {
  const longest = new Map<string, NamedSpan>()
  for (const mention of mentions) {
    const known = longest.get(mention.id)
    const longer = !known || mention.end - mention.start > known.end - known.start ? mention : known
    const dated = known?.dated ?? mention.dated
    longest.set(mention.id, dated && !longer.dated ? { ...longer, dated } : longer)
  }
  return [...longest].map(([id, mention]) => describe(id, mention, parties.get(id), scene)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function describe(id: string, mention: NamedSpan, parties: readonly string[] | undefined, { knowledge, document, text }: LinkScene): Entity {
  const entry = knowledge.entries.get(id)
  if (entry) return entityOf(entry)
  const surface = wordsOf(mention, text)
  const language = document.language === 'en' ? 'en' : 'zh-Hans'
  const name = mention.type === 'Instrument' ? readTitle(surface, document.language, knowledge).display : surface
  return {
    id,
    type: mention.type,
    ...(mention.kind ? { kind: mention.kind } : {}),
    name: { [language]: name },
    ...(mention.dated ? { date: mention.dated } : {}),
    ...(parties ? { parties: [...parties] } : {}),
    source: 'text',
  }
}

const shown = new WeakMap<RegistryEntry, Entity>()

/** A registry entry as the extraction shows it. */
export function entityOf(entry: RegistryEntry): Entity {
  const known = shown.get(entry)
  if (known) return known
  const entity = Object.freeze(readEntity(entry))
  shown.set(entry, entity)
  return entity
}

function readEntity(entry: RegistryEntry): Entity {
  const names: Names = { ...(entry.name.zh ? { 'zh-Hans': entry.name.zh } : {}), ...(entry.name.en ? { en: entry.name.en } : {}) }
  const aliases = [entry.official?.zh, entry.official?.en, ...(entry.aliases?.zh ?? []), ...(entry.aliases?.en ?? [])].filter((alias) => alias !== undefined)
  const parties = partiesOf(entry)
  return {
    id: entry.id,
    type: entry.type,
    ...(entry.kind ? { kind: entry.kind } : {}),
    name: names,
    ...(aliases.length ? { aliases } : {}),
    ...(entry.number ? { number: entry.number } : {}),
    ...(entry.date ? { date: entry.date } : {}),
    ...(parties ? { parties: [...parties] } : {}),
    source: entry.source,
  }
}
