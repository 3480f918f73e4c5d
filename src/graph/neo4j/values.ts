import neo4j, { type Record } from 'neo4j-driver'
import type { Row } from '../store.ts'

/** JavaScript numbers go over as floats unless they are marked: whole ones as integers, undefined as null. */
export function toNeo4j(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toNeo4j)
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]))
  return value
}

/** A record by its columns. Its values are JSON already: the driver gives integers as numbers, and no query gives a node itself. */
export function toRow(record: Record): Row {
  // A plain loop: an answer may have thousands of rows, and pairs of names and values take seven times as long.
  const row: Row = {}
  for (let column = 0; column < record.keys.length; column++) row[record.keys[column] as string] = record.get(column)
  return row
}
