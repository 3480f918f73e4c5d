import { groupBy } from '../../graph/rows.ts'
import type { Filled } from '../filled.ts'
import type { CitingYearResolvers, InstrumentInYearResolvers, QueryResolvers } from '../generated/types.ts'
import type { CitingYearRow, CountedYearRow, InstrumentInYearRow } from '../rows.ts'
import { yearsOf } from '../years.ts'
import { present } from './lists.ts'
import { byCitations, countedIn, yearFields } from './treaties-by-year.ts'

export const yearQueries = {
  yearsByTreaty: async (_, { from, to, kinds, parts }, { load }) => {
    const range = yearsOf({ from, to })
    const rows = await load.rows('treaties-by-year', { from: null, to: range.to, parties: null, kinds, parts })
    const counted = rows.map((row) => countedIn({ parties: null, parts }, row))
    return yearsIn(withPredecessors(counted)).filter(({ year }) => year >= (range.from ?? year))
  },
} satisfies Pick<QueryResolvers, 'yearsByTreaty'>

/** Each row with the year of the one before it, from rows sorted by instrument and year. */
function withPredecessors(rows: readonly CountedYearRow[]): InstrumentInYearRow[] {
  return rows.map((row, at) => {
    const before = rows[at - 1]
    return { ...row, citedBefore: before?.instrumentId === row.instrumentId ? before.year : null }
  })
}

function yearsIn(rows: readonly InstrumentInYearRow[]): CitingYearRow[] {
  return [...groupBy(rows, ({ year }) => year)]
    .map(([year, cited]) => ({
      year,
      citationCount: cited.reduce((total, { citationCount }) => total + citationCount, 0),
      cited: cited.sort(byCitations),
    }))
    .sort((one, other) => one.year - other.year)
}

export const CitingYear: Filled<CitingYearResolvers, CitingYearRow> = {
  instruments: ({ cited }, { new: wanted }) => cited.filter(({ citedBefore }) => wanted == null || wanted === (citedBefore === null)),
}

export const InstrumentInYear: Filled<InstrumentInYearResolvers, InstrumentInYearRow> = {
  ...yearFields,
  instrument: (row, _, { load }) => present(load.node('entities-by-id', row.instrumentId), 'The instrument'),
  new: ({ citedBefore }) => citedBefore === null,
}
