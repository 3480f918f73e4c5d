import type { Knowledge } from '../../knowledge.ts'
import { keepLongest } from '../../matcher.ts'
import type { Document, NamedSpan } from '../../model.ts'

/** Names of a Chinese text (annotation guide, section 1). */
export function findNames(document: Document, knowledge: Knowledge): NamedSpan[] {
  const text = document.view.folded
  const found: NamedSpan[] = []
  for (let at = 0; at < text.length; at++) {
    const match = knowledge.names.zh.longest(text, at, (m) => m.end - m.start > 1)
    const form = match?.value[0]
    if (match && form && form.type !== 'Group') found.push({ start: match.start, end: match.end, type: form.type, id: form.id, rule: 'registry' })
  }
  return keepLongest(found)
}
