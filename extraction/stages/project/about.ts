import type { About, NamedSpan, Span } from '../../model.ts'

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
    for (let index = firstFrom(sorted, content.start); index < sorted.length; index++) {
      const mention = sorted[index] as NamedSpan
      if (mention.start >= content.end) break
      if (mention.end <= content.end) add(mention.id, 'MENTIONED')
    }
    return about
  }
}

function firstFrom(sorted: readonly NamedSpan[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as NamedSpan).start < start) low = middle + 1
    else high = middle
  }
  return low
}
