import type { Document } from '../../model.ts'
import { foldCharacters } from '../clean/fold.ts'
import { statementLexicon } from './lexicon.ts'

/** Whether the page says that the text goes on elsewhere, or its last sentence is not over. */
export function isTruncated(document: Document, sourceText: string): boolean {
  const { view, language, sentences } = document
  const source = foldCharacters(sourceText)
  const { truncated, unfinished } = statementLexicon(language)
  if (truncated.some(({ pattern }) => pattern.test(source))) return true
  const last = sentences.at(-1)
  return last?.part === 'BODY' && unfinished.some(({ pattern }) => pattern.test(view.folded.slice(last.start, last.end)))
}
