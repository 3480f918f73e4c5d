import type { Document, Issue, Language, NamedSpan, Stanced, StatementFacts } from '../model.ts'
import type { Knowledge } from '../knowledge.ts'
import { zh } from './zh/index.ts'
import { en } from './en/index.ts'

export interface StanceContext {
  readonly document: Document
  /** Sorted by start, not overlapping. */
  readonly mentions: readonly NamedSpan[]
  readonly statement: StatementFacts
  readonly knowledge: Knowledge
}
export interface StanceFindings {
  readonly stances: readonly Stanced[]
  /** Spans in view offsets; `project` moves them to the source. */
  readonly issues: readonly Issue[]
}

/** What a language brings beyond its data. */
export interface LanguageRules {
  /** Named references of every type, longest first won, in view offsets, provisional ids for names no entry knows. */
  findNames(document: Document, knowledge: Knowledge): NamedSpan[]
  findStances(context: StanceContext): StanceFindings
}

/** The only table of languages. */
const RULES: Record<Language, LanguageRules> = { 'zh-Hans': zh, 'zh-Hant': zh, en }

export const rulesFor = (language: Language): LanguageRules => RULES[language]
