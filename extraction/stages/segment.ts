import type { Language, Part, Sentence, View } from '../model.ts'
import { readMarker } from './segment/markers.ts'
import { splitSentences } from './segment/sentences.ts'
import { splitClauses } from './segment/clauses.ts'
import { readHeading } from './segment/headings.ts'

/**
 * Cuts a view into sentences with their place in the text.
 *
 * Titles and headings are no sentences: they give no facts, a heading names the section of what follows.
 * A sentence begins after the paragraph's number or list mark.
 */
export function segment(view: View, language: Language): Sentence[] {
  const sentences: Sentence[] = []
  let section: string | undefined
  let paragraph = 0
  let leadIn: number | undefined
  for (const line of viewLines(view.folded)) {
    const text = view.folded.slice(line.start, line.end)
    const heading = readHeading(text, language)
    if (heading !== undefined) {
      section = heading
      leadIn = undefined
      continue
    }
    const marker = readMarker(text)
    if (marker?.section) section = marker.label
    const first = sentences.length
    const spans = splitSentences(view.folded, { start: line.start + (marker?.length ?? 0), end: line.end }, language)
    const item = marker && leadIn !== undefined ? { marker: marker.label, leadIn } : marker?.bullet ? { marker: marker.label, leadIn: undefined } : undefined
    for (const span of spans) {
      sentences.push({ ...span, index: sentences.length, part: 'BODY' as Part, section, paragraph, opensParagraph: sentences.length === first, item, clauses: splitClauses(view.folded, span) })
    }
    if (/[:：]$/.test(text)) leadIn = sentences.length - 1
    else if (!marker) leadIn = undefined
    paragraph++
  }
  return sentences
}

function* viewLines(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) yield { start, end }
    start = end + 1
  }
}
