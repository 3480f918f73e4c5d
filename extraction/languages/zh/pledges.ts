import { ROLE } from './lexicon.ts'
import { isVerbal, MADE, NONE, type Predicate, predicateOf } from './predicates.ts'
import { hasRole } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** 其坚持X, 自己的承诺 */
export const OWN = patternOf('own')

/** 重申其坚持X的坚定承诺: a deed that the last noun makes a pledge. */
export function readPledge(tokens: readonly Token[], from: number): readonly Predicate[] {
  const at = tokens.length - 1
  const first = reads(tokens[from], OWN) ? from + 1 : from
  const token = tokens[at]
  if (token?.word?.noun?.label.kind !== 'commitment' || !isVerbal(tokens[first] as Token) || hasRole(tokens[first], ROLE.modal)) return NONE
  let of = at - 1
  while (of > first && hasRole(tokens[of], ROLE.adverb)) of--
  const last = tokens[of]
  if (of <= first || !last?.surface.endsWith('的') || isMade(tokens, of)) return NONE
  return [predicateOf(token.word.noun, token, at + 1, 'noun', { start: (tokens[first] as Token).start, end: last.end - 1 })]
}

/** 履行各国所作的承诺 is about what others have pledged. */
const isMade = (tokens: readonly Token[], of: number) => MADE.test((tokens[of - 1]?.surface ?? '') + (tokens[of]?.surface ?? ''))
