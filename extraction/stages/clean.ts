import type { View } from '../model.ts'
import { findEntityEnds } from './clean/entities.ts'
import { foldLines } from './clean/fold.ts'
import { readLines } from './clean/lines.ts'
import { readMarkup } from './clean/markup.ts'
import { dropNoise } from './clean/noise.ts'
import { joinLines } from './clean/paragraphs.ts'
import { writeView } from './clean/write.ts'

/**
 * Cuts noise out of a source text and folds what is left, one character for one.
 *
 * In the view every line is one paragraph, heading or list item. Headings begin with `# `, whether the source wrote
 * Markdown, HTML or a line in bold; list marks stay as they are; no line is empty.
 */
export function cleanText(source: string): View {
  const draft = readMarkup(source)
  const lines = dropNoise(readLines(draft))
  const { plain, folded, toSource } = writeView(draft, joinLines(lines))
  return { plain, folded: foldLines(folded), toSource, entityEnds: findEntityEnds(source, toSource), sourceLength: source.length }
}
