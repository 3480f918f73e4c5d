import { ClausegraphError } from '../../errors.ts'
import { positionCondition } from '../conditions.ts'
import { MAX_PAGE_SIZE } from '../connection.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StanceCellResolvers } from '../generated/types.ts'
import type { StanceCellRow, StanceRow } from '../rows.ts'
import { present } from './lists.ts'

export const stanceMatrixQueries = {
  stanceMatrix: async (_, { holders, targets, years, stances, parts, first }, { load }) => {
    if (first < 0 || first > MAX_PAGE_SIZE) throw new ClausegraphError('BAD_INPUT', `\`first: ${first}\` is out of range; ask for 0 to ${MAX_PAGE_SIZE} cells.`)
    const directed = targets ? { is: 'towards', value: targets } : { is: 'directed', value: true }
    const filter = { and: [positionCondition({ holder: holders, stance: stances, years, part: parts }), directed] }
    const rows = await load.rows('stance-matrix', {}, { filter })
    const asked = rows.filter(({ holder, target }) => (holders?.includes(holder) ?? true) && (targets?.includes(target) ?? true))
    return fullestFirst(asked).slice(0, first)
  },
} satisfies Pick<QueryResolvers, 'stanceMatrix'>

/** One cell a pair, from rows sorted by holder, target and frequency. */
function fullestFirst(rows: readonly StanceRow[]): StanceCellRow[] {
  const byPair = new Map<string, StanceRow[]>()
  for (const row of rows) {
    const pair = JSON.stringify([row.holder, row.target])
    byPair.set(pair, [...(byPair.get(pair) ?? []), row])
  }
  const cells = [...byPair.values()].map(cellOf)
  // The sort is stable, so that cells of one size stay in the order of their ids.
  return cells.sort((one, other) => other.count - one.count)
}

function cellOf(rows: StanceRow[]): StanceCellRow {
  const [{ holder = '', target = '' } = {}] = rows
  const years = rows.flatMap(({ firstYear, lastYear }) => [firstYear ?? [], lastYear ?? []].flat())
  const newest = rows.map((row) => row.newest).sort()[0] ?? ''
  return {
    holderId: holder,
    targetId: target,
    count: sum(rows.map(({ count }) => count)),
    stances: rows.map(({ stance, count }) => ({ stance, count })),
    polarity: sum(rows.map(({ polarity }) => polarity)),
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    newestId: newest.slice(newest.indexOf(' ') + 1),
    paraphrase: rows.some(({ paraphrase }) => paraphrase),
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

export const StanceCell: Filled<StanceCellResolvers, StanceCellRow> = {
  holder: ({ holderId }, _, { load }) => present(load.node('entities-by-id', holderId), 'The holder'),
  target: ({ targetId }, _, { load }) => present(load.node('entities-by-id', targetId), 'The target'),
  newest: ({ newestId }, _, { load }) => present(load.node('positions-by-id', newestId), 'The position'),
}
