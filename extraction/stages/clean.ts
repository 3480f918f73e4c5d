import type { View } from '../model.ts'
import { findEntityEnds } from './clean/entities.ts'
import { foldCharacters, foldLines } from './clean/fold.ts'
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
  const view = { plain, folded: foldLines(folded), toSource, entityEnds: findEntityEnds(source, toSource), sourceLength: source.length }
  if (draft.text === source) foldedSources.set(view, draft.folded)
  return view
}

const foldedSources = new WeakMap<View, string>()

/** The whole source of a view, folded character by character; cleaning has done it where the source has no markup. */
export const foldedSource = (view: View, source: string): string => foldedSources.get(view) ?? foldCharacters(source)
