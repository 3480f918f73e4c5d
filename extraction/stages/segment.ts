import type { Language, Part, Sentence, Span, View } from '../model.ts'
import { type Block, readBlocks } from './segment/blocks.ts'
import { splitClauses } from './segment/clauses.ts'
import { listReader } from './segment/lists.ts'
import { type Marker, readMarker } from './segment/markers.ts'
import { assignParts } from './segment/parts.ts'
import { splitSentences } from './segment/sentences.ts'
import { statementLexicon } from './statement/lexicon.ts'

/**
 * Cuts a view into sentences with their place in the text.
 *
 * Titles and headings are no sentences: they give no facts, a heading names the section of what follows. Only the
 * headline of what a site appended is one: it tells what happened.
 * A sentence begins after its paragraph's number or list mark, a paragraph is a line of the view.
 */
export function segment(view: View, language: Language): Sentence[] {
  const blocks = readBlocks(view, language)
  const parts = assignParts(blocks, language)
  const lists = listReader()
  const sentences: Sentence[] = []
  let section: string | undefined
  let paragraph = 0
  for (const [index, block] of blocks.entries()) {
    const part = parts[index] as Part
    if (part !== parts[index - 1]) section = undefined
    if (block.heading !== undefined) {
      section = block.heading
      lists.close()
      if (part !== 'APPENDED') continue
    }
    if (block.marker?.section) section = block.marker.label
    const item = lists.read(block.marker)
    for (const [order, whole] of splitSentences(view.folded, textOf(block), language).entries()) {
      const { end } = whole
      const inner = order > 0 ? innerMarker(view.folded.slice(whole.start, end)) : undefined
      if (inner?.section) section = inner.label
      const start = whole.start + (inner?.length ?? 0)
      if (start === end) continue
      const clauses = splitClauses(view.folded, { start, end })
      sentences.push({ start, end, index: sentences.length, part, section, paragraph, opensParagraph: order === 0, item, clauses })
    }
    if (endsInColon(block.text)) lists.leadIn(sentences.length - 1, opensStatement(block, language))
    paragraph++
  }
  return sentences
}

const endsInColon = (text: string) => text.endsWith('：') || text.endsWith(':')

/** The number of a sentence within a paragraph, where a page has lost its line breaks: …。二、双方… */
function innerMarker(text: string): Marker | undefined {
  const marker = readMarker(text)
  return marker && (marker.section || marker.style === '(一)') ? marker : undefined
}

const textOf = (block: Block): Span => ({ start: block.start + (block.marker?.length ?? 0), end: block.end })

/** 声明如下： opens the statement, the numbered sections after it are no list. */
const opensStatement = (block: Block, language: Language) => statementLexicon(language).opening.some((entry) => entry.pattern.test(block.text))
