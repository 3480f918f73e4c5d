import { contextWords } from './names-contexts.ts'
import { extendRight, type HeadAt, ordinalBefore } from './names-heads.ts'
import { behindStates, numbersBehind } from './names-suffixes.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

const COMPLEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  instrument: new Set(['of', 'on', 'for', 'between', 'against', 'concerning', 'relating', 'regarding', 'among', 'with', 'in', 'to']),
  organization: new Set(['of', 'on', 'for']),
  initiative: new Set(['for', 'on', 'of', 'to']),
  place: new Set(['of']),
  event: new Set(['on', 'for']),
}
const OWNER = new Set(['of'])
/** Bodies that are named by where they work. */
const LOCAL_BODIES = contextWords('bodies-named-by-place')
const LOCAL_COMPLEMENTS = new Set(['of', 'on', 'for', 'to', 'in', 'at'])

/** The token behind the complement; where a meeting was held is none of its name. */
export function complementEnd(head: HeadAt, tokens: readonly NameToken[], words: EnglishWords): number {
  const purpose = head.word.role === 'organization' && tokens[head.to]?.text === 'to' && /^\p{Lu}\p{Ll}/u.test(tokens[head.to + 1]?.text ?? '')
  const numbered = head.word.role === 'event' && ordinalBefore(tokens, head.from) < head.from
  const allowed = purpose && tokens[head.to + 1]?.capital ? PURPOSE : numbered || THEMED.has(head.word.word) ? NUMBERED : complementsOf(head, words)
  const authored = isStatement(head) ? behindStates(tokens, head.to, AUTHORS) : head.to
  const extended = Math.max(
    extendRight(tokens, authored, authored > head.to ? SUBJECT : allowed, words),
    head.word.role === 'event' ? behindParties(tokens, head.to) : head.to,
    behindDocument(tokens, head),
  )
  const end = numbersBehind(tokens, behindOrder(tokens, extended, words), head.word, words)
  return head.word.role === 'event' && tokens[end - 2]?.text === 'in' && isTown(tokens[end - 1]) ? end - 2 : end
}

/** Annex to Executive Order 90001: the number belongs to the order. */
const behindOrder = (tokens: readonly NameToken[], end: number, { toldByNumber }: EnglishWords) =>
  toldByNumber.has(wordsAt(tokens, end - 2, 2)) && /^\d+$/u.test(tokens[end]?.text ?? '') ? end + 1 : end

/** Joint Statement of Kenya and the Government of Chad on Clean Ports: who made it, then what it is about. */
const isStatement = ({ word: { kind } }: HeadAt) => kind === 'JOINT_STATEMENT' || kind === 'DECLARATION'
const AUTHORS = /^(?:of|by|from|between)$/u
const SUBJECT = new Set(['on', 'concerning', 'regarding', 'against', 'for'])

function complementsOf({ word }: HeadAt, { troops }: EnglishWords): ReadonlySet<string> {
  if (troops.has(word.word)) return OWNER
  return word.role === 'organization' && LOCAL_BODIES.has(word.word) ? LOCAL_COMPLEMENTS : (COMPLEMENTS[word.role] ?? new Set())
}

/** 9th Conference of the Parties to the Harbour Convention */
export function behindParties(tokens: readonly NameToken[], to: number): number {
  if (wordsAt(tokens, to, 3) !== 'of the Parties') return to
  const treaty = /^(?:to|of)$/u.test(tokens[to + 3]?.text ?? '') ? (tokens[to + 4]?.text === 'the' ? to + 5 : to + 4) : 0
  return tokens[treaty]?.name?.type === 'Instrument' ? treaty + 1 : to + 3
}

const wordsAt = (tokens: readonly NameToken[], at: number, count: number) =>
  tokens
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ')

/** Kenya-EU Taskforce on the Clean Ports Act: a body by the document that it works on. */
function behindDocument(tokens: readonly NameToken[], { to, word }: HeadAt): number {
  const document = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1
  return word.role === 'organization' && tokens[to]?.text === 'on' && tokens[document]?.name?.type === 'Instrument' ? document + 1 : to
}

/** A place, or a word that no entry knows. */
const isTown = (token: NameToken | undefined) => token?.name?.type === 'Place' || token?.capital === true

/** 3rd Summit of the Harbour Forum */
const NUMBERED = new Set(['of', 'on', 'for'])

/** Festival of India */
export const THEMED = contextWords('meetings-named-by-theme')

/** Coalition to Prevent Floods */
const PURPOSE = new Set(['to'])

/** Camp Lund, Exercise Coral 2023: the words behind the head are the name. */
export function properName(tokens: readonly NameToken[], to: number): number {
  let end = to
  while (tokens[end]?.capital || tokens[end]?.name?.type === 'Place') end++
  return end
}
