/** The words of Chinese stances as one automaton; what they are for is in `lexicon/zh/*.yaml`. */
import { z } from 'zod'
import { readEntryFile } from '../../knowledge.ts'
import { buildMatcher } from '../../matcher.ts'
import { MODALITIES, type Modality, STANCES, type Stance } from '../../model.ts'

const ROLES = [
  'adverb',
  'together',
  'striving',
  'connective',
  'modal',
  'negation',
  'preposition',
  'closer',
  'light',
  'conjunction',
  'suffix',
  'copula',
  'prediction',
  'pronoun',
  'plain',
  'own',
  'verb',
  'narrated',
  'cataphor',
  'remake',
] as const
const sentences = z.array(z.string())
const words = z.array(z.string().min(1)).default([])
const StanceEntry = z.strictObject({
  id: z.string(),
  stance: z.enum(STANCES),
  role: z.enum(['plain', 'reporting', 'directive', 'advocating']),
  strength: z.enum(['weak', 'strong']),
  speech: z.boolean().default(false),
  narrates: z.boolean().default(false),
  negated: z.enum(STANCES).optional(),
  cues: words,
  nouns: words,
  endings: words,
  examples: sentences.min(1),
  misses: sentences.min(1),
})
const CommitmentEntry = z.strictObject({
  id: z.string(),
  modality: z.enum(MODALITIES),
  cues: words,
  nouns: words,
  endings: words,
  needsSubject: z.boolean().default(false),
  examples: sentences.min(1),
  misses: sentences.min(1),
})
const SubjectEntry = z.strictObject({
  id: z.string(),
  holds: z.enum(['parties', 'nations', 'previous', 'nobody']),
  members: z.array(z.string()).optional(),
  words,
  examples: sentences,
  misses: sentences,
})
const WordEntry = z.strictObject({ id: z.string(), role: z.enum(ROLES), words, examples: sentences, misses: sentences })

export type Role = (typeof ROLES)[number]
export interface Cue {
  readonly id: string
  readonly label: { readonly kind: 'position'; readonly stance: Stance } | { readonly kind: 'commitment'; readonly modality: Modality }
  readonly role: 'plain' | 'reporting' | 'directive' | 'advocating' | 'commitment'
  readonly weak: boolean
  readonly speech: boolean
  readonly narrates: boolean
  readonly needsSubject: boolean
  readonly negated: Cue | undefined
}
export interface SubjectWord {
  readonly holds: 'parties' | 'nations' | 'previous' | 'nobody'
  readonly members: readonly string[] | undefined
}
/** Everything that one surface can be. */
export interface Word {
  readonly roles: Set<Role>
  cue?: Cue
  noun?: Cue
  ending?: Cue
  subject?: SubjectWord
}

export const stanceEntries = readEntryFile('lexicon/zh/stances.yaml', StanceEntry)
export const commitmentEntries = readEntryFile('lexicon/zh/commitments.yaml', CommitmentEntry)
export const subjectEntries = readEntryFile('lexicon/zh/subjects.yaml', SubjectEntry)
export const wordEntries = ['words', 'verbs'].flatMap((name) => readEntryFile(`lexicon/zh/${name}.yaml`, WordEntry))

/** The longest known word at a place of a text. */
export const wordsAt = buildMatcher(collectWords())

function collectWords(): Map<string, Word> {
  const table = new Map<string, Word>()
  const word = (surface: string): Word => {
    const known = table.get(surface)
    if (known) return known
    const fresh: Word = { roles: new Set() }
    table.set(surface, fresh)
    return fresh
  }
  for (const entry of wordEntries) for (const surface of entry.words) word(surface).roles.add(entry.role)
  for (const entry of subjectEntries) for (const surface of entry.words) word(surface).subject = { holds: entry.holds, members: entry.members }
  for (const { cue, entry } of [...stanceCues(), ...commitmentCues()]) {
    for (const surface of entry.cues) word(surface).cue = cue
    for (const surface of entry.nouns) word(surface).noun = cue
    for (const surface of entry.endings) word(surface).ending = cue
  }
  return table
}

function stanceCues() {
  const opposites = new Map(stanceEntries.map((entry) => [entry.stance, stanceCue(entry, undefined)]))
  return stanceEntries.map((entry) => ({ entry, cue: stanceCue(entry, entry.negated && opposites.get(entry.negated)) }))
}

function stanceCue(entry: z.infer<typeof StanceEntry>, negated: Cue | undefined): Cue {
  return {
    id: entry.id,
    label: { kind: 'position', stance: entry.stance },
    role: entry.role,
    weak: entry.strength === 'weak',
    speech: entry.speech,
    narrates: entry.narrates,
    needsSubject: false,
    negated,
  }
}

function commitmentCues() {
  return commitmentEntries.map((entry) => {
    const cue: Cue = {
      id: entry.id,
      label: { kind: 'commitment', modality: entry.modality },
      role: 'commitment',
      weak: false,
      speech: false,
      narrates: false,
      needsSubject: entry.needsSubject,
      negated: undefined,
    }
    return { entry, cue }
  })
}
