import type { Stanced } from '../../model.ts'
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
  const last = tokens.findLast((token) => !/^(?:[,;.:]|and|or)$/.test(token.lower))
  if (!first || !last || last.end <= first.start) return []
  const cue = addressed(tokens, { cue: predicate.cue, content: 0 })
  const found = stanced(tokens, { ...predicate, content: 0, from: 0, cue }, { start: first.start, end: last.end }, '')
  if (found.kind !== 'position' || stance?.kind !== 'position' || found.addressees.length || !stance.addressees.length) return [found]
  return [{ ...found, addressees: stance.addressees, targets: stance.addressees }]
}

/** Words of a lead-in that only point to its items: who is asked, and "the following steps to …". */
const POINTING =
  /^(?:(?:to )?(?:take|adopt|implement|undertake|do)? ?(?:the|these) following\b.*|.* (?:shall|will|should|must|will include|shall include|to|of)|(?:all )?(?:the )?(?:\w+ )?states)$/

/** A lead-in without a content of its own gives nothing beside its items (guide, sections 6.17, 8.7). */
export function isLeadOnly(tokens: readonly Token[], { start, end }: Stanced): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  const pointing = POINTING.test(words.map(({ lower }) => lower).join(' '))
  return pointing && !words.some(({ lower }, at) => lower === 'end' && words[at - 1]?.lower === 'this' && words[at - 2]?.lower === 'to')
}
