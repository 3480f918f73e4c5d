import type { Citation, Mention, NamedSpan, View } from '../../model.ts'
import type { ClauseFinder } from './clauses.ts'
import { projectSpan } from './spans.ts'

/** Mentions of the source, each in the clause that it begins in, and those of them that are citations. */
export interface PlacedMentions {
  /** As the view has them. */
  readonly placed: readonly NamedSpan[]
  readonly mentions: Mention[]
  readonly citations: Citation[]
}

export function placeMentions(found: readonly NamedSpan[], view: View, clauseOf: ClauseFinder): PlacedMentions {
  const placed: NamedSpan[] = []
  const mentions: Mention[] = []
  const citations: Citation[] = []
  for (const mention of found) {
    const clause = clauseOf({ start: mention.start, end: mention.start + 1 })
    const span = projectSpan(view, mention)
    if (!clause || !span) continue
    const { start, end } = span
    const { type, id, rule } = mention
    placed.push(mention)
    mentions.push({ start, end, type, id, clause: clause.id, rule })
    if (type === 'Instrument') citations.push(citationOf(mention, start, end, clause.id))
  }
  return { placed, mentions, citations }
}

function citationOf({ id, kind = 'OTHER', dated, article }: NamedSpan, start: number, end: number, clause: string): Citation {
  const citation: Omit<Citation, 'clause'> = { start, end, id, kind }
  if (dated) citation.dated = dated
  if (article) citation.article = article
  return Object.assign(citation, { clause })
}
