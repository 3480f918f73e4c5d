import { ROLE } from './lexicon.ts'
import { findFrom, hasRole } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/**
 * 将 as object marker (将X政治化, 将X作为Y) and not as auxiliary (将加强X): a name or noun follows it,
 * and a verb that remakes the object comes later in the segment.
 */
export function isObjectMarker(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.surface !== '将') return false
  if (isRegard(tokens, at)) return true
  const next = tokens[at + 1]
  if (
    next?.word?.cue ||
    hasRole(next, ROLE.adverb | ROLE.together | ROLE.striving | ROLE.verb | ROLE.own | ROLE.negation | ROLE.modal) ||
    (hasRole(next, ROLE.preposition) && !hasRole(next, ROLE.conjunction))
  )
    return false
  return tokens.slice(at + 2).some((token) => hasRole(token, ROLE.remake) || token.word?.regard !== undefined)
}

/** 将彼此视为X, 将深化互信视为X, 始终将维护和平作为X: whatever the object begins with. */
function isRegard(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if ((hasRole(next, ROLE.adverb | ROLE.together | ROLE.striving) && next?.surface !== '彼此') || hasRole(next, ROLE.disposal | ROLE.modal)) return false
  const lasting = at > 0 && reads(tokens[at - 1], LASTING)
  const verb = findFrom(tokens, at + 2, (token) => hasRole(token, ROLE.disposal) || token.word?.regard !== undefined || (lasting && token.surface === '作为'))
  return verb > 0 && !hasRole(tokens[verb], ROLE.disposal)
}
const LASTING = patternOf('lasting')

/** 将有助于X is mere prediction whoever the subject; 将为X, 将推动X is where the subject is no actor. */
export function isPrediction(tokens: readonly Token[], afterCue: number, hasActor: boolean): boolean {
  return hasRole(tokens[afterCue], ROLE.prediction) || (!hasActor && hasRole(tokens[afterCue], ROLE.outcome))
}
