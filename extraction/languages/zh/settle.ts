/** What a segment without a cue does to the sentence: it names a subject, asks, goes on with a content or ends it. */
import { type Frame, OPEN, type Topic } from './frames.ts'
import type { Head } from './heads.ts'
import { hasRole, type Segment } from './segments.ts'
import type { Token } from './tokens.ts'
import type { Walk } from './walk.ts'

export function settle(walk: Walk, index: number, head: Head, direct: boolean): void {
  const segment = walk.segments[index] as Segment
  if (head.object) walk.object = head.object
  const modal = findModal(segment.tokens, head)
  if (walk.frame.kind === 'commitment' && walk.frame.fresh && !isAdverbial(head)) {
    walk.frame = { ...walk.frame, fresh: false }
    return
  }
  if (walk.frame.kind === 'reporting') {
    if (head.joined && head.rest === 'narrated') closeFrame(walk, index)
    else settleReported(walk, head, modal)
    return
  }
  if (endsContent(walk.frame, head)) closeFrame(walk, index)
  if (walk.frame.kind !== 'open' && walk.frame.kind !== 'normative') return
  if (modal) walk.frame = { kind: 'normative', foreign: modal.foreign || (!head.subject && walk.frame.kind === 'normative' && walk.frame.foreign), drafts: [] }
  if (direct) return
  if (head.subject && head.subject.ids.length > 0 && head.subject.ids.every((id) => walk.speakers.parties.includes(id)))
    Object.assign(walk, { holders: head.subject.ids, orphan: false, bound: true })
  else if (head.subject || (head.rest === 'text' && head.predicates.length === 0)) walk.orphan = true
}

function closeFrame(walk: Walk, index: number): void {
  if ('drafts' in walk.frame) for (const draft of walk.frame.drafts) draft.to ??= walk.segments[index - 1]?.end
  walk.frame = OPEN
}

function settleReported(walk: Walk, head: Head, modal: Modal | undefined): void {
  if (walk.frame.kind !== 'reporting') return
  const unread = walk.frame.topic === 'unread'
  if (modal?.foreign) {
    walk.frame = { kind: 'normative', foreign: true, drafts: walk.frame.drafts }
    return
  }
  if (unread && isAdverbial(head)) return
  const topic = !unread ? walk.frame.topic : isSameHolder(walk.frame, head) ? 'holder' : topicOf(head)
  walk.frame = { ...walk.frame, topic, modal: walk.frame.modal || modal !== undefined }
}

const topicOf = (head: Head): Topic => (head.subject && head.rest !== 'text' ? 'agent' : head.subject || head.rest === 'text' ? 'thing' : 'none')

const isSameHolder = (frame: Frame, head: Head) =>
  frame.kind === 'reporting' &&
  head.subject !== undefined &&
  head.subject.ids.length > 0 &&
  head.subject.ids.every((id) => frame.drafts[0]?.holders.includes(id))

/** Nothing but adverbs and closed phrases (在X基础上). */
export const isAdverbial = (head: Head): boolean =>
  head.predicates.length === 0 && !head.modal && !head.subject && (head.rest === 'nothing' || (head.rest === 'phrase' && head.closed))

interface Modal {
  readonly foreign: boolean
}

/** 应 in the segment; foreign when another agent stands before it (日本须…), not when a thing or nobody does. */
function findModal(tokens: readonly Token[], head: Head): Modal | undefined {
  if (head.modal) return { foreign: head.subject !== undefined }
  for (let at = head.end; at < tokens.length; at++) {
    const token = tokens[at]
    if (hasRole(token, 'modal') && /应|须|有权/.test(token?.surface ?? '')) return { foreign: head.subject !== undefined || isAgent(tokens, at) }
  }
  return undefined
}

function isAgent(tokens: readonly Token[], modal: number): boolean {
  let at = modal - 1
  while (at > 0 && hasRole(tokens[at], 'adverb', 'together', 'negation')) at--
  const token = tokens[at]
  if (!token) return false
  return (
    token.word?.subject !== undefined ||
    token.mention?.type === 'Country' ||
    token.mention?.type === 'Organization' ||
    /(?:国|国家|社会|各方|政府|缔约方|机构|组织|公司|企业|人民|媒体|有关方)$/.test(token.surface)
  )
}

/** Annotation guide, 6.13: the holder begins a further predicate that the cue does not govern, or a clause with a subject of its own follows. */
function endsContent(frame: Frame, head: Head): boolean {
  if (frame.kind === 'open' || frame.kind === 'reporting' || frame.kind === 'normative') return false
  if (head.subject && !head.modal) return head.rest !== 'nothing' || head.subject.ids.length > 0
  if (head.rest === 'narrated') return true
  if (frame.kind !== 'stance' || head.subject) return false
  const deed = head.rest === 'own' || ((head.together || head.striving) && head.rest === 'verb')
  return deed || (frame.shape === 'noun' && head.rest === 'verb')
}
