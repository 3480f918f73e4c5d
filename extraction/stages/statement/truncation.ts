import type { Document } from '../../model.ts'
import { foldCharacters } from '../clean/fold.ts'
import { statementLexicon } from './lexicon.ts'

/** Whether the page says that the text goes on elsewhere, or its last sentence is not over. */
export function isTruncated(document: Document, sourceText: string): boolean {
  const { view, language, sentences } = document
  const source = foldCharacters(sourceText)
  const { truncated } = statementLexicon(language)
  if (truncated.some((entry) => entry.pattern.test(source))) return true
  const last = sentences.findLast((sentence) => sentence.part === 'BODY')
  return last !== undefined && last === sentences.at(-1) && BROKEN_OFF.test(view.folded.slice(last.start, last.end))
}

/** Ends in a comma, a conjunction or an article, or with a subject that has no predicate. */
const BROKEN_OFF = /(?:[，、,—-]|(?:^|[。，])(?:双方|中方|俄方|各方|两国)|\b(?:and|or|of|the|a|an|to|in|with|by|for|that))$/
