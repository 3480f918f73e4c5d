/** What is done or owed to those whom 对 names, who are no target then. */
import { readGroup } from './groups.ts'
import { patternOf, reads } from './surfaces.ts'
import { isGenitive, isVerb } from './target-heads.ts'
import type { Token } from './tokens.ts'

const DEALINGS = patternOf('dealings')

/** 对某国进行干涉, 对某国的制裁: what is done to it. */
export const isDoneTo = (tokens: readonly Token[], preposition: number) => {
  const end = readGroup(tokens, preposition + 1)?.end
  return end !== undefined && (reads(tokens[end], DEALINGS) || isGenitive(tokens[end]))
}

/** 对某国实施的制裁: whom it hits is an attribute. */
export function isImposed(tokens: readonly Token[], preposition: number): boolean {
  const end = readGroup(tokens, preposition + 1)?.end
  return end !== undefined && isVerb(tokens[end]) && !tokens[end]?.word?.cue && isGenitive(tokens[end + 1])
}

const OWED = patternOf('owed')

/** 对某国承担的义务: whose it is, not to whom. */
export function isOwed(tokens: readonly Token[], preposition: number): boolean {
  const end = readGroup(tokens, preposition + 1)?.end
  return end !== undefined && reads(tokens[end], OWED) && isGenitive(tokens[end + 1])
}
