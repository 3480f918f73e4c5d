import { simplify } from '../../../extraction/script.ts'
import { compareEditions, compareStatements, type Difference, writingOf } from '../../graph/comparison.ts'
import { groupBy } from '../../graph/rows.ts'
import type { Wording } from '../../graph/similarity.ts'
import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { ComparisonResolvers, InstrumentCitationsResolvers, KeptCitationsResolvers, QueryResolvers } from '../generated/types.ts'
import { bareId, bareIdOf } from '../global-id.ts'
import type {
  CitationComparisonRow,
  CitationRow,
  CommitmentRow,
  ComparisonRow,
  EditionRow,
  EntityRow,
  InstrumentCitationsRow,
  KeptCitationsRow,
  PositionRow,
  StancedRow,
} from '../rows.ts'
import { noteEmpty } from '../warnings.ts'
import { present } from './lists.ts'
import { findStatement } from './statement.ts'

export const comparisonQueries = {
  compareStatements: async (_, { a, b, parts }, context) => {
    const [before, after] = await Promise.all([editionsOf('a', a, context), editionsOf('b', b, context)])
    const missing = [...(before.length === 0 ? [a] : []), ...(after.length === 0 ? [b] : [])]
    const ids = missing.map((id) => bareId('Statement', id))
    noteEmpty('statement', ids, context)
    const pair = pairOf(before, after)
    return pair && { ...pair, parts, compare: compareStatements }
  },
  compareEditions: async (_, { a, b, parts }, context) => {
    const ids = [bareIdOf('a', 'Edition', a), bareIdOf('b', 'Edition', b)]
    const [before, after] = await Promise.all(ids.map((id) => context.load.node('editions-by-id', id)))
    if (!before || !after) noteEmpty('edition', ids, context)
    return before && after ? { before, after, parts, compare: compareEditions } : null
  },
} satisfies Pick<QueryResolvers, 'compareStatements' | 'compareEditions'>

async function editionsOf(field: string, id: string, context: ApiContext): Promise<EditionRow[]> {
  const statement = await findStatement(field, id, context)
  return statement ? (await context.load.list('statement-editions', statement.id)).map(({ node }) => node) : []
}

/** The primary editions, or the first ones in one language, from lists that the primary editions head. */
function pairOf(before: readonly EditionRow[], after: readonly EditionRow[]): { readonly before: EditionRow; readonly after: EditionRow } | null {
  const pairs = before.flatMap((one) => after.map((other) => ({ before: one, after: other })))
  return pairs.find(isComparable) ?? pairs[0] ?? null
}

const isComparable = ({ before, after }: { readonly before: EditionRow; readonly after: EditionRow }): boolean =>
  writingOf(before.language) === writingOf(after.language)

export const Comparison: Filled<ComparisonResolvers, ComparisonRow> = {
  comparable: isComparable,
  positions: (row, _, { load }) => {
    const read = async ({ id }: EditionRow) => (await load.list('compared-positions', id, { parts: row.parts })).map(({ node }) => node)
    return stancesCompared<PositionRow>(row, read, ({ stance }) => stance, isSamePosition)
  },
  commitments: (row, _, { load }) => {
    const read = async ({ id }: EditionRow) => (await load.list('compared-commitments', id, { parts: row.parts })).map(({ node }) => node)
    return stancesCompared<CommitmentRow>(row, read, ({ modality }) => modality, isSameCommitment)
  },
  citations: async ({ before, after, parts }, _, context) => {
    const read = async ({ id }: EditionRow) => (await context.load.list('compared-citations', id, { parts })).map(({ node }) => node)
    const [then, now] = await Promise.all([read(before), read(after)])
    return citationsCompared(then, now, context)
  },
}

async function stancesCompared<Row extends StancedRow>(
  row: ComparisonRow,
  read: (edition: EditionRow) => Promise<Row[]>,
  labelOf: (fact: Row) => string,
  isSame: (one: Row, other: Row) => boolean,
) {
  if (!isComparable(row)) return null
  const [before, after] = await Promise.all([read(row.before), read(row.after)])
  const wording = (fact: Row): Wording => ({ id: fact.id, label: labelOf(fact), text: fact.text })
  return factsOf(row.compare(before.map(wording), after.map(wording)), [...before, ...after], isSame)
}

function factsOf<Row extends StancedRow>({ kept, added, dropped }: Difference, facts: readonly Row[], isSame: (one: Row, other: Row) => boolean) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const factOf = ({ id }: Wording): Row => byId.get(id) as Row
  return {
    kept: kept.map(({ from, to, similarity }) => {
      const [before, after] = [factOf(to), factOf(from)]
      return { before, after, similarity, unchanged: isUnchanged(before, after) && isSame(before, after) }
    }),
    new: added.map(factOf),
    dropped: dropped.map(factOf),
  }
}

const isUnchanged = (one: StancedRow, other: StancedRow): boolean => simplify(one.text) === simplify(other.text) && one.holdersKey === other.holdersKey
const isSamePosition = (one: PositionRow, other: PositionRow): boolean => one.stance === other.stance
const isSameCommitment = (one: CommitmentRow, other: CommitmentRow): boolean =>
  one.modality === other.modality && (one.deadline ?? null) === (other.deadline ?? null)

async function citationsCompared(before: readonly CitationRow[], after: readonly CitationRow[], { load }: ApiContext): Promise<CitationComparisonRow> {
  const [then, now] = [byInstrument(before), byInstrument(after)]
  const kept = await Promise.all(
    [...now].map(async ([instrumentId, citations]) => {
      if (then.has(instrumentId)) return { instrumentId, earlierId: instrumentId, after: citations }
      const others = await load.list('instrument-same-as', instrumentId)
      const earlierId = others.map(({ node }) => node.id).find((id) => then.has(id))
      return earlierId === undefined ? [] : { instrumentId, earlierId, after: citations }
    }),
  )
  const joined = kept.flat()
  const keptIds = new Set(joined.flatMap(({ instrumentId, earlierId }) => [instrumentId, earlierId]))
  const alone = (cited: ReadonlyMap<string, CitationRow[]>): InstrumentCitationsRow[] =>
    [...cited].filter(([id]) => !keptIds.has(id)).map(([instrumentId, citations]) => ({ instrumentId, citations }))
  return {
    kept: joined.map(({ instrumentId, earlierId, after: citations }) => ({ instrumentId, before: then.get(earlierId) ?? [], after: citations })),
    new: alone(now),
    dropped: alone(then),
  }
}

function byInstrument(citations: readonly CitationRow[]): Map<string, CitationRow[]> {
  return new Map([...groupBy(citations, ({ instrumentId }) => instrumentId)].sort(([one], [other]) => (one < other ? -1 : 1)))
}

const citedInstrument = {
  instrument: ({ instrumentId }: { readonly instrumentId: string }, _: unknown, { load }: ApiContext): Promise<EntityRow> =>
    present(load.node('entities-by-id', instrumentId), 'The instrument'),
}

export const KeptCitations: Filled<KeptCitationsResolvers, KeptCitationsRow> = citedInstrument

export const InstrumentCitations: Filled<InstrumentCitationsResolvers, InstrumentCitationsRow> = citedInstrument
