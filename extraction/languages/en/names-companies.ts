import type { NamedSpan } from '../../model.ts'
import { contextWords } from './names-contexts.ts'
import type { NameToken } from './names-tokens.ts'
import { type EnglishWords, isOrdinary } from './names-words.ts'

const COMPANIES = contextWords('companies')
const SEVERAL_COMPANIES = contextWords('several-companies')
const NO_COMPANIES = contextWords('no-companies')
/** In words. */
const LONGEST_NAME = 3

/** Companies that no entry knows, by what the text says they are or where it says they sit; and the same names wherever else they stand. */
export function findCompanies(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const names = tokens.flatMap((token, at) => {
    const several = SEVERAL_COMPANIES.has(token.text)
    return several || COMPANIES.has(token.text) || isSeat(tokens, at) ? namesFrom(tokens, at + 1, several, words) : []
  })
  const titles = new Set(names.map(({ start, end }) => text.slice(start, end)).filter((title) => title.includes(' ')))
  return titles.size === 0 ? names : [...names, ...namedAgain(text, tokens, titles, words)]
}

/** "Chad-based": behind it stands who sits there. */
const isSeat = (tokens: readonly NameToken[], at: number) => tokens[at]?.text === '-based' && tokens[at - 1]?.name !== undefined

/** The capitalised words from a token on; behind "and", and where several are told of behind a comma, those of the next company. */
function namesFrom(tokens: readonly NameToken[], start: number, several: boolean, words: EnglishWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let from = start; ; ) {
    const end = nameEnd(tokens, from, words)
    const [first, last] = [tokens[from], tokens[end - 1]]
    if (end === from || !first || !last || !isCompany(tokens, from, end)) return found
    found.push(company(first.start, last.end))
    const next = tokens[end]?.text === 'and' ? end + 1 : several && tokens[end]?.text === ',' ? end + (tokens[end + 1]?.text === 'and' ? 2 : 1) : 0
    if (!next || end === from + 1 || !isPart(tokens[next + 1], words)) return found
    from = next
  }
}

function nameEnd(tokens: readonly NameToken[], from: number, words: EnglishWords): number {
  let end = from
  while (end < from + LONGEST_NAME && isPart(tokens[end], words)) end++
  return end
}

/** No Ambassadors, no Law of Kenya: a single plural, an office and what goes on are none. */
const isCompany = (tokens: readonly NameToken[], from: number, end: number) =>
  !(tokens[end]?.name || tokens[end]?.capital || tokens[end]?.text === 'of') &&
  !(end === from + 1 && /\p{Ll}s$/u.test(tokens[from]?.text ?? '')) &&
  !tokens.slice(from, end).some(({ text }) => NO_COMPANIES.has(text))

const isPart = (token: NameToken | undefined, words: EnglishWords) => token?.capital === true && /^\p{Lu}/u.test(token.text) && !isOrdinary(token.text, words)

/** The same words as a whole, and no part of a longer name (Big Blue Otter Rescue). */
function namedAgain(text: string, tokens: readonly NameToken[], titles: ReadonlySet<string>, words: EnglishWords): NamedSpan[] {
  return tokens.flatMap((first, from) => {
    if (!first.capital || isPart(tokens[from - 1], words)) return []
    const end = nameEnd(tokens, from, words)
    const last = tokens[end - 1]
    const isWhole = end > from + 1 && last && !tokens[end]?.capital && titles.has(text.slice(first.start, last.end))
    return isWhole ? [company(first.start, last.end)] : []
  })
}

const company = (start: number, end: number): NamedSpan => ({ start, end, type: 'Organization', id: '', rule: 'en-company' })
