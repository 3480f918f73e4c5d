import type { Modality, Stance, StatementKind } from '../../../extraction/model.ts'
import { IN_ROLE } from '../conditions.ts'
import { MAX_PAGE_SIZE } from '../connection.ts'
import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { AboutRole, CommitmentFacetsResolvers, EntityCountResolvers, PositionFacetsResolvers, TopicCountResolvers } from '../generated/types.ts'
import { inRange } from '../in-range.ts'
import type { Facet } from '../queries.ts'
import type { EntityCountRow, FacetsRow, TopicCountRow } from '../rows.ts'
import { noteFilter } from '../warnings.ts'
import { present } from './lists.ts'

const entityCount = (entityId: string, count: number): EntityCountRow => ({ entityId, count })

/** Facets that positions and commitments share. */
const sharedFacets = {
  years: counted('year', (year: number, count) => ({ year, count })),
  about: (facets: FacetsRow, { role, first }: Ranked & { readonly role?: AboutRole | null | undefined }, context: ApiContext) =>
    counted(role ? IN_ROLE[role] : 'about', entityCount)(facets, { first }, context),
  topics: counted('topic', (topicId: string, count): TopicCountRow => ({ topicId, count })),
  statementKinds: counted('statement-kind', (kind: StatementKind, count) => ({ kind, count })),
}

export const PositionFacets: Filled<PositionFacetsResolvers, FacetsRow> = {
  ...sharedFacets,
  stances: counted('stance', (stance: Stance, count) => ({ stance, count })),
  holders: counted('holder', entityCount),
}

export const CommitmentFacets: Filled<CommitmentFacetsResolvers, FacetsRow> = {
  ...sharedFacets,
  modalities: counted('modality', (modality: Modality, count) => ({ modality, count })),
  actors: counted('holder', entityCount),
}

export const EntityCount: Filled<EntityCountResolvers, EntityCountRow> = {
  entity: ({ entityId }, _, { load }) => present(load.node('entities-by-id', entityId), 'The entity'),
}

export const TopicCount: Filled<TopicCountResolvers, TopicCountRow> = {
  topic: ({ topicId }, _, { load }) => present(load.node('topics-by-id', topicId), 'The topic'),
}

interface Ranked {
  readonly first: number
}

/** The resolver of a facet: its most frequent values with their counts, each as `rowOf` shapes it. */
function counted<Value, Row>(facet: Facet, rowOf: (value: Value, count: number) => Row) {
  return async (facets: FacetsRow, { first }: Ranked, { load, notes }: ApiContext): Promise<Row[]> => {
    const most = inRange('first', first, MAX_PAGE_SIZE)
    const counts = await load.counts(facets, facet)
    if (counts.length === 0) noteFilter(facets.filter, { notes })
    return counts.slice(0, most).map(({ value, count }) => rowOf(value as Value, count))
  }
}
