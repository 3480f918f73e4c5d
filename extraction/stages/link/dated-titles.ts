import type { Knowledge } from '../../knowledge.ts'
import { readTitle, type TitleParts } from '../../languages/titles.ts'
import type { Language } from '../../model.ts'
import { formsOf, type RegistryEntry } from '../../registry.ts'
import { sameTitle } from './lookup.ts'

const YEAR_FIRST = /^(?<year>1[89]\d\d|20\d\d)年?的? ?(?<rest>.+)$/u

/** The year that a title begins with, and the title without it: 1982 Convention on the Law of the Sea. */
export function yearAndTitle(title: string): { readonly year: string; readonly rest: string } | undefined {
  const { year, rest } = YEAR_FIRST.exec(title)?.groups ?? {}
  return year && rest ? { year, rest } : undefined
}

/**
 * The registry entry that a title with a leading year means: the one of this title and year, else the only one of that year with the same head noun
 * whose title says all the words of this one and more (1966 Covenant on Civil Rights for the International Covenant on Civil and Political Rights).
 * One of two or three states counts where these are among `parties` or in the title.
 */
export function datedEntry(title: string, parties: readonly string[], language: Language, knowledge: Knowledge): RegistryEntry | undefined {
  const named = yearAndTitle(title)
  if (!named) return undefined
  const { year, rest } = named
  const parts = readTitle(rest, language, knowledge)
  if (!parts.subject) return undefined
  const isOpen = (entry: RegistryEntry) =>
    (entry.parties ?? []).length > FEW || (entry.parties ?? []).every((party) => [...parts.parties, ...parties].includes(party))
  const same = sameTitle(rest, language, knowledge).find((entry) => entry.date?.startsWith(year) && isOpen(entry))
  if (same) return same
  const fuller = (titlesByYear(knowledge, language).get(year) ?? []).filter((known) => saysAll(known.parts, parts) && isOpen(known.entry))
  const entries = new Set(fuller.map(({ entry }) => entry))
  return entries.size === 1 ? fuller[0]?.entry : undefined
}

/** The most parties of an instrument that others of its kind have under the same title. */
const FEW = 3

interface DatedTitle {
  readonly entry: RegistryEntry
  readonly parts: TitleParts
}

const indexes = new WeakMap<Knowledge, Map<string, ReadonlyMap<string, readonly DatedTitle[]>>>()

/** Titles of instruments by the year of their date. */
function titlesByYear(knowledge: Knowledge, language: Language): ReadonlyMap<string, readonly DatedTitle[]> {
  const script = language === 'en' ? 'en' : 'zh'
  const known = indexes.get(knowledge) ?? new Map<string, ReadonlyMap<string, readonly DatedTitle[]>>()
  indexes.set(knowledge, known)
  const index = known.get(script) ?? indexTitles(knowledge, script)
  known.set(script, index)
  return index
}

function indexTitles(knowledge: Knowledge, script: 'zh' | 'en'): ReadonlyMap<string, readonly DatedTitle[]> {
  const index = new Map<string, DatedTitle[]>()
  for (const entry of knowledge.entries.values()) {
    const year = entry.date?.slice(0, 4)
    if (entry.type !== 'Instrument' || !year) continue
    const titles = formsOf(entry, script).map(([form]) => ({ entry, parts: readTitle(form, script === 'en' ? 'en' : 'zh-Hans', knowledge) }))
    index.set(year, [...(index.get(year) ?? []), ...titles])
  }
  return index
}

/** The words that tell one title from another, without the names in it. */
const wordsOf = (subject: string) => subject.split(' ').filter((word) => word !== '' && !word.startsWith('{'))

function saysAll(known: TitleParts, { head, subject, parties }: TitleParts): boolean {
  if (known.head !== head || parties.some((party) => !known.parties.includes(party))) return false
  const said = new Set(wordsOf(known.subject))
  const words = wordsOf(subject)
  return words.length > 1 && words.every((word) => said.has(word))
}
