import type { Condition } from '../../graph/conditions.ts'
import { positionCondition } from '../conditions.ts'
import { MAX_PAGE_SIZE } from '../connection.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StanceCellResolvers } from '../generated/types.ts'
import { entityIdOf } from '../global-id.ts'
import { inRange } from '../in-range.ts'
import type { Loaders } from '../loaders.ts'
import type { HolderTargetRow, HolderTargetStanceRow, StanceCellRow } from '../rows.ts'
import { noteEmpty } from '../warnings.ts'
import { present } from './lists.ts'

export const stanceMatrixQueries = {
  stanceMatrix: async (_, args, context) => {
    const { load } = context
    const { years, stances, parts, first } = args
    const [holders, targets] = [entityIds('holders', args.holders), entityIds('targets', args.targets)]
    const limit = inRange('first', first, MAX_PAGE_SIZE)
    const directed: Condition = targets ? { is: 'towards', value: targets } : { is: 'directed', value: true }
    const filter: Condition = { and: [directed, positionCondition({ holder: holders, stance: stances, years, part: parts })] }
    const cells = await load.rows('stance-matrix', { holders, targets, limit }, { filter })
    if (cells.length === 0) noteEmpty('entity', [...(holders ?? []), ...(targets ?? [])], context)
    const stancesOfAll = once(() => readStances(load, filter, cells))
    return cells.map((cell) => ({ ...cell, stancesOfAll }))
  },
} satisfies Pick<QueryResolvers, 'stanceMatrix'>

const entityIds = (argument: string, given: readonly string[] | null | undefined): string[] | null => given?.map((each) => entityIdOf(argument, each)) ?? null

function readStances(load: Loaders, filter: Condition, cells: readonly HolderTargetRow[]): Promise<HolderTargetStanceRow[]> {
  const holders = unique(cells.map(({ holder }) => holder))
  const targets = unique(cells.map(({ target }) => target))
  const ofCells: Condition = {
    and: [
      { is: 'towards', value: targets },
      { is: 'holder', value: holders },
    ],
  }
  return load.rows('stance-matrix-stances', { holders, targets }, { filter: { and: [ofCells, filter] } })
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined
  return () => {
    done ??= { result: work() }
    return done.result
  }
}

export const StanceCell: Filled<StanceCellResolvers, StanceCellRow> = {
  holder: ({ holder }, _, { load }) => present(load.node('entities-by-id', holder), 'The holder'),
  target: ({ target }, _, { load }) => present(load.node('entities-by-id', target), 'The target'),
  stances: async ({ holder, target, stancesOfAll }) => (await stancesOfAll()).filter((row) => row.holder === holder && row.target === target),
  newest: ({ newest }, _, { load }) => present(load.node('positions-by-id', newest.slice(newest.indexOf(' ') + 1)), 'The position'),
}
