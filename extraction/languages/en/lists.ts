import type { Span, Stanced } from '../../model.ts'
import { stanced } from './findings.ts'
import type { Predicate } from './predicate.ts'
import { addressed } from './resolutions.ts'
import type { Token } from './tokens.ts'

/** The cue of a sentence that ends with a colon, and what it gave by itself. */
export interface Lead {
  readonly predicate: Predicate
  readonly stance: Stanced | undefined
}

/** One fact an item under a lead-in, with the lead-in's cue, holder and addressees (guide, sections 4, 6.17, 8.4). */
export function readItem({ predicate, stance }: Lead, tokens: readonly Token[]): Stanced[] {
  const first = tokens[0]
  const last = tokens.findLast(({ lower }) => !BETWEEN_ITEMS.test(lower))
  if (!first || !last || last.end <= first.start) return []
  const cue = addressed(tokens, { cue: predicate.cue, content: 0 })
  const found = stanced(tokens, { ...predicate, content: 0, from: 0, cue }, { start: first.start, end: last.end }, '')
  if (found.kind !== 'position' || stance?.kind !== 'position' || found.addressees.length || !stance.addressees.length) return [found]
  return [{ ...found, addressees: stance.addressees, targets: stance.addressees }]
}

/** A mark inside the sentence: "(a)", "(ii)". */
const isMark = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === '(' && /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === ')'

const BETWEEN_ITEMS = /^(?:[,;.:]|and|or)$/

/**
 * The items of "we will: (a) dredge the canal; and (b) light the piers" and of "agreed to the following: new piers; a new canal"; none where the
 * content does not begin so or has only one.
 */
export function inlineItems(tokens: readonly Token[], content: Span): Span[] {
  const inside = tokens.filter(({ start, end }) => start >= content.start && end <= content.end)
  const marked = isMark(inside, 0)
  const begins = marked ? inside.flatMap((_, at) => (isMark(inside, at) ? [at + 3] : [])) : itemsOfFollowing(inside)
  if (begins.length < 2) return []
  return begins.flatMap((begin, index) => {
    const next = begins[index + 1]
    const item = inside.slice(begin, next === undefined ? undefined : marked ? next - 3 : next)
    const first = item.find(({ lower }) => !BETWEEN_ITEMS.test(lower))
    const last = item.findLast(({ lower }) => !BETWEEN_ITEMS.test(lower))
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

/** "the following (steps): …; …; and …": the tokens behind the colon and each semicolon. */
function itemsOfFollowing(content: readonly Token[]): number[] {
  const colon = content.findIndex(({ lower }) => lower === ':')
  if (colon < 0 || colon > 6 || content[0]?.lower !== 'the' || content[1]?.lower !== 'following') return []
  return [colon, ...content.flatMap(({ lower }, at) => (at > colon && lower === ';' ? [at] : []))].map((at) => at + 1)
}

/** Words of a lead-in that only point to its items: who is asked, and "the following steps to …". */
const POINTING =
  /^(?:(?:to )?(?:take|adopt|implement|undertake|do)? ?(?:the|these) following\b.*|.* (?:shall|will|should) include (?:the|these) following(?: [a-z-]+){0,3}|.* (?:shall|will|should|must|will include|shall include|to|of)|(?:all )?(?:the )?(?:\w+ )?states)$/

/** A lead-in without a content of its own gives nothing beside its items (guide, sections 6.17, 8.7). */
export function isLeadOnly(tokens: readonly Token[], { start, end }: Stanced): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  const pointing = POINTING.test(words.map(({ lower }) => lower).join(' '))
  return pointing && !words.some(({ lower }, at) => lower === 'end' && words[at - 1]?.lower === 'this' && words[at - 2]?.lower === 'to')
}
