import type { Clause, Document, Sentence, Span } from '../../model.ts'
import { projectSpan } from './spans.ts'

/** A clause of the source with its view offsets. */
export interface PlacedClause extends Span {
  readonly id: string
  readonly clause: Clause
}

/** Clauses in order; a clause's id is that of its edition and where it starts in it. */
export function projectClauses({ view, sentences }: Document, edition: string): PlacedClause[] {
  const clauses: PlacedClause[] = []
  for (const sentence of sentences)
    for (const span of sentence.clauses) {
      const placed = projectSpan(view, span)
      if (!placed) continue
      const clause = clauseOf(sentence, placed, `${edition}-${placed.start}`, view.plain.slice(span.start, span.end).trim())
      clauses.push({ start: span.start, end: span.end, id: clause.id, clause })
    }
  return clauses
}

const clauseOf = ({ part, section, paragraph }: Sentence, { start, end }: Span, id: string, text: string): Clause =>
  section === undefined ? { start, end, id, part, paragraph, text } : { start, end, id, part, section, paragraph, text }

/** Finds the clause that holds a whole span; none for what stands before the statement. */
export type ClauseFinder = (span: Span) => PlacedClause | undefined

export function clauseFinder(clauses: readonly PlacedClause[]): ClauseFinder {
  return ({ start, end }) => {
    let low = 0
    let high = clauses.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const clause = clauses[middle] as PlacedClause
      if (start < clause.start) high = middle - 1
      else if (start >= clause.end) low = middle + 1
      else return end <= clause.end && clause.clause.part !== 'FRONT' ? clause : undefined
    }
    return undefined
  }
}
