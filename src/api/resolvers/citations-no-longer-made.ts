import type { Filled } from '../filled.ts'
import type { CitationsNoLongerMadeResolvers, InstrumentNoLongerCitedResolvers, QueryResolvers } from '../generated/types.ts'
import { entityIdOf } from '../global-id.ts'
import type { CitationsNoLongerMadeRow, CitedInstrumentRow } from '../rows.ts'
import { noteEmpty } from '../warnings.ts'
import { citedFields, instrumentsOf } from './treaties-by-year.ts'

export const silenceQueries = {
  citationsNoLongerMade: async (_, { since, by, kinds, parts }, context) => {
    const parties = by?.map((each) => entityIdOf('by', each)) ?? null
    const rows = await context.load.rows('treaties-by-year', { from: null, to: null, parties, kinds, parts })
    if (rows.length === 0) noteEmpty('entity', parties ?? [], context)
    const instruments = instrumentsOf(rows, { parties, parts })
    return { since, parties, instruments: instruments.filter((cited) => lastYear(cited) < since).sort(latestFirst) }
  },
} satisfies Pick<QueryResolvers, 'citationsNoLongerMade'>

const lastYear = ({ years }: CitedInstrumentRow): number => Math.max(...years.map(({ year }) => year))

function latestFirst(one: CitedInstrumentRow, other: CitedInstrumentRow): number {
  return lastYear(other) - lastYear(one) || (one.instrumentId < other.instrumentId ? -1 : 1)
}

export const CitationsNoLongerMade: Filled<CitationsNoLongerMadeResolvers, CitationsNoLongerMadeRow> = {
  statementCount: async ({ since, parties }, _, { load }) => (await load.rows('statements-since', { since, parties }))[0]?.total ?? 0,
}

export const InstrumentNoLongerCited: Filled<InstrumentNoLongerCitedResolvers, CitedInstrumentRow> = citedFields
