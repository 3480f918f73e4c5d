import type { Language, Span } from '../../model.ts'
import { characterSet } from '../../script.ts'
import { anyOfEnglishLayout } from '../layout-words.ts'

/** Sentences of a paragraph, without the spaces between them. */
export function splitSentences(text: string, within: Span, language: Language): Span[] {
  return language === 'en' ? splitEnglish(text, within) : splitChinese(text, within)
}

const [STOP = 0, EXCLAMATION = 0, QUESTION = 0] = [...'。！？'].map((stop) => stop.charCodeAt(0))
const isStop = (code: number) => code === STOP || (code >= EXCLAMATION && (code === EXCLAMATION || code === QUESTION))
const ENGLISH_STOPS = characterSet('.!?')
const CLOSING = /[”’」』）)》〉\]]/

function splitChinese(text: string, within: Span): Span[] {
  const spans: Span[] = []
  let start = within.start
  for (let i = within.start; i < within.end; i++) {
    if (!isStop(text.charCodeAt(i))) continue
    let end = i + 1
    while (end < within.end && (CLOSING.test(text.charAt(end)) || isStop(text.charCodeAt(end)))) end++
    pushTrimmed(spans, text, start, end)
    start = end
    i = end - 1
  }
  pushTrimmed(spans, text, start, within.end)
  return spans
}

function splitEnglish(text: string, within: Span): Span[] {
  const spans: Span[] = []
  let start = within.start
  for (let i = within.start; i < within.end; i++) {
    if (!ENGLISH_STOPS.has(text, i)) continue
    let end = i + 1
    while (end < within.end && /[”’"')\]]/.test(text.charAt(end))) end++
    if (end < within.end && !isEnglishEnd(text, start, i, end)) continue
    pushTrimmed(spans, text, start, end)
    start = end
    i = end - 1
  }
  pushTrimmed(spans, text, start, within.end)
  return spans
}

/** In code units: more than the longest abbreviation, or word that opens a sentence. */
const NEAR = 24

/** Whether the stop at `stop`, behind which the text goes on at `end`, ends the sentence that begins at `start`. */
function isEnglishEnd(text: string, start: number, stop: number, end: number): boolean {
  const before = text.slice(Math.max(start, stop - NEAR), stop + 1)
  const after = text.slice(end, end + NEAR)
  if (!/^\s/.test(after)) return end === stop + 1 && LAST_WORD.test(before) && FIRST_WORD.test(after)
  const next = after.trimStart()
  if (!/^[“"'([]*[A-Z0-9]/.test(next)) return false
  return !ABBREVIATION.test(before) || DISTRICT.test(before) || (LAST_ABBREVIATION.test(before) && OPENING.test(next))
}

const ABBREVIATION = new RegExp(`(?:^|[\\s(“"/–-])(?:${anyOfEnglishLayout('abbreviations')}|[A-Z]|(?:[A-Za-z]\\.)+[A-Za-z])\\.$`)

/** "… in Washington, D.C. President …": the district ends the name of a place, so that no name goes on behind it. */
const DISTRICT = /, D\.C\.$/

/** "… in the U.S. Both sides …": an abbreviation that may be the last word, and a word that begins no name behind it. */
const LAST_ABBREVIATION = new RegExp(`(?:(?:[A-Z]\\.){2,}|[ap]\\.m\\.|\\b${anyOfEnglishLayout('last-abbreviations')}\\.)$`)
const OPENING = new RegExp(
  `^(?:The|This|These|Those|They|We|Our|Both|It|Its|He|She|All|Each|In|On|As|To|With|After|During|Since|While|When|If|There|${anyOfEnglishLayout('opening-adverbs')})(?=[\\s,])`,
)

/** "programs.Both leaders": the space is missing; web addresses have no space behind the word. */
const LAST_WORD = /(?:^|[\s(“"])[A-Za-z’'-]*[a-z]{2}\.$/
const FIRST_WORD = /^[A-Z][a-z]*(?=[\s,])/

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) spans.push({ start, end })
}
