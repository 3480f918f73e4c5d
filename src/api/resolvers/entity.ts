import { entityCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { CountryResolvers, EntityResolvers, QueryResolvers } from '../generated/types.ts'
import { entityIdOf } from '../global-id.ts'
import type { EntityRow } from '../rows.ts'
import { byId } from '../sort-keys.ts'
import { listFound } from './lists.ts'
import { nameFields } from './names.ts'

export const entityQueries = {
  entity: (_, { id }, { load }) => load.node('entities-by-id', entityIdOf('id', id)),
  entities: (_, { filter, ...page }, context) =>
    listFound(context, 'entities', entityCondition({ types: filter.type, kinds: filter.kind, name: filter.name }), [byId], page),
} satisfies Pick<QueryResolvers, 'entity' | 'entities'>

/** Fields of every type of entity. */
export const entityFields: Filled<CountryResolvers, EntityRow, 'name'> = nameFields

export const Entity: Required<EntityResolvers> = { __resolveType: (row) => row.type }
