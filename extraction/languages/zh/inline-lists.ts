/** Lists within a paragraph (双方将：一是…；二是…), as texts have them whose line breaks are lost. */
import type { Sentence, Span } from '../../model.ts'

/** The mark of an item, up to the item's text; dashes have no number. */
interface Mark extends Span {
  readonly style: string
  readonly number: number | undefined
}

/** What stands behind the marks of a sentence, each item as a sentence of its own. */
export interface InlineList {
  readonly items: readonly Sentence[]
  readonly last: Mark
  /** The whole sentence that the items are of. */
  readonly sentence: Sentence
  /** Index of the sentence that leads in. */
  readonly leadIn: number
}

const NUMERAL = '(十?[一二三四五六七八九]|十)'
const NUMERALS = '一二三四五六七八九十'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

const FORMS: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['——', /^—{1,3}\s*/],
  ['一是', new RegExp(`^${NUMERAL}是[，,]?`)],
  ['第一', new RegExp(`^第${NUMERAL}[，,、]`)],
  ['（一）', new RegExp(`^[（(]${NUMERAL}[）)]\\s*`)],
  ['（1）', /^[（(](\d{1,2})[）)]\s*/],
  ['1.', /^(\d{1,2})[.．、](?!\d)\s*/],
  ['①', /^([①-⑳])\s*/],
]

/** Characters: more than any mark and the spaces around it. */
const REACH = 12

export const isColon = (code: number) => code === 0xff1a || code === 0x3a
const BEFORE_FIRST = /^\s*[—一第（(1①]/u

/** The list in a sentence and its lead-in up to the colon; it has two items at least, there or in the sentence `after` it. */
export function findInlineList(text: string, sentence: Sentence, after: Sentence | undefined): (InlineList & { readonly lead: Sentence }) | undefined {
  for (let end = sentence.start + 1; end <= sentence.end; end++) {
    if (!isColon(text.charCodeAt(end - 1)) || !BEFORE_FIRST.test(text.slice(end, sentence.end))) continue
    const first = markAt(text, end)
    if (!first || (first.number ?? 1) > 1) continue
    const list = listFrom(text, sentence, first, sentence.index)
    if (list.items.length > 1 || nextItems(text, list, after)) return { ...list, lead: { ...sentence, end } }
  }
  return undefined
}

/** The items of the next sentence, where it goes on with the next mark in the same paragraph. */
export function nextItems(text: string, { sentence: before, last, leadIn }: InlineList, sentence: Sentence | undefined): InlineList | undefined {
  if (sentence?.paragraph !== before.paragraph) return undefined
  const mark = markAt(text, before.end)
  return mark && follows(mark, last) && mark.end >= sentence.start ? listFrom(text, sentence, mark, leadIn) : undefined
}

function listFrom(text: string, sentence: Sentence, first: Mark, leadIn: number): InlineList {
  const marks = marksFrom(text, first, sentence.end)
  const items = marks.map(({ start, end }, at): Sentence => {
    const item = { marker: text.slice(start, end), leadIn }
    return { ...sentence, start: end, end: marks[at + 1]?.start ?? sentence.end, item, opensParagraph: true }
  })
  return { items, last: marks.at(-1) ?? first, sentence, leadIn }
}

/** A mark and those that follow it behind ；or ，. */
function marksFrom(text: string, first: Mark, end: number): readonly Mark[] {
  const marks = [first]
  for (let at = first.end; at < end; at++) {
    const mark = /[；;，]/.test(text.charAt(at)) ? markAt(text, at + 1) : undefined
    if (mark && mark.end < end && follows(mark, marks.at(-1) ?? first) && (mark.number !== undefined || text.charAt(at) !== '，')) marks.push(mark)
  }
  return marks
}

const follows = ({ style, number }: Mark, last: Mark) => style === last.style && (number === undefined || number === (last.number ?? 0) + 1)

function markAt(text: string, from: number): Mark | undefined {
  const near = text.slice(from, from + REACH)
  const rest = near.trimStart()
  const start = from + near.length - rest.length
  for (const [style, pattern] of FORMS) {
    const found = pattern.exec(rest)
    if (found) return { style, start, end: start + found[0].length, number: found[1] === undefined ? undefined : numberOf(found[1]) }
  }
  return undefined
}

function numberOf(label: string): number {
  if (/\d/.test(label)) return Number(label)
  if (CIRCLED.includes(label)) return CIRCLED.indexOf(label) + 1
  return [...label].reduce((sum, numeral) => sum + NUMERALS.indexOf(numeral) + 1, 0)
}
