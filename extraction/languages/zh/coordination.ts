import { type Cue, ROLE } from './lexicon.ts'
import { type Predicate, verbOf } from './predicates.ts'
import { hasRole, skipRoles } from './segments.ts'
import type { Token } from './tokens.ts'

/** What shares its content with a cue: 欢迎并指出X, 支持和维护X, 支持并促进X, 赞赏并愿深化X (annotation guide, 3 and 6.3). */
export interface Coordination {
  /** Index of the token where the content begins. */
  readonly next: number
  /** Further cues of the same content. */
  readonly others: readonly Predicate[]
  /** 赞赏并愿深化X，加强Y: a commitment joined to a stance, whose content is only X. */
  readonly commitment: Predicate | undefined
}

export function readCoordination(tokens: readonly Token[], first: Predicate): Coordination {
  const alone: Coordination = { next: first.next, others: [], commitment: undefined }
  const joint = tokens[first.next]
  if (first.form !== 'verb' || !(isJoint(joint) || isFurtherRefusal(joint))) return alone
  const at = skipRoles(tokens, joint?.word?.cue ? first.next : first.next + 1, ROLE.adverb | ROLE.together | ROLE.striving, 'cue')
  const token = tokens[at]
  const cue = token?.word?.cue
  if (!token || at + 1 >= tokens.length) return alone
  if (!cue) return hasRole(token, ROLE.verb | ROLE.own) ? { ...alone, next: at + 1 } : alone
  const second = verbOf(cue, token, at + 1)
  if (cue.label.kind === 'commitment') return { next: afterVerbs(tokens, at + 1), others: [], commitment: second }
  return { next: at + 1, others: hasRole(joint, ROLE.negation) || isSameKind(first.cue, cue) ? [] : [second], commitment: undefined }
}

const isJoint = (token: Token | undefined) => token?.kind === 'pause' || hasRole(token, ROLE.conjunction)

/** 不支持也不赞成X, 不接受也不承认X */
const isFurtherRefusal = (token: Token | undefined) =>
  (hasRole(token, ROLE.negation) || token?.word?.cue !== undefined) && /^[也更亦][不绝决从]/u.test(token?.surface ?? '')

/** 既不支持也不反对X, by what follows the first cue: the second of two negated cues says what the first says under 不. */
export function isNeither([joint, verb]: readonly Token[], cue: Cue): boolean {
  const second = isFurtherRefusal(joint) ? verb?.word?.cue : undefined
  const [one, other] = [cue.negated?.label, second?.label]
  return one?.kind === 'position' && other?.kind === 'position' && one.stance === other.stance
}

/** 支持和维护 is one stance, as the first cue names it; 理解并支持 is two. */
function isSameKind(first: Cue, second: Cue): boolean {
  if (first.label.kind === 'commitment' || second.label.kind === 'commitment') return false
  return first.label.stance === second.label.stance || second.label.stance === 'UPHOLDS'
}

function afterVerbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (hasRole(tokens[at], ROLE.verb | ROLE.own | ROLE.adverb | ROLE.together | ROLE.striving)) at++
  return at
}
