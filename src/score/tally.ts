/** Counts of one measure: found and right, found and wrong, not found. */
export interface Tally {
  readonly right: number
  readonly invented: number
  readonly missed: number
}
/** Precision, recall and their harmonic mean, 0 to 1; 1 where there was nothing to find or nothing was found. */
export interface Rating extends Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}
export type Tallies<Key extends string = string> = Readonly<Partial<Record<Key, Tally>>>

export const NOTHING: Tally = { right: 0, invented: 0, missed: 0 }

const addTally = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, invented: a.invented + b.invented, missed: a.missed + b.missed })

/** Sums tallies key by key. */
export function sumTallies<Key extends string>(all: readonly Tallies<Key>[]): Record<Key, Tally> {
  const sums = {} as Record<Key, Tally>
  for (const tallies of all) for (const [key, tally] of Object.entries(tallies) as [Key, Tally][]) sums[key] = addTally(sums[key] ?? NOTHING, tally)
  return sums
}

export function rate(tally: Tally): Rating {
  const precision = ratio(tally.right, tally.right + tally.invented)
  const recall = ratio(tally.right, tally.right + tally.missed)
  return { ...tally, precision, recall, f1: harmonicMean(precision, recall) }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
export const harmonicMean = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** Compares two sets of ids. */
export function tallySets(gold: readonly string[], found: readonly string[]): Tally {
  const [expected, got] = [new Set(gold), new Set(found)]
  const right = [...expected].filter((id) => got.has(id)).length
  return { right, invented: got.size - right, missed: expected.size - right }
}

export const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.toSorted().join('\0') === b.toSorted().join('\0')
