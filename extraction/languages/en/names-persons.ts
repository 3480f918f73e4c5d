import type { NamedSpan } from '../../model.ts'
import { anyOfContext } from './names-contexts.ts'
import type { NameToken } from './names-tokens.ts'
import { type EnglishWords, isOrdinary } from './names-words.ts'

const LONGEST_TITLE = 4
const LONGEST_NAME = 7

/** Persons by title and name (President Marin Kolar): the span is the name. */
export function findPersons(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  return [...namesBehindTitles(text, tokens, words)]
    .flatMap((start) => nameFrom(tokens, start, words) ?? [])
    .concat(beforeOffices(text, tokens, words), arabicNames(text, tokens, words))
}

const BY_BIRTH = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+) (?:bin|bint|ibn) \p{Lu}\p{Ll}+(?: Al \p{Lu}\p{Ll}+)?(?!\p{L})/gu
const BY_HOUSE = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+) Al \p{Lu}\p{Ll}+(?!\p{L})/gu
const ROLE_BEFORE = new RegExp(`(?<!\\p{L})${anyOfContext('persons-by-what-they-are')},? $`, 'iu')
const DEED_BEHIND = new RegExp(`^ ${anyOfContext('deeds-of-persons')}(?!\\p{L})`, 'u')
/** In characters. */
const LONGEST_SIGN = 24

/**
 * Jana bint Salim; Tarek Al Salim where a role stands before him or the verb of a person behind, and then wherever he is named again: of themselves such names
 * are as often those of places and groups (Ras Al Salim).
 */
function arabicNames(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const byHouse = [...text.matchAll(BY_HOUSE)].filter(
    ({ index, 1: given = '' }) => isGiven(given, words) && !/\bthe $/iu.test(text.slice(Math.max(0, index - 4), index)),
  )
  const signed = new Set(byHouse.filter((match) => hasSign(text, match)).map(([name]) => name))
  const known = new Set(signed.size > 0 ? tokens.flatMap(({ name, start }) => (name ? start : [])) : [])
  return [
    ...[...text.matchAll(BY_BIRTH)].filter(({ 1: given = '' }) => isGiven(given, words)),
    ...byHouse.filter(({ index, 0: name, 1: given = '' }) => signed.has(name) && !known.has(index + given.length + 1)),
  ].map(({ index, 0: name }) => ({ start: index, end: index + name.length, type: 'Person' as const, id: '', rule: 'en-arabic-name' }))
}

const hasSign = (text: string, { index, 0: name }: RegExpExecArray) =>
  ROLE_BEFORE.test(text.slice(Math.max(0, index - LONGEST_SIGN), index)) ||
  DEED_BEHIND.test(text.slice(index + name.length, index + name.length + LONGEST_SIGN))

/** No title (Prince Al Salim) but one that is also a name, and neither a town nor a group. */
const isGiven = (word: string, words: EnglishWords) =>
  words.titlesAsNames.has(word) || !(words.placesBeforeAl.has(word) || words.groupsBeforeAl.has(word) || isOrdinary(word, words))

/** What a name does not stand behind. */
const ARTICLE = /^(?:the|an?|our|their|its|his|her|this|'|-)$/iu
const MOST_NAMES = 4

/** Jana Lund, Foreign Minister of Kenya: two to four capitalised words before an office and its state. */
function beforeOffices(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  return tokens.flatMap(({ text: comma }, at) => {
    if (comma !== ',') return []
    const end = behindTitle(text, tokens, tokens[at + 1]?.text === 'the' ? at + 2 : at + 1, words)
    if (end === undefined || tokens[end]?.text !== 'of') return []
    const state = tokens[end + 1]?.text === 'the' ? tokens[end + 2] : tokens[end + 1]
    let from = at
    while (from > 0 && at - from < MOST_NAMES && !tokens[from - 1]?.name && isNamePart(tokens[from - 1] as NameToken, words)) from--
    const [first, last] = [tokens[from], tokens[at - 1]]
    const isName = at - from > 1 && !(tokens[from - 1]?.name || tokens[from - 1]?.capital || ARTICLE.test(tokens[from - 1]?.text ?? ''))
    return isName && first && last && state?.name?.type === 'Country'
      ? [{ start: first.start, end: last.end, type: 'Person' as const, id: '', rule: 'en-person-of-office' }]
      : []
  })
}

/** Tokens behind a title; one title may follow another (President Sheikh Tarek bin Salim), so they are read from the last to the first. */
function namesBehindTitles(text: string, tokens: readonly NameToken[], words: EnglishWords): Set<number> {
  const behind: (number | undefined)[] = []
  for (let at = tokens.length - 1; at >= 0; at--) {
    const end = behindTitle(text, tokens, at, words)
    behind[at] = end === undefined ? undefined : (behind[end] ?? end)
  }
  return new Set(behind.filter((start) => start !== undefined))
}

function behindTitle(text: string, tokens: readonly NameToken[], at: number, words: EnglishWords): number | undefined {
  const first = tokens[at]
  if (!first || first.name || !/^\p{Lu}/u.test(first.text)) return undefined
  for (let to = Math.min(tokens.length, at + LONGEST_TITLE); to > at; to--) {
    if (words.titles.has(text.slice(first.start, tokens[to - 1]?.end))) return to
  }
  return undefined
}

/** Capitalised words, initials, particles between them, and names of persons that the registry knows. */
function nameFrom(tokens: readonly NameToken[], start: number, words: EnglishWords): NamedSpan | undefined {
  let behind = start
  let known: NamedSpan | undefined
  for (let at = start; at < Math.min(tokens.length, start + LONGEST_NAME); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.name?.type === 'Person') {
      known = token.name
      behind = at + 1
    } else if (isNamePart(token, words)) behind = at + 1
    else if (!(words.particles.has(token.text) && at > start) && !(token.text === '.' && INITIALS.test(tokens[at - 1]?.text ?? '')) && token.text !== '-') break
  }
  const first = tokens[start]
  const last = tokens[behind - 1]
  if (!first || !last || behind === start || INITIALS.test(last.text)) return undefined
  const exact = known && known.start === first.start && known.end === last.end
  const end = last.text.endsWith("'") ? last.end - 1 : last.end
  return exact ? undefined : { start: first.start, end, type: 'Person', id: known?.id ?? '', rule: 'en-titled-person' }
}

/** J. or J.L. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u

const isNamePart = (token: NameToken, words: EnglishWords) =>
  token.capital && /^\p{Lu}/u.test(token.text) && !words.noPersons.has(token.text) && !words.noParts.has(token.text) && !words.headFirstWords.has(token.text)
