import type { NamedSpan } from '../../model.ts'
import type { NameWord } from '../names-lexicon.ts'
import { MEETING } from './names-prefixes.ts'
import { ADJECTIVE } from './names-registry.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

const YEAR = /^20\d\d$/u
const ANY_YEAR = /^(?:1[6-9]|20)\d\d$/u
const DASH = /^[-–/]$/u
const ROMAN = /^(?:II|III|IV|V|VI{1,3}|IX|X)$/u

/** The token behind the numbers that close a name with the head `word`: Task Force 12, Work Plan III (2025-2030), Lisbon Convention of 1944. */
export function numbersBehind(tokens: readonly NameToken[], to: number, { role, kind, word }: NameWord, words: EnglishWords): number {
  if (words.units.has(word)) return /^\d{1,4}$/u.test(tokens[to]?.text ?? '') ? to + 1 : to
  if (role === 'initiative' || kind === 'PLAN') return yearsBehind(tokens, ROMAN.test(tokens[to]?.text ?? '') ? to + 1 : to)
  if (role === 'event') return yearBehind(tokens, to)
  if (role !== 'instrument') return to
  const years = behindForYears(tokens, to)
  if (years > to) return years
  const number = kind === 'OTHER' ? lawNumberBehind(tokens, to) : to
  if (number > to) return number
  return tokens[to + 1]?.capital || tokens[to + 1]?.name ? behindOfYear(tokens, to) : Math.max(behindOfYear(tokens, to), yearBehind(tokens, to))
}

/** Clean Nets Directive 2061/11/EU, Council Regulation (EU) 2061/114, Reef Regulation No. 7, Reef Directive 12 of 2034: the number behind the title of a law; a year alone is read as one. */
export function lawNumberBehind(tokens: readonly NameToken[], to: number): number {
  const from = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to
  let end = tokens[from]?.text === 'No' ? from + (tokens[from + 1]?.text === '.' ? 2 : 1) : from
  const first = end
  while (/^\d+$/u.test(tokens[end]?.text ?? '') && /^[/-]$/u.test(tokens[end + 1]?.text ?? '') && /^(?:\d+|[A-Z]{2,3})$/u.test(tokens[end + 2]?.text ?? ''))
    end += 2
  if (end > first) return end + 1
  const number = tokens[first]?.text ?? ''
  const isNumber = first > from ? /^\d+$/u.test(number) : /^(?![12]\d{3}$)\d{1,6}$/u.test(number) && CLOSING.test(tokens[first + 1]?.text ?? '.')
  return isNumber ? behindOfYear(tokens, first + 1) : to
}

/** Behind a plain number they tell that it counts nothing (under the Clean Ports Act 12 ferries sank). */
const CLOSING = /^(?:[^\p{L}\p{N}]|and|or|of|on|in|to|as|by|for|at|from|with|is|was|which|that)$/u

/** The token behind the years that a plan is for (Development Plan 2025-2030, Harbour Plan (HP) 2045, Harbour Plan (2025-2030)); `to` where there are none. */
function yearsBehind(tokens: readonly NameToken[], to: number): number {
  const bracketed = behindBracketedYears(tokens, to)
  if (bracketed > to) return bracketed
  const from = tokens[to]?.text === '(' && tokens[to + 1]?.capital && tokens[to + 2]?.text === ')' ? to + 3 : to
  if (!YEAR.test(tokens[from]?.text ?? '')) return to
  return DASH.test(tokens[from + 1]?.text ?? '') && /^(?:20)?\d\d$/u.test(tokens[from + 2]?.text ?? '') ? from + 3 : from + 1
}

/** (2025-2030): a span of years, since a year alone is that of signing. */
const behindBracketedYears = (tokens: readonly NameToken[], to: number) =>
  tokens[to]?.text === '(' && YEAR.test(tokens[to + 1]?.text ?? '') && DASH.test(tokens[to + 2]?.text ?? '') && tokens[to + 4]?.text === ')' ? to + 5 : to

/** Protocol on Consultations for 2017-2018 */
const behindForYears = (tokens: readonly NameToken[], to: number) =>
  tokens[to]?.text === 'for' && YEAR.test(tokens[to + 1]?.text ?? '') && DASH.test(tokens[to + 2]?.text ?? '') && YEAR.test(tokens[to + 3]?.text ?? '')
    ? to + 4
    : to

/** Coral Harbour Expo 2025, Exercise Coral-2025 */
function yearBehind(tokens: readonly NameToken[], to: number): number {
  const year = tokens[to]?.text === '-' && tokens[to]?.start === tokens[to - 1]?.end ? to + 1 : to
  return YEAR.test(tokens[year]?.text ?? '') && !DASH.test(tokens[year + 1]?.text ?? '') ? year + 1 : to
}

/** Lisbon Convention of 1944 */
const behindOfYear = (tokens: readonly NameToken[], to: number) => (tokens[to]?.text === 'of' && ANY_YEAR.test(tokens[to + 1]?.text ?? '') ? to + 2 : to)

/** The year of Lisbon Convention of 1944 as its date. */
export const datedBy = (tokens: readonly NameToken[], end: number): Pick<NamedSpan, 'dated'> =>
  end >= 2 && behindOfYear(tokens, end - 2) === end ? { dated: tokens[end - 1]?.text } : {}

/**
 * Registry names of documents with what stands behind them: the year (Refugee Convention of 1951), the years of a plan, the states that it binds; of meetings with theirs, and of military units with
 * their headquarters.
 */
export function withSuffixes(tokens: readonly NameToken[]): NamedSpan[] {
  return tokens.flatMap(({ name, text }, index) => {
    const to = index + 1
    if (name?.type === 'Organization' && UNIT.test(text) && tokens[to]?.text === 'Headquarters') return [{ ...name, end: tokens[to]?.end ?? name.end, id: '' }]
    const meeting = name?.type === 'Event' || (name?.type === 'Organization' && MEETING.test(text)) ? yearBehind(tokens, to) : to
    if (name && meeting > to) return [{ ...name, end: tokens[meeting - 1]?.end ?? name.end, type: 'Event', id: name.type === 'Event' ? name.id : '' }]
    if (name?.type !== 'Instrument') return []
    const years = behindBracketedYears(tokens, to)
    const end = Math.max(
      behindOfYear(tokens, to),
      years > to ? years : yearsBehindAbbreviation(tokens, to),
      behindStates(tokens, to),
      behindForYears(tokens, to),
    )
    const last = end > to ? tokens[end - 1] : undefined
    return last ? [{ ...name, end: last.end, ...datedBy(tokens, end) }] : []
  })
}

const yearsBehindAbbreviation = (tokens: readonly NameToken[], to: number) => (tokens[to]?.text === '(' ? yearsBehind(tokens, to) : to)

const UNIT = / (?:Fleet|Command|Forces?|Corps|Army|Navy)$/u
const LONGEST_LIST = 24

/** The token behind "between A, B and the Government of C", or behind another of the words `lead`; `to` where fewer than two are named. */
export function behindStates(tokens: readonly NameToken[], to: number, lead = /^(?:between|among)$/iu): number {
  if (!lead.test(tokens[to]?.text ?? '')) return to
  let end = to
  let count = 0
  for (let at = to + 1; at < to + LONGEST_LIST; at++) {
    const token = tokens[at]
    if (isParty(token)) {
      end = at + 1
      count++
    } else if (!/^(?:the|and|,|Governments?|of)$/u.test(token?.text ?? '')) break
  }
  return count > 1 ? end : to
}

const isParty = (token: NameToken | undefined) => (token?.name?.type === 'Country' || token?.name?.type === 'Organization') && token.name.rule !== ADJECTIVE
