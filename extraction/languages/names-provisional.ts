import type { InstrumentKind, MentionType, NamedSpan } from '../model.ts'

/** Marks the id of an abbreviation that the text defines, until its full name is linked. */
const ABBREVIATES = 'abbreviates:'

export const abbreviationOf = (fullName: string): string => ABBREVIATES + fullName

/** The words that name the entity: the full name of an abbreviation, else the mention as it stands. */
export const wordsOf = (name: NamedSpan, text: string): string =>
  name.id.startsWith(ABBREVIATES) ? name.id.slice(ABBREVIATES.length) : text.slice(name.start, name.end)

/** True when no rule has told the entity yet. */
export const isUnlinked = (name: NamedSpan): boolean => name.id === '' || name.id.startsWith(ABBREVIATES)

/** A name that a rule has read and no entry has told yet; of one shape with those of `withId`. */
export const unlinked = (type: MentionType, start: number, end: number, rule: string, kind?: InstrumentKind): NamedSpan => ({
  start,
  end,
  type,
  id: '',
  rule,
  kind,
  dated: undefined,
  article: undefined,
})
