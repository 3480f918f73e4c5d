import type { Clause, Document, Span } from '../../model.ts'
import { projectSpan } from './spans.ts'

/** A clause of the source with its view offsets. */
export interface PlacedClause extends Span {
  readonly id: string
  readonly clause: Clause
}

/** Clauses in order; a clause's id is that of its edition and where it starts in it. */
export function projectClauses(document: Document, edition: string): PlacedClause[] {
  const { view, sentences } = document
  return sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((span) => {
      const placed = projectSpan(view, span)
      if (!placed) return []
      const id = `${edition}-${placed.start}`
      const { part, section, paragraph } = sentence
      const text = view.plain.slice(span.start, span.end).trim()
      return [{ ...span, id, clause: { ...placed, id, part, ...(section === undefined ? {} : { section }), paragraph, text } }]
    }),
  )
}

/** Finds the clause that holds a whole span; none for what stands before the statement. */
export function clauseFinder(clauses: readonly PlacedClause[]): (span: Span) => PlacedClause | undefined {
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
