import type { Condition } from '../../graph/conditions.ts'
import { primaryCondition } from '../conditions.ts'
import type { Connection, PageArguments } from '../connection.ts'
import type { ApiContext } from '../context.ts'
import type { Sort, SortKey } from '../cursor.ts'
import type { FacetQuery, PageQueries, ParentPageQueries } from '../queries.ts'
import type { FacetsRow } from '../rows.ts'
import { refuseUnknownTopics } from '../topic-ids.ts'
import { idsIn } from '../warnings.ts'
import { yearsOf } from '../years.ts'
import { listFound, listOf } from './lists.ts'

/** A list with the facets of all that is on its pages. */
type Faceted<Row> = Connection<Row> & { readonly facets: FacetsRow }

/** The facets of each list of the whole graph. */
const FACETS = { commitments: 'commitment-facets', positions: 'position-facets' } as const satisfies Partial<Record<keyof PageQueries, FacetQuery>>
type FacetedQuery = keyof typeof FACETS

/** What a condition lets through of the whole graph, sorted by some keys, with its facets. Throws BAD_INPUT for a topic that there is not. */
export async function facetedFound<Q extends FacetedQuery>(
  context: ApiContext,
  query: Q,
  filter: Condition,
  keys: readonly SortKey<PageQueries[Q]>[],
  page: PageArguments,
): Promise<Faceted<PageQueries[Q]>> {
  const topics = idsIn(filter, ['topic'])
  if (topics.length > 0) await refuseUnknownTopics('topic', topics, context)
  return { ...listFound(context, query, filter, keys, page), facets: { query: FACETS[query], filter } }
}

type Parent = 'statement' | 'topic'
interface Asked extends PageArguments {
  readonly years?: Parameters<typeof yearsOf>[0]
  readonly parts: Parameters<typeof primaryCondition>[0]
}

/** The resolver of the facts that belong to one parent, with their facets. */
export function facetedOf<Q extends `${Parent}-${FacetedQuery}` & keyof ParentPageQueries>(query: Q, sort: Sort) {
  const [kind, list] = query.split('-') as [Parent, FacetedQuery]
  return ({ id }: { readonly id: string }, { years, parts, ...page }: Asked, context: ApiContext): Faceted<ParentPageQueries[Q]> => ({
    ...listOf(context, query, sort, id, { ...yearsOf(years), parts }, page),
    facets: { query: FACETS[list], filter: primaryCondition(parts, years), parent: { kind, id } },
  })
}
