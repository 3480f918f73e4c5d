import type { NamedSpan } from '../../model.ts'
import { resolutionId } from '../names-resolution-ids.ts'

const NUMBER =
  '(?:[A-Z]{1,3}[-/])?(?:RES/)?(?:[A-Z]{1,2}-)?\\d{1,4}(?:/(?:L\\.)?\\d{1,4})?(?: ?[A-Z])?(?![\\d/-]|\\s?(?:per cent|percent|%))(?: ?\\((?:\\d{4}|[IVXL-]+)\\))?'
/** 1701 (2006) of 11 August 2006: behind a date the next number has a bracket or a slash, so that no day is taken for one. */
const DATE = ' of \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}'
const NEXT = `(?:, and |, | and | or |; )`
const SERIES = new RegExp(
  `\\b(?:[Rr]esolutions?|UNSCRs?|UNGARs?|UNSC[Rr]es)(?: \\([A-Z]+\\))?(?:,? including|,? such as)?(?: Nos?\\.)? (${NUMBER}(?:(?:${DATE})?${NEXT}(?=\\d{1,4}(?:/| [A-Z]? ?\\()|[A-Z]{1,3}[-/])${NUMBER}|${NEXT}${NUMBER})*)`,
  'gu',
)
const DATES = new RegExp(DATE, 'gu')
/** UNSCRs including 2231: the numbers stand alone. */
const AMONG_OTHERS = /^\S+,? (?:including|such as) /u
const ONE = new RegExp(NUMBER, 'gu')

/**
 * Resolutions by number: resolution 2231 (2015), UNSCR 1540. Each number of a series is one mention; the organ before the word
 * belongs to the first, the year in brackets to its own.
 */
export function findResolutions(text: string, organs: readonly NamedSpan[]): NamedSpan[] {
  const organAt = new Map(organs.filter((name) => name.type === 'Organization').map((name) => [name.end, name]))
  return [...text.matchAll(SERIES)].flatMap((series) => {
    const organ = organAt.get(series.index - 1) ?? bracketedOrgan(text, series.index, organAt)
    const offset = series.index + series[0].length - (series[1] ?? '').length
    const assembly = /^UNGA/u.test(series[0])
    const numbers = (series[1] ?? '').replace(DATES, (date) => ' '.repeat(date.length))
    return [...numbers.matchAll(ONE)].map((one, index): NamedSpan => {
      const { number, dated } = readNumber(one[0], series[0].startsWith('UNSC') || organ?.id === 'UNSC')
      return {
        start: index === 0 && !AMONG_OTHERS.test(series[0]) ? (organ?.start ?? series.index) : offset + one.index,
        end: offset + one.index + one[0].length,
        type: 'Instrument',
        kind: 'RESOLUTION',
        id: resolutionId(
          number
            .replace(/^(?:[AS]\/)?RES\//u, '')
            .replace(/^[AS]\//u, '')
            .replaceAll(' ', '-'),
          organ?.id ?? (assembly || /\([IVXL]/u.test(one[0]) ? 'UNGA' : undefined),
        ),
        rule: 'en-resolution',
        ...(dated ? { dated } : {}),
      }
    })
  })
}

/** 2231 (2015) and, of the Council, 2231/2015; 68/262 is a number of the Assembly. */
function readNumber(written: string, council: boolean): { number: string; dated: string | undefined } {
  const [plain = '', bracket = ''] = written.split(/ ?(?=\()/u)
  const number = plain.replace(/^(?:[AS]\/)?(?:RES\/)?/u, '').replaceAll(' ', '-')
  const [first = '', year = ''] = number.split('/')
  if (council && /^(?:19|20)\d\d$/u.test(year)) return { number: first, dated: year }
  return { number, dated: /\d{4}/u.exec(bracket)?.[0] }
}

/** United Nations Security Council (UNSC) resolution 1540: the organ stands before its bracketed abbreviation. */
function bracketedOrgan(text: string, at: number, organAt: ReadonlyMap<number, NamedSpan>): NamedSpan | undefined {
  const bracket = /(?: \([A-Z]{2,8}\)) $/u.exec(text.slice(Math.max(0, at - 14), at))
  return bracket ? organAt.get(at - bracket[0].length) : undefined
}
