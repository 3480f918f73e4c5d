import type { Span, Stanced } from '../../model.ts'
import { anyContentWord } from './content-words.ts'
import type { DeadlineScene } from './deadline.ts'
import { stanced } from './findings.ts'
import type { Predicate } from './predicate.ts'
import { addressed } from './resolutions.ts'
import { anyRuleWord } from './rule-words.ts'
import { type Token, tokensIn } from './tokens.ts'

/** The cue of a sentence that ends with a colon, and what it gave by itself. */
export interface Lead {
  readonly predicate: Predicate
  readonly stance: Stanced | undefined
}

/** One fact an item under a lead-in, with the lead-in's cue, holder and addressees (guide, sections 4, 6.17, 8.4). */
export function readItem({ predicate, stance }: Lead, tokens: readonly Token[], scene: DeadlineScene): Stanced[] {
  const first = tokens[0]
  const last = tokens.findLast(({ lower }) => !BETWEEN_ITEMS.test(lower))
  if (!first || !last || last.end <= first.start) return []
  const cue = addressed(tokens, { cue: predicate.cue, content: 0 })
  const found = stanced(tokens, { ...predicate, content: 0, from: 0, cue }, { start: first.start, end: last.end }, scene)
  return [stance ? addressedAs(found, stance) : found]
}

/** An item that names nobody asks those whom its lead-in asks. */
export function addressedAs(item: Stanced, lead: Stanced): Stanced {
  if (item.kind !== 'position' || lead.kind !== 'position' || item.addressees.length || !lead.addressees.length) return item
  return { ...item, addressees: lead.addressees, targets: lead.addressees }
}

/** A mark inside the sentence: "(a)", "(ii)". */
const isMark = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === '(' && /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === ')'

const BETWEEN_ITEMS = /^(?:[,;.:]|and|or)$/

/**
 * The items of "we will: (a) dredge the canal; and (b) light the piers" and of "agreed to the following: new piers; a new canal", and before them what
 * leads them in where it says something of its own ("establish a Board to: (a) …", guide, 8.7); none where the content has only one.
 */
export function inlineItems(tokens: readonly Token[], content: Span): Span[] {
  const { first } = tokensIn(tokens, content)
  const inside = allIn(tokens, content)
  const { lead, begins, mark } = markedItems(inside, tokens[first - 1]?.lower === ':') ?? { lead: 0, begins: itemsOfFollowing(inside), mark: 0 }
  if (begins.length < 2) return []
  const items = begins.flatMap((begin, index) => spanOf(inside.slice(begin, (begins[index + 1] ?? inside.length + mark) - mark)))
  return [...leadSpan(inside.slice(0, lead)), ...items]
}

/** "will (i) dredge; and (ii) light": the content without the mark that it begins with. */
export function withoutMark(tokens: readonly Token[], content: Span): Span {
  const { first } = tokensIn(tokens, content)
  const behind = tokens[first + MARK_LENGTH]
  return isMark(tokens, first) && behind && behind.start < content.end ? { start: behind.start, end: content.end } : content
}

/** All tokens of a span, however long it is. */
function allIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const { first } = tokensIn(tokens, span)
  const behind = tokens.findIndex(({ end }, at) => at >= first && end > span.end)
  return tokens.slice(first, behind < 0 ? tokens.length : behind)
}

/** Where a list with marks begins behind a colon, where its items do, and how long their marks are; "will (i) dredge; and (ii) light" is one thing. */
function markedItems(inside: readonly Token[], ledIn: boolean): { lead: number; begins: number[]; mark: number } | undefined {
  const colon = ledIn && isMark(inside, 0) ? -1 : inside.findIndex(({ lower }, at) => lower === ':' && isMark(inside, at + 1))
  const lead = colon + 1
  if (!isMark(inside, lead) || (colon < 0 && !ledIn)) return undefined
  return { lead, begins: inside.flatMap((_, at) => (at >= lead && isMark(inside, at) ? [at + MARK_LENGTH] : [])), mark: MARK_LENGTH }
}

/** In tokens: ( a ) */
const MARK_LENGTH = 3

/** "the following (steps): …; …; and …": the tokens behind the colon and each semicolon. */
function itemsOfFollowing(content: readonly Token[]): number[] {
  const colon = content.findIndex(({ lower }) => lower === ':')
  if (colon < 0 || colon > 6 || content[0]?.lower !== 'the' || content[1]?.lower !== 'following') return []
  return [colon, ...content.flatMap(({ lower }, at) => (at > colon && lower === ';' ? [at] : []))].map((at) => at + 1)
}

/** From the first to the last word of some tokens. */
function spanOf(tokens: readonly Token[]): Span[] {
  const first = tokens.find(({ lower }) => !BETWEEN_ITEMS.test(lower))
  const last = tokens.findLast(({ lower }) => !BETWEEN_ITEMS.test(lower))
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** What a lead-in says besides pointing to its items, without the "to" that leads on to them; nothing where it only points. */
function leadSpan(tokens: readonly Token[]): Span[] {
  const words = tokens.filter(({ lower }) => lower !== ':')
  if (FOUNDING.test(words.map(({ lower }) => lower).join(' '))) return spanOf(words.slice(0, -1))
  return isPointing(words) ? [] : spanOf(tokens)
}

/** "establish a Board to" */
const FOUNDING = new RegExp(`^${anyRuleWord('founding')} .+ to$`)

const INCLUDE = anyContentWord('holding-lists')
/** Words of a lead-in that only point to its items: who is asked, and "the following steps to …". */
const POINTING = new RegExp(
  `^(?:(?:to )?${anyContentWord('steps-taken')}? ?(?:the|these) following\\b.*|.* (?:shall|will|should) ${INCLUDE} (?:the|these) following(?: [a-z-]+){0,3}|.* (?:shall|will|should|must|will ${INCLUDE}|shall ${INCLUDE}|to|of)|(?:all )?(?:the )?(?:\\w+ )?${anyContentWord('asked-in-lead-ins')})$`,
)

/** A lead-in without a content of its own gives nothing beside its items (guide, sections 6.17, 8.7). */
export function withoutLead(tokens: readonly Token[], stance: Stanced): Stanced[] {
  return leadSpan(allIn(tokens, stance)).map((span) => ({ ...stance, ...span }))
}

const TAKEN = new RegExp(`^${anyContentWord('steps-taken')} (?:the|these) following .+ (?:by|before|within|from) .+$`)

/** "take the following steps by May": where the items are sentences of their own, the lead-in says when. */
export function saysWhen(tokens: readonly Token[], stance: Stanced): boolean {
  const words = allIn(tokens, stance).filter(({ lower }) => lower !== ':')
  return stance.kind === 'commitment' && TAKEN.test(words.map(({ lower }) => lower).join(' '))
}

function isPointing(words: readonly Token[]): boolean {
  const pointing = POINTING.test(words.map(({ lower }) => lower).join(' '))
  return pointing && !words.some(({ lower }, at) => lower === 'end' && words[at - 1]?.lower === 'this' && words[at - 2]?.lower === 'to')
}
