import type { Knowledge } from '../../knowledge.ts'
import { keepLongest } from '../../matcher.ts'
import type { Document, NamedSpan } from '../../model.ts'

/** Names of an English text (annotation guide, sections 1 and 7). */
export function findNames(document: Document, knowledge: Knowledge): NamedSpan[] {
  const text = document.view.folded
  const found: NamedSpan[] = []
  for (const word of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const match = knowledge.names.en.longest(text, word.index, (m) => !/^[\p{L}\p{N}]/u.test(text.slice(m.end, m.end + 1)))
    const form = match?.value[0]
    if (match && form && form.type !== 'Group') found.push({ start: match.start, end: match.end, type: form.type, id: form.id, rule: 'registry' })
  }
  return keepLongest(found)
}
