import type { Language, Span } from '../../model.ts'

/** Sentences of a paragraph, without the spaces between them. */
export function splitSentences(text: string, within: Span, language: Language): Span[] {
  return language === 'en' ? splitEnglish(text, within) : splitChinese(text, within)
}

const stopsAt = (stops: string) => {
  const [first, second, third] = [...stops].map((stop) => stop.charCodeAt(0))
  return (code: number) => code === first || code === second || code === third
}
const isStop = stopsAt('。！？')
const isEnglishStop = stopsAt('.!?')
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

const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|No|Nos|Art|Arts|para|paras|vs|Inc|Ltd|Co|Corp|Gen|Gov|Sen|Rep|Lt|Col|Hon|H\.E|e\.g|i\.e|cf|al|etc|approx|Vol|Ch|Sec|Res|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])\.$/

function splitEnglish(text: string, within: Span): Span[] {
  const spans: Span[] = []
  let start = within.start
  for (let i = within.start; i < within.end; i++) {
    if (!isEnglishStop(text.charCodeAt(i))) continue
    let end = i + 1
    while (end < within.end && /[”’"')\]]/.test(text.charAt(end))) end++
    if (end < within.end && !/\s/.test(text.charAt(end))) continue
    const next = text.slice(end, end + 4).trimStart()
    if (end < within.end && !/^[“"'([]*[A-Z0-9]/.test(next)) continue
    if (text.charAt(i) === '.' && end < within.end && ABBREVIATION.test(text.slice(Math.max(start, i - 12), i + 1))) continue
    pushTrimmed(spans, text, start, end)
    start = end
    i = end - 1
  }
  pushTrimmed(spans, text, start, within.end)
  return spans
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) spans.push({ start, end })
}
