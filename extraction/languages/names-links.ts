import { matchesOf } from '../matches.ts'
import type { Span } from '../model.ts'

const LINK = /https?:\/\/[^\s)\]>，。]+/gu

/** Drops what stands inside web addresses. */
export function outsideLinks<T extends Span>(text: string, found: readonly T[]): T[] {
  const links = matchesOf(text, LINK).map((match) => ({ start: match.index, end: match.index + match[0].length }))
  let next = 0
  return found.filter((span) => {
    while (next < links.length && (links[next]?.end ?? 0) <= span.start) next++
    const link = links[next]
    return !link || span.end <= link.start
  })
}
