import type { Language, Span, View } from '../../model.ts'
import { headingLabel, isTitleLike } from './headings.ts'
import { type Marker, readMarker } from './markers.ts'

/** A line of the view: a heading, or a paragraph with the mark it begins with. */
export interface Block extends Span {
  /** Folded, without the mark of a heading. */
  readonly text: string
  /** Section that it opens; a title is a heading too. */
  readonly heading: string | undefined
  readonly marker: Marker | undefined
}

const read = new WeakMap<View, { readonly language: Language; readonly blocks: readonly Block[] }>()

/** Tells headings from paragraphs, once for all stages that ask. A short line that nothing follows heads nothing: it is a signature. */
export function readBlocks(view: View, language: Language): readonly Block[] {
  const known = read.get(view)
  if (known?.language === language) return known.blocks
  const blocks = tellBlocks(view, language)
  read.set(view, { language, blocks })
  return blocks
}

function tellBlocks(view: View, language: Language): Block[] {
  const lines = viewLines(view.folded)
  const blocks: Block[] = []
  let textFollows = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Span
    const raw = view.folded.slice(line.start, line.end)
    const marked = raw.startsWith('# ')
    const start = line.start + (marked ? 2 : 0)
    const text = marked ? raw.slice(2) : raw
    const isHeading = textFollows && (marked || isTitleLike(text, language) || headingLabel(text, language) !== undefined)
    if (!isHeading && isProse(text, language)) textFollows = true
    const marker = isHeading ? undefined : readMarker(text)
    blocks.push({ start, end: line.end, text, heading: isHeading ? (headingLabel(text, language) ?? text) : undefined, marker })
  }
  return blocks.reverse()
}

/** Ends like a sentence, or is long and no title. */
function isProse(text: string, language: Language): boolean {
  const last = text.charAt(text.length - 1)
  return (
    (text.length > 6 && '。；：，！？'.includes(last)) || (text.length > 24 && '.;:,!?'.includes(last)) || (text.length > 60 && !isTitleLike(text, language))
  )
}

function viewLines(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  return lines
}
