import type { Knowledge } from '../knowledge.ts'
import { rulesFor } from '../languages/index.ts'
import type { Document, NamedSpan } from '../model.ts'

/** Named references (annotation guide, section 1), in view offsets, sorted and not overlapping. */
export function findMentions(document: Document, knowledge: Knowledge): NamedSpan[] {
  return rulesFor(document.language).findNames(document, knowledge)
}
