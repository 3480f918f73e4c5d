import type { About, NamedSpan, Span } from '../../model.ts'

/** Reads what a content is about: every mention inside it, one entry an entity, the targets first. */
export function aboutReader(mentions: readonly NamedSpan[]): (content: Span, targets: readonly string[]) => About[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start)
  return (content, targets) => {
    const ids = new Set<string>()
    for (let index = firstFrom(sorted, content.start); index < sorted.length; index++) {
      const mention = sorted[index] as NamedSpan
      if (mention.start >= content.end) break
      if (mention.end <= content.end) ids.add(mention.id)
    }
    const targeted = new Set(targets)
    return [
      ...[...targeted].map((id): About => ({ id, role: 'TARGET' })),
      ...[...ids].filter((id) => !targeted.has(id)).map((id): About => ({ id, role: 'MENTIONED' })),
    ]
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
