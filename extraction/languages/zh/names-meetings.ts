import { placesOf } from '../../matches.ts'
import type { NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesAtMarks, matchesFrom, placesWith } from './marked-matches.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'

const QUOTED_MEETING = new RegExp(`“[^“”\\n]{7,40}”${anyOfContext('levels-of-meetings')}?${anyOfContext('titled-meetings')}`, 'uy')
/** Begins at the mark, the fields before it follow from it. */
const TRACKS = new RegExp(
  `“(?<=(?<fields>(?:${anyOfContext('fields-of-tracks')}[、和与]?){0,4})“)\\d\\s?\\+\\s?\\d”\\p{Script=Han}{0,6}?${anyOfContext('talks-of-tracks')}(?!机制)`,
  'uy',
)
const SIDES = new RegExp(
  `\\p{Script=Han}{2,8}(?:[—－–-]\\p{Script=Han}{2,8}){1,3}(?:三方|四方|五方)?${anyOfContext('levels-of-dialogues')}?(?:对话|会晤|论坛)(?!机制)`,
  'uy',
)
const LONGEST_SIDE = 8
const DASH = /[—－–-](?=\p{Script=Han})/uy
const BEFORE_THEME = anyOfContext('before-themed-conferences')
/** A conference on a matter that the text says of a day or what it adopted. */
const THEMED = new RegExp(`(?<=${BEFORE_THEME}|[，。、])(?!${BEFORE_THEME}|${anyOfContext('no-themes')})[\\p{Script=Han}]{2,8}国际会议(?=[于在]|通过)`, 'uy')
const REVIEW =
  /(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年|第[\d一二三四五六七八九十]{1,3}次)(?:条约|公约)?(?:缔约国)?(?:审议和延期|审议与延期|审议|延期)大会/uy
const LONGEST_REVIEW = 16
const CONFERENCE = /国际会议/gu
const ASSEMBLIES = ['审议大会', '延期大会']
const LONGEST_THEME = 8
const CONTEST = anyOfContext('contests')
const QUOTED_CONTEST = new RegExp(`“[^“”\\n]{2,20}”[\\p{Script=Han}]{0,6}?${CONTEST}`, 'uy')
const JOINED_CONTEST = new RegExp(`(?<=[和与及、])[\\p{Script=Han}]{0,4}?${CONTEST}$`, 'u')
const LONGEST_JOINED = 8
/** Day and place behind a meeting. */
const DATE = /（\d{4}年[^（）]{3,24}）/uy
const BEFORE_NAME = /[^\p{Script=Han}]|[的在于到对与和为以及由从向]/u
const ACTS = contextPattern('acts-of-holding')
const LONGEST_CONGRESS = 20
const SHORTEST_MODIFIER = 4

/**
 * Meetings and contests without ordinal that a title in quote marks (“…”高级别会议, “海风”国际音乐大赛) or day and place behind it
 * (国际技术大会（2025年9月16日，…）) tell apart; the bodies that hold a titled meeting stand in its name.
 */
export function findTitledMeetings(text: string, bodies: readonly Span[], { quotes, dashes, brackets, ordinals }: Signs): NamedSpan[] {
  const starts = new Map(bodies.map((body) => [body.end, body.start]))
  const quoted = matchesFrom(text, QUOTED_MEETING, quotes).map(({ index, 0: name }) => event(hostsStart(text, index, starts), index + name.length))
  const tracks = matchesFrom(text, TRACKS, quotes).map(({ index, 0: name, groups }) => event(index - (groups?.fields?.length ?? 0), index + name.length))
  const contests = matchesFrom(text, QUOTED_CONTEST, quotes).map(({ index, 0: name }) => event(index, index + name.length))
  const sides = matchesAtMarks(text, SIDES, placesWith(text, DASH, dashes), LONGEST_SIDE).flatMap(({ index, 0: name }) => {
    const first = firstState(index, name, starts)
    return first === undefined ? [] : [event(first, index + name.length)]
  })
  const reviews = matchesAtMarks(text, REVIEW, assembliesIn(text), LONGEST_REVIEW).map(({ index, 0: name }) => event(index, index + name.length))
  const themed = matchesAtMarks(text, THEMED, placesOf(text, CONFERENCE), LONGEST_THEME)
    .filter(({ 0: name }) => !name.includes('的'))
    .map(({ index, 0: name }) => event(index, index + name.length))
  const dates = matchesFrom(text, DATE, brackets).map(({ index }) => index)
  return [
    ...quoted,
    ...tracks,
    ...sides,
    ...themed,
    ...reviews,
    ...contests,
    ...findMeetingsOfOfficers(text, ordinals),
    ...findJoinedContests(text, dates),
    ...findCongresses(text, dates),
  ]
}

/** Where the words of a review conference stand, in order. */
function assembliesIn(text: string): number[] {
  const places: number[] = []
  for (const word of ASSEMBLIES) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places.sort((a, b) => a - b)
}

/** 甲国—乙国—丙国三方外长对话: where the first of the states begins. */
function firstState(index: number, name: string, starts: ReadonlyMap<number, number>): number | undefined {
  const start = starts.get(index + name.search(/[—－–-]/u))
  return start !== undefined && start >= index ? start : undefined
}

const HYPHENS = new Set('-—－–')

/** 甲组织－乙联盟“…”会议: the names right before the title, joined by hyphens. */
function hostsStart(text: string, title: number, starts: ReadonlyMap<number, number>): number {
  let start = starts.get(title) ?? title
  while (start < title && HYPHENS.has(text.charAt(start - 1))) {
    const next = starts.get(start - 1)
    if (next === undefined) break
    start = next
  }
  return start
}

/** 某组织艺术节（2025年…）和电影节（2025年…）: the second of two, by its own date. */
const findJoinedContests = (text: string, dates: readonly number[]): NamedSpan[] =>
  dates.flatMap((end) => {
    const name = JOINED_CONTEST.exec(text.slice(Math.max(0, end - LONGEST_JOINED), end))?.[0]
    return name && !ACTS.test(name) ? [event(end - name.length, end)] : []
  })

const findCongresses = (text: string, dates: readonly number[]): NamedSpan[] =>
  dates.flatMap((end) => {
    if (!text.endsWith(CONGRESS, end)) return []
    let start = end - CONGRESS.length
    while (start > end - LONGEST_CONGRESS && !BEFORE_NAME.test(text.charAt(start - 1))) start--
    return end - CONGRESS.length - start >= SHORTEST_MODIFIER ? [event(start, end)] : []
  })
const CONGRESS = '大会'

const BEFORE_OFFICERS = `[两三四五六]国|${anyOfContext('before-meetings-of-officers')}`
const OF_OFFICERS = new RegExp(
  `(?<=${BEFORE_OFFICERS})(?!成员国|[两三四五六]国|双边)(?:\\p{Script=Han}{0,14}?${anyOfContext('officers-of-meetings')})第[\\d一二三四五六七八九十百]{1,5}[次届轮]${anyOfContext('kinds-of-numbered-meetings')}?${anyOfContext('meetings-of-officers')}`,
  'uy',
)
const LONGEST_OFFICERS = 18
const ORDINAL = /第(?=[\d一二三四五六七八九十百]{1,5}[次届轮])/uy
const OTHER_CLAUSE = /[的在]/u

/** 成员国最高审计机关负责人第七次会议: a numbered meeting of officers whose body stands before it as a role word, or nowhere. */
const findMeetingsOfOfficers = (text: string, ordinals: readonly number[]): NamedSpan[] =>
  matchesAtMarks(text, OF_OFFICERS, placesWith(text, ORDINAL, ordinals), LONGEST_OFFICERS)
    .filter(({ 0: name }) => !OTHER_CLAUSE.test(name))
    .map(({ index, 0: name }) => event(index, index + name.length))

const event = (start: number, end: number): NamedSpan => unlinked('Event', start, end, 'zh-titled-meeting')
