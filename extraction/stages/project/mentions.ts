import type { Citation, Mention, NamedSpan, Span, View } from '../../model.ts'
import type { ClauseFinder } from './clauses.ts'
import { projectSpan } from './spans.ts'

/** A mention of the view with its place in the source and the clause that it begins in. */
export interface PlacedMention {
  readonly mention: NamedSpan
  readonly span: Span
  readonly clause: string
}

export function placeMentions(mentions: readonly NamedSpan[], view: View, clauseOf: ClauseFinder): PlacedMention[] {
  const placed: PlacedMention[] = []
  for (const mention of mentions) {
    const clause = clauseOf({ start: mention.start, end: mention.start + 1 })
    const span = projectSpan(view, mention)
    if (clause && span) placed.push({ mention, span, clause: clause.id })
  }
  return placed
}

export const mentionOf = ({ mention: { type, id, rule }, span: { start, end }, clause }: PlacedMention): Mention => ({ start, end, type, id, clause, rule })

export const citationsOf = (placed: readonly PlacedMention[]): Citation[] =>
  placed.filter(({ mention }) => mention.type === 'Instrument').map(({ mention, span, clause }) => citationOf(mention, span, clause))

function citationOf({ id, kind = 'OTHER', dated, article }: NamedSpan, { start, end }: Span, clause: string): Citation {
  const citation: Omit<Citation, 'clause'> = { start, end, id, kind }
  if (dated) citation.dated = dated
  if (article) citation.article = article
  return Object.assign(citation, { clause })
}
