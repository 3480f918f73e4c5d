import type { Knowledge } from '../knowledge.ts'
import type { Document, Issue, Language, NamedSpan, Span, Stanced, StatementFacts } from '../model.ts'
import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

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

/** One cue that was considered: where, what it would be, and the rule that kept or dropped it. */
export interface TraceEntry {
  readonly cue: Span
  /** Id of the lexicon's entry. */
  readonly entry: string
  readonly kept: boolean
  /** Section of the annotation guide and the case in it. */
  readonly rule: string
}
/** A part of a sentence as the rules read it, what they take it for, and the parts inside it. */
export interface SentencePart extends Span {
  readonly role: string
  readonly parts: readonly SentencePart[]
}
export interface Explanation extends StanceFindings {
  /** Every cue that was considered, in the order of the text; spans in view offsets. */
  readonly trace: readonly TraceEntry[]
  /** What stands between the marks of each sentence, by its index, where the reader of the language keeps it. */
  readonly parts?: ReadonlyMap<number, readonly SentencePart[]>
}

/** What a language brings beyond its data. */
export interface LanguageRules {
  /** Named references of every type, longest first won, in view offsets, provisional ids for names no entry knows. */
  findNames(document: Document, knowledge: Knowledge): NamedSpan[]
  findStances(context: StanceContext): StanceFindings
  /** The same findings, with the reasons. */
  explainStances(context: StanceContext): Explanation
}

/** The only table of languages. */
const RULES: Record<Language, LanguageRules> = { 'zh-Hans': zh, 'zh-Hant': zh, en }

export const rulesFor = (language: Language): LanguageRules => RULES[language]
