import type { Filled } from '../filled.ts'
import type { CountryResolvers, EntityResolvers, QueryResolvers } from '../generated/types.ts'
import type { EntityRow } from '../rows.ts'
import { listAll } from './lists.ts'
import { nameFields } from './names.ts'

export const entityQueries = {
  entity: (_, { id }, { load }) => load.node('entities-by-id', id),
  entities: (_, { filter, ...page }, context) =>
    listAll(context, 'entities', 'id', { types: filter.type ?? null, kinds: filter.kind ?? null, name: folded(filter.name) }, page),
} satisfies Pick<QueryResolvers, 'entity' | 'entities'>

/** What part of a name is compared with: names are compared in lower case. */
export function folded(name: string | null | undefined): string | null {
  return name?.toLowerCase() ?? null
}

/** Fields of every type of entity. */
export const entityFields: Filled<CountryResolvers, EntityRow, 'name'> = nameFields

export const Entity: Required<EntityResolvers> = { __resolveType: (row) => row.type }
