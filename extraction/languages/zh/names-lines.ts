import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesAtMarks, matchesFrom, placesWith } from './marked-matches.ts'
import { anyOfContext } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

/** Railways and roads by letters and numbers, and the towns at both ends of a stretch. */
export const findLines = (text: string, words: ChineseWords, signs: Signs): NamedSpan[] => [
  ...linesByLetters(text, signs.capitals),
  ...findStretches(text, words, signs.until),
]

const LINE = new RegExp(`[A-Z](?<![A-Za-z\\d][A-Z])[A-Z]{0,3}-?\\d{0,3}(?:号线)?${anyOfContext('ways-of-lines')}`, 'uy')
const STRETCH = /(\p{Script=Han}{2,6})至(\p{Script=Han}{2,6})段/uy
const UNTIL = /至(?=\p{Script=Han}{2,6}段)/uy
const LONGEST_TOWN = 6

/** ML-2铁路, M4高速公路: lines by letters and numbers. */
const linesByLetters = (text: string, capitals: readonly number[]): NamedSpan[] =>
  matchesFrom(text, LINE, capitals).map(({ index, 0: name }) => place(index, index + name.length))

const ROAD = /[公铁]路/u

/** 公路甲地至乙地段: the two towns between which a stretch lies, by the sound of foreign names. */
const findStretches = (text: string, words: ChineseWords, until: readonly number[]): NamedSpan[] =>
  matchesAtMarks(text, STRETCH, placesWith(text, UNTIL, until), LONGEST_TOWN).flatMap(({ index, 0: whole, 1: first = '', 2: last = '' }) => {
    const middle = index + first.length
    let start = middle
    while (start > index && words.transliteration.has(text, start - 1)) start--
    if (ROAD.test(text.slice(start - 1, start + 1))) start++
    if (middle - start < 2 || ![...last].every((character) => words.transliteration.has(character, 0))) return []
    return [place(start, middle), place(middle + 1, index + whole.length - 1)]
  })

const SECTION = /^(?:[A-Z一二三四\d]{1,2}(?:号)?线|[一二三四]期)/u

/** Where a railway's or pipeline's name ends with the letter of a line or the number of a phase behind it (D线, 二期). */
export const sectionEnd = (text: string, at: number): number => at + (SECTION.exec(text.slice(at, at + 4))?.[0].length ?? 0)

const place = (start: number, end: number): NamedSpan => unlinked('Place', start, end, 'zh-route')
