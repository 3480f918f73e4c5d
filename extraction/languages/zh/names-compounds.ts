import type { InstrumentKind, MentionType, NamedSpan, Span } from '../../model.ts'
import { characterSet } from '../../script.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import { anyOfContext, contextPattern, contextWords } from './names-contexts.ts'
import { sectionEnd } from './names-lines.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

const LONGEST_COMPOUND = 40
const HARD_STOPS = characterSet('，。；：！？、《》〈〉（）·…\n\r\t\u00a0\u3000 ')
const ORDINAL = /第[\d一二三四五六七八九十百零]+(?:届|次|轮|期)|首[届次]/u
const YEAR = /\d{4}年/u
const YEARS_BEFORE = /(?:(?:\d{4}[-—–－至])?\d{4}|[零〇○一二三四五六七八九]{4})年$/u
export const ORDINALS = /(?:第[\d一二三四五六七八九十百零]+|首)(?:届|次|轮)/uy

/** Where a compound may begin: a name of a state, organization or place, or a run of states. */
export interface Anchor extends Span {
  readonly type: MentionType
  /** Several states in a row. */
  readonly joint?: boolean
}

/**
 * Names without brackets that no dictionary knows: a known name, words, and a head noun that tells the type
 * (中阿商务论坛, 第七届中国-俄罗斯博览会, 中苏友好同盟互助条约, 哈利法港二期集装箱码头).
 */
export function findCompounds(text: string, anchors: readonly Anchor[], words: ChineseWords, signs: Signs): NamedSpan[] {
  const names: Names = { starts: new Map(), ends: new Map() }
  for (const anchor of anchors) {
    names.starts.set(anchor.start, Math.max(anchor.end, names.starts.get(anchor.start) ?? 0))
    names.ends.set(anchor.end, Math.min(anchor.start, names.ends.get(anchor.end) ?? anchor.start))
  }
  const ordinals = matchesFrom(text, ORDINALS, signs.ordinals).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'Event' as const,
  }))
  return [...anchors, ...ordinals].flatMap((anchor) => {
    const head = lastHead(text, anchor, names, words)
    return head && !isWish(text, anchor, head, words) ? [named(text, anchor, head)] : []
  })
}

/** Where known names begin, with their ends, and the other way round. */
interface Names {
  readonly starts: Map<number, number>
  readonly ends: Map<number, number>
}

/** A document that is only to be made (制定联合国打击网络犯罪公约) is none yet. */
const isWish = (text: string, anchor: Anchor, head: Head, words: ChineseWords) => head.type === 'Instrument' && words.wishes(text, anchor.start) !== undefined

interface Head {
  readonly end: number
  readonly type: MentionType
  readonly kind?: InstrumentKind
}

/** The last head noun that the words after the anchor reach before something that no name contains. */
function lastHead(text: string, anchor: Anchor, names: Names, words: ChineseWords): Head | undefined {
  const quoted = text.charAt(anchor.start - 1) === '“'
  const limit = Math.min(text.length, anchor.end + LONGEST_COMPOUND)
  let best: Head | undefined
  let safe = anchor.end
  let depth = 0
  let closed = false
  let knownUntil = anchor.end
  for (let at = anchor.end; at < limit; at++) {
    const char = text.charAt(at)
    if (HARD_STOPS.has(text, at) && !joinsOwner(anchor, char, at)) break
    if (char === '“') depth++
    if (char === '”' && --depth < 0) {
      if (!quoted || closed || best) break
      closed = true
      depth = 0
    }
    safe = Math.max(safe, words.noStops.end(text, at))
    if (at >= safe && words.stops.end(text, at) && !joinsPlaces(text, anchor, at, names)) break
    knownUntil = Math.max(knownUntil, names.starts.get(at) ?? 0)
    const head = words.heads.longest(text, at)
    const read = head && head.end >= knownUntil && readHead(text, anchor, head, names, words)
    if (read && depth === 0) best = read
  }
  return best
}

/** 中埃·泰达…合作区: a dot right behind the states that share what is named. */
const joinsOwner = (anchor: Anchor, char: string, at: number) => char === '·' && anchor.joint === true && at === anchor.end

/** 联合国中亚和高加索地区…中心: 和 between two names inside the name of a body's organ. */
const joinsPlaces = (text: string, anchor: Anchor, at: number, { starts, ends }: Names) =>
  anchor.type === 'Organization' && /[和与及]/u.test(text.charAt(at)) && (ends.get(at) ?? 0) >= anchor.end && starts.has(at + 1)

type HeadMatch = Span & { readonly value: readonly { readonly word: string; readonly role: string; readonly kind: InstrumentKind | undefined }[] }

function readHead(text: string, anchor: Anchor, head: HeadMatch, names: Names, words: ChineseWords): Head | undefined {
  const known = names.ends.get(head.end) ?? 0
  if (known > anchor.start) return isOwnBranch(anchor, known, head) ? { end: head.end, type: 'Organization' } : undefined
  const gap = head.start - anchor.end
  const written = text.slice(Math.max(0, anchor.start - 5), head.end)
  const roles = new Set(head.value.map((word) => word.role))
  const word = head.value[0]?.word ?? ''
  if (DAY.test(text.slice(anchor.end, head.start))) return undefined
  if (roles.has('meeting') && gap + (anchor.type === 'Event' ? 0 : 1) > 0 && (ORDINAL.test(text.slice(anchor.start, head.end)) || YEAR.test(written))) {
    return anchor.type === 'Event' && gap === 0 ? undefined : { end: head.end, type: 'Event' }
  }
  if (isStandingMeeting(text, head, roles) && gap >= SHORTEST_TOPIC) return { end: head.end, type: 'Organization' }
  if (isThemedSummit(text, anchor, head, word, words) && !names.starts.has(anchor.end) && gap >= SHORTEST_TOPIC) return { end: head.end, type: 'Event' }
  if (roles.has('capital')) return { end: head.end, type: 'Initiative' }
  if (roles.has('dialogue')) return anchor.type === 'Country' || anchor.type === 'Organization' ? { end: head.end, type: 'Event' } : undefined
  if (roles.has('initiative-of-body')) return initiativeOf(text, anchor, head, words)
  if (roles.has('year')) return yearOf(text, anchor, head)
  if (roles.has('fair')) return anchor.type === 'Event' && gap === 0 ? undefined : { end: head.end, type: 'Event' }
  if (anchor.type === 'Event') return undefined
  if (roles.has('organization') && text.charAt(head.end) === '之') return undefined
  if (word === '代表团' && DELEGATION.test(text.slice(anchor.end, head.start))) return undefined
  if (roles.has('organization') && SHARED_FUTURE.test(text.slice(anchor.end, head.end))) return { end: head.end, type: 'Initiative' }
  if (roles.has('organization')) return gap >= leastModifier(text, anchor, head, words) ? { end: head.end, type: 'Organization' } : undefined
  if (roles.has('facility')) return facilityOf(text, anchor, head, gap, names)
  if (roles.has('bare-instrument'))
    return gap === 0 && anchor.type === 'Place' && BEARS_PLACE.has(word) ? instrumentOf(text, head.end, words) : bareInstrument(text, head, gap, words)
  return undefined
}

/** 某国某年某月某日第二次会议: the day stands in no name. */
const DAY = /月[\d一二三四五六七八九十]{1,3}日/u
/** 某国党政高级代表团 names who travels, no body. */
const DELEGATION = new RegExp(`^${anyOfContext('kinds-of-delegations')}+$`, 'u')
/** 中越命运共同体 is a concept that its makers put forward. */
const SHARED_FUTURE = new RegExp(`${anyOfContext('shared-futures')}共同体$`, 'u')

/** 某组织跨境支付倡议, 某组织精神: what a body has put forward, unless all its words are those of any body (某组织对话合作机制). */
function initiativeOf(text: string, anchor: Anchor, { start, end, value }: HeadMatch, words: ChineseWords): Head | undefined {
  if (anchor.type !== 'Organization' || !END_OF_INITIATIVE.test(text.slice(end, end + 2)) || text.slice(anchor.end, start).includes('”')) return undefined
  const word = value[0]?.word
  const spirit = word === '精神'
  if (!spirit && word !== '倡议' && !FOUNDED.test(text.slice(Math.max(0, anchor.start - 4), anchor.start))) return undefined
  if (spirit || start - anchor.end < SHORTEST_MATTER) return spirit && start === anchor.end ? { end, type: 'Initiative' } : undefined
  let at = anchor.end
  for (let next = words.generic.end(text, at); next > at && next <= start; next = words.generic.end(text, at)) at = next
  return at < start ? { end, type: 'Initiative' } : undefined
}
/** A mechanism, platform or network is put forward where it is founded; else it is a part of the body's work. */
const FOUNDED = new RegExp(`${anyOfContext('founding-initiatives')}“?$`, 'u')
const SHORTEST_MATTER = 4
const END_OF_INITIATIVE = contextPattern('behind-initiatives')

/** 乌兹别克斯坦上合组织民间外交中心: a state directly before a centre or institute says which one it is. */
const isOwnBranch = (anchor: Anchor, known: number, head: HeadMatch) =>
  anchor.type === 'Country' && anchor.end === known && BRANCHES.has(head.value[0]?.word ?? '')
const BRANCHES = contextWords('branches')

/** 某地港, 某国某线管道D线: a port or airport may bear its place's name alone, a letter or number tells lines and phases apart. */
function facilityOf(text: string, anchor: Anchor, { start, end, value }: HeadMatch, gap: number, { ends }: Names): Head | undefined {
  const word = value[0]?.word ?? ''
  const before = anchor.start - 1
  const shared = word === CROSSING && /[和与及、]/u.test(text.charAt(before)) && ends.has(before) && !text.endsWith(word, before) // 甲地和乙地口岸
  const own = anchor.type === 'Place' && !shared && NAMED_BY_PLACE.has(word) && !NO_PORT.test(text.slice(end, end + 1))
  if (anchor.type === 'Organization' || text.slice(anchor.start, start).includes(word) || (gap < 2 && !own && !(anchor.joint && NAMED_BY_PAIR.has(word))))
    return undefined
  return { end: sectionEnd(text, end), type: 'Place' }
}
const CROSSING = '口岸'
const NAMED_BY_PLACE = contextWords('named-by-place')
/** 中埃友好医院 */
const NAMED_BY_PAIR = contextWords('named-by-two-states')
const NO_PORT = /[口币府人澳区元资股务]/u

const SHORTEST_TOPIC = 2

/** 某组织成员国卫生部门负责人会议机制: a meeting that the text calls a mechanism is a body. */
const isStandingMeeting = (text: string, { end }: HeadMatch, roles: ReadonlySet<string>) =>
  roles.has('meeting') && text.startsWith('机制', end) && STANDING.test(text.slice(end - 2, end))
const STANDING = /^(?:会议|会晤)$/u

/** 联合国粮食体系峰会: a summit on a matter; one of leaders is a meeting of the body (annotation guide, 6.8). */
const isThemedSummit = (text: string, anchor: Anchor, head: HeadMatch, word: string, words: ChineseWords) =>
  word === '峰会' && text.slice(anchor.start, anchor.end) === '联合国' && !isOfLeaders(text.slice(anchor.end, head.start), words)
const isOfLeaders = (topic: string, { leaders }: ChineseWords) => [...leaders].some((word) => topic.includes(word))

/** What an organization dedicates a year to is its initiative; a year between states (中俄文化年) is an event. */
function yearOf(text: string, anchor: Anchor, { end }: HeadMatch): Head | undefined {
  if (!END_OF_YEAR.test(text.slice(end, end + 1))) return undefined
  return { end, type: anchor.type === 'Country' ? 'Event' : 'Initiative' }
}
const END_OF_YEAR = /^(?![度均会报产代限初内底中])/u

/** 博鳌论坛: a forum may bear the name of its place alone. */
/** How many characters must stand between a name and the head noun. */
function leastModifier(text: string, anchor: Anchor, { end, value }: HeadMatch, words: ChineseWords): number {
  const word = value[0]?.word ?? ''
  if (word === '论坛' && anchor.type === 'Place') return 0
  if (anchor.type === 'Country' && !anchor.joint && words.bodiesOfStates.has(word)) return 0
  if (anchor.type === 'Place' && words.bodiesOfCities.has(word) && !NO_CITY.test(text.charAt(anchor.end - 1)) && !NO_BODY.test(text.charAt(end))) return 0
  return words.weakOrganizations.has(word) ? 2 : 1
}

/** 亚洲大学 are those of a continent. */
const NO_CITY = /[洲区陆带岛]/u
/** 某城大学生 */
const NO_BODY = /[生城校者教区]/u

function bareInstrument(text: string, head: HeadMatch, gap: number, words: ChineseWords): Head | undefined {
  const draft = text.startsWith('草案', head.end)
  if (gap < (draft ? 0 : 2)) return undefined
  return draft ? { end: head.end + 2, type: 'Instrument', kind: 'DRAFT' } : instrumentOf(text, head.end, words)
}

/** 莫斯科宣言: what a city's name alone tells from others. */
const BEARS_PLACE = contextWords('documents-of-places')
const instrumentOf = (text: string, end: number, words: ChineseWords): Head => ({
  end,
  type: 'Instrument',
  kind: words.titleEndings(text, end)?.kind ?? 'OTHER',
})

function named(text: string, anchor: Anchor, head: Head): NamedSpan {
  const quote = text.charAt(anchor.start - 1) === '“' && text.slice(anchor.end, head.end).includes('”') ? 1 : 0
  const start = head.type === 'Event' ? yearBefore(text, anchor.start - quote) : anchor.start - quote
  return unlinked(head.type, start, head.end, 'zh-compound', head.kind)
}

/** 2020年 before 迪拜世博会 and 2022—2023年 before 中俄体育交流年 belong to the event's name. */
export const yearBefore = (text: string, start: number) => start - (YEARS_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0)
