import { z } from 'zod'
import { readEntryFile } from '../../data-files.ts'
import type { Knowledge } from '../../knowledge.ts'
import { MODALITIES, type Modality, STANCES, type Stance } from '../../model.ts'
import { inflect, type VerbForm } from './inflection.ts'
import { compilePattern, firstWords, matchPattern, type Pattern, type PatternMatch } from './patterns.ts'
import type { Token } from './tokens.ts'

const cueFields = { id: z.string(), patterns: z.array(z.string()).min(1), examples: z.array(z.string()).min(1), misses: z.array(z.string()).min(1) }
export const StanceEntry = z.strictObject({
  ...cueFields,
  stance: z.enum(STANCES),
  kind: z.enum(['reporting', 'directive', 'plain']),
  strength: z.enum(['weak', 'strong']),
  adjectives: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  negations: z.array(z.string()).optional(),
  'present-negations': z.array(z.string()).optional(),
})
export type StanceEntry = z.infer<typeof StanceEntry>
export const CommitmentEntry = z.strictObject({
  ...cueFields,
  modality: z.enum(MODALITIES),
  kind: z.enum(['commitment', 'plain']).optional(),
  strength: z.enum(['weak', 'strong']).optional(),
  renews: z.boolean().optional(),
})
export type CommitmentEntry = z.infer<typeof CommitmentEntry>
const ResolutionEntry = z.strictObject({ ...cueFields, stance: z.enum(STANCES).optional(), modality: z.enum(MODALITIES).optional() })
const NounEntry = z.strictObject({
  id: z.string(),
  stance: z.enum(STANCES).optional(),
  modality: z.enum(MODALITIES).optional(),
  nouns: z.array(z.string()),
  prepositions: z.array(z.string()),
  owned: z.boolean().optional(),
  bare: z.array(z.string()).optional(),
  examples: z.array(z.string()).min(1),
  misses: z.array(z.string()).min(1),
})
const SubjectEntry = z.strictObject({
  id: z.string(),
  holds: z.enum(['parties', 'contracting-parties', 'international-community', 'EU']),
  patterns: z.array(z.string()),
  /** False where what the subject will do is told, not promised ("the Summit will open …"). */
  promises: z.boolean().optional(),
  /** True where the subject says that none of them does what its verb says ("neither side supports …"). */
  denies: z.boolean().optional(),
  examples: z.array(z.string()).min(1),
  misses: z.array(z.string()).min(1),
})

export type CueKind = 'reporting' | 'directive' | 'plain' | 'commitment'
export interface Cue {
  readonly id: string
  readonly label: { readonly stance: Stance } | { readonly modality: Modality }
  readonly kind: CueKind
  readonly strength: 'weak' | 'strong'
  /** With "to" it begins a commitment of its own even behind "will". */
  readonly renews?: boolean
}
export interface CueMatch extends PatternMatch {
  readonly cue: Cue
}

const labelOf = (entry: { stance?: Stance | undefined; modality?: Modality | undefined; id: string }): Cue['label'] => {
  if (entry.stance) return { stance: entry.stance }
  if (entry.modality) return { modality: entry.modality }
  throw new Error(`${entry.id}: found neither stance nor modality, expected one; add it to the entry`)
}

export const stanceEntries = readEntryFile('lexicon/en/stances.yaml', StanceEntry)
export const commitmentEntries = readEntryFile('lexicon/en/commitments.yaml', CommitmentEntry)
export const resolutionEntries = readEntryFile('lexicon/en/resolutions.yaml', ResolutionEntry)

const stanceCue = (entry: StanceEntry) => ({
  cue: { id: entry.id, label: labelOf(entry), kind: entry.kind, strength: entry.strength } as Cue,
  patterns: entry.patterns,
  adjectives: entry.adjectives ?? [],
  unless: entry.unless ?? [],
  negations: entry.negations ?? [],
  presentNegations: entry['present-negations'] ?? [],
})
const commitmentCue = (entry: CommitmentEntry) => ({
  cue: { id: entry.id, label: labelOf(entry), kind: entry.kind ?? 'commitment', strength: entry.strength ?? 'strong', renews: entry.renews ?? false } as Cue,
  patterns: entry.patterns,
})
const stanceCues = stanceEntries.map(stanceCue)
const commitmentCues = commitmentEntries.map(commitmentCue)
const kindOf = new Map(stanceCues.map(({ cue }) => ['stance' in cue.label ? cue.label.stance : '', cue.kind]))
const resolutionCues = resolutionEntries.map((entry) => ({
  cue: { id: entry.id, label: labelOf(entry), kind: entry.stance ? (kindOf.get(entry.stance) ?? 'plain') : 'commitment', strength: 'strong' } as Cue,
  patterns: entry.patterns,
}))

/** Adjectives that name a stance on their subject: "X is unacceptable". */
export const matchPredicative = table('predicative', predicativeRows(stanceCues))

/** Verbs that take a stance when they are negated: "do not accept X". */
export const matchNegated = table('negated', negatedRows(stanceCues))

/** Those that do so behind "will" and "shall" too. */
export const matchNegatedFuture = table('negatedFuture', negatedFutureRows(stanceCues))

/** Cues of running text, and those that lead a resolution's paragraph. */
export const matchCue = table('cues', [...stanceCues, ...commitmentCues])
export const matchResolutionCue = table('cues', [...resolutionCues, ...stanceCues, ...commitmentCues.filter(({ cue }) => cue.id === 'en-committed')])

export const nounEntries = readEntryFile('lexicon/en/nouns.yaml', NounEntry)
export const nounCues = nounEntries.map((entry) => ({
  cue: {
    id: entry.id,
    label: labelOf(entry),
    kind: entry.modality ? 'commitment' : entry.stance === 'CALLS_FOR' || entry.stance === 'URGES' ? 'directive' : 'plain',
    strength: 'strong',
  } as Cue,
  nouns: new Set(entry.nouns),
  prepositions: new Set(entry.prepositions),
  /** True where the noun counts only as somebody's own ("their respect for"). */
  owned: entry.owned ?? false,
  /** Prepositions before which the noun needs no owner where it is coordinated with another ("express support for X and concern over Y"). */
  bare: entry.bare && new Set(entry.bare),
}))

const OtherPredicates = z.strictObject({
  id: z.string(),
  verbs: z.array(z.string()).min(1),
  examples: z.array(z.string()).min(1),
  misses: z.array(z.string()).min(1),
})
export const otherPredicateEntries = readEntryFile('lexicon/en/other-predicates.yaml', OtherPredicates)

/** Forms of verbs that take no stance and end the content before them. */
export const otherPredicates: ReadonlyMap<string, VerbForm> = new Map(otherPredicateEntries.flatMap(({ verbs }) => verbs.flatMap((verb) => [...inflect(verb)])))

export const subjectEntries = readEntryFile('lexicon/en/subjects.yaml', SubjectEntry)
const subjectRows = subjectEntries.flatMap((entry) =>
  entry.patterns.map((pattern) => ({ holds: entry.holds, promises: entry.promises ?? true, denies: entry.denies ?? false, pattern: compilePattern(pattern) })),
)
const subjectsByFirst = byFirstWord(subjectRows)

export interface RoleSubject {
  readonly end: number
  readonly holds: z.infer<typeof SubjectEntry>['holds']
  readonly promises: boolean
  readonly denies: boolean
}

/** The longest role-word subject at token `at` ("the two leaders"); "each Party" is one in a treaty only. */
export function matchRoleSubject(tokens: readonly Token[], at: number, treaty: boolean): RoleSubject | undefined {
  let best: RoleSubject | undefined
  for (const row of subjectsByFirst.get(tokens[at]?.lower ?? '') ?? []) {
    if (row.holds === 'contracting-parties' && !treaty) continue
    const match = matchPattern(row.pattern, tokens, at)
    if (match && match.end > (best?.end ?? 0)) best = { end: match.end, holds: row.holds, promises: row.promises, denies: row.denies }
  }
  return best
}

interface CueRow {
  readonly cue: Cue
  readonly patterns: readonly string[]
  /** Patterns at whose place the words are no cue ("value chains"). */
  readonly unless?: readonly string[]
}

const TABLES = ['cues', 'predicative', 'negated', 'negatedFuture'] as const
type TableName = (typeof TABLES)[number]
interface Row {
  readonly cue: Cue
  readonly pattern: Pattern
  readonly exceptions: readonly Pattern[]
}

/** The rows of users' cues that a word begins, by table. */
export type OwnRows = Readonly<Record<TableName, readonly Row[]>>
export type OwnTables = Readonly<Record<TableName, ReadonlyMap<string, readonly Row[]>>>

type StanceCues = readonly ReturnType<typeof stanceCue>[]

function predicativeRows(cues: StanceCues): CueRow[] {
  return cues.map(({ cue, adjectives, unless }) => ({ cue, patterns: adjectives, unless }))
}

function negatedRows(cues: StanceCues): CueRow[] {
  return cues.map(({ cue, negations, presentNegations }) => ({ cue, patterns: [...negations, ...presentNegations] }))
}

function negatedFutureRows(cues: StanceCues): CueRow[] {
  return cues.map(({ cue, negations }) => ({ cue, patterns: negations }))
}

/** The cues that users add; undefined where they add none. */
export function ownTables({ cues }: Knowledge): OwnTables | undefined {
  const stances = cues.en.stances.map(stanceCue)
  const commitments = cues.en.commitments.map(commitmentCue)
  if (stances.length + commitments.length === 0) return undefined
  return {
    cues: indexOf([...stances, ...commitments]),
    predicative: indexOf(predicativeRows(stances)),
    negated: indexOf(negatedRows(stances)),
    negatedFuture: indexOf(negatedFutureRows(stances)),
  }
}

/** The tokens, each with the users' cues that it begins, so that every rule that looks for a cue finds them. */
export function withOwnCues(tokens: readonly Token[], own: OwnTables | undefined): readonly Token[] {
  if (!own) return tokens
  return tokens.map((token) => ({
    ...token,
    own: Object.fromEntries(TABLES.map((name) => [name, own[name].get(token.lower) ?? []])) as unknown as OwnRows,
  }))
}

function table(name: TableName, rows: readonly CueRow[]) {
  const index = indexOf(rows)
  /** The longest cue that begins at token `at`; among equals a user's, else the entry that stands first. */
  return (tokens: readonly Token[], at: number): CueMatch | undefined => {
    const token = tokens[at]
    if (!token || token.mention) return undefined
    const own = token.own && longest(token.own[name], tokens, at, undefined)
    return longest(index.get(token.lower), tokens, at, own)
  }
}

function longest(rows: readonly Row[] | undefined, tokens: readonly Token[], at: number, known: CueMatch | undefined): CueMatch | undefined {
  let best = known
  for (const { cue, pattern, exceptions } of rows ?? []) {
    const match = matchPattern(pattern, tokens, at)
    if (match && match.end > (best?.end ?? 0) && !exceptions.some((exception) => matchPattern(exception, tokens, at))) best = { ...match, cue }
  }
  return best
}

function indexOf(rows: readonly CueRow[]): Map<string, Row[]> {
  return byFirstWord(
    rows.flatMap(({ cue, patterns, unless = [] }) => {
      const exceptions = unless.map(compilePattern)
      return patterns.map((pattern) => ({ cue, pattern: compilePattern(pattern), exceptions }))
    }),
  )
}

function byFirstWord<Row extends { pattern: Pattern }>(rows: readonly Row[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows)
    for (const word of firstWords(row.pattern)) {
      const list = index.get(word)
      if (list) list.push(row)
      else index.set(word, [row])
    }
  return index
}
