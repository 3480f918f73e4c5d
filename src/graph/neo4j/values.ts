import neo4j from 'neo4j-driver'
import type { Row } from '../store.ts'

/** JavaScript numbers go over as floats unless they are marked: whole ones as integers, undefined as null. */
export function toNeo4j(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toNeo4j)
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]))
  return value
}

/** Plain JSON values; the driver gives integers as numbers already. */
export function toRow(record: Record<string, unknown>): Row {
  return plain(record) as Row
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
  return value
}
