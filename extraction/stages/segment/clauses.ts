import type { Span } from '../../model.ts'

/** Clauses of a sentence: cut after ； and ;, together covering the sentence. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (let i = sentence.start; i < sentence.end - 1; i++) {
    const char = text.charAt(i)
    if (char !== '；' && char !== ';') continue
    clauses.push({ start, end: i + 1 })
    start = i + 1
  }
  clauses.push({ start, end: sentence.end })
  return clauses
}
