import type { Language } from '../../../extraction/model.ts'
import type { Filled } from '../filled.ts'
import type { CountryResolvers, EntityResolvers, QueryResolvers } from '../generated/types.ts'
import { languagesToTry } from '../language.ts'
import type { EntityRow } from '../rows.ts'
import { listAll } from './lists.ts'

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
export const entityFields: Filled<CountryResolvers, EntityRow, 'name'> = {
  name: (row, { language }, context) => nameIn(language ?? context.language, row),
  names: (row) => Object.entries(namesOf(row)).map(([language, name]) => ({ language: language as Language, name })),
}

function nameIn(wanted: Language, row: EntityRow): string {
  const names = namesOf(row)
  const language = languagesToTry(wanted).find((one) => names[one])
  return (language && names[language]) ?? row.name
}

function namesOf(row: EntityRow): Partial<Record<Language, string>> {
  const names = { 'zh-Hans': row.nameZhHans, 'zh-Hant': row.nameZhHant, en: row.nameEn } satisfies Record<Language, unknown>
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name))
}

export const Entity: Required<EntityResolvers> = { __resolveType: (row) => row.type }
