import { parseDates } from '../dates.ts'
import { readCitation } from '../languages/titles.ts'
import type { Document, NamedSpan, StatementFacts } from '../model.ts'

/**
 * Adds to every cited instrument the date and the article that the text gives it (annotation guide, section 2):
 * before the title, in brackets behind it, relative to the statement's date, never the date of something else.
 */
export function dateCitations(document: Document, mentions: readonly NamedSpan[], statement: StatementFacts): NamedSpan[] {
  const text = document.view.folded
  const scene = { text, dates: parseDates(text, document.language, statement.date), anchor: statement.date }
  let previous: NamedSpan | undefined
  return mentions.map((mention) => {
    if (mention.type !== 'Instrument') return mention
    previous = { ...readCitation(mention, previous, document.language, scene), ...mention }
    return previous
  })
}
