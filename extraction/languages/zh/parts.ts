import type { SentencePart } from '../index.ts'
import type { Head } from './heads.ts'
import type { Segment } from './segments.ts'
import { isAdverbial } from './settle.ts'
import type { ReadHead, Walk } from './walk.ts'

/** The segments of a sentence, what the rules take each for, and the predicates joined in it (支持X并愿参与Y, 重申支持X). */
export function partsOf({ segments, heads = [] }: Walk): SentencePart[] {
  return segments.map((segment, index) => {
    const own = heads.filter((read) => read.segment === index)
    const [first, ...beside] = nest(segment, own, segment.end)
    const { start, end } = segment
    return first && beside.length === 0 ? { ...first, start, end } : { start, end, role: 'coordination', parts: first ? [first, ...beside] : [] }
  })
}

function roleOf({ head, direct }: ReadHead): string {
  if (head.predicates.length > 0) return direct ? 'predicate under the reporting cue before' : 'predicate'
  if (isAdverbial(head)) return 'adverbial'
  if (head.object) return 'fronted object'
  return head.modal ? 'normative' : restOf(head)
}

function restOf({ subject, rest }: Head): string {
  if (subject) return 'clause with a subject'
  return rest === 'narrated' ? 'narration' : rest === 'phrase' ? 'prepositional phrase' : 'continuation'
}

/** A predicate directly under a reporting cue is inside it, one after 并 beside it. */
function nest(segment: Segment, heads: readonly ReadHead[], end: number): SentencePart[] {
  const [first, ...rest] = heads
  if (!first) return []
  const beside = rest.findIndex(({ direct }) => !direct)
  const inside = beside < 0 ? rest : rest.slice(0, beside)
  const after = beside < 0 ? [] : rest.slice(beside)
  const stop = after[0] ? startOf(segment, after[0]) : end
  return [{ start: startOf(segment, first), end: stop, role: roleOf(first), parts: nest(segment, inside, stop) }, ...nest(segment, after, end)]
}

const startOf = ({ tokens, end }: Segment, { from }: ReadHead): number => tokens[from]?.start ?? end
