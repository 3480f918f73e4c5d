import type { Knowledge } from '../knowledge.ts'
import type { InstrumentKind, Language } from '../model.ts'
import { readEnglishTitle } from './en/titles.ts'
import { readChineseTitle } from './zh/titles.ts'

/** What a title says, however long or short it is written: two writings of one title give the same parts. */
export interface TitleParts {
  /** Ids of the states and organizations that the title names as its parties, sorted. */
  readonly parties: readonly string[]
  /** What it is about, names in it replaced by their ids; empty when it says no more than parties and kind. */
  readonly subject: string
  /** The head noun as the language's lexicon writes it (联合声明, joint statement). */
  readonly head: string
  readonly kind: InstrumentKind | undefined
  /** The title composed again from its parts, for people. */
  readonly display: string
}

/** Reads a title without its quotation marks, in folded script. */
export function readTitle(title: string, language: Language, knowledge: Knowledge): TitleParts {
  return language === 'en' ? readEnglishTitle(title, knowledge) : readChineseTitle(title, knowledge)
}
