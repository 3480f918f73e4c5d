import type { NameWord } from '../names-lexicon.ts'
import { contextWords } from './names-contexts.ts'
import { ADJECTIVE } from './names-registry.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

/** A head noun in the tokens: `from` its first token, `to` the one behind its last. */
export interface HeadAt {
  readonly from: number
  readonly to: number
  readonly word: NameWord
}

/** Whose name is part of a name: Women's Health Network. */
const GROUP_OWNERS = contextWords('groups-of-people')
const LONGEST_HEAD = 4
/** In tokens, on either side of the head. */
const LONGEST_SIDE = 32
const LONGEST_LIST = 16
const AMONG = new Set(['between', 'among'])
/** Behind and they begin a second complement (of Gases and of Methods). */
const PREPOSITIONS = new Set(['of', 'on', 'for'])
export const HYPHENS = new Set(['-', '–', '/', '&'])
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** The longest head noun that begins at a token. */
export function headAt(text: string, tokens: readonly NameToken[], from: number, words: EnglishWords): HeadAt | undefined {
  const first = tokens[from]
  if (!first || first.name || !words.headFirstWords.has(first.text)) return undefined
  for (let to = Math.min(tokens.length, from + LONGEST_HEAD); to > from; to--) {
    const word = words.heads.get(text.slice(first.start, tokens[to - 1]?.end))
    if (word) return { from, to, word }
  }
  return undefined
}

/** Index of the first token of the capitalised words and names before a head (U.S.-Japan Climate before Partnership). */
export function extendLeft(tokens: readonly NameToken[], head: HeadAt, words: EnglishWords): number {
  let { from } = head
  for (;;) {
    const step = stepLeft(tokens, from, head, words)
    if (step === undefined || head.from - step > LONGEST_SIDE) return from
    from = step
  }
}

/** One step over another part; Keio University is no part of Carnegie University and Keio University. */
function stepLeft(tokens: readonly NameToken[], from: number, head: HeadAt, words: EnglishWords): number | undefined {
  const before = tokens[from - 1]
  if (!before || tokens[from]?.name?.type === 'Person') return undefined
  if (isPart(before, words)) return from - 1
  const other = tokens[from - 2]
  const current = tokens[from]
  if (HYPHENS.has(before.text) && canJoin(other, words)) return from - 2
  if (before.capital && other?.text === '-' && other.end === before.start && tokens[from - 3]?.capital) return from - 3
  if (before.name?.type === 'Instrument' && ACRONYM.test(before.text) && current && isPlain(current, words)) return from - 1
  if (isUnitOrdinal(before, head.word.word, words)) return from - 1
  if (before.name?.type === 'Person' && NAMED_AFTER.has(head.word.word)) return from - 1
  if (before.text === '-' && head.word.word === 'Administration' && tokens[from - 2]?.name?.type === 'Person') return from - 2
  if (before.text === 's' && tokens[from - 2]?.text === "'" && GROUP_OWNERS.has(tokens[from - 3]?.text ?? '')) return from - 3
  if (before.text === ')') return bracketStart(tokens, from - 1, words)
  if (before.text === 'and' && (other?.text === head.word.word || closesLawNumber(tokens, from - 2) || closesOther(tokens, from, head, words))) return undefined
  if (before.text === 'for' && current?.name?.type === 'Organization' && words.heads.get(other?.text ?? '')?.role === 'initiative') return from - 2
  const list = before.text === 'and' && other?.text === ',' ? listStart(tokens, from - 2, words) : undefined
  if (list !== undefined && head.word.role === 'instrument') return list
  if (before.text === 'Support' && other?.capital && isPlain(other, words)) return from - 1
  if (
    /^(?:and|for|in)$/u.test(before.text) &&
    !words.troops.has(head.word.word) &&
    !(words.placePrefixes.has(head.word.word) && tokens[head.to]?.capital) &&
    other &&
    current &&
    isPlain(other, words) &&
    isPlain(current, words) &&
    !isNumber(other)
  )
    return from - 2
  return undefined
}

/** 92/43/EEC: the token is the last of a law's number. */
const closesLawNumber = (tokens: readonly NameToken[], at: number) =>
  /^[/-]$/u.test(tokens[at - 1]?.text ?? '') && /^\d+$/u.test(tokens[at - 2]?.text ?? '') && /^[A-Z]{2,3}$/u.test(tokens[at]?.text ?? '')

/** NPT Review Board: a document that its letters name may be part of the name of a body. */
const ACRONYM = /^\p{Lu}{3,}$/u

/** a Design, Building, Test, and Repair Agreement: single capitalised words with commas, behind an article. */
function listStart(tokens: readonly NameToken[], comma: number, words: EnglishWords): number | undefined {
  let at = comma
  while (tokens[at]?.text === ',' && tokens[at - 1]?.capital && !isOtherName(tokens[at - 1]?.text ?? '', words)) at -= 2
  return comma - at > 2 && /^(?:an?|the)$/u.test(tokens[at]?.text ?? '') ? at + 1 : undefined
}

/** the Treaty, the Council, the President: named by themselves; Building, Port are not. */
const isOtherName = (word: string, { heads, titles }: EnglishWords) =>
  titles.has(word) || /^(?:instrument|organization|event)$/u.test(heads.get(word)?.role ?? '')

/** Marin Kolar Foundation */
const NAMED_AFTER = contextWords('named-after-persons')

/** 7th Fleet */
const isUnitOrdinal = ({ text }: NameToken, head: string, words: EnglishWords) => words.units.has(head) && /^\d{1,3}(?:st|nd|rd|th)$/u.test(text)

/** Royal Chadian Navy and Combined Harbour Command: before and stands a whole name with a head of the same kind. */
function closesOther(tokens: readonly NameToken[], from: number, { word, from: noun }: HeadAt, words: EnglishWords): boolean {
  const [first, other] = [tokens[from - 3], tokens[from - 2]]
  const isWhole = canJoin(first, words) && [other?.text ?? '', `${first?.text} ${other?.text}`].some((closing) => words.heads.get(closing)?.role === word.role)
  return isWhole && (from < noun || word.word.includes(' '))
}

/** (CoRe) inside a name: a bracket with one capitalised word, behind another part of the name. */
function bracketStart(tokens: readonly NameToken[], close: number, words: EnglishWords): number | undefined {
  const inside = tokens[close - 1]
  const before = tokens[close - 3]
  return inside && (inside.capital || inside.name) && tokens[close - 2]?.text === '(' && before && isPart(before, words) ? close - 2 : undefined
}

/** The token behind the complement of a head (on the Law of the Sea), or the one behind the head. */
export function extendRight(tokens: readonly NameToken[], to: number, allowed: ReadonlySet<string>, words: EnglishWords): number {
  const first = tokens[to]
  if (!first || first.name || !(allowed.has(first.text) || allowed.has(first.text.toLowerCase()))) return to
  let end = nextPart(tokens, to + (tokens[to + 1]?.text === 'to' ? 2 : 1), words)
  if (end === undefined) return to
  for (;;) {
    const many: boolean = tokens.slice(to, end).some((token) => AMONG.has(token.text.toLowerCase()))
    const next = stepRight(tokens, end, many, words)
    if (next === undefined || next - to > LONGEST_SIDE) return trimmed(tokens, to, end, words)
    end = next
  }
}

/** A complement cannot end in an adjective (Agreement with Indian partners). */
function trimmed(tokens: readonly NameToken[], to: number, end: number, words: EnglishWords): number {
  let last = end
  while (last > to && (tokens[last - 1]?.name?.rule === ADJECTIVE || (last < end && words.connectors.has(tokens[last - 1]?.text ?? '')))) last--
  return last
}

function stepRight(tokens: readonly NameToken[], end: number, many: boolean, words: EnglishWords): number | undefined {
  const last = tokens[end - 1]
  const token = tokens[end]
  if (!last || !token) return undefined
  if (isPart(token, words) && !isSeparateName(last, token)) return isNumber(token) ? undefined : end + 1
  if (token.text === ',') return listEnd(tokens, end, words) ?? secondSubject(tokens, end, words)
  if (token.text === 'in' && tokens[end + 1]?.text === 'the' && (isCentury(tokens, end + 2) || isSubject(tokens, end + 2, words)))
    return isCentury(tokens, end + 2) ? end + 4 : end + 3
  const owned = behindPossessive(tokens, end)
  if (owned > end && last.name?.type === 'Country' && tokens[owned] && isPlain(tokens[owned] as NameToken, words)) return owned + 1
  if (HYPHENS.has(token.text) && canJoin(tokens[end + 1], words)) return end + 2
  if (token.text === '(' && tokens[end + 2]?.text === ')' && tokens[end + 3] && isPart(tokens[end + 3] as NameToken, words)) return end + 4
  if (!words.connectors.has(token.text) && !/^(?:concerning|regarding)$/u.test(token.text) && !AMONG.has(token.text.toLowerCase())) return undefined
  if (token.text === 'as' && /^(?:the|an?)$/u.test(tokens[end + 1]?.text ?? '')) return undefined
  const again = token.text === 'and' && PREPOSITIONS.has(tokens[end + 1]?.text ?? '') && isPlain(last, words)
  const next = nextPart(tokens, end + (again ? 2 : 1), words)
  if (next === undefined || again) return next
  const target = tokens[next - 1]
  if (token.text === 'and' || token.text === 'or')
    return many || (target && isPlain(target, words) && next === end + 2 && isPlain(last, words)) ? next : undefined
  if (/^(?:concerning|regarding)$/u.test(token.text)) return target && isPlain(target, words) ? next : undefined
  if (token.text === 'in' || token.text === 'to' || token.text === 'by' || token.text === 'with' || token.text === 'from')
    return isPlain(last, words) ? next : undefined
  return next
}

/** Roadmap for Kenya's Clean Ports: the token behind the 's. */
const behindPossessive = (tokens: readonly NameToken[], at: number) => (/^['’]$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 's' ? at + 2 : at)

/** the Development, Production and Use: a list of capitalised words that and or or closes. */
function listEnd(tokens: readonly NameToken[], comma: number, words: EnglishWords): number | undefined {
  if (!isPlain(tokens[comma - 1] as NameToken, words)) return undefined
  for (let at = comma; at < comma + LONGEST_LIST; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) return undefined
    if (token.text === '\n' && tokens[at - 1]?.text === ',') continue
    if ((token.text === 'and' || token.text === 'or' || token.text === '&') && isPlain(next, words) && !isNumber(next)) return at + 2
    if (token.text !== ',' && (!isPlain(token, words) || isNumber(token))) return undefined
  }
  return undefined
}

/** in the 21st Century */
const isCentury = (tokens: readonly NameToken[], at: number) => /^\d{2}(?:st|nd|rd|th)$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'Century'

/** in the Removal of Mines: a capitalised noun that a complement follows. */
const isSubject = (tokens: readonly NameToken[], at: number, words: EnglishWords) =>
  tokens[at] !== undefined && isPlain(tokens[at] as NameToken, words) && !isNumber(tokens[at] as NameToken) && tokens[at + 1]?.text === 'of'

/** Agreement on Aid to Chad in the Removal of Mines, and the Prevention of Accidents: a second noun with its complement. */
const secondSubject = (tokens: readonly NameToken[], comma: number, words: EnglishWords) =>
  tokens[comma + 1]?.text === 'and' && tokens[comma + 2]?.text === 'the' && isSubject(tokens, comma + 3, words) && tokens[comma - 1]?.capital
    ? comma + 4
    : undefined

/** The index behind the next part of a name, over articles. */
function nextPart(tokens: readonly NameToken[], at: number, words: EnglishWords): number | undefined {
  const skip = ['the', 'its', 'their', 'a', 'an', 'all'].includes(tokens[at]?.text ?? '') ? 1 : 0
  const token = tokens[at + skip]
  return token && (isPart(token, words) || isGerund(token)) && !/^\d+$/u.test(token.text) && !MONTH.test(token.text) ? at + skip + 1 : undefined
}

/** on Promoting Safe Ports: behind a preposition a gerund begins no sentence. */
const isGerund = (token: NameToken) => token.capital && /^\p{Lu}\p{Ll}{2,}ing$/u.test(token.text)

const isNumber = (token: NameToken) => /^\d/u.test(token.text)

/** Two names side by side are no one name. */
const isSeparateName = (last: NameToken, token: NameToken) => last.name !== undefined && token.name !== undefined

const canJoin = (token: NameToken | undefined, words: EnglishWords) => token !== undefined && isPart(token, words)
const isPart = (token: NameToken, words: EnglishWords) =>
  isPlain(token, words) || (token.name !== undefined && token.name.type !== 'Instrument' && token.name.type !== 'Person')
const isPlain = (token: NameToken, words: EnglishWords) => token.capital && !words.noParts.has(token.text)

/** A year, or month and year, directly before a name of a document or event belongs to it (March 2021 Joint Statement). */
export function dateBefore(tokens: readonly NameToken[], from: number): number {
  const year = tokens[from - 1]
  if (!year || !/^(?:1[89]|20)\d\d$/u.test(year.text)) return from
  return MONTH.test(tokens[from - 2]?.text ?? '') ? from - 2 : from - 1
}

/** first, fifteenth, seventy-sixth, 75th */
export const ORDINAL =
  /^(?:tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:ieth|y-))?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|\d{1,3}(?:st|nd|rd|th))$/iu
const KINDS_OF_MEETINGS = contextWords('kinds-of-meetings')

/** The ordinal of a meeting, and words between (first trilateral Harbour Dialogue); `from` where there is none. */
export function ordinalBefore(tokens: readonly NameToken[], from: number): number {
  let at = from - 1
  while (from - at < 4 && KINDS_OF_MEETINGS.has(tokens[at]?.text ?? '')) at--
  return ORDINAL.test(tokens[at]?.text ?? '') ? at : from
}
