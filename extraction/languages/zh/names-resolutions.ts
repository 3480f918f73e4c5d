import { matchesOf } from '../../matches.ts'
import type { NamedSpan, Span } from '../../model.ts'
import { resolutionId } from '../names-resolution-ids.ts'

/** One numbered resolution; `body` is the entity id of the organ that stands directly before the number. */
const NUMBER =
  /第?((?:[A-Z]{1,4}\/)*\d{1,4}(?:\/\d{1,4})?(?:[A-Z])?)(?:（([\dIVXL]{1,8}|[A-Z-]{1,8})）)?号?(?:（(\d{4})）号?)?|第([一二三四五六七八九〇零○]{2,4}|[一二三四五六七八九十〇零○]{1,4}[/／][一二三四五六七八九十百〇零○]{1,5})号/gu
const LINK = /^[、和及与]|^以及/u

/**
 * Resolutions by number (联合国大会第73/27号决议); each number of a series is one of its own (第74/247号和75/282号决议),
 * the organ directly before the first number and 决议 behind the last belong to the spans.
 */
export function findResolutions(text: string, organs: readonly NamedSpan[]): NamedSpan[] {
  const organAt = new Map(organs.filter((name) => name.type === 'Organization').map((name) => [name.end, name]))
  const found: NamedSpan[] = []
  for (let at = text.indexOf('决议'); at >= 0; at = text.indexOf('决议', at + 2)) found.push(...readSeries(text, at, organAt))
  return found
}

function readSeries(text: string, word: number, organAt: ReadonlyMap<number, NamedSpan>): NamedSpan[] {
  const from = Math.max(0, word - 120)
  const numbers = matchesOf(text.slice(from, word), NUMBER).map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, match }))
  const series = lastChain(text, numbers, word)
  const organ = series[0] && organAt.get(series[0].start)
  return series.map(({ start, end, match }, index): NamedSpan => {
    const year = match[2] && /^\d{4}$/.test(match[2]) ? match[2] : match[3]
    return {
      start: index === 0 && organ ? organ.start : start,
      end: index === series.length - 1 ? word + '决议'.length : end,
      type: 'Instrument',
      kind: 'RESOLUTION',
      id: resolutionId(match[1] ?? digits(match[4] ?? ''), organ?.id ?? (/[IVXL]/.test(match[2] ?? '') ? 'UNGA' : undefined)),
      rule: 'zh-resolution',
      ...(year ? { dated: year } : {}),
    }
  })
}

/** The numbers that lead up to `word` with nothing but 、 or 和 between them. */
function lastChain<T extends Span>(text: string, numbers: readonly T[], word: number): T[] {
  const chain: T[] = []
  let next = word
  for (const number of numbers.toReversed()) {
    const gap = text.slice(number.end, next)
    if (chain.length === 0 ? !/^(?:号)?(?:的)?$/u.test(gap) : !LINK.test(gap) || gap.length > 2) break
    chain.unshift(number)
    next = number.start
  }
  return chain
}

/** 二四二 is 242, 三十四/二十二 is 34/22. */
const digits = (numerals: string) => numerals.split(/[/／]/u).map(number).join('/')

function number(numerals: string): string {
  if (!/[十百]/u.test(numerals)) return [...numerals].map(digit).join('')
  const [, hundreds, tens, ones = ''] = /^(?:(.)百)?[零〇○]?(?:(.?)十)?(.?)$/u.exec(numerals) ?? []
  return String((hundreds ? digit(hundreds) * 100 : 0) + (tens === undefined ? 0 : tens ? digit(tens) * 10 : 10) + (ones ? digit(ones) : 0))
}

const digit = (numeral: string) => ('〇零○'.includes(numeral) ? 0 : '一二三四五六七八九'.indexOf(numeral) + 1)
