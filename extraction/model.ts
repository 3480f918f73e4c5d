/**
 * The values that flow through the extraction, and the one that comes out.
 *
 * Two coordinate systems, never mixed in one value:
 * - **source offsets**: UTF-16 code units of the decoded source text. Everything in an `Extraction` uses these.
 * - **view offsets**: positions in a `View`, the noise-free, script-folded copy that the stages read. `pipeline.ts` alone projects view spans to source spans.
 */
import { z } from 'zod'
import {
  DATE_SOURCES,
  ENTITY_TYPES,
  INSTRUMENT_KINDS,
  type InstrumentKind,
  LANGUAGES,
  type Language,
  MENTION_TYPES,
  type MentionType,
  MODALITIES,
  type Modality,
  PARTS,
  type Part,
  STANCES,
  STATEMENT_KINDS,
  type Stance,
} from './vocabulary.ts'

export * from './vocabulary.ts'

export const FORMAT = '1'

// ── the public result ───────────────────────────────────────────────────────────────────────────

const offset = z.number().int().nonnegative()
/** `[start, end)` in UTF-16 code units of the decoded source text. */
export const Span = z.object({ start: offset, end: offset })
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const LanguageTag = z.enum(LANGUAGES)

export const Names = z.partialRecord(LanguageTag, z.string().min(1))

export const StatementFacts = z.object({
  id: z.string().min(3).describe('made from date, parties, kind and title, so that two runs agree'),
  title: z.string(),
  date: PartialDate.optional(),
  dateSource: z.enum(DATE_SOURCES),
  place: z.string().optional().describe('as the text names it'),
  parties: z.array(z.string()),
  language: LanguageTag,
  kind: z.enum(STATEMENT_KINDS),
  truncated: z.boolean(),
  instrument: z.string().optional().describe('id under which another text would cite this statement'),
  paraphrase: z.boolean().optional().describe('true when the text restates another in words of its own'),
  corrected: z.array(z.string()).optional().describe('fields whose value the user gave'),
})

export const Entity = z.object({
  id: z.string().min(2),
  type: z.enum(ENTITY_TYPES),
  kind: z.string().optional().describe('an Instrument kind; free for other types'),
  name: Names,
  aliases: z.array(z.string()).optional(),
  number: z.string().optional(),
  date: PartialDate.optional().describe('signed, adopted or issued'),
  parties: z.array(z.string()).optional().describe('ids of the states and organizations whose instrument it is, where known'),
  source: z.string().describe('where name and date come from; `unverified` or `text` when nobody checked them'),
})

export const Clause = Span.extend({
  id: z.string(),
  part: z.enum(PARTS),
  section: z.string().optional(),
  paragraph: offset,
  text: z.string().describe('the quote without noise, tags and page breaks'),
})

export const Mention = Span.extend({ type: z.enum(MENTION_TYPES), id: z.string(), clause: z.string(), rule: z.string() })

export const Citation = Span.extend({
  id: z.string(),
  kind: z.enum(INSTRUMENT_KINDS),
  dated: PartialDate.optional(),
  article: z.string().optional(),
  clause: z.string(),
})

export const About = z.object({ id: z.string(), role: z.enum(['TARGET', 'MENTIONED']) })

const stanceFields = {
  id: z.string(),
  clause: z.string(),
  cue: Span,
  rule: z.string(),
  text: z.string(),
  about: z.array(About),
  topics: z.array(z.string()).describe('ids of the controlled list in lexicon/topics.yaml that the content touches'),
  plover: z.string().optional().describe('PLOVER category of the stance or modality; CONSULT for words alone, with CAMEO root 01'),
  cameo: z.string().describe('CAMEO root code of the stance or modality'),
}
export const Position = Span.extend({
  ...stanceFields,
  stance: z.enum(STANCES),
  holders: z.array(z.string()),
  addressees: z.array(z.string()),
})
export const Commitment = Span.extend({
  ...stanceFields,
  modality: z.enum(MODALITIES),
  actors: z.array(z.string()),
  deadline: PartialDate.optional(),
})

/** What the dictionaries lack or the rules could not decide; for people, not for programs. */
export const Issue = z.object({
  code: z.enum(['unknown-name', 'ambiguous-title', 'cue-without-holder', 'no-result', 'garbled-text', 'statement-field']),
  message: z.string(),
  span: Span.optional(),
})

export const Extraction = z.object({
  format: z.literal(FORMAT),
  source: z.string().describe('path or URL as given'),
  edition: z.string().describe('id from the SHA-256 of the decoded text'),
  sha256: z.string(),
  chars: offset,
  statement: StatementFacts,
  entities: z.array(Entity),
  clauses: z.array(Clause),
  mentions: z.array(Mention),
  citations: z.array(Citation),
  positions: z.array(Position),
  commitments: z.array(Commitment),
  issues: z.array(Issue),
})

export type Span = z.infer<typeof Span>
export type Names = z.infer<typeof Names>
export type StatementFacts = z.infer<typeof StatementFacts>
export type Entity = z.infer<typeof Entity>
export type Clause = z.infer<typeof Clause>
export type Mention = z.infer<typeof Mention>
export type Citation = z.infer<typeof Citation>
export type About = z.infer<typeof About>
export type Position = z.infer<typeof Position>
export type Commitment = z.infer<typeof Commitment>
export type Issue = z.infer<typeof Issue>
export type Extraction = z.infer<typeof Extraction>

// ── what goes in ────────────────────────────────────────────────────────────────────────────────

/** Values a user gives because the text does not say them, or says them wrongly. They beat what is found. */
export const Corrections = z
  .object({
    title: z.string().min(1).optional(),
    date: PartialDate.optional(),
    place: z.string().min(1).optional(),
    parties: z.array(z.string().min(2)).min(1).optional(),
    kind: z.enum(STATEMENT_KINDS).optional(),
    language: LanguageTag.optional(),
    editionOf: z.string().min(1).optional().describe('id of the statement, or source of another edition, that this is a text of'),
    paraphrase: z.boolean().optional(),
  })
  .strict()
export type Corrections = z.infer<typeof Corrections>

/** One decoded text. `text` has no byte-order mark and is otherwise as it was read. */
export interface SourceDocument {
  readonly source: string
  readonly text: string
  readonly corrections?: Corrections
}

// ── what flows between the stages (view offsets) ────────────────────────────────────────────────

/**
 * The text as the stages read it: noise (chrome, tags, page breaks) cut out, characters folded one to one.
 * `folded` and `plain` have the same length; `toSource[i]` is the source offset of character `i`.
 */
export interface View {
  /** Noise-free, original script and width: what people are shown. */
  readonly plain: string
  /** `plain` in simplified characters, half-width digits and letters, one kind of quote marks: what rules match. */
  readonly folded: string
  readonly toSource: Uint32Array
  /** Where entities (&rdquo;) that were read as one character end in the source, by the offset of their ampersand. */
  readonly entityEnds?: ReadonlyMap<number, number>
  /** Length of the source text, so that an end after the last character projects too. */
  readonly sourceLength: number
}

/** A list item's mark and the sentence (index) that leads the list in, when one does. */
export interface ListItem {
  readonly marker: string
  readonly leadIn: number | undefined
}

export interface Sentence extends Span {
  readonly index: number
  readonly part: Part
  readonly section: string | undefined
  readonly paragraph: number
  /** True when no other sentence stands before it in its paragraph. */
  readonly opensParagraph: boolean
  readonly item: ListItem | undefined
  /** Spans of its clauses, cut at ；or ; and covering the sentence. */
  readonly clauses: readonly Span[]
}

export interface Document {
  readonly view: View
  readonly language: Language
  readonly sentences: readonly Sentence[]
}

/** A name found in the view, before and after linking. */
export interface NamedSpan extends Span {
  readonly type: MentionType
  /** Entity id; linking may replace a provisional id. */
  readonly id: string
  readonly rule: string
  /** Instrument mentions only. */
  readonly kind?: InstrumentKind | undefined
  readonly dated?: string | undefined
  readonly article?: string | undefined
}

/** A position or a commitment in view offsets. */
export interface FoundPosition extends Span {
  readonly kind: 'position'
  readonly stance: Stance
  readonly cue: Span
  readonly holders: readonly string[]
  readonly addressees: readonly string[]
  readonly targets: readonly string[]
  readonly rule: string
}
export interface FoundCommitment extends Span {
  readonly kind: 'commitment'
  readonly modality: Modality
  readonly cue: Span
  readonly actors: readonly string[]
  readonly deadline: string | undefined
  readonly rule: string
}
export type Stanced = FoundPosition | FoundCommitment
