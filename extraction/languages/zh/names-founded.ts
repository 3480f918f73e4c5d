import { matchesOf } from '../../matches.ts'
import type { NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

const FOUNDED = new RegExp(`${anyOfContext('founding')}的?“?`, 'gu')
const LONGEST_NAME = 26
const SHORTEST_MODIFIER = 4
const BEHIND = contextPattern('behind-founded')
const NO_NAME = contextPattern('in-no-founded-name')
const HAN_OR_PART = /[\p{Script=Han}+\dA-Z]/u

/** Bodies that the text calls by a full name where they are founded (成立安全战略研究中心的建议), though no known name begins it. */
export function findFounded(text: string, words: ChineseWords): NamedSpan[] {
  return matchesOf(text, FOUNDED).flatMap((match) => bodiesFrom(text, match.index + match[0].length, words))
}

/** 成立沿海气象基金和跨境水利委员会: one name each. */
function bodiesFrom(text: string, start: number, words: ChineseWords): NamedSpan[] {
  const joint = jointOf(text, start, words)
  const end = joint === undefined ? bodyEnd(text, start, words) : start + SHORTEST_MODIFIER < joint ? joint : undefined
  const first = end === undefined || NO_NAME.test(text.slice(start, end)) ? [] : [unlinked('Organization', start, end, 'zh-founded-body')]
  return joint === undefined ? first : [...first, ...bodiesFrom(text, joint + 1, words)]
}

const JOINT = /^[和与]/u
const SHORTEST_JOINED = 2

/** Where the first of two bodies ends. */
function jointOf(text: string, start: number, words: ChineseWords): number | undefined {
  for (let at = start; at < start + LONGEST_NAME && HAN_OR_PART.test(text.charAt(at)); at++) {
    const head = at - start < SHORTEST_JOINED ? undefined : words.foundedBodies.longest(text, at)
    if (head && JOINT.test(text.charAt(head.end)) && bodyEnd(text, head.end + 1, words, SHORTEST_JOINED) !== undefined) return head.end
  }
  return undefined
}

function bodyEnd(text: string, start: number, words: ChineseWords, least = SHORTEST_MODIFIER): number | undefined {
  let end: number | undefined
  for (let at = start; at < Math.min(text.length, start + LONGEST_NAME) && HAN_OR_PART.test(text.charAt(at)); at++) {
    const head = words.foundedBodies.longest(text, at)
    if (head && at - start >= least && BEHIND.test(text.slice(head.end, head.end + 3))) end = head.end
    if (end !== undefined && at >= end) break
  }
  return end !== undefined && !NO_NAME.test(text.slice(start, end)) ? end : undefined
}

const DEFINITION = /（(?:以下)?(?:简)?称[^（）]{2,20}）$/u

/** 上海合作组织（以下简称“上合组织”）成员国元首理事会第…次会议: the short form in brackets stands inside the longer name. */
export function acrossDefinitions(text: string, found: readonly NamedSpan[]): NamedSpan[] {
  if (!BEHIND_DEFINITION.test(text)) return []
  const bodies = new Map(found.filter((name) => name.type === 'Organization').map((name) => [name.end, name]))
  return found.flatMap((name) => {
    if ((name.type !== 'Event' && name.type !== 'Organization') || text.charAt(name.start - 1) !== '）') return []
    const bracket = DEFINITION.exec(text.slice(Math.max(0, name.start - 30), name.start))
    const body: Span | undefined = bracket ? bodies.get(name.start - bracket[0].length) : undefined
    return body && MEMBERS.test(text.slice(name.start, name.start + 3)) ? [unlinked(name.type, body.start, name.end, name.rule)] : []
  })
}

const BEHIND_DEFINITION = /）(?<=称[^（）]{2,20}）)(?:成员国|国家)/u
const MEMBERS = /^(?:成员国|国家)/u

const PLACE_OF_MEETING = /（\d{4}年[^（），]{2,20}，(?![^（）]*(?:方式|线上|视频|会议|举行|签))([\p{Script=Han}·]{2,8})）/uy

/** （2025年6月17日，克拉玛依）: day and place behind a document or meeting. */
export const findPlacesOfMeetings = (text: string, { brackets }: Signs): NamedSpan[] =>
  matchesFrom(text, PLACE_OF_MEETING, brackets).map(({ index, 0: whole, 1: place = '' }) => {
    const end = index + whole.length - 1
    return unlinked('Place', end - place.length, end, 'zh-place-of-meeting')
  })
