import { groupBy } from '../../graph/rows.ts'
import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { CitationYearResolvers, CitedInstrumentResolvers, QueryResolvers } from '../generated/types.ts'
import type { CitationRow, CitationYearRow, CitedInstrumentRow, CountedYearRow, EntityRow } from '../rows.ts'
import { yearsOf } from '../years.ts'
import { present } from './lists.ts'

export const treatyQueries = {
  treatiesByYear: async (_, { from, to, kinds, parts }, { load }) => {
    const rows = await load.rows('treaties-by-year', { ...yearsOf({ from, to }), parties: null, kinds, parts })
    return instrumentsOf(rows, { parties: null, parts }).sort(byCitations)
  },
} satisfies Pick<QueryResolvers, 'treatiesByYear'>

/** The most cited first. */
export function byCitations(one: Counted, other: Counted): number {
  return other.statementCount - one.statementCount || other.citationCount - one.citationCount || (one.instrumentId < other.instrumentId ? -1 : 1)
}

type Counted = Pick<CitationYearRow, 'instrumentId' | 'statementCount' | 'citationCount'>

/** A row with what was counted. Written out: there are thousands of rows, and to spread them takes ten times as long. */
export function countedIn(
  { parties, parts }: CountedScope,
  { instrumentId, year, statementCount, citationCount, paraphrase }: CitationYearRow,
): CountedYearRow {
  return { instrumentId, year, statementCount, citationCount, paraphrase, parties, parts }
}

type CountedScope = Pick<CountedYearRow, 'parties' | 'parts'>

/** One entry an instrument, from rows sorted by instrument and year. A statement has one year, so its counts add up. */
export function instrumentsOf(rows: readonly CitationYearRow[], scope: CountedScope): CitedInstrumentRow[] {
  return [...groupBy(rows, ({ instrumentId }) => instrumentId)].map(([instrumentId, years]) => ({
    instrumentId,
    years: years.map((row) => countedIn(scope, row)),
    statementCount: sum(years, 'statementCount'),
    citationCount: sum(years, 'citationCount'),
    paraphrase: years.some(({ paraphrase }) => paraphrase),
  }))
}

function sum(years: readonly CitationYearRow[], count: 'statementCount' | 'citationCount'): number {
  return years.reduce((total, year) => total + year[count], 0)
}

/** Fields of an instrument in one year; all years of all instruments of one answer are read together. */
export const yearFields = {
  firstCitation: (row: CountedYearRow, _: unknown, context: ApiContext): Promise<CitationRow> => citationIn('first', row, context),
  lastCitation: (row: CountedYearRow, _: unknown, context: ApiContext): Promise<CitationRow> => citationIn('last', row, context),
}

function citationIn(end: 'first' | 'last', { instrumentId, year, parties, parts }: CountedYearRow, { load }: ApiContext): Promise<CitationRow> {
  const years = load.list('instrument-citation-years', instrumentId, { parties, parts })
  return present(
    years.then((all) => all.find((each) => each.year === year)?.node[end]),
    'The citation',
  )
}

export const CitationYear: Filled<CitationYearResolvers, CitationYearRow> = { ...yearFields }

/** Fields of an instrument over some years. */
export const citedFields = {
  instrument: ({ instrumentId }: CitedInstrumentRow, _: unknown, { load }: ApiContext): Promise<EntityRow> =>
    present(load.node('entities-by-id', instrumentId), 'The instrument'),
  firstCitation: ({ years }: CitedInstrumentRow, _: unknown, context: ApiContext): Promise<CitationRow> =>
    citationIn('first', years[0] as CountedYearRow, context),
  lastCitation: ({ years }: CitedInstrumentRow, _: unknown, context: ApiContext): Promise<CitationRow> =>
    citationIn('last', years.at(-1) as CountedYearRow, context),
}

export const CitedInstrument: Filled<CitedInstrumentResolvers, CitedInstrumentRow> = { ...citedFields }
