import type { Span, View } from '../../model.ts'

/** A view span in the source, from its first character to the end of its last; undefined when it is empty or lies outside the view. */
export function projectSpan(view: View, { start, end }: Span): Span | undefined {
  const first = view.toSource[start]
  const last = view.toSource[end - 1]
  if (first === undefined || last === undefined || last < first) return undefined
  return { start: first, end: view.entityEnds?.get(last) ?? last + 1 }
}
