/** The words of Chinese stances as one automaton; what they are for is in `lexicon/zh/*.yaml`. */
import { z } from 'zod'
import { readEntryFile } from '../../data-files.ts'
import { evident } from '../../evidence.ts'
import type { Knowledge } from '../../knowledge.ts'
import { MODALITIES, type Modality, STANCES, type Stance } from '../../model.ts'
import { buildTrie, type Trie } from './trie.ts'

// biome-ignore format: a table of words
const ROLES = [
  'adverb', 'together', 'striving', 'connective', 'modal', 'negation', 'preposition', 'closer', 'light', 'conjunction', 'suffix', 'copula',
  'prediction', 'outcome', 'pronoun', 'plain', 'own', 'verb', 'narrated', 'cataphor', 'remake', 'disposal', 'conduct', 'visit', 'maker', 'causative', 'relation', 'proposal', 'officer', 'undergoing',
  'effecting', 'affecting',
] as const satisfies { readonly length: AtMostRoles }
/** Each role is one bit of a number. */
type AtMostRoles = 31 | 32
const TRAITS = ['speech', 'narrates', 'witness', 'view', 'needs-subject', 'of-topic', 'clausal'] as const
const surfaces = z.array(z.string().min(1)).default([])
const cueFields = {
  ...evident,
  cues: surfaces,
  nouns: surfaces,
  endings: surfaces,
  feelings: surfaces,
  regards: surfaces,
  traits: z.array(z.enum(TRAITS)).default([]),
}
export const StanceEntry = z.strictObject({
  ...cueFields,
  stance: z.enum(STANCES),
  role: z.enum(['plain', 'reporting', 'directive', 'advocating']),
  strength: z.enum(['weak', 'strong']),
  negated: z.enum(STANCES).optional(),
  prefixes: surfaces,
  stems: surfaces,
})
export const CommitmentEntry = z.strictObject({ ...cueFields, modality: z.enum(MODALITIES) })
export type StanceEntry = z.infer<typeof StanceEntry>
export type CommitmentEntry = z.infer<typeof CommitmentEntry>
const HOLDINGS = ['parties', 'nations', 'previous', 'nobody', 'contracting', 'membership', 'others'] as const
const SubjectEntry = z.strictObject({
  ...evident,
  holds: z.enum(HOLDINGS),
  members: z.array(z.string()).optional(),
  treaty: z.string().optional(),
  outside: z.array(z.string()).optional(),
  words: surfaces,
})
const WordEntry = z.strictObject({ ...evident, role: z.enum(ROLES), words: surfaces })

type Role = (typeof ROLES)[number]
/** One bit a role, so that a word is asked for several at once. */
export const ROLE = Object.fromEntries(ROLES.map((role, index) => [role, 1 << index])) as Readonly<Record<Role, number>>
export interface Cue {
  readonly id: string
  readonly label: { readonly kind: 'position'; readonly stance: Stance } | { readonly kind: 'commitment'; readonly modality: Modality }
  readonly role: 'plain' | 'reporting' | 'directive' | 'advocating' | 'commitment'
  readonly weak: boolean
  readonly traits: ReadonlySet<(typeof TRAITS)[number]>
  /** What it is under 不. */
  readonly negated: Cue | undefined
}
export interface SubjectWord {
  readonly holds: (typeof HOLDINGS)[number]
  readonly members: readonly string[] | undefined
}
/** Everything that one surface can be. */
export interface Word {
  readonly surface: string
  /** Bits of `ROLE`. */
  roles: number
  cue: Cue | undefined
  noun: Cue | undefined
  ending: Cue | undefined
  feeling: Cue | undefined
  regard: Cue | undefined
  subject: SubjectWord | undefined
}

export const stanceEntries = readEntryFile('lexicon/zh/stances.yaml', StanceEntry)
export const commitmentEntries = readEntryFile('lexicon/zh/commitments.yaml', CommitmentEntry)
export const subjectEntries = readEntryFile('lexicon/zh/subjects.yaml', SubjectEntry)

/** States outside a treaty that nearly all have joined, by its id. */
export const treatyOutsiders: ReadonlyMap<string, readonly string[]> = new Map(
  subjectEntries.flatMap(({ treaty, outside }) => (treaty && outside ? [[treaty, outside]] : [])),
)

export const wordEntries = ['words', 'verbs', 'targets'].flatMap((file) =>
  readEntryFile(`lexicon/zh/${file}.yaml`, WordEntry).map((entry) => ({ ...entry, file })),
)

/** Words that are cues in a resolution only. */
export const resolutionEntries = readEntryFile('lexicon/zh/resolutions.yaml', z.union([StanceEntry, CommitmentEntry]))

/** 拒不承认, 关切地注意到: every prefix with every stem. */
const composedOf = ({ prefixes, stems }: Pick<z.infer<typeof StanceEntry>, 'prefixes' | 'stems'>): string[] =>
  prefixes.flatMap((prefix) => stems.map((stem) => prefix + stem))

const plainCues = new Map(stanceEntries.map((entry) => [entry.stance, stanceCue(entry, undefined)]))
const cues = cuesOf(stanceEntries, commitmentEntries)

/** All known words. */
const words = buildTrie(collectWords(cues))

const laidOver = new WeakMap<Knowledge, Trie<Word>>()

/** All known words, with the cues that users lay over them. */
export function wordsOf(knowledge: Knowledge): Trie<Word> {
  const { stances, commitments } = knowledge.cues.zh
  if (stances.length + commitments.length === 0) return words
  const known = laidOver.get(knowledge) ?? buildTrie(collectWords([...cues, ...cuesOf(stances, commitments)]))
  laidOver.set(knowledge, known)
  return known
}

/** What 同意 is before a clause that states a view. */
export const viewCue: Cue | undefined = cues.find(
  ({ cue }) => cue.role === 'reporting' && cue.label.kind === 'position' && cue.label.stance === 'BELIEVES',
)?.cue

/** What 决定 is where it tells others what they should do. */
export const urgingCue: Cue | undefined = plainCues.get('URGES')

/** Words that are cues in a resolution only. */
export const resolutionWords = buildTrie(
  resolutionEntries.flatMap((entry) => {
    const cue = 'stance' in entry ? stanceCue(entry, undefined) : commitmentCue(entry)
    return entry.cues.map((surface): readonly [string, Word] => [surface, { ...bareWord(surface), cue }])
  }),
)

/** What 应 is for a party of a treaty. */
export const dutyCue: Cue | undefined = cues.find(({ cue }) => cue.label.kind === 'commitment' && cue.label.modality === 'WILL')?.cue

/** What 负责 is for a party of a treaty. */
export const responsibilityCue: Cue | undefined = cues.find(({ cue }) => cue.label.kind === 'commitment' && cue.label.modality === 'COMMITTED')?.cue

/** The cue of 视X为Y. */
export const regardCue: Cue | undefined = cues.find(({ entry }) => entry.regards.length > 0)?.cue

function cuesOf(stances: readonly StanceEntry[], commitments: readonly CommitmentEntry[]) {
  return [
    ...stances.map((entry) => ({ entry, cue: stanceCue(entry, entry.negated && plainCues.get(entry.negated)) })),
    ...commitments.map((entry) => ({ entry, cue: commitmentCue(entry) })),
  ]
}

function collectWords(cues: ReturnType<typeof cuesOf>): Map<string, Word> {
  const table = new Map<string, Word>()
  const word = (surface: string): Word => {
    const known = table.get(surface)
    if (known) return known
    const fresh = bareWord(surface)
    table.set(surface, fresh)
    return fresh
  }
  for (const entry of wordEntries) for (const surface of entry.words) word(surface).roles |= ROLE[entry.role]
  for (const entry of subjectEntries) for (const surface of entry.words) word(surface).subject = { holds: entry.holds, members: entry.members }
  for (const { cue, entry } of cues) {
    for (const surface of 'stems' in entry ? [...entry.cues, ...composedOf(entry)] : entry.cues) word(surface).cue = cue
    for (const surface of entry.nouns) word(surface).noun = cue
    for (const surface of entry.endings) word(surface).ending = cue
    for (const surface of entry.feelings) word(surface).feeling = cue
    for (const surface of entry.regards) word(surface).regard = cue
  }
  return table
}

/** Words are asked for everything at every token: all of one shape, they are read several times as fast. */
function bareWord(surface: string): Word {
  return { surface, roles: 0, cue: undefined, noun: undefined, ending: undefined, feeling: undefined, regard: undefined, subject: undefined }
}

function stanceCue(entry: z.infer<typeof StanceEntry>, negated: Cue | undefined): Cue {
  return {
    id: entry.id,
    label: { kind: 'position', stance: entry.stance },
    role: entry.role,
    weak: entry.strength === 'weak',
    traits: new Set(entry.traits),
    negated,
  }
}

function commitmentCue(entry: z.infer<typeof CommitmentEntry>): Cue {
  return {
    id: entry.id,
    label: { kind: 'commitment', modality: entry.modality },
    role: 'commitment',
    weak: false,
    traits: new Set(entry.traits),
    negated: undefined,
  }
}
