import type { Knowledge } from '../../knowledge.ts'
import { buildEndings, keepLongest, type Match } from '../../matcher.ts'
import type { MentionType, NamedSpan, Span } from '../../model.ts'
import type { NameForm } from '../../registry.ts'
import { withId } from '../names-spans.ts'
import { stateCharacters } from './names-characters.ts'
import { anyOfContext, contextPattern, contextWords } from './names-contexts.ts'
import type { ChineseWords } from './names-words.ts'

/** A name with every entity that bears it, until the rest of the text decides. */
export interface Candidate extends NamedSpan {
  readonly ids: readonly string[]
}

/** A name of the registry, or one that a rule has read and that nobody else bears. */
export type FoundName = Candidate | (NamedSpan & { readonly ids?: undefined })

/**
 * Every name of the registry in a folded text, the longest first won. Words that only look like names (其中 before 国际)
 * compete with them and are dropped afterwards; single characters are left to `findStates`.
 */
export function findRegistryNames(text: string, knowledge: Knowledge, words: ChineseWords, noNames: readonly Span[]): Candidate[] {
  const names: Candidate[] = []
  const places = knowledge.names.zh.places(text, 2)
  let next = 0
  let placeEnd = -1
  const accept = (match: Match<readonly NameForm[]>) => isName(text, match, names, knowledge, words)
  const acceptOwn = (match: Match<readonly NameForm[]>) => accept(match) && !text.startsWith(REGION, match.end - REGION.length)
  for (let at = 0; at < text.length; at++) {
    const begins = places[next] === at
    if (begins) next++
    const latin = isLatin(text, at)
    if (!latin && !begins) continue
    const coordinated = placeEnd === at - 1 && COORDINATION.has(text.charAt(at - 1))
    const own = coordinated ? knowledge.names.zh.longest(text, at, acceptOwn) : undefined
    const name = latin ? latinName(text, at, knowledge) : (own ?? knowledge.names.zh.longest(text, at, accept))
    const candidate = name && toCandidate(text, name)
    if (!candidate || words.splits.end(text, at)) continue
    if (candidate.start > at + 1) names.push(...ownerOutside(text, at, candidate, knowledge))
    names.push(candidate)
    if (candidate.type === 'Place' && !text.endsWith(REGION, candidate.end) && !text.endsWith(CONTINENT, candidate.end)) placeEnd = candidate.end
  }
  const rivals = noNames.filter(({ start }) => !words.splits.end(text, start)).map(({ start, end }) => ({ start, end, ids: undefined }))
  return keepLongest<Candidate | (typeof rivals)[number]>([...names, ...rivals]).filter((span) => span.ids !== undefined)
}

const COORDINATION = new Set('和与及、')
/** In 亚太和欧洲地区 it belongs to both places, so to the name of neither. */
const REGION = '地区'
const CONTINENT = '洲'

/** 常任理事国 and 成员国 say what states are in a body, 夫人 whose wife somebody is: the name stands before. */
const describingEnds = buildEndings([...contextWords('states-in-bodies')].map((word) => [word, word]))
/** 防扩散条约及协定 speaks of treaties in general. */
const SPEAKS_IN_GENERAL = new RegExp(`^(?:及|和|与|或)(?:其他)?${anyOfContext('treaties-in-general')}`, 'u')

/** 可持续发展目标峰会: a meeting without ordinal gives its body alone (annotation guide, 6.8). */
const GATHERING = contextPattern('gatherings-behind-initiatives')

/** Whether a match is a name, by the words in and behind it and the names `before` it. */
function isName(text: string, match: Match<readonly NameForm[]>, before: readonly Candidate[], knowledge: Knowledge, words: ChineseWords): boolean {
  const type = match.value[0]?.type
  if (match.end - match.start < 2 || type === 'Group' || describingEnds(text, match.end)) return false
  if (type === 'Organization')
    return (
      !isOffice(text, match, before.at(-1), words) &&
      !(isStateRun(text, match, knowledge) && !isOwnName(text, match, knowledge)) &&
      !text.startsWith('部长', match.end - 1)
    )
  if (type === 'Initiative') return !GATHERING.test(text.slice(match.end, match.end + 4))
  if (type === 'Instrument') return !SPEAKS_IN_GENERAL.test(text.slice(match.end, match.end + 5)) && !words.wishes(text, match.start)
  if (type === 'Country' && match.end - match.start > 2 && text.charAt(match.end - 1) === '国' && WITHIN.test(text.slice(match.end, match.end + 2)))
    return false
  return !(type === 'Country' && text.startsWith(SULTAN, match.start) && words.sultans(text, match.start + SULTAN.length))
}

/** 日本国内: 国 belongs to the word behind. */
const WITHIN = /^(?:内(?!阁|政|务)|际|情)/u

/** A title where a state with a sultan stands before it (阿曼苏丹), else the state. */
const SULTAN = '苏丹'

/** 国务院 in 中国国务院总理, 部长会议 in 苏联部长会议主席: the office is the state's; where no state is named (国务院总理), the organ is. */
function isOffice(text: string, { start, end }: Span, before: Candidate | undefined, words: ChineseWords): boolean {
  const ofState = before?.end === start && before.type === 'Country'
  for (let at = Math.max(start, end - LONGEST_GOVERNMENT); at < end; at++) if (words.governmentOffices.end(text, at) > end) return ofState || at > start
  return false
}
const LONGEST_GOVERNMENT = 7

/** “中俄印” in quote marks, and an armed group whose name has the characters of states by chance (哈马斯). */
const isOwnName = (text: string, { start, end, value }: Match<readonly NameForm[]>, { entries }: Knowledge) =>
  (text.charAt(start - 1) === '“' && text.charAt(end) === '”') || entries.get(value[0]?.id ?? '')?.kind === 'group'

const THREE_STATES = /^[两三四五]国$/u

/** 中俄印 and 英法德三国 are three states, whatever body bears the name too. */
function isStateRun(text: string, match: Span, knowledge: Knowledge): boolean {
  const statesOf = stateCharacters(knowledge)
  if (!statesOf(text.charCodeAt(match.start))) return false
  const end = match.end - (THREE_STATES.test(text.slice(match.end - 2, match.end)) ? 2 : 0)
  for (let at = match.start; at < end; at++) if (!statesOf(text.charCodeAt(at))) return false
  return true
}

/** Acronyms stand in Chinese texts as they do in English ones. */
function latinName(text: string, at: number, knowledge: Knowledge): Match<readonly NameForm[]> | undefined {
  if (isLatin(text, at - 1)) return undefined
  const accept = (match: Match<readonly NameForm[]>) => wholeWord(text, match) && /^[A-Z\d.+-]{2,}$/.test(text.slice(match.start, match.end))
  return knowledge.names.zh.longest(text, at, (match) => match.end - match.start > 1 && wholeWord(text, match)) ?? knowledge.names.en.longest(text, at, accept)
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code >= 0x61 && code <= 0x7a
}
const wholeWord = (text: string, match: { end: number }) => !(isLatin(text, match.end - 1) && /[A-Za-z\d]/.test(text.charAt(match.end)))

/** 美国 of 美国“印太战略”: the name that stands before the quote marks of another is one of its own. */
function ownerOutside(text: string, at: number, { start }: Span, knowledge: Knowledge): Candidate[] {
  const quote = start - 1
  const owner = knowledge.names.zh.longest(text, at, ({ end }) => end <= quote)
  const candidate = owner && toCandidate(text, owner)
  return candidate ? [candidate] : []
}

function toCandidate(text: string, { start, end, value }: Match<readonly NameForm[]>): Candidate | undefined {
  const bearers = bearersOf(value, text, start, end)
  if (!bearers) return undefined
  const { type, id, ids, open, close } = bearers
  return { start: start + open, end: end - close, type, id, ids, rule: 'registry' }
}

/** Who bears a name, and how much of it stands outside the mention at both ends. */
interface Bearers {
  readonly type: MentionType
  readonly id: string
  readonly ids: readonly string[]
  readonly open: number
  readonly close: number
}

const read = new WeakMap<readonly NameForm[], Bearers | null>()

/** The same wherever the name stands, so read once; none of a name for groups alone. */
function bearersOf(value: readonly NameForm[], text: string, start: number, end: number): Bearers | null {
  const known = read.get(value)
  if (known !== undefined) return known
  const bearers = readBearers(value, text.slice(start, end))
  read.set(value, bearers)
  return bearers
}

function readBearers(value: readonly NameForm[], surface: string): Bearers | null {
  const forms = value.filter((form) => form.type !== 'Group')
  const first = forms[0]
  if (!first) return null
  const side = surface.endsWith('方')
  const ids = forms.filter((form) => form.type === first.type || (side && form.type === 'Organization')).map((form) => form.id)
  const outside = first.type === 'Instrument' ? undefined : outsideQuotes(value, surface)
  return { type: first.type as MentionType, id: first.id, ids, open: outside?.open ?? 0, close: outside?.close ?? 0 }
}

/** Quote marks around a name stay outside (“一带一路”倡议, “之友小组”). */
function outsideQuotes(value: readonly NameForm[], surface: string): { readonly open: number; readonly close: number } | undefined {
  const open = surface.indexOf('“')
  const close = surface.indexOf('”')
  const names = value.some((form) => form.type === 'Initiative') || (open === 0 && close === surface.length - 1)
  // “北—南”运输走廊: two ends between the marks are no name by themselves
  return names && open >= 0 && close > open && !/[—–-]/u.test(surface.slice(open, close)) ? { open: open + 1, close: surface.length - close } : undefined
}

/**
 * Decides names that several entities bear: the one that the text last called by a name of its own, else the one that it will call so most often; else the body
 * for which several states speak (阿方), else the first of the registry. Parties of the statement come before all of these where names are linked.
 */
export function decideIds(found: readonly FoundName[], { entries }: Knowledge): NamedSpan[] {
  if (!found.some(({ ids }) => isShared(ids))) return found.map((name) => withId(name, name.id))
  const bearers = new Set(found.flatMap(({ ids }) => (isShared(ids) ? ids : [])))
  const counts = new Map<string, number>()
  for (const { ids, id } of found) if (!isShared(ids) && bearers.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const places = new Map<string, number>() // where each was named last
  return found.map((name, place) => {
    const { ids } = name
    if (!isShared(ids)) {
      if (bearers.has(name.id)) places.set(name.id, place)
      return withId(name, name.id)
    }
    const isBody = (id: string) => name.type === 'Country' && entries.get(id)?.type === 'Organization'
    const spoken = ids.filter((bearer) => places.has(bearer)).sort((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0))[0]
    const id = spoken ?? (ids.some((bearer) => counts.has(bearer)) ? undefined : ids.find(isBody)) ?? mostCounted(ids, counts)
    return withId(isBody(id) ? { ...name, type: 'Organization' } : name, id)
  })
}

const isShared = (ids: readonly string[] | undefined): ids is readonly string[] => ids !== undefined && ids.length > 1

function mostCounted(ids: readonly string[], counts: ReadonlyMap<string, number>): string {
  return ids.reduce((best, id) => ((counts.get(id) ?? 0) > (counts.get(best) ?? 0) ? id : best))
}
