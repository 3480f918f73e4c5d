import type { Knowledge } from '../../knowledge.ts'
import { isUnlinked } from '../../languages/names-provisional.ts'
import type { NamedSpan, Span } from '../../model.ts'
import type { Head } from './head.ts'
import { findTitleNames } from './title-names.ts'

/** A state or organization that may be a party. */
export interface PartyName extends Span {
  readonly id: string
  readonly isState: boolean
  /** A territory, which is a party only where it stands in a row of states. */
  readonly isTerritory?: boolean
}

/** States and organizations that the mentions stage found within a span of the view. */
export const namesIn = (head: Head, span: Span, knowledge: Knowledge): PartyName[] =>
  head.mentionsIn(span).flatMap((mention) => partyName(mention, head, knowledge))

/** The same, and the territories of ISO 3166-1 that are no states. */
export const membersIn = (head: Head, span: Span, knowledge: Knowledge): PartyName[] =>
  head
    .mentionsIn(span)
    .flatMap((mention) => (isTerritory(mention, knowledge) ? [{ ...mention, isState: false, isTerritory: true }] : partyName(mention, head, knowledge)))

/** The same as `namesIn`, and the regions whose states speak as one side (非方). */
export const sidesIn = (head: Head, span: Span, knowledge: Knowledge): PartyName[] =>
  head
    .mentionsIn(span)
    .flatMap((mention) =>
      mention.type === 'Place' && knowledge.entries.get(mention.id)?.side ? [{ ...mention, isState: false }] : partyName(mention, head, knowledge),
    )

/** CLDR, which the states come from, has those territories and no other places. */
const isTerritory = ({ id, type }: NamedSpan, { entries }: Knowledge) => type === 'Place' && entries.get(id)?.source === 'cldr'

/** A state, an organization, or the state whose organ an organization is (中华人民共和国国务院). */
function partyName(name: NamedSpan, head: Head, knowledge: Knowledge): PartyName[] {
  const { start, end, id, type } = name
  if (type === 'Country') return isUnlinked(name) ? [] : [{ start, end, id, isState: true }]
  if (type !== 'Organization') return []
  const [owner] = findTitleNames(head.plain({ start, end }), 'zh', knowledge)
  if (owner?.isState && owner.start === 0) return [{ start, end, id: owner.id, isState: true }]
  return isUnlinked(name) ? [] : [{ start, end, id, isState: false }]
}

/** Ids without repeats, in order. */
export const idsOf = (names: readonly PartyName[]): string[] => [...new Set(names.map((name) => name.id))]
