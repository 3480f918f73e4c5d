import { targetWords } from './target-words.ts'
import { behindPossessive, type Token } from './tokens.ts'

/** Index of the word that governs a name: articles, adjectives and titles between are passed over; -1 at the head of the region. */
export function governorOf(region: readonly Token[], index: number): number {
  const person = region[index]?.mention?.type === 'Person'
  let at = index - 1
  while (at >= 0 && (isPassedOver(region, at) || (person && TITLES.has(region[at]?.lower ?? '')))) at--
  if (at === index - 1 && region[at]?.mention && !isOwner(region, at)) return governorOf(region, at)
  const owner = possessorAt(region, at)
  return owner === undefined ? at : governorOf(region, owner)
}

/** "Chad's new Harbour Plan": what governs the owner governs the plan. */
function possessorAt(region: readonly Token[], at: number): number | undefined {
  for (const owner of [at - 1, at - 2]) if (owner >= 0 && region[owner]?.mention && behindPossessive(region, owner + 1) === at + 1) return owner
  return undefined
}

const TITLES = targetWords('titles')

/** Of what stands behind them it is told where, when or like what it is. */
export const PLACE_PREPOSITIONS = targetWords('prepositions-of-place')

function isPassedOver(region: readonly Token[], at: number): boolean {
  const token = region[at]
  if (!token || token.mention) return false
  if (PLACE_PREPOSITIONS.has(token.lower) && token.tags.has('Adjective')) return /^(?:the|an?)$/.test(region[at - 1]?.lower ?? '')
  if (/^(?:the|a|an|our|its|their|all|both)$/.test(token.lower) || token.tags.has('Adjective')) return true
  if ((token.tags.has('PastTense') || token.tags.has('Gerund')) && /^(?:the|a|an|our|its|their)$/.test(region[at - 1]?.lower ?? '')) return true
  if (token.lower === 'of') return /^(?:all|each|both|many|most|some|none|any)$/.test(region[at - 1]?.lower ?? '')
  if (token.lower === 'in' || token.lower === 'particular') return isSinglingOut(region, token.lower === 'in' ? at : at - 1)
  const before = region[at - 1]
  if (token.lower === 'and' && before?.lower === ',') return region[at - 2]?.tags.has('Adjective') === true
  return (token.lower === 'and' || token.lower === ',') && before?.tags.has('Adjective') === true
}

/** "its neighbours, in particular Chad": the one is meant as the others are. */
const isSinglingOut = (region: readonly Token[], at: number) => region[at]?.lower === 'in' && region[at + 1]?.lower === 'particular'

const PEOPLE = targetWords('people')

export const isPeople = (word: string): boolean => PEOPLE.has(word)

/** "Central Asian countries": the place's name stands for who lives there. */
export function isGroup(region: readonly Token[], index: number): boolean {
  const joined = region[index + 1]?.lower === 'and' && region[index + 2]?.mention ? index + 3 : index + 1
  return PEOPLE.has(region[joined]?.lower ?? '')
}

const OTHERS = targetWords('neighbours')

const UNNAMED = targetWords('unnamed-groups')

/** Groups that the name beside them does not name (6.15): "all Syrian parties", "Libyan institutional stakeholders". */
export const isUnnamedGroup = (tokens: readonly Token[], at: number): boolean =>
  UNNAMED.has(tokens[at]?.lower ?? '') || (tokens[at]?.tags.has('Adjective') === true && UNNAMED.has(tokens[at + 1]?.lower ?? ''))

/** "Chad related", "its WTO accession": what it is about, nobody's. */
const ATTRIBUTES = targetWords('attributes')

/** "Libya-brokered", and "Chad and Libya-brokered". */
function isCompound(region: readonly Token[], index: number): boolean {
  if (leads(region, index)) return false
  const hyphen = (at: number) => region[at]?.lower === '-' && region[at + 1]?.mention === undefined
  return hyphen(index + 1) || (region[index + 1]?.lower === 'and' && region[index + 2]?.mention !== undefined && hyphen(index + 3))
}

/** "the WTO multilateral Agreement on Nets": words that only describe stand between the body and its document. */
function describesDocument(region: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && (region[at]?.tags.has('Adjective') || region[at]?.tags.has('Value'))) at++
  return at > from && region[at]?.mention?.type === 'Instrument'
}

const NAMED_THINGS: ReadonlySet<string> = new Set(['Organization', 'Instrument', 'Initiative', 'Event'])

/** "Chad's new platform, the Harbour Alliance": the name behind the comma is that of the thing. */
function isNamedBehindComma(region: readonly Token[], owned: number): boolean {
  const comma = region.findIndex(({ lower, mention }, at) => at >= owned && (mention !== undefined || /^(?:,|and|of|for|to|on|in|with)$/.test(lower)))
  const named = NAMED_THINGS.has(region[comma + 2]?.mention?.type ?? '') && !/^(?:,|and)$/.test(region[comma + 3]?.lower ?? '')
  return named && region[comma]?.lower === ',' && region[comma + 1]?.lower === 'the' && comma < owned + LONGEST_NOUN
}

/** In tokens. */
const LONGEST_NOUN = 8

/** "Libyan-led war": the conduct of who leads it. */
const LED = targetWords('led')
const leads = (region: readonly Token[], index: number) =>
  region[index + 2]?.lower === 'led' && region.slice(index + 3, index + 6).some(({ lower }) => LED.has(lower))

/** "the Director-General of the Board, Jana Lund,": the person is meant. */
function isOfficeOfNamed(region: readonly Token[], index: number): boolean {
  const of = region[index - 1]?.lower === 'the' ? index - 2 : index - 1
  if (region[of]?.lower !== 'of' || region[index + 1]?.lower !== ',' || !isOffice(region[of - 1]?.lower ?? '')) return false
  let person = index + 2
  while (TITLES.has(region[person]?.lower ?? '') || region[person]?.lower === '.') person++
  return region[person]?.mention?.type === 'Person'
}

const isOffice = (word: string) => TITLES.has(word) || word.endsWith('-general')

/** False where the name only describes the head behind it: "Japan's Oasis Initiative", "Chad's neighbours", "UN-led talks". */
export function isOwner(region: readonly Token[], index: number): boolean {
  const owned = behindPossessive(region, index + 1)
  const next = region[index + 1]?.lower ?? ''
  const titled = /^[“"]$/.test(next) ? index + 2 : index + 1
  if (owned === index + 1 && (NAMED_THINGS.has(region[titled]?.mention?.type ?? '') || isOfficeOfNamed(region, index))) return false
  if (owned === index + 1)
    return !isUnnamedGroup(region, index + 1) && !ATTRIBUTES.has(next) && !isCompound(region, index) && !describesDocument(region, index + 1)
  if (region[index]?.mention?.type === 'Organization' && region[owned]?.mention?.type === 'Organization') return false
  if (isNamedBehindComma(region, owned)) return false
  for (let at = owned; at < region.length && at < owned + 5; at++) {
    const token = region[at] as Token
    if (token.mention?.type === 'Organization') return !isOwner(region, at)
    if (token.mention) return token.mention.type !== 'Initiative' && token.mention.type !== 'Instrument'
    if (OTHERS.has(token.lower)) return false
    if (!token.tags.has('Adjective') && !token.tags.has('PastTense')) return true
  }
  return true
}
