/** The closed lists of words in which results are told; whatever has a table over one of them is named by the compiler when it grows. */

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
export const MENTION_TYPES = ['Country', 'Place', 'Organization', 'Instrument', 'Initiative', 'Person', 'Event'] as const
/** Mention types and `Group`: holders and addressees that no mention names (`international-community`). */
export const ENTITY_TYPES = [...MENTION_TYPES, 'Group'] as const
export const INSTRUMENT_KINDS = [
  'TREATY',
  'CONVENTION',
  'CHARTER',
  'PROTOCOL',
  'AGREEMENT',
  'DECLARATION',
  'JOINT_STATEMENT',
  'RESOLUTION',
  'MEMORANDUM',
  'PLAN',
  'CONTRACT',
  'REPORT',
  'DRAFT',
  'PRINCIPLES',
  'OTHER',
] as const
/** Kinds that bind their parties in international law (annotation guide, section 2). */
export const BINDING_KINDS = ['TREATY', 'CONVENTION', 'CHARTER', 'PROTOCOL', 'AGREEMENT'] as const satisfies readonly (typeof INSTRUMENT_KINDS)[number][]
export const STANCES = [
  'SUPPORTS',
  'OPPOSES',
  'CONDEMNS',
  'CONCERNED',
  'WELCOMES',
  'APPRECIATES',
  'CALLS_FOR',
  'URGES',
  'REAFFIRMS',
  'EMPHASIZES',
  'BELIEVES',
  'NOTES',
  'RECOGNIZES',
  'ADVOCATES',
  'UPHOLDS',
] as const
export const MODALITIES = ['WILL', 'WILLING', 'AGREED', 'COMMITTED'] as const
export const STATEMENT_KINDS = ['JOINT_STATEMENT', 'DECLARATION', 'COMMUNIQUE', 'RESOLUTION', 'TREATY', 'SPEECH', 'OTHER'] as const
export const PARTS = ['FRONT', 'BODY', 'ANNEX', 'APPENDED'] as const
/** Where a statement's date was read, best evidence first; `correction` is the user's own word and beats all. */
export const DATE_SOURCES = ['correction', 'closing line', 'text', 'page', 'file name', 'none'] as const
export const POLARITY = {
  SUPPORTS: 1,
  WELCOMES: 1,
  APPRECIATES: 1,
  RECOGNIZES: 1,
  ADVOCATES: 1,
  UPHOLDS: 1,
  OPPOSES: -1,
  CONDEMNS: -1,
  CONCERNED: -1,
  CALLS_FOR: 0,
  URGES: 0,
  REAFFIRMS: 0,
  EMPHASIZES: 0,
  BELIEVES: 0,
  NOTES: 0,
} as const satisfies Record<(typeof STANCES)[number], -1 | 0 | 1>

export type Language = (typeof LANGUAGES)[number]
export type MentionType = (typeof MENTION_TYPES)[number]
export type EntityType = (typeof ENTITY_TYPES)[number]
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]
export type Stance = (typeof STANCES)[number]
export type Modality = (typeof MODALITIES)[number]
export type StatementKind = (typeof STATEMENT_KINDS)[number]
export type Part = (typeof PARTS)[number]
export type DateSource = (typeof DATE_SOURCES)[number]
