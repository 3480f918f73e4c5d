import { simplify } from '../../extraction/script.ts'

const HAN = /\p{Script=Han}/u

/** Words that every wording has; they would make strangers look alike. */
const SMALL_WORDS = new Set(
  'a an and any all are as at be by both continue for from has have in including is it its of on or other our that the their these this through to we which will with'.split(
    ' ',
  ),
)

/** The small pieces by which wordings are compared, each as often as it occurs: pairs of characters in Chinese, telling words without endings in English. */
export function pieces(text: string): string[] {
  const folded = simplify(text.normalize('NFKC')).toLowerCase()
  return HAN.test(folded) ? characterRuns(folded, 2) : words(folded).filter(isTelling).map(stem)
}

/** The longer pieces by which whole texts are compared, once each: runs of four characters or of three words. */
export function shingles(text: string): Set<string> {
  const folded = simplify(text.normalize('NFKC')).toLowerCase()
  return new Set(HAN.test(folded) ? characterRuns(folded, 4) : runs(words(folded), 3, ' '))
}

/** How much of the shorter text stands in the longer one: 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  if (shorter.size === 0) return 0
  let common = 0
  for (const piece of shorter) if (longer.has(piece)) common++
  return common / shorter.size
}

export interface Wording {
  readonly id: string
  /** Stance or modality. */
  readonly label: string
  readonly text: string
}

export interface Match {
  readonly from: Wording
  readonly to: Wording
  /** Dice coefficient of the pieces of both, rounded to four decimals. */
  readonly similarity: number
}

/** Every pair that is at least as similar as the threshold; most similar first, then same label, then by id. */
export function similarPairs(from: readonly Wording[], to: readonly Wording[], threshold: number): Match[] {
  const index = indexPieces(to)
  return from.flatMap((each) => similarTo(each, to, index, threshold)).sort(byRank)
}

/** For each wording its best match. */
export const bestMatches = (from: readonly Wording[], to: readonly Wording[], threshold: number): Match[] => bestOf(similarPairs(from, to, threshold))

/** For each wording the best of its pairs, which come the most similar first. */
export function bestOf(pairs: readonly Match[]): Match[] {
  const best = new Map<string, Match>()
  for (const pair of pairs) if (!best.has(pair.from.id)) best.set(pair.from.id, pair)
  return [...best.values()]
}

/** Pairs of the same label, each wording in one at most. */
export function oneToOne(from: readonly Wording[], to: readonly Wording[], threshold: number): Match[] {
  const taken = new Set<Wording>()
  return similarPairs(from, to, threshold).filter((match) => {
    if (match.from.label !== match.to.label || taken.has(match.from) || taken.has(match.to)) return false
    taken.add(match.from).add(match.to)
    return true
  })
}

interface PieceIndex {
  readonly lengths: readonly number[]
  /** For each piece the wordings that have it, with how often. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>
}

function indexPieces(wordings: readonly Wording[]): PieceIndex {
  const postings = new Map<string, Map<number, number>>()
  const lengths = wordings.map(({ text }, at) => {
    const found = pieces(text)
    for (const [piece, times] of counts(found)) postings.set(piece, (postings.get(piece) ?? new Map<number, number>()).set(at, times))
    return found.length
  })
  return { lengths, postings }
}

function similarTo(from: Wording, to: readonly Wording[], index: PieceIndex, threshold: number): Match[] {
  const own = pieces(from.text)
  const common = new Map<number, number>()
  for (const [piece, times] of counts(own)) {
    for (const [at, there] of index.postings.get(piece) ?? []) common.set(at, (common.get(at) ?? 0) + Math.min(times, there))
  }
  return [...common].flatMap(([at, shared]) => {
    const similarity = Math.round((20_000 * shared) / (own.length + (index.lengths[at] ?? 0))) / 10_000
    const other = to[at]
    return other && similarity >= threshold ? [{ from, to: other, similarity }] : []
  })
}

function byRank(a: Match, b: Match): number {
  return b.similarity - a.similarity || sameLabel(b) - sameLabel(a) || compare(a.from.id, b.from.id) || compare(a.to.id, b.to.id)
}

const sameLabel = ({ from, to }: Match): number => (from.label === to.label ? 1 : 0)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function counts(list: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const each of list) found.set(each, (found.get(each) ?? 0) + 1)
  return found
}

function characterRuns(text: string, length: number): string[] {
  return runs([...text.replace(/[^\p{L}\p{N}]+/gu, '')], length, '')
}

function runs(units: readonly string[], length: number, joint: string): string[] {
  if (units.length <= length) return units.length === 0 ? [] : [units.join(joint)]
  return units.slice(length - 1).map((_, at) => units.slice(at, at + length).join(joint))
}

const isTelling = (word: string): boolean => !SMALL_WORDS.has(word)

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Enough to let "reaffirms", "reaffirmed" and "reaffirming" agree. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/s$/, '').replace(/(?:ing|ed|e)$/, '') : word
}
