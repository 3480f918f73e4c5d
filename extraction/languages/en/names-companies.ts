import type { NamedSpan } from '../../model.ts'
import { contextWords } from './names-contexts.ts'
import type { NameToken } from './names-tokens.ts'
import { type EnglishWords, isOrdinary } from './names-words.ts'

const COMPANIES = contextWords('companies')
/** In words. */
const LONGEST_NAME = 3

/** Companies that no entry knows, by what the text says they are or where it says they sit; and the same names wherever else they stand. */
export function findCompanies(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const names = tokens.flatMap((token, at) => (COMPANIES.has(token.text) || isSeat(tokens, at) ? namesFrom(tokens, at + 1, words) : []))
  const titles = new Set(names.map(({ start, end }) => text.slice(start, end)).filter((title) => title.includes(' ')))
  return [...names, ...[...titles].flatMap((title) => everywhere(text, title))]
}

/** "Chad-based": behind it stands who sits there. */
const isSeat = (tokens: readonly NameToken[], at: number) => tokens[at]?.text === '-based' && tokens[at - 1]?.name !== undefined

/** The capitalised words from a token on; behind "and" those of a second company. */
function namesFrom(tokens: readonly NameToken[], from: number, words: EnglishWords): NamedSpan[] {
  let end = from
  while (end < from + LONGEST_NAME && isPart(tokens[end], words)) end++
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (end === from || !first || !last || tokens[end]?.name || tokens[end]?.capital) return []
  const name = company(first.start, last.end)
  return tokens[end]?.text === 'and' && end > from + 1 && isPart(tokens[end + 2], words) ? [name, ...namesFrom(tokens, end + 1, words)] : [name]
}

const isPart = (token: NameToken | undefined, words: EnglishWords) => token?.capital === true && /^\p{Lu}/u.test(token.text) && !isOrdinary(token.text, words)

function everywhere(text: string, title: string): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) found.push(company(at, at + title.length))
  return found
}

const company = (start: number, end: number): NamedSpan => ({ start, end, type: 'Organization', id: '', rule: 'en-company' })
