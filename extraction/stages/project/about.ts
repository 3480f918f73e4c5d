import type { About, NamedSpan, Span } from '../../model.ts'
import { spansWithin } from '../within.ts'

/** What a content is about: every mention inside it, one entry an entity, the targets first. */
export type AboutReader = (content: Span, targets: readonly string[]) => About[]

export function aboutReader(mentions: readonly NamedSpan[]): AboutReader {
  const sorted = mentions.toSorted((a, b) => a.start - b.start)
  return (content, targets) => {
    const about: About[] = []
    const known = new Set<string>()
    const add = (id: string, role: About['role']) => {
      if (known.has(id)) return
      known.add(id)
      about.push({ id, role })
    }
    for (const id of targets) add(id, 'TARGET')
    for (const { id } of spansWithin(sorted, content)) add(id, 'MENTIONED')
    return about
  }
}
