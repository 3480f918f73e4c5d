import type { About, NamedSpan, Span } from '../../model.ts'
import { firstFrom } from '../within.ts'

/** What a content is about: every mention inside it, one entry an entity, the targets first. */
export type AboutReader = (content: Span, targets: readonly string[]) => About[]

export function aboutReader(mentions: readonly NamedSpan[]): AboutReader {
  const sorted = mentions.toSorted((a, b) => a.start - b.start)
  const lastIn = new Map<string, number>() // number of the content that an entity was told of last
  let number = 0
  return ({ start, end }, targets) => {
    const about: About[] = []
    number++
    const add = (id: string, role: About['role']) => {
      if (lastIn.get(id) === number) return
      lastIn.set(id, number)
      about.push({ id, role })
    }
    for (const id of targets) add(id, 'TARGET')
    for (let at = firstFrom(sorted, start); at < sorted.length; at++) {
      const mention = sorted[at] as NamedSpan
      if (mention.start >= end) break
      if (mention.end <= end) add(mention.id, 'MENTIONED')
    }
    return about
  }
}
