import { matchesOf } from '../../matches.ts'
import type { Document } from '../../model.ts'
import { foldedSource } from '../clean.ts'
import { statementLexicon } from './lexicon.ts'

/** Whether the page says that the text goes on elsewhere, or its last sentence is not over. */
export function isTruncated(document: Document, sourceText: string): boolean {
  const { view, language, sentences } = document
  const source = foldedSource(view, sourceText)
  const { truncated, unfinished, 'page-turned': turned } = statementLexicon(language)
  if (truncated.some(({ pattern }) => pattern.test(source))) return true
  if (turned.some(({ everywhere }) => matchesOf(source, everywhere).some(({ index }) => !goesOn(document, index)))) return true
  const last = sentences.at(-1)
  return last?.part === 'BODY' && unfinished.some(({ pattern }) => pattern.test(view.folded.slice(last.start, last.end)))
}

/** Behind the note of a turned page the statement goes on where the next page was copied too. */
function goesOn({ view, sentences }: Document, note: number): boolean {
  return sentences.some(
    ({ part, start, end }) => part === 'BODY' && (view.toSource[end - 1] ?? 0) > note && SENTENCE_END.test(view.folded.slice(start, end).trimEnd()),
  )
}

const SENTENCE_END = /[。！？；.!?;][”"')）]*$/u
