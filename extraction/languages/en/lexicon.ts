/** The cues of English stances and the verbs that end their contents, as `lexicon/en/*.yaml` has them. */
import { z } from 'zod'
import { readEntryFile } from '../../data-files.ts'
import { evident } from '../../evidence.ts'
import { MODALITIES, type Modality, STANCES, type Stance } from '../../model.ts'
import { inflect, type VerbForm } from './inflection.ts'

const cueFields = { ...evident, patterns: z.array(z.string()).min(1) }
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
  ...evident,
  stance: z.enum(STANCES).optional(),
  modality: z.enum(MODALITIES).optional(),
  nouns: z.array(z.string()),
  prepositions: z.array(z.string()),
  owned: z.boolean().optional(),
  bare: z.array(z.string()).optional(),
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

const labelOf = (entry: { stance?: Stance | undefined; modality?: Modality | undefined; id: string }): Cue['label'] => {
  if (entry.stance) return { stance: entry.stance }
  if (entry.modality) return { modality: entry.modality }
  throw new Error(`${entry.id}: found neither stance nor modality, expected one; add it to the entry`)
}

export const stanceEntries = readEntryFile('lexicon/en/stances.yaml', StanceEntry)
export const commitmentEntries = readEntryFile('lexicon/en/commitments.yaml', CommitmentEntry)
export const resolutionEntries = readEntryFile('lexicon/en/resolutions.yaml', ResolutionEntry)

export const stanceCue = (entry: StanceEntry) => ({
  cue: { id: entry.id, label: labelOf(entry), kind: entry.kind, strength: entry.strength } as Cue,
  patterns: entry.patterns,
  adjectives: entry.adjectives ?? [],
  unless: entry.unless ?? [],
  negations: entry.negations ?? [],
  presentNegations: entry['present-negations'] ?? [],
})
export const commitmentCue = (entry: CommitmentEntry) => ({
  cue: { id: entry.id, label: labelOf(entry), kind: entry.kind ?? 'commitment', strength: entry.strength ?? 'strong', renews: entry.renews ?? false } as Cue,
  patterns: entry.patterns,
})
export const stanceCues = stanceEntries.map(stanceCue)
export const commitmentCues = commitmentEntries.map(commitmentCue)
const kindOf = new Map(stanceCues.map(({ cue }) => ['stance' in cue.label ? cue.label.stance : '', cue.kind]))
export const resolutionCues = resolutionEntries.map((entry) => ({
  cue: { id: entry.id, label: labelOf(entry), kind: entry.stance ? (kindOf.get(entry.stance) ?? 'plain') : 'commitment', strength: 'strong' } as Cue,
  patterns: entry.patterns,
}))

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
  ...evident,
  verbs: z.array(z.string()).min(1),
})
export const otherPredicateEntries = readEntryFile('lexicon/en/other-predicates.yaml', OtherPredicates)

/** Forms of verbs that take no stance and end the content before them. */
export const otherPredicates: ReadonlyMap<string, VerbForm> = new Map(otherPredicateEntries.flatMap(({ verbs }) => verbs.flatMap((verb) => [...inflect(verb)])))
