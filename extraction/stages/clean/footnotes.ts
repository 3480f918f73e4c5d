import { type Line, withoutCuts } from './lines.ts'

/** What a footnote and its mark in the text are called: [1], 〔1〕 or Markdown's [^note]. */
const NAME = '\\^[\\w-]{1,30}|[0-9]{1,3}'
/** Raised numbers and daggers; numbers in circles begin items too, so that they are marks only before punctuation. */
const RAISED = '[⁰¹²³⁴-⁹]{1,3}|[†‡]{1,2}'
const CIRCLED = '[①-⑳]'
const NOTE = new RegExp(`^(?:[[［〔](${NAME})[\\]］〕](:?)|(${RAISED}|${CIRCLED}))`, 'u')
/** A square metre is no footnote. */
const MARK = new RegExp(
  `(?<=[^\\s[（(])[[［〔](${NAME})[\\]］〕](?![(:])|(?<=[\\p{L}\\p{P}])(?<![\\s\\d][cdkm]?m)(${RAISED})|(?<=\\p{L}|[”》）])(${CIRCLED})(?=[，。；：、,.;]|$)`,
  'gu',
)
/** Lines without one, which are nearly all, need no closer look. */
const BRACKET = /[[［〔⁰¹²³⁴-⁹†‡①-⑳]/u
const SENTENCE_END = /[。！？.!?][”’"')）\]]*$/u
/** Notes without a mark in the text stand in its later part. */
const NOTES_FROM = 0.4

/** Leaves out footnotes and their marks in the text, which give nothing (annotation guide, 7.4). */
export function dropFootnotes(lines: readonly Line[]): Line[] {
  if (!lines.some(({ text }) => BRACKET.test(text) && (NOTE.test(text) || text.search(MARK) >= 0))) return [...lines]
  const isNote = noteReader(lines)
  const kept: Line[] = []
  let apart = false
  let open = false
  for (const [index, line] of lines.entries()) {
    apart ||= line.apart
    const note: boolean = isNote(line, index) || (open && !line.apart)
    open = note && !SENTENCE_END.test(line.text)
    if (note) continue
    const cuts = marksIn(line.text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    const rest = cuts.length > 0 ? withoutCuts(line, cuts) : line
    if (rest) kept.push({ ...rest, apart })
    apart = false
  }
  return kept
}

const marksIn = (text: string): RegExpExecArray[] => (BRACKET.test(text) ? [...text.matchAll(MARK)] : [])

/** A line that begins with a number in brackets is a note when the text refers to it, or only such lines follow; else it may be a numbered paragraph. */
function noteReader(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const marked = new Set(lines.flatMap(({ text }) => marksIn(text).map((mark) => mark[1] ?? mark[2] ?? mark[3])))
  const lastText = lines.findLastIndex(({ text }) => !NOTE.test(text))
  return ({ text }, index) => {
    const note = NOTE.exec(text)
    if (!note) return false
    if (note[3]) return marked.has(note[3])
    if (note[1]?.startsWith('^')) return note[2] === ':'
    return marked.has(note[1]) || (index > lastText && index > lines.length * NOTES_FROM)
  }
}
