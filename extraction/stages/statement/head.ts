import type { Document, NamedSpan, Part, Span } from '../../model.ts'
import { type Block, readBlocks } from '../segment/blocks.ts'
import { assignParts } from '../segment/parts.ts'
import { spansWithin } from '../within.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'

/** What the statement stage looks at: the lines of the text with their parts, and what the page says of itself. */
export interface Head {
  readonly blocks: readonly Block[]
  readonly parts: readonly Part[]
  readonly frontMatter: FrontMatter
  /** Sorted by start. */
  readonly mentions: readonly NamedSpan[]
  plain(span: Span | undefined): string
  mentionsIn(span: Span): NamedSpan[]
}

export function readHead(document: Document, sourceText: string, mentions: readonly NamedSpan[]): Head {
  const { view, language } = document
  const blocks = readBlocks(view, language)
  return {
    blocks,
    parts: assignParts(blocks, language),
    frontMatter: readFrontMatter(sourceText),
    mentions,
    plain: (span) => (span ? view.plain.slice(span.start, span.end) : ''),
    mentionsIn: (span) => spansWithin(mentions, span),
  }
}
