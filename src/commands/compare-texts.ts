import type { Extraction } from '../../extraction/model.ts'
import { simplify } from '../../extraction/script.ts'
import { oneToOne, type Wording } from '../graph/similarity.ts'

/** What of a text is compared: its clauses, and its positions and commitments, in order. */
export interface ComparedText {
  readonly clauses: readonly string[]
  readonly facts: readonly LabelledText[]
}
export interface LabelledText {
  /** Stance or modality. */
  readonly label: string
  readonly text: string
}
export interface TextDifferences {
  readonly clauses: {
    readonly onlyA: readonly string[]
    readonly onlyB: readonly string[]
    readonly changed: readonly { readonly a: string; readonly b: string }[]
    readonly same: number
  }
  readonly facts: { readonly onlyA: readonly LabelledText[]; readonly onlyB: readonly LabelledText[]; readonly same: number }
}

/** Two clauses or contents less alike than this are not the same one in other words. */
const ALIKE = 0.5

export function textOfExtraction({ clauses, positions, commitments }: Extraction): ComparedText {
  const facts = [
    ...positions.map(({ stance, start, text }) => ({ label: stance, start, text })),
    ...commitments.map(({ modality, start, text }) => ({ label: modality, start, text })),
  ]
  return {
    clauses: clauses.filter(({ part }) => part !== 'FRONT').map(({ text }) => text),
    facts: facts.sort((a, b) => a.start - b.start).map(({ label, text }) => ({ label, text })),
  }
}

/** Pairs what both texts say, script and punctuation aside, and gives the rest. */
export function compareTexts(a: ComparedText, b: ComparedText): TextDifferences {
  const clauses = pair(
    a.clauses.map((text) => ({ label: '', text })),
    b.clauses.map((text) => ({ label: '', text })),
  )
  const facts = pair(a.facts, b.facts)
  const text = ({ text }: LabelledText) => text
  const changed = clauses.pairs.filter((each) => fold(each.a.text) !== fold(each.b.text))
  return {
    clauses: {
      onlyA: clauses.onlyA.map(text),
      onlyB: clauses.onlyB.map(text),
      changed: changed.map((each) => ({ a: each.a.text, b: each.b.text })),
      same: clauses.pairs.length - changed.length,
    },
    facts: { onlyA: facts.onlyA, onlyB: facts.onlyB, same: facts.pairs.length },
  }
}

interface Pairing {
  readonly pairs: readonly { readonly a: LabelledText; readonly b: LabelledText }[]
  readonly onlyA: readonly LabelledText[]
  readonly onlyB: readonly LabelledText[]
}

/** Equal wordings first, in order; then the most alike. */
function pair(a: readonly LabelledText[], b: readonly LabelledText[]): Pairing {
  const left = new Map<string, LabelledText[]>()
  for (const item of b) left.set(key(item), [...(left.get(key(item)) ?? []), item])
  const equal = a.flatMap((item) => {
    const other = left.get(key(item))?.shift()
    return other ? [{ a: item, b: other }] : []
  })
  const [restA, restB] = [
    without(
      a,
      equal.map((each) => each.a),
    ),
    without(
      b,
      equal.map((each) => each.b),
    ),
  ]
  const alike = oneToOne(wordings(restA), wordings(restB), ALIKE).map(({ from, to }) => ({
    a: restA[Number(from.id)] as LabelledText,
    b: restB[Number(to.id)] as LabelledText,
  }))
  return {
    pairs: [...equal, ...alike],
    onlyA: without(
      restA,
      alike.map((each) => each.a),
    ),
    onlyB: without(
      restB,
      alike.map((each) => each.b),
    ),
  }
}

const key = ({ label, text }: LabelledText): string => `${label}\0${fold(text)}`
const fold = (text: string): string =>
  simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const wordings = (items: readonly LabelledText[]): Wording[] => items.map(({ label, text }, index) => ({ id: String(index), label, text }))
const without = (items: readonly LabelledText[], taken: readonly LabelledText[]): LabelledText[] => {
  const gone = new Set(taken)
  return items.filter((item) => !gone.has(item))
}
