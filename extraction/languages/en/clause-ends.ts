import { readHolderNames } from './holder-names.ts'
import { otherPredicates } from './lexicon.ts'
import type { State } from './predicate.ts'
import type { SubjectContext } from './subjects.ts'
import type { Token } from './tokens.ts'
import { verbBehind } from './verbs.ts'

/** "…; President Musa thanked Japan": nothing tells for whom the person speaks. */
export function isStrangersClause(tokens: readonly Token[], i: number, { governing }: State, { stateOf }: SubjectContext): boolean {
  const found = governing && i > 0 ? readHolderNames(tokens, i) : undefined
  if (!found?.names.every((name) => name.type === 'Person' && stateOf(name) === undefined)) return false
  return verbBehind(tokens, { end: found.end, holders: [], plural: found.plural })?.match !== undefined
}

/** "We welcome the pier; each of us has seen it": a clause of the holder's that takes no stance (7.8). */
export const isClauseBeside = (tokens: readonly Token[], i: number, { content }: State) =>
  content > 0 &&
  i > content &&
  tokens[content - 1]?.lower !== 'that' &&
  (tokens[i - 1]?.lower === ';' || (tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.lower === ','))

/** "welcomed the pier and discussed the tolls": a further predicate, which is no stance (6.13); in the present it could be one more infinitive. */
export function endsContent(tokens: readonly Token[], i: number, { governing, foreign }: State): boolean {
  const form = otherPredicates.get(tokens[i]?.lower ?? '')
  const kind = governing?.cue?.kind
  if (foreign || form === undefined || (kind !== 'plain' && kind !== 'directive') || tokens[i - 1]?.lower !== 'and') return false
  return form === 'past' && governing?.form === 'past' && (OPENS_OBJECT.test(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.mention !== undefined)
}

const OPENS_OBJECT = /^(?:the|a|an|our|their|its|his|her|views|ways|issues|stock|note|on|several|various|regional|bilateral|talks)$/

/** A clause with a subject of its own that is no holder ends the content before it ("…, and our companies have begun …"). */
export function beginsForeignClause(tokens: readonly Token[], i: number, state: State): boolean {
  if (!state.governing || i < 2 || tokens[i - 1]?.lower !== 'and' || tokens[i - 2]?.lower !== ',') return false
  if (!/^(?:the|our|its|their|these|this|those|both|each|it|they)$/.test(tokens[i]?.lower ?? '') && !tokens[i]?.mention) return false
  for (let at = i + 1; at < tokens.length && at < i + 9; at++) {
    const token = tokens[at] as Token
    if (/^(?:,|;|to|that|which|who|of|for|in|and)$/.test(token.lower)) return false
    if (token.tags.has('Modal') || /^(?:is|are|was|were|has|have|had|will)$/.test(token.lower)) return true
  }
  return false
}
