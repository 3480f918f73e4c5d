import type { Knowledge } from '../../knowledge.ts'
import type { Span } from '../../model.ts'
import { type StatesOf, stateCharacters } from './names-characters.ts'
import { contextPattern } from './names-contexts.ts'
import type { OpeningStates } from './names-opening.ts'
import { findPartners } from './names-partners.ts'
import type { Candidate } from './names-registry.ts'
import type { ChineseWords } from './names-words.ts'

/** Two or more states by one character each (中俄, 中俄印, 中、俄). */
export interface StateRun extends Span {
  readonly states: readonly Candidate[]
}

const SEPARATORS = new Set('、-—－')

/**
 * States named by one character, where no longer name and no ordinary word stands: in a run of two and more,
 * or alone before an office (俄总统). Characters with other common uses (以, 新, 加) need a word such as 两国 after the run.
 */
export function findStates(
  text: string,
  taken: readonly Candidate[],
  opening: OpeningStates,
  knowledge: Knowledge,
  words: ChineseWords,
  noNames: readonly Span[],
): { runs: StateRun[]; single: Candidate[] } {
  const free = freeFlags(text, taken, noNames)
  const ofAll = stateCharacters(knowledge)
  const statesOf = statesByCharacter(opening, ofAll)
  const isOwn = (code: number) => ofAll(code) === undefined
  const partners = findPartners(text, taken, statesOf, knowledge, words)
  const stateAt = (at: number) => (free[at] ? shortState(text, at, statesOf, isOwn) : partners.get(at))
  const named = new Set(taken.map((name) => name.id))
  const runs: StateRun[] = []
  const single: Candidate[] = []
  for (let at = 0; at < text.length; at++) {
    if (!free[at] || !statesOf(text.charCodeAt(at)) || !stateAt(at)) continue
    const pair = statePair(text, at, words)
    if (pair?.states.every(({ start }) => free[start])) {
      runs.push(pair)
      at = pair.end - 1
      continue
    }
    const listed = listedState(text, at, taken, words)
    if (listed) {
      single.push(listed)
      at = listed.end - 1
      continue
    }
    const states = withoutArabs(text, withoutPreposition(text, readRun(text, at, stateAt)))
    const last = states.at(-1)
    if (!last) continue
    const region = states.length === 1 && free[last.end] ? (bodyBeside(text, last, words) ?? regionBeside(text, last, words)) : undefined
    if (region) runs.push({ start: last.start, end: region.end, states: [last, region] })
    else if (states.length > 1 && standsForStates(text, states, named, words)) runs.push({ start: states[0]?.start ?? at, end: last.end, states })
    else if (states.length === 1 && (standsAlone(text, last, named, words) || isBesideArabs(text, last))) single.push(last)
    at = (region ?? last).end - 1
  }
  return { runs, single: [...single, ...regionsTowards(text, free, words)] }
}

/** 对非投资, 对拉合作: a region by one character behind 对, before what is done there. */
function regionsTowards(text: string, free: Uint8Array, words: ChineseWords): Candidate[] {
  const found: Candidate[] = []
  for (const [character, id] of words.regionCharacters) {
    const phrase = `对${character}`
    for (let at = text.indexOf(phrase) + 1; at > 0; at = text.indexOf(phrase, at) + 1) {
      if (!free[at] || !words.stateMatters.end(text, at + 1)) continue
      found.push(bodyAt(text, at, words) ?? { start: at, end: at + 1, type: 'Place', id, ids: [id], rule: 'zh-region-character' })
    }
  }
  return found
}

/** What a character names in a text that begins by naming its parties; most of them bear it anyway. */
function statesByCharacter(opening: OpeningStates, ofAll: StatesOf): StatesOf {
  const ofParties = new Map([...opening].map(([character, id]) => [character.charCodeAt(0), [id]] as const).filter(([code, [id]]) => !isOnly(ofAll(code), id)))
  return ofParties.size > 0 ? (code) => ofParties.get(code) ?? ofAll(code) : ofAll
}

const isOnly = (ids: readonly string[] | undefined, id: string | undefined) => ids?.length === 1 && ids[0] === id

/** 巴以, 印巴: characters that several states share, in pairs that diplomacy knows. */
function statePair(text: string, at: number, words: ChineseWords): StateRun | undefined {
  const match = words.statePairs.longest(text, at)
  const ids = match?.value[0]?.slug?.split(' ') ?? []
  if (!match) return undefined
  const states = ids.map((id, index): Candidate => ({ start: at + index, end: at + index + 1, type: 'Country', id, ids: [id], rule: 'zh-state-pair' }))
  return { start: at, end: at + ids.length, states }
}

/** 欧 of 中欧 where the body itself speaks in the text (欧方), whatever follows. */
function bodyBeside(text: string, { end }: Candidate, words: ChineseWords): Candidate | undefined {
  const body = bodyAt(text, end, words)
  return body && !NOT_OF_THE_BODY.test(text.slice(end, end + 3)) ? body : undefined
}
const NOT_OF_THE_BODY = /^.(?:国家|各国|地区|[洲元盟东])/u

function bodyAt(text: string, at: number, words: ChineseWords): Candidate | undefined {
  const match = words.bodyCharacters.longest(text, at)
  const id = match?.value[0]?.slug
  if (!match || !id || !text.includes(`${text.slice(at, match.end)}方`)) return undefined
  return { start: at, end: match.end, type: 'Organization', id, ids: [id], rule: 'zh-body-character' }
}

/** 非 of 中非合作: a region by one character beside the state. */
function regionBeside(text: string, { end }: Candidate, words: ChineseWords): Candidate | undefined {
  const match = words.regionPartners.longest(text, end)
  const id = match?.value[0]?.slug
  if (!match || !id || !words.regionFollowers.end(text, match.end)) return undefined
  return { start: end, end: match.end, type: 'Place', id, ids: [id], rule: 'zh-region-character' }
}

function readRun(text: string, start: number, stateAt: (at: number) => Candidate | undefined): Candidate[] {
  const states: Candidate[] = []
  for (let at = start; ; at++) {
    const state = stateAt(at)
    if (state) {
      if (states.some((other) => other.id === state.id)) break
      states.push(state)
      at = state.end - 1
    } else if (!(states.length && SEPARATORS.has(text.charAt(at)) && stateAt(at + 1))) break
  }
  return states
}

/** 以 before two and more states is a preposition (以中日两国…为中心). */
const withoutPreposition = (text: string, states: Candidate[]) => (states.length > 2 && text.charAt(states[0]?.start ?? 0) === '以' ? states.slice(1) : states)

/** A run is trusted when no character of it has another common use, when the text also names the states of those that have one, or when what follows speaks of states. */
function standsForStates(text: string, states: readonly Candidate[], named: ReadonlySet<string>, words: ChineseWords): boolean {
  const weak = states.filter(({ start, end }) => end === start + 1 && words.weakStates.has(text, start))
  const end = states.at(-1)?.end ?? 0
  if (NAMES_LANGUAGES.test(text.slice(end, end + 7))) return false
  if (states.some(({ rule }) => rule === OPENING_CHARACTER) && !words.pairFollowers.end(text, end)) return false
  if (weak.length === 0) return true
  const isNamed = weak.every(({ ids }) => ids.some((id) => named.has(id)))
  if (isEnumeration(text, states) && weak.length * 2 <= states.length) return true
  return weak.length < states.length && (isNamed || words.stateFollowers.end(text, end) > 0)
}

/** 中、俄、法: marks between three and more leave no other reading. */
const isEnumeration = (text: string, states: readonly Candidate[]) =>
  states.length > 2 && states.every(({ start }, index) => index === 0 || text.charAt(start - 1) === '、')

/** 阿 of 中阿 in a text that speaks of the Arab states is none of the states that share the character. */
function withoutArabs(text: string, states: Candidate[]): Candidate[] {
  return states.length > 1 && states.at(-1)?.ids.includes('AE') && ARABS.test(text) && !ARAB_STATE.test(text) ? states.slice(0, -1) : states
}
/** 中 of 中阿双方 */
const isBesideArabs = (text: string, { end }: Candidate) =>
  text.charAt(end) === '阿' && ARABS.test(text) && !ARAB_STATE.test(text) && MATTERS_WITH_ARABS.test(text.slice(end + 1, end + 3))
const ARABS = /阿拉伯国家(?!联盟)/u
const ARAB_STATE = contextPattern('states-written-like-arabs')
const MATTERS_WITH_ARABS = contextPattern('matters-with-arabs')

/** 中、法、俄、英及西文各本: the languages of a text, no states. */
const NAMES_LANGUAGES = /^[、和与及\p{Script=Han}]{0,4}(?<!人)文(?![化明件书艺物献])/u

/** 阿副总统, 对日和约, 在阿学校: an office behind it, a matter with 对 before it, or 在 before it where the text calls the same state by its name. */
function standsAlone(text: string, state: Candidate, named: ReadonlySet<string>, words: ChineseWords): boolean {
  if (state.rule === OPENING_CHARACTER || LANGUAGE.test(text.slice(state.end, state.end + 2))) return false
  const isNamed = state.ids.some((id) => named.has(id))
  if (words.offices.end(text, state.end) || ENTERPRISES.test(text.slice(state.end, state.end + 2))) return isNamed || !words.weakStates.has(text, state.start)
  const partner = words.statePartners.longest(text, state.end)
  if (partner && words.stateFollowers.longest(text, partner.end)) return true
  if (text.charAt(state.start - 1) === '对' && words.stateMatters.end(text, state.end)) return isNamed || !words.weakStates.has(text, state.start)
  if (TOWARDS.has(text.charAt(state.start - 1)) && isNamed && (words.stateFollowers.end(text, state.end) || words.stateMatters.end(text, state.end)))
    return true
  if (TERRITORY.test(text.slice(state.end, state.end + 2))) return isNamed
  return isNamed && words.statePrepositions(text, state.start) !== undefined
}

/** 为阿经济, 向阿人民 */
const TOWARDS = new Set('为向对给')
/** 在朝文中 */
const LANGUAGE = /^文(?![化明件书艺物献])/u
/** 盘踞在阿境内 */
const TERRITORY = contextPattern('soil-of-states')

/** 中企, 俄企 */
const ENTERPRISES = /^企(?!业)/u

const DAY_NUMBER = /[\d一二三四五六七八九十]/u

function shortState(text: string, at: number, statesOf: StatesOf, isOwn: (code: number) => boolean): Candidate | undefined {
  const ids = statesOf(text.charCodeAt(at))
  if (!ids?.[0] || (text.charAt(at) === '日' && DAY_NUMBER.test(text.charAt(at - 1)))) return undefined
  const rule = isOwn(text.charCodeAt(at)) ? OPENING_CHARACTER : 'zh-state-character'
  return { start: at, end: at + 1, type: 'Country', id: ids[0], ids, rule }
}

/** A character that stands for a state in this text alone, since it begins by naming the state. */
const OPENING_CHARACTER = 'zh-opening-character'

/** 中非、乍得: a state whose short form is otherwise a pair, in a list with another state by its name. */
function listedState(text: string, at: number, taken: readonly Candidate[], words: ChineseWords): Candidate | undefined {
  const match = words.listedStates.longest(text, at)
  const id = match?.value[0]?.slug
  if (!match || !id || words.pairMatters.end(text, match.end)) return undefined
  const isListed = ({ start, end, type }: Candidate) =>
    type === 'Country' && ((start === match.end + 1 && LISTS.has(text.charAt(match.end))) || (end === at - 1 && LISTS.has(text.charAt(end))))
  return taken.some(isListed) ? { start: at, end: match.end, type: 'Country', id, ids: [id], rule: 'zh-listed-state' } : undefined
}
const LISTS = new Set('、和与及')

/** One flag a character: 1 where neither a name nor an ordinary word with a state's character stands. */
function freeFlags(text: string, taken: readonly Span[], noNames: readonly Span[]): Uint8Array {
  const free = new Uint8Array(text.length + 1).fill(1)
  for (const spans of [taken, noNames]) for (const { start, end } of spans) for (let at = start; at < end; at++) free[at] = 0 // faster than `fill` for names
  return free
}
