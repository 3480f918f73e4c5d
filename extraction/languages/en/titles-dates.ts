import { dateAfter, dateBefore } from '../../dates.ts'
import type { NamedSpan } from '../../model.ts'
import type { CitationFacts, CitationScene } from '../titles.ts'
import { parseEnglishDates } from './names-dates.ts'
import { anyTitleWord } from './title-words.ts'

const ROMAN_OR_NUMBER = '[IVXLC]+|\\d+(?:\\(\\d+\\))?(?:\\.\\d+)*'
const ARTICLE_BEFORE = new RegExp(`\\bArticles? (${ROMAN_OR_NUMBER}) of (?:the |its )?$`, 'u')
const ARTICLE_AFTER = new RegExp(`^,? (?:in particular )?Article (${ROMAN_OR_NUMBER})\\b`, 'u')
const SIGNED = anyTitleWord('signed')
/** Between a title and its date: its short form in brackets. */
const SHORT_FORM = '[,”]{0,2} ?(?:\\([A-Z][\\w&-]{1,9}\\)[,”]{0,2} ?)?'
const TOWN = "\\p{Lu}[\\p{L}.'-]{1,30}(?:,? \\p{Lu}[\\p{L}.'-]{1,30}){0,3}"
const SIGNED_AFTER = new RegExp(
  `^${SHORT_FORM}(?:\\([A-Z]{1,3}[-/][\\w/.-]+, )?(?:\\((?:${TOWN}, )?|of |from |\\(?(?:(?:which|that) |as |was )?(?:(?:was|were|we|they|(?:our|its|their|the) (?:two )?\\p{L}+) )?(?:have |had )?(?:first )?${SIGNED}\\b(?:[^.;,()]{0,100}?| (?:in|at) ${TOWN},? )(?:on |in |at )?)(?:the )?$`,
  'u',
)
const YEAR_AFTER = new RegExp(
  `^${SHORT_FORM}(?:\\(|of |from |\\(?(?:which was |that was |was )?${SIGNED} (?:(?:in|at) ${TOWN},? )?in )(\\d{4})\\b(?! ?[-–])`,
  'u',
)
const MEETING_AFTER = new RegExp(
  `^,? (?:which (?:was|we) |that (?:was|we) |we |our leaders )?(?:have )?${SIGNED} (?:by [\\p{L} ]{3,30} )?at (?:the|our|their) (20\\d\\d) \\p{Lu}`,
  'u',
)
const SIGNED_TODAY = new RegExp(`^,? (?:which |that )?(?:we |they )?(?:have |was |were )?(?:also )?${SIGNED} (?:earlier )?today\\b`, 'u')
const SIGNING = `${anyTitleWord('signing')} of`
const SIGNED_BEFORE = new RegExp(`(?:${SIGNED}|^ ${SIGNING})(?: the| a| an| our| their)?(?: historic| joint| bilateral| trilateral| new)? ?$|^ \\($`, 'u')

/** Date and article that the words around an English title give it. */
export function englishCitation(mention: NamedSpan, previous: NamedSpan | undefined, scene: CitationScene): CitationFacts {
  const { text } = scene
  const series = dateOfSeries(mention, scene)
  const before = text.slice(Math.max(0, mention.start - 60), mention.start)
  const after = text.slice(mention.end, mention.end + 120)
  const article = (ARTICLE_BEFORE.exec(before) ?? ARTICLE_AFTER.exec(after))?.[1]
  const inside = dateInside(text.slice(mention.start, mention.end), mention, scene)
  const following = dateFollowing(mention, scene)
  const today = SIGNED_TODAY.test(after) ? scene.anchor : undefined
  const dated =
    series ??
    (inside && following?.startsWith(inside) ? following : inside) ??
    following ??
    YEAR_AFTER.exec(after)?.[1] ??
    MEETING_AFTER.exec(after)?.[1] ??
    today ??
    dateLeadingTo(mention, scene) ??
    sharedYear(mention, previous, scene)
  return { ...(dated ? { dated } : {}), ...(article ? { article } : {}) }
}

/** The year before these is that of their adoption, though they are plans. */
const OF_ITS_YEAR = new RegExp(`(?<!\\p{L})${anyTitleWord('of-their-year')}$`, 'u')

/** March 2021 Joint Statement, 1951 Convention; the year of an agenda is its aim. */
function dateInside(title: string, mention: NamedSpan, { anchor }: CitationScene): string | undefined {
  const date = parseEnglishDates(title, anchor)[0]
  if (date?.start === 0) return date.date
  if (mention.kind === 'RESOLUTION') return /\(((?:19|20)\d\d)\)/u.exec(title)?.[1]
  const year = /^(\d{4})(?= (?!Agenda|Plan|Vision|Strategy))/u.exec(title)?.[1]
  return year && (mention.kind !== 'PLAN' || OF_ITS_YEAR.test(title)) && (!anchor || year <= anchor.slice(0, 4)) ? year : undefined
}

/** the 2041 Harbour Declaration and Coral Statement: without an article of its own the second title shares the year before the first; one that the registry knows has its own. */
function sharedYear(mention: NamedSpan, previous: NamedSpan | undefined, { text }: CitationScene): string | undefined {
  if (!previous || mention.rule === 'registry' || text.slice(previous.end, mention.start) !== ' and ') return undefined
  return /^(?:1[89]|20)\d\d(?= \p{Lu})/u.exec(text.slice(previous.start, previous.end))?.[0]
}

const RESPECTIVELY = /^(?: and (?:its |the |their )?\p{Lu}[\p{L} ]{2,60})?(?:,[^.;]{0,80}| (?:of|dated|signed on) )$/u

/** The Treaty and its Annex, signed in X on 3 May and in Y on 4 May respectively: the first date is the first title's, the second the second's. */
function dateOfSeries(mention: NamedSpan, { text, dates }: CitationScene): string | undefined {
  const first = dateAfter(dates, mention.end)
  const second = first && dateAfter(dates, first.end)
  if (!first || !second || !/^,? respectively\b/u.test(text.slice(second.end, second.end + 14))) return undefined
  const gap = text.slice(mention.end, first.start)
  if (gap.length > 160 || !RESPECTIVELY.test(gap) || !/^ and [^.;,]{0,40}$/u.test(text.slice(first.end, second.start))) return undefined
  return gap.startsWith(' and ') ? first.date : second.date
}

function dateFollowing(mention: NamedSpan, { text, dates }: CitationScene): string | undefined {
  const date = dateAfter(dates, mention.end)
  return date && date.start - mention.end < 130 && SIGNED_AFTER.test(text.slice(mention.end, date.start)) ? date.date : undefined
}

/** last month's Harbour Declaration */
const OF_THAT_DAY = /^['’]s (?:historic |landmark |joint )?$/u

const OF_ITS_OWN = /^ of (?:the |an? |our |their |its )?(?:historic |landmark |joint |new )?$/u
const SIGNING_ON = new RegExp(`(?<!\\p{L})${anyTitleWord('signing')} (?:(?:in|at) ${TOWN},? )?(?:on|in) (?:the )?$`, 'u')

/** On 8 April 2010, the leaders signed the Treaty …; the adoption in May 2010 of the Treaty. */
function dateLeadingTo(mention: NamedSpan, { text, dates }: CitationScene): string | undefined {
  const date = dateBefore(dates, mention.start)
  if (!date || mention.start - date.end > 100) return undefined
  const gap = text.slice(date.end, mention.start)
  if (OF_ITS_OWN.test(gap)) return SIGNING_ON.test(text.slice(Math.max(0, date.start - 60), date.start)) ? date.date : undefined
  return OF_THAT_DAY.test(gap) || (!/[.;]/u.test(gap) && SIGNED_BEFORE.test(gap)) ? date.date : undefined
}
