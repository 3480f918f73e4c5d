import type { Batch, ExportedGraph, ExportedRelationship } from '../graph/index.ts'

/** Where a clause stands. */
export interface Place {
  readonly statement: string
  readonly statementDate: string | null
  readonly edition: string
  readonly section: string | null
  /** Location of the text; the first of several. */
  readonly source: string | null
  readonly part: string
  /** Whether the edition is the one that counts. */
  readonly primary: boolean
  readonly paraphrase: boolean
  /** The clause's words. */
  readonly quote: string
}

/** Reads where the clauses of a batch stand; gives the place of each by its id. */
export async function readPlaces(graph: ExportedGraph, batch: Batch): Promise<(clause: string) => Place> {
  const editionOf = byBeginning(await graph.relationships('EDITION_OF', batch))
  const clauseOf = byEnd(await graph.relationships('HAS_CLAUSE', batch))
  const sourceOf = byEnd(await graph.relationships('SOURCE_OF', batch))
  const locations = await properties(graph, batch, 'Source')
  const statements = await properties(graph, batch, 'Statement')
  const editions = await properties(graph, batch, 'Edition')
  const clauses = await properties(graph, batch, 'Clause')
  return (clause) => {
    const edition = clauseOf.get(clause) ?? ''
    const statement = editionOf.get(edition) ?? ''
    const { section, part, quote } = clauses.get(clause) ?? {}
    return {
      statement,
      statementDate: statements.get(statement)?.date ?? null,
      edition,
      section: section ?? null,
      source: locations.get(sourceOf.get(edition) ?? '')?.location ?? null,
      part,
      primary: editions.get(edition)?.primary,
      paraphrase: editions.get(edition)?.paraphrase,
      quote,
    } as Place
  }
}

const byBeginning = (relationships: readonly ExportedRelationship[]) => new Map(relationships.map(({ from, to }) => [from, to]))
/** The first of several. */
const byEnd = (relationships: readonly ExportedRelationship[]) => new Map(relationships.toReversed().map(({ from, to }) => [to, from]))

async function properties(graph: ExportedGraph, batch: Batch, part: 'Source' | 'Statement' | 'Edition' | 'Clause') {
  return new Map((await graph.nodes(part, batch)).map(({ id, properties }) => [id, properties]))
}
