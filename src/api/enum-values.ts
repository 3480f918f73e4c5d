import type { DateSource, EntityType } from '../../extraction/model.ts'
import type { Ingested } from '../library.ts'
import type { StoreKind } from './rows.ts'

/** Values behind the schema's enumerations that are not spelt like them. Both the generator and the resolvers read them here. */
export const enumValues = {
  DateSource: {
    CORRECTION: 'correction',
    CLOSING_LINE: 'closing line',
    TEXT: 'text',
    PAGE: 'page',
    FILE_NAME: 'file name',
    NONE: 'none',
  } satisfies Record<string, DateSource>,
  EntityType: {
    COUNTRY: 'Country',
    EVENT: 'Event',
    GROUP: 'Group',
    INITIATIVE: 'Initiative',
    INSTRUMENT: 'Instrument',
    ORGANIZATION: 'Organization',
    PERSON: 'Person',
    PLACE: 'Place',
  } satisfies Record<string, EntityType>,
  IngestOutcome: { ADDED: 'added', REPLACED: 'replaced', UNCHANGED: 'unchanged' } satisfies Record<string, Ingested['outcome']>,
  StoreKind: { EMBEDDED: 'embedded', NEO4J: 'neo4j' } satisfies Record<string, StoreKind>,
} as const

type EnumValues = typeof enumValues

/** The name that the schema has for a value behind one of its enumerations. */
export function enumName<Name extends keyof EnumValues>(enumeration: Name, value: EnumValues[Name][keyof EnumValues[Name]]): string {
  return Object.entries(enumValues[enumeration]).find(([, behind]) => behind === value)?.[0] ?? String(value)
}
