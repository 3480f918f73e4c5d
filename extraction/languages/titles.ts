import type { FoundDate } from '../dates.ts'
import type { Knowledge } from '../knowledge.ts'
import type { InstrumentKind, Language, NamedSpan } from '../model.ts'
import type { Script } from '../registry.ts'
import { readEnglishTitle } from './en/titles.ts'
import { englishCitation } from './en/titles-dates.ts'
import { readChineseTitle } from './zh/titles.ts'
import { chineseCitation } from './zh/titles-dates.ts'

/** What a title says, however long or short it is written: two writings of one title give the same parts. */
export interface TitleParts {
  /** Ids of the states and organizations that the title names as its parties, sorted. */
  readonly parties: readonly string[]
  /** Ids of other names that it begins with, places above all (《阿斯塔纳宣言》): they tell it apart too, but are no parties. */
  readonly others?: readonly string[]
  /** What it is about, names in it replaced by their ids; empty when it says no more than parties and kind. */
  readonly subject: string
  /** Whose word it is below the states themselves (外交部长, 总理), where the title says no more than that. */
  readonly office?: string
  /** The head noun as the language's lexicon writes it (联合声明, joint statement). */
  readonly head: string
  readonly kind: InstrumentKind | undefined
  /** The title as it is written, without the marks around it, for people. */
  readonly display: string
}

/** All that a title begins with, sorted. */
export const leadOf = ({ parties, others }: TitleParts): readonly string[] => (others?.length ? [...parties, ...others].sort() : parties)

/** Titles kept at most, so that a long run of texts does not fill the memory. */
const KEPT = 20_000
const read = new WeakMap<Knowledge, Readonly<Record<Script, Map<string, TitleParts>>>>()

/** Reads a title without its quotation marks, in folded script; a title once read is remembered, since linking asks for it again and again. */
export function readTitle(title: string, language: Language, knowledge: Knowledge): TitleParts {
  const titles = titlesOf(knowledge)[language === 'en' ? 'en' : 'zh']
  const remembered = titles.get(title)
  if (remembered) return remembered
  const parts = language === 'en' ? readEnglishTitle(title, knowledge) : readChineseTitle(title, knowledge)
  if (titles.size >= KEPT) titles.clear()
  titles.set(title, parts)
  return parts
}

function titlesOf(knowledge: Knowledge): Readonly<Record<Script, Map<string, TitleParts>>> {
  const known = read.get(knowledge)
  if (known) return known
  const titles = { zh: new Map(), en: new Map() }
  read.set(knowledge, titles)
  return titles
}

/** What the words around a cited title say about it. */
export interface CitationFacts {
  readonly dated?: string
  readonly article?: string
}

export interface CitationScene {
  /** The folded view. */
  readonly text: string
  /** Every date of the text, in order. */
  readonly dates: readonly FoundDate[]
  /** The statement's date. */
  readonly anchor: string | undefined
}

/** Date and article of a citation; `previous` is the instrument cited before it. */
export function readCitation(mention: NamedSpan, previous: NamedSpan | undefined, language: Language, scene: CitationScene): CitationFacts {
  return language === 'en' ? englishCitation(mention, previous, scene) : chineseCitation(mention, previous, scene)
}
