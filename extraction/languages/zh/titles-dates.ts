import { dateAfter, dateBefore, type FoundDate } from '../../dates.ts'
import type { NamedSpan } from '../../model.ts'
import type { CitationFacts, CitationScene } from '../titles.ts'
import { parseChineseDates, readNumber } from './names-dates.ts'

const SIGNED = '签署|签订|签定|缔结|订立|签字|通过|发表|发布|公布|达成|批准|颁布|出台|宣布|提交|提出|共提|议定|商定|签发|核准|互换|开放签署'
/** What may stand between a date and the title that it dates: nothing, or words that end in the signing. */
const LEADS_TO_TITLE = new RegExp(
  `^(?:的?|[^；。！？\\n《》]{0,60}?(?:${SIGNED})(?:的|了)?(?:一项|有关|新的|题为|[^，。；！？《》、的]{0,20}(?:会|组织|机构|大会))?)$`,
  'u',
)
/** 2021年5月18日通过的关于…的第75/278号决议 */
const MADE_BY_THEN = new RegExp(`^(?:${SIGNED})的[^，。；！？\\n《》]{1,50}的$`, 'u')
/** 二月十四日签订下列文件：（一）…；（二）… */
const LIST_LEAD = new RegExp(`^[^。！？\\n]{0,24}?(?:${SIGNED})(?:了)?(?:下列|以下|如下|下述)[^。！？\\n《》：]{0,24}：`, 'u')
const LIST_MARK = /（[一二三四五六七八九十\d]{1,2}）$/u
const LONGEST_LIST = 500
const SIGNED_AFTER = /^(?:已|也|系|是)?(?:于|在)?$/u
const SIGNING = new RegExp(`^[^，。；]{0,20}?(?:${SIGNED})`, 'u')
const SERIES = /^(?:、|和|与|及|以及|，)$/u
const ARTICLE = /^第([\d一二三四五六七八九十百]+)条/u
const LONGEST_LEAD = 90

/** Date and article that the words around a Chinese title give it. */
export function chineseCitation(mention: NamedSpan, previous: NamedSpan | undefined, scene: CitationScene): CitationFacts {
  const { text, dates } = scene
  const after = text.slice(mention.end, mention.end + 60)
  const article = readNumber(ARTICLE.exec(after)?.[1])?.toString()
  const dated =
    yearInside(mention, text) ??
    bracketDate(after, scene.anchor) ??
    dateLeadingTo(mention, previous, scene) ??
    dateOfList(mention, scene) ??
    dateFollowing(mention, text, dates)
  return { ...(dated ? { dated } : {}), ...(article ? { article } : {}) }
}

/** 第2231（2015）号决议 */
const yearInside = (mention: NamedSpan, text: string) =>
  mention.kind === 'RESOLUTION' ? /（((?:19|20)\d\d)）/u.exec(text.slice(mention.start, mention.end))?.[1] : undefined

/** 《…》（2009年6月16日签署）, 《…》（2025年9月1日，天津）. */
function bracketDate(after: string, anchor: string | undefined): string | undefined {
  const inside = /^（([^（）]{4,40})）/u.exec(after)?.[1]
  if (!inside || /以下简称|生效/u.test(inside)) return undefined
  return parseChineseDates(inside, anchor)[0]?.date ?? /^(\d{4})$/u.exec(inside)?.[1]
}

function dateLeadingTo(mention: NamedSpan, previous: NamedSpan | undefined, { text, dates }: CitationScene): string | undefined {
  const date = dateBefore(dates, mention.start)
  const signed = date && signedBefore(date, mention, text, dates)
  if (signed) return signed.date
  if (date && mention.start - date.end <= LONGEST_LEAD && leadsToTitle(text.slice(date.end, mention.start))) return monthOfMeeting(date, text, dates)
  const gap = previous && text.slice(previous.end, mention.start)
  return previous?.dated && gap !== undefined && SERIES.test(gap) && previous.rule !== 'zh-resolution' && !text.startsWith('（', previous.end)
    ? previous.dated
    : undefined
}

/** 1976年签署、1980年生效的《…》: the day on which it was signed, not the later one from which it is in force. */
function signedBefore(date: FoundDate, { start }: NamedSpan, text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const signed = IN_FORCE.test(text.slice(date.end, start)) ? dateBefore(dates, date.start) : undefined
  return signed && THEN.test(text.slice(signed.end, date.start)) ? signed : undefined
}
const IN_FORCE = /^(?:起)?(?:正式|开始)?生效的?$/u
const THEN = new RegExp(`^(?:${SIGNED})(?:的|了)?[、，]?(?:并|且|并且|后)?(?:于|自|从)?$`, 'u')

const leadsToTitle = (between: string) => LEADS_TO_TITLE.test(between) || MADE_BY_THEN.test(between)

/** The date before the colon of a list in which the title is an item. */
function dateOfList(mention: NamedSpan, { text, dates }: CitationScene): string | undefined {
  if (!LIST_MARK.test(text.slice(Math.max(0, mention.start - 4), mention.start))) return undefined
  for (let date = dateBefore(dates, mention.start); date && mention.start - date.end <= LONGEST_LIST; date = dateBefore(dates, date.start)) {
    const between = text.slice(date.end, mention.start)
    if (/[。\n]/u.test(between)) return undefined
    if (LIST_LEAD.test(between)) return date.date
  }
  return undefined
}

/** 会议（2025年5月29日至31日，某地）通过的《…》: on which of its days is not said. */
function monthOfMeeting(date: FoundDate, text: string, dates: readonly FoundDate[]): string {
  const first = dateBefore(dates, date.start)
  const range =
    first && RANGE.test(text.slice(first.end, date.start)) && BRACKET.test(text.slice(date.end, date.end + 1)) && text.charAt(first.start - 1) === '（'
  const month = date.date.slice(0, MONTH_LENGTH)
  return range && first.date.startsWith(month) ? month : date.date
}
const RANGE = /^[至到—–-]$/u
const BRACKET = /^[，）]/u
const MONTH_LENGTH = 'YYYY-MM'.length

/** 《…》于2022年1月3日发表. */
function dateFollowing(mention: NamedSpan, text: string, dates: readonly FoundDate[]): string | undefined {
  const date = dateAfter(dates, mention.end)
  if (!date || date.start - mention.end > 4 || !SIGNED_AFTER.test(text.slice(mention.end, date.start))) return undefined
  return SIGNING.test(text.slice(date.end, date.end + 30)) ? date.date : undefined
}
