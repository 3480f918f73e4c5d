import type { NamedSpan } from '../../model.ts'
import { contextWords } from './names-contexts.ts'
import type { NameToken } from './names-tokens.ts'
import { type EnglishWords, isOrdinary } from './names-words.ts'

/** In tokens. */
const LONGEST_LIST = 24
const CLOSING = /^(?:[.;,)\n]|and|in|on|to|by|for|with|during|as|at|from|where|who|which|through|under|that)$/u

/** Towns that no entry knows, by the list they stand in with one that is known: seawalls in Suva, Lautoka and Nadi. */
export function findListedPlaces(tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isPreposition(tokens[at]) || !itemEnd(tokens, at + 1, words)) continue
    const items = readList(tokens, at + 1, words)
    if (!items) continue
    for (const { from, to } of items) {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (first && last && !first.name) found.push({ start: first.start, end: last.end, type: 'Place', id: '', rule: 'en-listed-place' })
    }
    at = (items.at(-1)?.to ?? at) - 1
  }
  return found
}

const isPreposition = (token: NameToken | undefined) => /^(?:in|In|between|near|at|of|around|across|from|linking|connecting)$/u.test(token?.text ?? '')

interface Item {
  readonly from: number
  readonly to: number
}

/** The items of "A, B and C" that begins at a token, undefined where the list does not close or knows none of its places. */
function readList(tokens: readonly NameToken[], start: number, words: EnglishWords): Item[] | undefined {
  const items: Item[] = []
  let from = start
  for (let closed = false; from < start + LONGEST_LIST; ) {
    const to = itemEnd(tokens, from, words)
    if (!to) return undefined
    items.push({ from, to })
    if (closed) return CLOSING.test(tokens[to]?.text ?? '') && isKnown(tokens, items) ? items : undefined
    closed = tokens[to]?.text === 'and' || (tokens[to]?.text === ',' && tokens[to + 1]?.text === 'and')
    if (!closed && tokens[to]?.text !== ',') return undefined
    from = tokens[to]?.text === ',' && closed ? to + 2 : to + 1
  }
  return undefined
}

/** A known place, or one or two capitalised words; the token behind it. */
function itemEnd(tokens: readonly NameToken[], from: number, words: EnglishWords): number | undefined {
  const first = tokens[from]
  if (first?.name) return first.name.type === 'Place' ? from + 1 : undefined
  if (!isTownWord(first, words)) return undefined
  const to = isTownWord(tokens[from + 1], words) ? from + 2 : from + 1
  const next = tokens[to]
  return next?.name || next?.capital || next?.text === '-' ? undefined : to
}

const isTownWord = (token: NameToken | undefined, words: EnglishWords) =>
  token !== undefined && /^\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(token.text) && !token.name && token.capital && !isOrdinary(token.text, words)

/** Lakeville, Westmark: behind a town that is known, the state or province where it lies. */
export function findProvinces(tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  return tokens.flatMap((token, at) => {
    const [town, comma, behind] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
    const follows = town?.name?.type === 'Place' && comma?.text === ',' && /^(?:in|near|at|from|of|to)$/u.test(tokens[at - 3]?.text ?? '')
    return follows && isTownWord(token, words) && (!behind || /^[.;,)\n]$/u.test(behind.text))
      ? [{ start: token.start, end: token.end, type: 'Place' as const, id: '', rule: 'en-province' }]
      : []
  })
}

const NO_TOWNS = contextWords('no-towns')

/** in Lakeville, Texas: before a state or province that is known, the town that lies in it. */
export function findTowns(tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  return tokens.flatMap((token, at) => {
    if (token.name?.type !== 'Place' || tokens[at - 1]?.text !== ',' || !(tokens[at + 1] === undefined || CLOSING.test(tokens[at + 1]?.text ?? ''))) return []
    const from = isTownWord(tokens[at - 3], words) ? at - 3 : at - 2
    const [first, last] = [tokens[from], tokens[at - 2]]
    return first && last && isTownWord(last, words) && !NO_TOWNS.has(last.text) && /^(?:in|In|near|at|from)$/u.test(tokens[from - 1]?.text ?? '')
      ? [{ start: first.start, end: last.end, type: 'Place' as const, id: '', rule: 'en-town' }]
      : []
  })
}

const OF_THE_SKY = contextWords('behind-bodies-of-the-sky')
const OF_PERSONS = contextWords('behind-leaders')

/** the Moon, Moon exploration: behind the article or before a common noun; a person (President Moon, the Moon government) has another word beside it. */
export function findSky(tokens: readonly NameToken[], { sky }: EnglishWords): NamedSpan[] {
  return tokens.flatMap((token, at) => {
    if (!sky.has(token.text) || token.name || tokens[at + 1]?.capital || tokens[at + 1]?.name) return []
    const before = tokens[at - 1]?.text ?? ''
    const isNamed =
      (/^the$/iu.test(before) && !OF_PERSONS.has(tokens[at + 1]?.text ?? '')) || (/^\p{Ll}/u.test(before) && OF_THE_SKY.has(tokens[at + 1]?.text ?? ''))
    return isNamed ? [{ start: token.start, end: token.end, type: 'Place' as const, id: '', rule: 'en-sky' }] : []
  })
}

/** As many are known as are not, within one. */
function isKnown(tokens: readonly NameToken[], items: readonly Item[]): boolean {
  const known = items.filter(({ from }) => tokens[from]?.name).length
  return known > 0 && items.length - known <= known + 1
}
