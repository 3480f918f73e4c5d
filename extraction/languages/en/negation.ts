import { z } from 'zod'
import { evident } from '../../evidence.ts'
import { readEntryFile } from '../../knowledge.ts'
import type { Token } from './tokens.ts'

const ROLES = ['negator', 'modal', 'carrier', 'restriction', 'auxiliary', 'denial', 'denied-subject', 'fronted', 'partial'] as const
type Role = (typeof ROLES)[number]
const NegatorEntry = z.strictObject({
  ...evident,
  role: z.enum(ROLES),
  phrases: z.array(z.string()).min(1),
})
export const negatorEntries = readEntryFile('lexicon/en/negators.yaml', NegatorEntry)

/** The words of each phrase, by role and first word. */
const phrases = new Map<Role, Map<string, string[][]>>(ROLES.map((role) => [role, new Map()]))
for (const { role, phrases: written } of negatorEntries)
  for (const phrase of written) {
    const words = phrase.split(' ')
    const [first = ''] = words
    phrases.get(role)?.set(first, [...(phrases.get(role)?.get(first) ?? []), words])
  }

/** The token behind the longest phrase of a role at token `at`; `at` where none stands there. */
function behind(role: Role, tokens: readonly Token[], at: number): number {
  const begun = phrases.get(role)?.get(tokens[at]?.lower ?? '') ?? []
  const found = begun.filter((words) => words.every((word, index) => tokens[at + index]?.lower === word))
  return at + Math.max(0, ...found.map((words) => words.length))
}

/** The token behind a phrase of a role; undefined where none stands at token `at`. */
function behindPhrase(role: Role, tokens: readonly Token[], at: number): number | undefined {
  const end = behind(role, tokens, at)
  return end > at ? end : undefined
}

/** The same, but undefined where "only" or "merely" behind the phrase restricts it. */
function behindUnrestricted(role: Role, tokens: readonly Token[], at: number): number | undefined {
  const end = behindPhrase(role, tokens, at)
  return end !== undefined && behind('restriction', tokens, end) === end ? end : undefined
}

/** The token behind "not" or "no longer", and whether what follows is negated: "not only" is no negation. Undefined where no negator stands. */
export function behindNegator(tokens: readonly Token[], at: number): { readonly at: number; readonly negated: boolean } | undefined {
  const end = behind('negator', tokens, at)
  if (end === at) return undefined
  const only = behind('restriction', tokens, end)
  return only > end ? { at: only, negated: false } : { at: end, negated: true }
}

/** The token behind "cannot", "will not", "shall never", where a verb may take the opposite; undefined where none stands. */
export const behindNegativeModal = (tokens: readonly Token[], at: number): number | undefined => behindUnrestricted('modal', tokens, at)

/** "do not and will not", "do not and never will": the token behind the second auxiliary of a negated verb; undefined where none stands. */
export function behindSecondAuxiliary(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== 'and' && !carriesNegation(tokens[at])) return undefined
  const first = behindNegator(tokens, at + 1)?.at ?? at + 1
  const auxiliary = behind('auxiliary', tokens, first)
  return auxiliary > first ? (behindNegator(tokens, auxiliary)?.at ?? auxiliary) : undefined
}

/** The token behind "neither", "none of" before the names of a subject; undefined where none stands. */
export const behindDenial = (tokens: readonly Token[], at: number): number | undefined => behindPhrase('denial', tokens, at)

/** "cannot": a modal verb that is a negation by itself. */
export const negatesModal = (word: string): boolean =>
  phrases
    .get('modal')
    ?.get(word)
    ?.some(({ length }) => length === 1) === true

/** "no toll", "nothing", "none of the tolls": the token behind the negation of a thing that something is said of; undefined where none stands. */
export const behindDeniedSubject = (tokens: readonly Token[], at: number): number | undefined => behindUnrestricted('denied-subject', tokens, at)

/** "not all", "not everyone": what is said of some is denied of none. */
export const isPartlyDenied = (tokens: readonly Token[], at: number): boolean => behindUnrestricted('negator', tokens, at) !== undefined

/** "not always", "not fully": whether a word behind a negator from token `from` up to `to` leaves a part of what is said. */
export function isPartial(tokens: readonly Token[], from: number, to: number): boolean {
  let negated = false
  for (let at = from; at < to; at++) {
    if (negated && behind('partial', tokens, at) > at && tokens[at - 1]?.lower !== 'at') return true
    negated ||= behindNegator(tokens, at)?.negated === true || behind('modal', tokens, at) > at
  }
  return false
}

/** "supports every toll": what a negation denies of its object in part only. */
export const isPartialObject = (token: Token | undefined): boolean => /^(?:all|every|everything|everyone)$/.test(token?.lower ?? '')

/** "never", "under no circumstances": the token behind the negation that a clause opens with; undefined where none stands. */
export const behindFrontedNegation = (tokens: readonly Token[], at: number): number | undefined => behindPhrase('fronted', tokens, at)

/** "do not support X or endorse Y": the negation goes on over these. */
export const carriesNegation = (token: Token | undefined): boolean => phrases.get('carrier')?.has(token?.lower ?? '') === true
