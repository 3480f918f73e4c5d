import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { EvidenceResolvers } from '../generated/types.ts'
import { globalId, type TypedId } from '../global-id.ts'
import type { AboutRole, AboutRow, ClauseRow, EditionRow, EvidenceRow, ExcerptRow, FactRow, ReferenceRow, StancedRow, StatementRow } from '../rows.ts'
import { present } from './lists.ts'

/** Fields that every fact has; `type` makes its global id. */
export function factFields(type: TypedId) {
  return {
    id: (row: FactRow): string => globalId(type, row.id),
    statement: statementOf,
    edition: editionOf,
    clause: (row: FactRow, _: unknown, { load }: ApiContext): Promise<ClauseRow> => present(load.node('clauses-by-id', row.clauseId), 'The clause'),
  }
}

/** Evidence of a named reference: the name itself. */
export function surfaceEvidence(row: ReferenceRow): EvidenceRow {
  return { ...row, quote: row.surface, rule: row.rule ?? null }
}

/** Evidence that a clause gives as a whole: its own words. */
export function clauseEvidence(row: ClauseRow): EvidenceRow {
  return { ...row, clauseId: row.id, rule: null }
}

/** Fields that positions and commitments share. */
export const stancedFields = {
  cue: (row: StancedRow): ExcerptRow => ({ quote: row.cue, start: row.cueStart, end: row.cueEnd }),
  evidence: (row: StancedRow): EvidenceRow => row,
}

/** The resolver of what the content names, in all roles or the one asked for. */
export function aboutOf(query: 'position-about' | 'commitment-about') {
  return async (row: StancedRow, { role: wanted }: { readonly role?: AboutRole | null | undefined }, { load }: ApiContext): Promise<AboutRow[]> => {
    const named = await load.list(query, row.id)
    return named.filter(({ role }) => wanted == null || role === wanted).map(({ node, role }) => ({ entity: node, role }))
  }
}

export function statementOf(row: { readonly statementId: string }, _: unknown, { load }: ApiContext): Promise<StatementRow> {
  return present(load.node('statements-by-id', row.statementId), 'The statement')
}

export function editionOf(row: { readonly editionId: string }, _: unknown, { load }: ApiContext): Promise<EditionRow> {
  return present(load.node('editions-by-id', row.editionId), 'The edition')
}

export const Evidence: Filled<EvidenceResolvers, EvidenceRow> = {
  statement: (row) => globalId('Statement', row.statementId),
  edition: (row) => globalId('Edition', row.editionId),
  clause: (row) => globalId('Clause', row.clauseId),
  source: (row, _, { load }) =>
    row.source ??
    present(
      load.list('edition-sources', row.editionId).then(([first]) => first?.node.location),
      'The source',
    ),
}
