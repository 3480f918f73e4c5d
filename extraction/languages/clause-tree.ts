import type { Document, Sentence, Span } from '../model.ts'
import type { SentencePart } from './index.ts'

/** A sentence with its list items, clauses and whatever the language's rules see inside them; spans in view offsets. */
export type ClauseTree = SentencePart

/**
 * The sentences of a text as trees: a lead-in holds its items, a sentence its clauses, a clause its segments.
 * `parts` are the segments by the sentence's index; a language that keeps none leaves the clauses undivided.
 */
export function clauseTrees({ sentences }: Document, parts: ReadonlyMap<number, readonly SentencePart[]>): ClauseTree[] {
  const ledIn = new Set(sentences.flatMap(({ item }) => item?.leadIn ?? []))
  const roots: ClauseTree[] = []
  const byIndex = new Map<number, SentencePart[]>()
  for (const sentence of sentences) {
    const inside = clausesOf(sentence, parts.get(sentence.index) ?? [])
    byIndex.set(sentence.index, inside)
    const home = sentence.item?.leadIn === undefined ? undefined : byIndex.get(sentence.item.leadIn)
    ;(home ?? roots).push({ start: sentence.start, end: sentence.end, role: roleOf(sentence, ledIn), parts: inside })
  }
  return roots
}

function roleOf({ index, item, part }: Sentence, ledIn: ReadonlySet<number>): string {
  if (item) return `item ${item.marker}`.trim()
  if (ledIn.has(index)) return 'lead-in'
  return part === 'FRONT' ? 'front matter' : 'sentence'
}

/** A sentence of one clause is that clause. */
function clausesOf({ clauses }: Sentence, parts: readonly SentencePart[]): SentencePart[] {
  if (clauses.length < 2) return withoutOnly(parts)
  return clauses.map(({ start, end }) => ({ start, end, role: 'clause', parts: withoutOnly(parts.filter(within({ start, end }))) }))
}

/** One part alone says no more than what it is a part of, unless others are inside it. */
const withoutOnly = (parts: readonly SentencePart[]): SentencePart[] => (parts.length === 1 && parts[0] ? [...parts[0].parts] : [...parts])

const within = (clause: Span) => (span: Span) => span.start >= clause.start && span.start < clause.end
