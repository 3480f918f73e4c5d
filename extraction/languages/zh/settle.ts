/** What a segment without a cue does to the sentence: it names a subject, asks, goes on with a content or ends it. */

import { type Draft, type Frame, frameOf, OPEN, type Topic } from './frames.ts'
import type { Head } from './heads.ts'
import { ROLE } from './lexicon.ts'
import { findModal, type Modal } from './modals.ts'
import { hasRole, isFurtherObject, type Segment } from './segments.ts'
import { followsSubject, readSubject, type Speakers } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'
import type { Walk } from './walk.ts'

export function settle(walk: Walk, index: number, head: Head, direct: boolean): void {
  const { tokens } = walk.segments[index] as Segment
  if (head.object) walk.object = head.object
  else if (isFrontedNoun(walk, index, head)) walk.object = nounOf(tokens)
  const modal = findModal(tokens, head, walk.orphan)
  if (walk.frame.kind === 'commitment' && walk.frame.fresh) {
    if (!isAdverbial(head)) walk.frame = frameOf('commitment', walk.frame.drafts, {})
    return
  }
  if (startsClause(head)) for (const draft of walk.before) draft.to ??= walk.segments[index - 1]?.end
  walk.before = []
  if (!isFurtherObject(tokens) && endsContent(walk, head, tokens, walk.segments[index - 1]?.tokens ?? [])) closeFrame(walk, index)
  if (walk.frame.kind === 'reporting') walk.frame = readReported(walk.frame, head, modal)
  else if (walk.frame.kind === 'open' || walk.frame.kind === 'normative') settleOpen(walk, index, head, modal, direct)
}

const ANY = patternOf('any')

/** 任何加价的企图，双方概不接受: what is refused stands before who refuses it. */
function isFrontedNoun({ segments, frame }: Walk, index: number, head: Head): boolean {
  const next = segments[index + 1]
  if (frame.kind !== 'open' || head.predicates.length > 0 || next?.after !== 'comma' || next.tokens.at(-1)?.word?.cue?.role !== 'plain') return false
  const [first, last] = [segments[index]?.tokens[0], segments[index]?.tokens.at(-1)]
  return reads(first, ANY) && (hasRole(last, ROLE.conduct) || (last?.kind === 'text' && /的./u.test(last.surface)))
}

const nounOf = (tokens: readonly Token[]): Walk['object'] => {
  const { start } = tokens[0] as Token
  return { start, end: (tokens.at(-1) as Token).end, opensAt: start, pronoun: false }
}

/** Nothing but adverbs and closed phrases (在X基础上). */
export const isAdverbial = (head: Head): boolean =>
  head.predicates.length === 0 && !head.modal && !head.subject && (head.rest === 'nothing' || (head.rest === 'phrase' && head.closed))

/** Outside every content: the segment may name who speaks, or a thing that speaks for nobody. */
function settleOpen(walk: Walk, index: number, head: Head, modal: Modal | undefined, direct: boolean): void {
  const carried = !head.subject && walk.frame.kind === 'normative' && walk.frame.foreign
  const recital = head.recital || (head.purpose && isSpokenLater(walk, index))
  if (modal || recital) walk.frame = frameOf('normative', [], { foreign: modal?.foreign || carried || recital })
  if (direct) return
  const ids = head.subject?.ids ?? []
  if (ids.length > 0 && ids.every((id) => walk.speakers.parties.includes(id))) {
    takeHolders(walk, ids)
    if (!modal && !recital) walk.frame = OPEN // 为扩大贸易，双方通过《计划》，商定…
  } else if (head.subject || (head.rest === 'text' && head.predicates.length === 0 && !isNotWith(walk.segments[index]?.tokens ?? []))) walk.orphan = true
  walk.outsider ||= head.subject?.ids.length === 0 && head.predicates.length > 0
}

/** 为加强X，维护Y，双方Z: a holder is named before the sentence or its part ends. */
function isSpokenLater({ segments, speakers, holders }: Walk, index: number): boolean {
  for (const { after, tokens } of segments.slice(index + 1)) {
    if (after === 'stop') return false
    const subject = readSubject(tokens, 0, speakers, holders)
    if (subject && subject.ids.length > 0 && followsSubject(tokens[subject.end])) return true
  }
  return false
}

function takeHolders(walk: Walk, ids: readonly string[]): void {
  walk.holders = ids
  walk.orphan = false
  walk.outsider = false
  walk.bound = true
}

function readReported(frame: Frame, head: Head, modal: Modal | undefined): Frame {
  if (modal?.foreign) return frameOf('normative', frame.drafts, { foreign: true })
  if (frame.topic === 'unread' && isAdverbial(head)) return frame
  const topic = frame.topic === 'unread' ? topicOf(frame.drafts[0], head) : frame.topic
  return frameOf('reporting', frame.drafts, { topic, modal: frame.modal || modal !== undefined })
}

function topicOf(draft: Draft | undefined, head: Head): Topic {
  const ids = head.subject?.ids ?? []
  if (ids.length > 0 && ids.every((id) => draft?.holders.includes(id))) return 'holder'
  if (head.subject && head.predicates.length > 0) return 'holding'
  if (head.subject) return head.rest === 'text' ? 'thing' : 'agent'
  return head.rest === 'text' ? 'thing' : 'none'
}

function closeFrame(walk: Walk, index: number): void {
  const { drafts } = walk.frame
  for (const draft of drafts) draft.to ??= walk.segments[index - 1]?.end
  const reporter = isFact(walk.segments[index]?.tokens ?? []) ? drafts[0]?.inside : undefined
  walk.frame = reporter ? frameOf('reporting', [reporter], { topic: 'thing' }) : OPEN
}

/** 重申坚持某原则，某岛是某国领土: what is so is no part of the principle. */
const isFact = (tokens: readonly Token[]): boolean =>
  tokens[0]?.mention !== undefined && tokens.slice(1, 4).some((token) => token.surface === '是' || token.surface.endsWith('就是'))

/** 重视某合作，有关工作稳步推进: what is under way is told beside. */
const ONGOING = patternOf('under-way')
const isUnderWay = (head: Head, tokens: readonly Token[]) =>
  head.rest === 'text' && head.predicates.length === 0 && ONGOING.test(tokens.map(({ surface }) => surface).join(''))

/** Annotation guide, 6.13: the holder begins a further predicate that the cue does not govern, or a clause with a subject of its own follows. */
function endsContent({ frame, speakers }: Walk, head: Head, tokens: readonly Token[], before: readonly Token[]): boolean {
  const first = tokens[0]?.surface
  const next = tokens[head.end + 1]?.surface
  switch (frame.kind) {
    case 'reporting':
      return (head.joined && head.rest === 'narrated') || isPastDeed(frame, head, next) || isActing(tokens)
    case 'advocacy':
      return head.rest === 'narrated' || startsClause(head) || (NEVER.test(first ?? '') && head.rest !== 'nothing') || first === NOT_WITH
    case 'directive':
      return head.rest === 'narrated' || (startsClause(head) && !isWishedFor(head, speakers))
    case 'commitment':
      return head.rest === 'narrated' || (startsClause(head) && (!isAgreement(frame) || isHolders(head))) || isUnderWay(head, tokens)
    case 'stance':
      if (frame.shape === 'clause' && isFact(tokens)) return false // 承认甲是…，乙是…
      return (
        head.rest === 'narrated' ||
        isCondolence(tokens) ||
        startsClause(head) ||
        (!head.subject && startsDeed(frame, head)) ||
        isNotWith(tokens) ||
        (frame.shape !== 'clause' && isUnderWay(head, tokens)) ||
        (frame.shape === 'noun' && isFact(tokens) && !explains(before))
      )
    default:
      return false
  }
}

/** 甲方的立场，即只有一条航道，该岛是甲国的一部分 */
const explains = ([first]: readonly Token[]) => first?.surface === '即'

/** 谴责袭击，向遇难者家属表示慰问 */
const isCondolence = (tokens: readonly Token[]) => tokens[0]?.surface === '向' && tokens.some((token, at) => at > 1 && hasRole(token, ROLE.narrated))

/** 根据《宪章》第七章采取行动 */
const isActing = (tokens: readonly Token[]) => tokens.at(-1)?.surface.endsWith('行动') === true && reads(tokens[0], ON_BASIS)
const ON_BASIS = patternOf('bases')

/** 主张不干涉内政，不同某地往来 */
const NOT_WITH = '不同'
/** 不同某地往来: the holder goes on. */
const isNotWith = ([first, second]: readonly Token[]) => first?.surface === NOT_WITH && second?.mention !== undefined
/** 主张对话，从不诉诸武力: what the holder never does is not advocated. */
const NEVER = patternOf('nevers')

const startsClause = (head: Head) => head.subject !== undefined && !head.modal && (head.rest !== 'nothing' || head.subject.ids.length > 0)
const isHolders = (head: Head) => head.subject !== undefined && head.subject.ids.length > 0 && !head.subject.named

/** 希望停火得到遵守，某国人民早日恢复生活: what is wished for may be a second clause about somebody who is no party. */
const isWishedFor = ({ subject, predicates }: Head, { parties }: Speakers) =>
  predicates.length === 0 && subject?.named === true && subject.ids.length > 0 && !subject.ids.some((id) => parties.includes(id))

/** 同意某国军队…撤退: what is agreed may be a clause about somebody. */
const isAgreement = ({ drafts }: { drafts: readonly Draft[] }) => drafts.some(({ cue }) => cue.label.kind === 'commitment' && cue.label.modality === 'AGREED')

/** 注意到…成果，分享了经验: what was done is not taken note of. */
const isPastDeed = (frame: Frame, head: Head, next: string | undefined) =>
  frame.topic !== 'unread' &&
  frame.drafts.some(({ cue }) => cue.traits.has('witness')) &&
  !head.subject &&
  (head.rest === 'own' || head.rest === 'verb') &&
  next?.startsWith('了') === true

function startsDeed(frame: Frame, head: Head): boolean {
  if (frame.shape === 'phrase') return false
  const deed = head.rest === 'own' || ((head.together || head.striving) && head.rest === 'verb')
  return deed || (frame.shape === 'noun' && (head.rest === 'verb' || head.object !== undefined || ((head.negated || head.joined) && head.rest === 'phrase')))
}
