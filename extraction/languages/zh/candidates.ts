import { isPrediction } from './auxiliaries.ts'
import { clausesBefore } from './contents.ts'
import { isNeither } from './coordination.ts'
import { type Head, speakerOf } from './heads.ts'
import { ROLE } from './lexicon.ts'
import type { Predicate } from './predicates.ts'
import { type Candidate, decide } from './scope.ts'
import { hasRole, joinsFurther, type Segment } from './segments.ts'
import { isTopic } from './shapes.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'
import type { Walk } from './walk.ts'

/** Decides about one cue in predicate position and writes the decision into the trace. */
export function consider(walk: Walk, index: number, head: Head, predicate: Predicate, direct: boolean): boolean {
  const decision =
    hasContent(walk, index, predicate) || takesNoSide(walk, index, head, predicate)
      ? decide(candidateOf(walk, index, head, predicate, direct))
      : { kept: false, rule: '6.11 without content' }
  const { kept, rule } = decision
  walk.trace.push({ cue: { start: predicate.start, end: predicate.end }, entry: predicate.cue.id, kept, rule })
  return kept
}

function candidateOf(walk: Walk, index: number, head: Head, predicate: Predicate, direct: boolean): Candidate {
  const { frame, orphan, outsider } = walk
  const speaker = speakerOf(head, predicate)
  return {
    predicate,
    cue: predicate.cue,
    head,
    speaker,
    frame,
    direct,
    orphan,
    outsider,
    fresh: frame.kind === 'commitment' && frame.fresh,
    neither: takesNoSide(walk, index, head, predicate),
    holders: speaker?.ids ?? walk.holders,
    parties: walk.speakers.parties,
    reportedBy: frame.kind === 'reporting' ? (frame.drafts[0]?.holders ?? NOBODY) : NOBODY,
    topic: isTopicOf(walk, index, head, predicate, direct),
    enjoined: reads(walk.segments[index]?.tokens[0], ENJOINED),
    narrated: walk.visit,
    object: walk.frame.kind === 'commitment' && !head.subject && isNounNext(walk, index, predicate),
    answers: walk.object?.pronoun === true || predicate.form === 'tail',
    article: walk.article,
    bound: isBound(walk, head),
    prediction: isPredicted(walk, index, head, predicate),
  }
}

const ENJOINED = patternOf('enjoined')
const NOBODY: readonly never[] = []

/** 既不支持（，）也不反对X */
function takesNoSide({ segments }: Walk, index: number, { negated }: Head, { cue, next }: Predicate): boolean {
  if (!negated) return false
  const rest = segments[index]?.tokens.slice(next, next + 2) ?? []
  return isNeither(rest.length > 0 ? rest : (segments[index + 1]?.tokens ?? []), cue)
}

function hasContent(walk: Walk, index: number, predicate: Predicate): boolean {
  const next = (walk.segments[index] as Segment).tokens[predicate.next]
  if (isJointOnly(walk, index, predicate)) return walk.object !== undefined
  if (predicate.form === 'ending' && !predicate.content) return clausesBefore(walk.segments, walk.drafts, index) !== undefined
  if (predicate.content || next) return !hasRole(next, ROLE.cataphor)
  return walk.object !== undefined || (predicate.cue.role !== 'plain' && (walk.leads || walk.segments[index + 1] !== undefined))
}

/** 表示感谢并愉快地接受邀请: what 并 joins is no content of the noun. */
function isJointOnly({ segments }: Walk, index: number, { start, next, content }: Predicate): boolean {
  const { tokens } = segments[index] as Segment
  return !content && joinsFurther(tokens[next]) && tokens.some((token) => token.start === start && hasRole(token, ROLE.light))
}

/** 将 before a noun in the midst of a commitment goes on with it (…，将风险降到最低). */
function isNounNext(walk: Walk, index: number, predicate: Predicate): boolean {
  const { tokens } = walk.segments[index] as Segment
  const next = tokens[predicate.next]
  if (!isWill(predicate) || isManner(tokens, predicate.next)) return false
  return next?.kind === 'text' || next?.kind === 'mention'
}

/** 将分段实施X: a short word before a verb that remakes nothing says how. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'text' &&
  (tokens[at]?.surface.length ?? 0) <= 2 &&
  hasRole(tokens[at + 1], ROLE.verb) &&
  !tokens.slice(at + 1).some((token) => hasRole(token, ROLE.remake))

const isWill = ({ cue }: Predicate) => cue.label.kind === 'commitment' && cue.label.modality === 'WILL'

function isBound(walk: Walk, head: Head): boolean {
  const ids = head.subject?.ids ?? (walk.bound && !walk.orphan ? walk.holders : [])
  return ids.length > 0 && ids.every((id) => walk.speakers.parties.includes(id))
}

/** Only what begins a sentence or a reported content can be a topic, and no word of speech. */
function isTopicOf(walk: Walk, index: number, head: Head, predicate: Predicate, direct: boolean): boolean {
  const begins = direct || (index === 0 && !head.subject)
  if (!begins || isWill(predicate) || predicate.cue.traits.has('speech') || isOfClause(walk, index, predicate)) return false
  return isTopic(walk.segments, index, predicate, direct)
}

/** 重申承认某国是…: what is acknowledged is a clause of its own. */
const isOfClause = ({ segments }: Walk, index: number, { cue, next }: Predicate) =>
  cue.traits.has('clausal') && segments[index]?.tokens[next]?.mention !== undefined

function isPredicted(walk: Walk, index: number, head: Head, predicate: Predicate): boolean {
  if (!isWill(predicate) || head.subject) return false
  const hasActor =
    walk.frame.kind === 'reporting' ? walk.frame.topic !== 'agent' && walk.frame.topic !== 'holding' && walk.frame.topic !== 'thing' : !walk.orphan
  return isPrediction((walk.segments[index] as Segment).tokens, predicate.next, hasActor)
}
