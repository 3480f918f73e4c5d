import type { Span } from '../../model.ts'

const SEMICOLON = ';'.charCodeAt(0)
const WIDE_SEMICOLON = '；'.charCodeAt(0)

/** Clauses of a sentence: cut after ； and ;, together covering the sentence. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (let i = sentence.start; i < sentence.end - 1; i++) {
    const code = text.charCodeAt(i)
    if (code !== SEMICOLON && code !== WIDE_SEMICOLON) continue
    clauses.push({ start, end: i + 1 })
    start = i + 1
  }
  clauses.push({ start, end: sentence.end })
  return clauses
}
