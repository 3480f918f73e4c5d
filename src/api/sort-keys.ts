import type { SortKey } from './cursor.ts'
import { limitedKeys } from './filter-limits.ts'
import type { CommitmentOrder, CommitmentOrderBy, Direction, PositionOrder, PositionOrderBy, StatementOrder, StatementOrderBy } from './generated/types.ts'
import type { CommitmentRow, PositionRow, StancedRow, StatementRow } from './rows.ts'

type Keys<By extends string, Row> = Readonly<Record<By, Omit<SortKey<Row>, 'direction'>>>

const DATE = { by: 'date', type: 'string', of: (row: { readonly date?: string | null }) => row.date ?? '' } as const
const ID = { by: 'id', type: 'string', of: (row: { readonly id: string }) => row.id } as const
const NEWEST = { by: 'newest', type: 'string', of: (row: StancedRow) => row.orderKey } as const
const HOLDER = { by: 'holder', type: 'string', of: (row: StancedRow) => row.holdersKey } as const
const START = { by: 'start', type: 'number', of: (row: StancedRow) => row.start } as const

const positionKeys: Keys<PositionOrderBy, PositionRow> = {
  DATE,
  HOLDER,
  PLACE_IN_TEXT: START,
  POLARITY: { by: 'polarity', type: 'number', of: (row) => row.polarity },
  STANCE: { by: 'stance', type: 'string', of: (row) => row.stance },
}

const commitmentKeys: Keys<CommitmentOrderBy, CommitmentRow> = {
  DATE,
  ACTOR: HOLDER,
  DEADLINE: { by: 'deadline', type: 'string', of: (row) => row.deadline ?? '~' },
  MODALITY: { by: 'modality', type: 'string', of: (row) => row.modality },
  PLACE_IN_TEXT: START,
}

const statementKeys: Keys<StatementOrderBy, StatementRow> = {
  DATE,
  KIND: { by: 'kind', type: 'string', of: (row) => row.kind },
  TITLE: { by: 'title', type: 'string', of: (row) => row.title },
}

export const positionSortKeys = (orderBy: readonly PositionOrder[]): SortKey<PositionRow>[] => datedLast(orderBy, positionKeys)
export const commitmentSortKeys = (orderBy: readonly CommitmentOrder[]): SortKey<CommitmentRow>[] => datedLast(orderBy, commitmentKeys)
export const statementSortKeys = (orderBy: readonly StatementOrder[]): SortKey<StatementRow>[] => [...keysOf(limitedKeys(orderBy), statementKeys), byId]

export const byId: SortKey<{ readonly id: string }> = { ...ID, direction: 'ASC' }

interface Order<By> {
  readonly by: By
  readonly direction?: Direction
}

/** Ties go by id. Date and id are one value in the store, which keeps it in order: newest first, ids upwards; read backwards, ids go downwards. */
function datedLast<By extends string, Row extends StancedRow>(orderBy: readonly Order<By>[], keys: Keys<By, Row>): SortKey<Row>[] {
  const last = limitedKeys(orderBy).at(-1)
  if (last?.by !== 'DATE') return [...keysOf(orderBy, keys), byId]
  return [...keysOf(orderBy.slice(0, -1), keys), { ...NEWEST, direction: last.direction === 'DESC' ? 'ASC' : 'DESC' }]
}

function keysOf<By extends string, Row>(orderBy: readonly Order<By>[], keys: Keys<By, Row>): SortKey<Row>[] {
  return orderBy.map(({ by, direction = 'ASC' }) => ({ ...keys[by], direction }))
}
