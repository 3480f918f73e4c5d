import type { QueryParts } from '../conditions.ts'

/** A list newest first is rather read along its index than begun at something that many facts are tied to. */
export const isNewestFirst = (parts: QueryParts | undefined): boolean => parts?.order?.[0]?.by === 'newest'

/** An index gives its order only to a query that compares the property; every key comes after the empty one. */
export function alongIndex(parts: QueryParts = {}): QueryParts {
  const { order = [], after, before } = parts
  const [key] = order
  if (order.length !== 1 || after || before) return parts
  return key?.direction === 'ASC' ? { ...parts, after: [''] } : { ...parts, before: [''] }
}
