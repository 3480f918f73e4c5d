import type { NamedSpan } from '../../model.ts'
import { abbreviationOf } from '../names-provisional.ts'
import type { EnglishWords } from './names-words.ts'

const GOAL = /(?<![\p{L}\p{N}])(?:SDG|Sustainable Development Goal)s? (\d{1,2})(?![\d.])/gu

/** Members of a numbered series: SDG 7. */
export const findSeries = (text: string): NamedSpan[] =>
  [...text.matchAll(GOAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'Initiative',
    id: `sdg-${match[1]}`,
    rule: 'en-numbered-goal',
  }))

const YEAR = '(?:1[89]|20)\\d\\d'
const OF_YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?!(?:The|Our|Both|These|Their) )\\p{Lu}[\\p{L}.-]* ){0,4})(\\p{Lu}\\p{L}+?)(s|ies) of (?=${YEAR},? (?:and |${YEAR}))(${YEAR}(?:(?:, |,? and )${YEAR})+)(?!\\p{N})`,
  'gu',
)
const YEARS = new RegExp(YEAR, 'gu')
/** Most texts have none, and this looks for them fast. */
const SEVERAL = /s of (?:1[89]|20)\d\d,? (?:and |\d)/u

/** the Joint Declarations of 1998 and 2003: a document a year, the first named by the noun and its year. */
export const findYearSeries = (text: string, { heads }: EnglishWords): NamedSpan[] =>
  (SEVERAL.test(text) ? [...text.matchAll(OF_YEARS)] : []).flatMap(({ index, 0: whole, 1: words = '', 2: stem = '', 3: plural, 4: years = '' }) => {
    const noun = plural === 'ies' ? `${stem}y` : stem
    const head = heads.get(words + noun) ?? heads.get(noun)
    if (head?.role !== 'instrument') return []
    const from = index + whole.length - years.length
    return [...years.matchAll(YEARS)].map(({ index: at, 0: year }) => ({
      start: at === 0 ? index : from + at,
      end: from + at + year.length,
      type: 'Instrument' as const,
      ...(head.kind ? { kind: head.kind } : {}),
      id: abbreviationOf(`${year} ${words}${noun}`),
      dated: year,
      rule: 'en-year-series',
    }))
  })
