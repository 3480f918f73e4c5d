import { ClausegraphError } from '../errors.ts'
import type { NodeQueries } from './queries.ts'

/** Types whose global ids say the type, each with the query that finds them. Entities go by their bare ids. */
export const TYPED_IDS = {
  Citation: 'citations-by-id',
  Clause: 'clauses-by-id',
  Commitment: 'commitments-by-id',
  Edition: 'editions-by-id',
  Mention: 'mentions-by-id',
  Position: 'positions-by-id',
  Statement: 'statements-by-id',
  Topic: 'topics-by-id',
} as const satisfies Record<string, keyof NodeQueries>
export type TypedId = keyof typeof TYPED_IDS

export function globalId(type: TypedId, id: string): string {
  return `${type}:${id}`
}

/** The id without its type, whether or not it was given with it. */
export function bareId(type: TypedId, id: string): string {
  return id.startsWith(`${type}:`) ? id.slice(type.length + 1) : id
}

/** The id without its type, as an argument or field was given it. Throws BAD_INPUT for the id of something of another type. */
export function bareIdOf(field: string, type: TypedId, given: string): string {
  const read = readGlobalId(given)
  if (read.type === undefined || read.type === type) return read.id
  throw new ClausegraphError(
    'BAD_INPUT',
    `Found ${JSON.stringify(given.slice(0, 80))} in \`${field}\`, expected the id of ${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type.toLowerCase()}: with its type \`${type}:\`, or without.`,
  )
}

/** The id of an entity, which has no type, as an argument or field was given it. Throws BAD_INPUT for the id of something else. */
export function entityIdOf(field: string, given: string): string {
  if (readGlobalId(given).type === undefined) return given
  throw new ClausegraphError(
    'BAD_INPUT',
    `Found ${JSON.stringify(given.slice(0, 80))} in \`${field}\`, expected the id of an entity, such as "NATO"; "{ entities { nodes { id } } }" lists them.`,
  )
}

/** The type and bare id that a global id names; no type for an entity. */
export function readGlobalId(id: string): { readonly type: TypedId | undefined; readonly id: string } {
  const type = (Object.keys(TYPED_IDS) as TypedId[]).find((name) => id.startsWith(`${name}:`))
  return { type, id: type ? bareId(type, id) : id }
}
