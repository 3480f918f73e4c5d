import type { NamedSpan } from '../model.ts'

/** A name under an id. Every field is written, there or not: objects of one shape are read several times as fast as copies of many shapes. */
export const withId = ({ start, end, type, rule, kind, dated, article }: NamedSpan, id: string, kindOf = kind): NamedSpan => ({
  start,
  end,
  type,
  id,
  rule,
  kind: kindOf,
  dated,
  article,
})
