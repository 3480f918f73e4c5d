import { BINDING_KINDS, INSTRUMENT_KINDS, type InstrumentKind } from '../../../extraction/model.ts'
import { entityCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { InstrumentFilter, InstrumentResolvers, QueryResolvers } from '../generated/types.ts'
import { entityIdOf } from '../global-id.ts'
import type { EntityRow } from '../rows.ts'
import { byId } from '../sort-keys.ts'
import { yearsOf } from '../years.ts'
import { entityFields } from './entity.ts'
import { firstOf, listFound, listOf, nodesOf } from './lists.ts'

export const instrumentQueries = {
  instrument: async (_, { id }, { load }) => {
    const entity = await load.node('entities-by-id', entityIdOf('id', id))
    return entity?.type === 'Instrument' ? entity : null
  },
  instruments: (_, { filter, ...page }, context) =>
    listFound(context, 'entities', entityCondition({ types: ['Instrument'], kinds: kindsOf(filter), name: filter.name }), [byId], page, 'instruments'),
} satisfies Pick<QueryResolvers, 'instrument' | 'instruments'>

/** What `Entity.source` says of names and dates that nobody checked. */
const UNCHECKED: readonly string[] = ['unverified', 'text']

/** The kinds that a filter lets through, null for all. */
function kindsOf({ kind, binding }: InstrumentFilter): readonly InstrumentKind[] | null {
  if (binding == null) return kind ?? null
  return (kind ?? INSTRUMENT_KINDS).filter((one) => isBinding(one) === binding)
}

function isBinding(kind: string | null | undefined): boolean {
  return BINDING_KINDS.some((binding) => binding === kind)
}

export const Instrument: Filled<InstrumentResolvers, EntityRow, 'name'> = {
  ...entityFields,
  binding: (row) => isBinding(row.kind),
  dateVerified: ({ date, source }) => (date == null ? null : !UNCHECKED.includes(source)),
  text: firstOf('instrument-text'),
  sameAs: nodesOf('instrument-same-as'),
  citations: (row, { years, parts, ...page }, context) => listOf(context, 'instrument-citations', 'newest', row.id, { ...yearsOf(years), parts }, page),
}
