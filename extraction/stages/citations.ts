import { datesOf } from '../dates.ts'
import { type CitationFacts, readCitation } from '../languages/titles.ts'
import type { Document, NamedSpan, StatementFacts } from '../model.ts'

/**
 * Adds to every cited instrument the date and the article that the text gives it (annotation guide, section 2):
 * before the title, in brackets behind it, relative to the statement's date, never the date of something else.
 */
export function dateCitations(document: Document, mentions: readonly NamedSpan[], statement: StatementFacts): NamedSpan[] {
  const text = document.view.folded
  const scene = { text, dates: datesOf(document, statement.date), anchor: statement.date }
  let previous: NamedSpan | undefined
  return mentions.map((mention) => {
    if (mention.type !== 'Instrument') return mention
    const { dated, article } = notAhead(readCitation(mention, previous, document.language, scene), statement.date)
    const { start, end, type, id, rule, kind } = mention
    previous = { start, end, type, id, rule, kind, dated: finer(dated, mention.dated), article: mention.article ?? article }
    return previous
  })
}

/** resolution 620 (1988) of 26 August 1988: the day says more than the year in the number. */
const finer = (found: string | undefined, known: string | undefined) => (known && !found?.startsWith(known) ? known : found)

/** A document of a later year than the statement's is only planned: the date is of something else. */
function notAhead({ dated, ...facts }: CitationFacts, statementDate: string | undefined): CitationFacts {
  const ahead = dated !== undefined && statementDate !== undefined && dated.slice(0, 4) > statementDate.slice(0, 4)
  return dated === undefined || ahead ? facts : { ...facts, dated }
}
