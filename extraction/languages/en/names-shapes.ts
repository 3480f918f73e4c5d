import type { InstrumentKind, MentionType, NamedSpan } from '../../model.ts'
import { dateBefore, extendLeft, extendRight, type HeadAt, headAt } from './names-heads.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

const COMPLEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  instrument: new Set(['of', 'on', 'for', 'between', 'against', 'concerning', 'relating', 'regarding', 'among', 'with', 'in', 'to']),
  organization: new Set(['of', 'on', 'for', 'to']),
  initiative: new Set(['for', 'on', 'of', 'to']),
  place: new Set(['of']),
  event: new Set(['on', 'for']),
}
/** Bodies that are named by where they work. */
const LOCAL_BODIES = /^(?:Mission|Monitoring Mission|Force|Operation|Office)$/u
const LOCAL_COMPLEMENTS = new Set(['of', 'on', 'for', 'to', 'in', 'at'])
/** Words that say nothing of which meeting, partnership or group it is. */
const GENERIC =
  /^(?:Leaders|Leaders'|Ministers|Ministers'|Ministerial|Foreign|Annual|Next|Joint|Strategic|Comprehensive|Global|Special|General|Enhanced|Bilateral|Trilateral|Regional|International|National|Senior|Officials|Officials'|High|Level|Summit|Inaugural|Upcoming|Historic|Steering|Expert|Experts|Working|Standing|Technical|Olympic|Olympics|Paralympic|Winter|Summer)$/u

/**
 * Names that no entry knows, by their capitalised head noun: words and names before it, a complement behind it
 * (Futenma Replacement Facility, Treaty of Mutual Cooperation and Security).
 */
export function findShapes(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const head = headAt(text, tokens, at, words)
    if (!head) continue
    const name = namedBy(head, text, tokens, words) ?? backReference(head, tokens, words)
    if (name) found.push(name)
    at = head.to - 1
  }
  return found
}

function complementsOf({ word }: HeadAt): ReadonlySet<string> {
  return word.role === 'organization' && LOCAL_BODIES.test(word.word) ? LOCAL_COMPLEMENTS : (COMPLEMENTS[word.role] ?? new Set())
}

/** Camp Lund: the words behind the head are the name. */
function properName(tokens: readonly NameToken[], to: number): number {
  let end = to
  while (tokens[end]?.capital || tokens[end]?.name?.type === 'Place') end++
  return end
}

const TYPES: Readonly<Record<string, MentionType>> = {
  instrument: 'Instrument',
  organization: 'Organization',
  initiative: 'Initiative',
  place: 'Place',
  'place-prefix': 'Place',
  event: 'Event',
}

/** the Terms of Reference (TOR): a document that gets an abbreviation is named. */
const DEFINED = /^ \([A-Z]{2,8}\)/u
const isDefined = (role: string, text: string, end: number) => role === 'instrument' && DEFINED.test(text.slice(end, end + 14))

function namedBy(head: HeadAt, text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan | undefined {
  const { role, word } = head.word
  const left = extendLeft(tokens, head.from, words)
  const right = words.placePrefixes.has(word) ? properName(tokens, head.to) : extendRight(tokens, head.to, complementsOf(head), words)
  const modifiers = tokens.slice(left, head.from).filter((token) => token.name || token.capital)
  const distinct = modifiers.filter((token) => !GENERIC.test(token.text))
  const defined = isDefined(role, text, tokens[head.to - 1]?.end ?? 0) || (right > head.to && isDefined('instrument', text, tokens[right - 1]?.end ?? 0))
  if (!defined && !isNamed(role, word, modifiers, distinct, right > head.to, words)) return undefined
  if (isCutOff(tokens, left)) return undefined
  const from = role === 'instrument' || role === 'event' ? dateBefore(tokens, left) : left
  if (role === 'place' && tokens[right]?.capital) return undefined
  const first = tokens[from]
  const last = tokens[right - 1]
  const type = typeOf(head, tokens[from])
  if (!first || !last || !type) return undefined
  return {
    start: first.start,
    end: last.end,
    type,
    id: '',
    rule: `en-${role}`,
    ...(type === 'Instrument' ? { kind: kindOf(head, text.slice(first.start, last.end)) } : {}),
  }
}

/** Harris Administration in Biden-Harris Administration: what stands before the hyphen belongs to the name and could not be read. */
const isCutOff = (tokens: readonly NameToken[], from: number) => tokens[from - 1]?.text === '-' && tokens[from - 1]?.end === tokens[from]?.start

function isNamed(
  role: string,
  word: string,
  modifiers: readonly NameToken[],
  distinct: readonly NameToken[],
  complement: boolean,
  words: EnglishWords,
): boolean {
  if (role === 'event') return distinct.some((token) => !isBodyOrHost(token, word)) || (complement && word === 'Summit')
  if (words.placePrefixes.has(word)) return complement || (distinct.length > 0 && word === 'Port')
  if (role === 'place') return distinct.length > 0 && !(words.weakPlaces.has(word) && distinct.every((token) => token.name))
  if (role === 'instrument') return distinct.length > 0 || complement
  if (role === 'initiative') return distinct.length > 0
  return (
    distinct.length > 0 ||
    (modifiers.length > 0 && complement) ||
    (complement && /^(?:Ministry|Department|Office|Bank|Court|University|Bureau|Organization|Association)$/u.test(word))
  )
}

/** A summit by its body and city alone is a meeting of the body (guide, section 6.8). */
const isBodyOrHost = ({ name }: NameToken, word: string) =>
  name?.type === 'Organization' || name?.type === 'Country' || (name?.type === 'Place' && word === 'Summit')

const typeOf = (head: HeadAt, first: NameToken | undefined): MentionType | undefined =>
  head.word.word === 'Agenda' && /^\d{4}$/u.test(first?.text ?? '') ? 'Instrument' : TYPES[head.word.role]

const kindOf = (head: HeadAt, surface: string): InstrumentKind => (/\bDraft\b/u.test(surface) ? 'DRAFT' : (head.word.kind ?? 'PLAN'))

/** the Treaty, the Alliance, (Convention): a head noun alone behind the article or in brackets refers to what the text named before. */
function backReference(head: HeadAt, tokens: readonly NameToken[], words: EnglishWords): NamedSpan | undefined {
  const token = tokens[head.from]
  const last = tokens[head.to - 1]
  const before = tokens[head.from - 1]?.text ?? ''
  if (!token || !last || !before) return undefined
  if (words.alliances.has(head.word.word)) return { start: token.start, end: last.end, type: 'Organization', id: '', rule: 'en-alliance' }
  const bracketed = before === '(' && tokens[head.to]?.text === ')'
  if (!words.backReferences.has(head.word.word) || !(bracketed || before.toLowerCase() === 'the')) return undefined
  return { start: token.start, end: last.end, type: 'Instrument', id: '', rule: 'en-back-reference', kind: kindOf(head, '') }
}
