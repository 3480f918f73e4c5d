import { harmonicMean } from './tally.ts'

/** The entity of one exactly found mention, by the gold and by the extraction. */
export interface Link {
  readonly gold: string
  readonly found: string
}

/** B-cubed: whether mentions of one entity share an id, whatever that id is. */
export function rateLinking(links: readonly Link[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  if (links.length === 0) return { precision: 1, recall: 1, f1: 1 }
  const size = (key: (link: Link) => string) => {
    const counts = new Map<string, number>()
    for (const link of links) counts.set(key(link), (counts.get(key(link)) ?? 0) + 1)
    return (link: Link) => counts.get(key(link)) ?? 0
  }
  const [both, gold, found] = [size((link) => JSON.stringify([link.gold, link.found])), size((link) => link.gold), size((link) => link.found)]
  const mean = (part: (link: Link) => number) => links.reduce((sum, link) => sum + part(link), 0) / links.length
  const precision = mean((link) => both(link) / found(link))
  const recall = mean((link) => both(link) / gold(link))
  return { precision, recall, f1: harmonicMean(precision, recall) }
}
