import type { Knowledge } from '../../knowledge.ts'
import type { NamedSpan, Span } from '../../model.ts'
import type { Head } from './head.ts'
import { findTitleNames } from './title-names.ts'

/** A state or organization that may be a party. */
export interface PartyName extends Span {
  readonly id: string
  readonly isState: boolean
}

/** States and organizations that the mentions stage found within a span of the view. */
export const namesIn = (head: Head, span: Span, knowledge: Knowledge): PartyName[] =>
  head.mentionsIn(span).flatMap((mention) => partyName(mention, head, knowledge))

/** A state, an organization, or the state whose organ an organization is (中华人民共和国国务院). */
function partyName({ start, end, id, type }: NamedSpan, head: Head, knowledge: Knowledge): PartyName[] {
  if (type === 'Country') return [{ start, end, id, isState: true }]
  if (type !== 'Organization') return []
  const [owner] = findTitleNames(head.plain({ start, end }), 'zh', knowledge)
  if (owner?.isState && owner.start === 0) return [{ start, end, id: owner.id, isState: true }]
  return id ? [{ start, end, id, isState: false }] : []
}

/** Ids without repeats, in order. */
export const idsOf = (names: readonly PartyName[]): string[] => [...new Set(names.map((name) => name.id))]
