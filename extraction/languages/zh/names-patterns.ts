import { matchesOf } from '../../matches.ts'
import type { MentionType, NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import { type Anchor, ORDINALS } from './names-compounds.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import type { Marks } from './names-marks.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

/** Names that a pattern of their own tells: sessions of an organ, drafts, numbered proposals, bodies of two states, foreign-named facilities. */
export function findPatterns(text: string, anchors: readonly Anchor[], words: ChineseWords, marks: Marks, signs: Signs): NamedSpan[] {
  return [
    ...sessionEvents(text, anchors, signs),
    ...draftsByNoun(text, words),
    ...findProposals(text, signs),
    ...findAnnexed(text, words),
    ...findCommuniques(text),
    ...findPrinciples(text, signs),
    ...findQuotedEvents(text, words, signs),
    ...marks.bilateralBodies.map((body) => meetingOf(text, body) ?? unlinked('Organization', body.start, body.end, 'zh-bilateral-body')),
    ...findNamedTreaties(text, words),
    ...findFacilities(text, words, marks.facilities),
  ]
}

/** Begins behind the number. */
const PROPOSAL =
  /(?<=(?<number>[一二三四五六七八九十\d]{1,2}))(?:[点条](?:和平)?(?:建议|方案|计划|提案|主张|倡议|纲领|方针(?:政策)?|意见|愿景)|项(?:主张|建议|提案|方案)|大纲领)/uy

/** Numbered proposals (七点建议, 五大纲领). */
const findProposals = (text: string, { counters }: Signs): NamedSpan[] =>
  matchesFrom(text, PROPOSAL, counters).map(({ index, 0: name, groups }) =>
    unlinked('Instrument', index - (groups?.number?.length ?? 0), index + name.length, 'zh-proposal', 'PLAN'),
  )

const ANNEXED = /》(?:所附|附带|附属|随附)的?([\p{Script=Han}]{2,16}?(?:议定书|换文|声明|附件|协议))/gu

/** 《…条约》所附安全保证议定书: what is annexed has a name of its own. */
const findAnnexed = (text: string, words: ChineseWords): NamedSpan[] =>
  matchesOf(text, ANNEXED).map(({ index, 0: whole, 1: name = '' }) => {
    const end = index + whole.length
    return unlinked('Instrument', end - name.length, end, 'zh-annexed', words.titleEndings(text, end)?.kind ?? 'OTHER')
  })

const COMMUNIQUE = /建交(?:(?<!\p{Script=Han}[和与]?\p{Script=Han}建交)|(?<=[同据照循反背守两国]建交))(?:联合)?公报/gu

/** 建交公报: that of the parties, by its matter alone. */
const findCommuniques = (text: string): NamedSpan[] =>
  matchesOf(text, COMMUNIQUE).map(({ index, 0: name }) => unlinked('Instrument', index, index + name.length, 'zh-communique', 'JOINT_STATEMENT'))

const MEETING_OF_BODY = /^第[\d一二三四五六七八九十百]+次(?:会议|例会|会晤)/u

/** 经贸联委会第二次会议 */
function meetingOf(text: string, { start, end }: Span): NamedSpan | undefined {
  const meeting = MEETING_OF_BODY.exec(text.slice(end, end + 10))
  return meeting ? unlinked('Event', start, end + meeting[0].length, 'zh-bilateral-body') : undefined
}

/** Both begin with a word that few places of a text have, and look back from it. */
const TREATY_OF_MATTERS = new RegExp(`条约(?<=(?<matters>${anyOfContext('matters-of-treaties')}{2,6})条约)`, 'gu')
const TITLE_IN_LIST =
  /关于(?<=(?<lead>（[一二三四五六七八九十\d]{1,2}）|签[订署定](?:了)?|缔结(?:了)?)关于)[^，。；：！？\n《》]{4,60}?的(?:协定|议定书|条约|公约|换文)(?=[，。；：、和及与的（\s]|$)/gu
const ONLY_WISHED = new RegExp(`${anyOfContext('wishes-for-treaties')}[^，。；]{0,4}$`, 'u')

/** Treaties without parties or brackets: by two and more of their matters (友好同盟互助条约), or by the whole title where they are listed or signed (签订关于X的协定). */
function findNamedTreaties(text: string, words: ChineseWords): NamedSpan[] {
  const isWished = (start: number) => ONLY_WISHED.test(text.slice(Math.max(0, start - 8), start))
  const titles = matchesOf(text, TITLE_IN_LIST)
    .filter(({ index, groups }) => !isWished(index - (groups?.lead?.length ?? 0)))
    .map(({ index, 0: title }) => ({ start: index, end: index + title.length }))
  const treaties = matchesOf(text, TREATY_OF_MATTERS)
    .map(({ index, 0: name, groups }) => ({ start: index - (groups?.matters?.length ?? 0), end: index + name.length }))
    .filter(({ start }) => !isWished(start))
  return [...titles, ...treaties].map(({ start, end }) =>
    unlinked('Instrument', start, end, 'zh-named-treaty', words.titleEndings(text, end)?.kind ?? 'AGREEMENT'),
  )
}

const PRINCIPLES = /“([^“”\n]{0,16}[一二三四五六七八九十\d]{1,2}项?(?:基本)?原则)”/uy

/** Numbered principles in quote marks (“睦邻五原则”). */
const findPrinciples = (text: string, { quotes }: Signs): NamedSpan[] =>
  matchesFrom(text, PRINCIPLES, quotes).map((match) => quoted(match, 'Initiative', 'zh-principles'))

const QUOTED = /“([\p{Script=Han}\d·—-]{4,20})”/uy
const ACTS = /^(?:举办|举行|召开|参加|开展)/u

/** Fairs and contests by their title in quote marks (“友谊之声歌唱大赛”). */
const findQuotedEvents = (text: string, words: ChineseWords, { quotes }: Signs): NamedSpan[] =>
  matchesFrom(text, QUOTED, quotes)
    .filter(({ index, 1: title = '' }) => words.quotedEvents(text, index + 1 + title.length) && !ACTS.test(title))
    .map((match) => quoted(match, 'Event', 'zh-quoted-event'))

const quoted = ({ index, 0: whole }: RegExpMatchArray, type: MentionType, rule: string): NamedSpan => {
  const start = (index ?? 0) + 1
  return unlinked(type, start, start + whole.length - 2, rule)
}

const BOUNDARY = /[\s，。；：、“（和与及由在于对从到为]/u
/** 完成某某公路 */
const BUILDS = contextPattern('building')
const SHORTEST_TRANSLITERATION = 3
const LONGEST_TRANSLITERATION = 8
/** 某某二期水电站 */
const PHASE = /[一二三四五六\d]期$/u

/** Facilities with a foreign name (伊提哈德铁路网二期), where no longer head noun begins. */
function findFacilities(text: string, words: ChineseWords, facilities: readonly Span[]): NamedSpan[] {
  return facilities.flatMap((facility) => {
    if (words.heads.end(text, facility.start) > facility.end) return []
    let start = facility.start - (PHASE.exec(text.slice(Math.max(0, facility.start - 3), facility.start))?.[0].length ?? 0)
    const name = start
    while (start > name - LONGEST_TRANSLITERATION && words.transliteration.has(text, start - 1)) start--
    const foreign =
      name - start >= SHORTEST_TRANSLITERATION &&
      (start === 0 || BOUNDARY.test(text.charAt(start - 1)) || BUILDS.test(text.slice(Math.max(0, start - 2), start)))
    return foreign ? [unlinked('Place', start, facility.end, 'zh-facility')] : []
  })
}

/** 第76届联大: an ordinal and the name of an organ that meets. */
function sessionEvents(text: string, anchors: readonly Anchor[], { ordinals }: Signs): NamedSpan[] {
  const organs = new Map(
    anchors.filter((anchor) => anchor.type === 'Organization' && MEETS.test(text.slice(anchor.start, anchor.end))).map((anchor) => [anchor.start, anchor]),
  )
  return matchesFrom(text, ORDINALS, ordinals).flatMap((ordinal) => {
    const organ = organs.get(ordinal.index + ordinal[0].length)
    return organ ? [unlinked('Event', ordinal.index, organ.end, 'zh-session')] : []
  })
}

const MEETS = /(?:大会|联大|峰会|会议|论坛|大会届会)$/u

/** 公约草案: a draft named by its kind alone; in older texts 之 makes it any draft (得拟具关于…之协约草案). */
function draftsByNoun(text: string, words: ChineseWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = text.indexOf('草案'); at >= 0; at = text.indexOf('草案', at + 2)) {
    const head = words.titleEndings(text, at)
    if (head?.role === 'instrument' && text.charAt(at - head.word.length - 1) !== '之')
      found.push(unlinked('Instrument', at - head.word.length, at + 2, 'zh-draft', 'DRAFT'))
  }
  return found
}
