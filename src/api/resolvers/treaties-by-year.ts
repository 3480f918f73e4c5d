import type { Filled } from '../filled.ts'
import type { CitedInstrumentResolvers, QueryResolvers } from '../generated/types.ts'
import type { CitationYearRow, CitedInstrumentRow } from '../rows.ts'
import { yearsOf } from '../years.ts'
import { present } from './lists.ts'

export const treatyQueries = {
  treatiesByYear: async (_, { from, to, kinds, parts }, { load }) =>
    mostCitedFirst(await load.rows('treaties-by-year', { ...yearsOf({ from, to }), kinds, parts })),
} satisfies Pick<QueryResolvers, 'treatiesByYear'>

/** One entry an instrument, from rows sorted by instrument and year. A statement has one year, so its counts add up. */
function mostCitedFirst(rows: readonly CitationYearRow[]): CitedInstrumentRow[] {
  const byInstrument = new Map<string, CitationYearRow[]>()
  for (const row of rows) byInstrument.set(row.instrumentId, [...(byInstrument.get(row.instrumentId) ?? []), row])
  return [...byInstrument]
    .map(([instrumentId, years]) => ({
      instrumentId,
      years,
      statementCount: sum(years, 'statementCount'),
      citationCount: sum(years, 'citationCount'),
      paraphrase: years.some(({ paraphrase }) => paraphrase),
    }))
    .sort(
      (one, other) => other.statementCount - one.statementCount || other.citationCount - one.citationCount || (one.instrumentId < other.instrumentId ? -1 : 1),
    )
}

function sum(years: readonly CitationYearRow[], count: 'statementCount' | 'citationCount'): number {
  return years.reduce((total, year) => total + year[count], 0)
}

export const CitedInstrument: Filled<CitedInstrumentResolvers, CitedInstrumentRow> = {
  instrument: (row, _, { load }) => present(load.node('entities-by-id', row.instrumentId), 'The instrument'),
}
