import type { Span } from '../../model.ts'
import { isPrediction } from './auxiliaries.ts'
import { readCoordination } from './coordination.ts'
import { type Draft, type Frame, OPEN } from './frames.ts'
import { type Head, readHead } from './heads.ts'
import type { Predicate } from './predicates.ts'
import { type Candidate, decide } from './scope.ts'
import { hasRole, type Segment } from './segments.ts'
import { isAdverbial, settle } from './settle.ts'
import { isTopic, shapeOf } from './shapes.ts'
import type { Speakers } from './subjects.ts'
import type { TraceEntry } from './trace.ts'

/** A sentence while it is read from left to right. */
export interface Walk {
  readonly segments: readonly Segment[]
  readonly speakers: Speakers
  readonly drafts: Draft[]
  readonly trace: TraceEntry[]
  /** Who holds what comes next. */
  holders: readonly string[]
  frame: Frame
  /** The clause's subject speaks for nobody. */
  orphan: boolean
  /** 对X, whose predicate is still to come. */
  object: Span | undefined
  /** The sentence ends with a colon. */
  readonly leads: boolean
  /** A cue that counts has a subject of its own in this sentence. */
  speaks: boolean
  /** Start of the adverbial segments right before the one being read. */
  adverbial: number | undefined
}

/** Reads a sentence's segments; `reported` is a reporting cue before the sentence (X声明：) that this sentence is the content of. */
export function walkSentence(segments: readonly Segment[], leads: boolean, speakers: Speakers, holders: readonly string[], reported: Draft | undefined): Walk {
  const frame: Frame = reported ? { kind: 'reporting', drafts: [reported], modal: false, topic: 'unread' } : OPEN
  const walk: Walk = { segments, leads, speakers, drafts: [], trace: [], holders, frame, orphan: false, object: undefined, speaks: false, adverbial: undefined }
  for (const [index, segment] of segments.entries()) {
    if (segment.after === 'stop') walk.frame = OPEN
    const head = readPart(walk, index, 0, isUnread(walk.frame), walk.adverbial ?? segment.start)
    walk.adverbial = isAdverbial(head) ? (walk.adverbial ?? segment.start) : undefined
  }
  return walk
}

const isUnread = (frame: Frame) => frame.kind === 'reporting' && frame.topic === 'unread'

/** Reads one head and what is joined to it; `opensAt` is where the content before it ends should it count. */
function readPart(walk: Walk, index: number, from: number, direct: boolean, opensAt: number): Head {
  const segment = walk.segments[index] as Segment
  const head = readHead(segment.tokens, from, { speakers: walk.speakers, previous: walk.holders, direct })
  const kept = head.predicates.filter((predicate) => consider(walk, index, head, predicate, direct))
  if (kept.length > 0) keep(walk, index, head, kept, direct, opensAt)
  else {
    settle(walk, index, head, direct)
    readJoined(walk, index, head.predicates.at(-1)?.next ?? head.end)
  }
  return head
}

function consider(walk: Walk, index: number, head: Head, predicate: Predicate, direct: boolean): boolean {
  const segment = walk.segments[index] as Segment
  const { frame } = walk
  const begins = direct || (index === 0 && !head.subject)
  const candidate: Candidate = {
    predicate,
    cue: predicate.cue,
    head,
    frame,
    direct,
    orphan: walk.orphan,
    holders: head.subject?.ids ?? walk.holders,
    reportedBy: frame.kind === 'reporting' ? (frame.drafts[0]?.holders ?? []) : [],
    topic: begins && predicate.cue.label.kind === 'position' && !predicate.cue.speech && isTopic(segment, walk.segments.slice(index + 1), predicate, direct),
    narrated: tellsOfVisit(walk, index, predicate),
    prediction: isWill(predicate) && (frame.kind === 'reporting' ? frame.topic === 'other' : walk.orphan) && isPrediction(segment.tokens, predicate.next),
  }
  const decision = hasContent(walk, index, predicate) ? decide(candidate) : { kept: false, rule: '6.11 without content' }
  walk.trace.push({ cue: { start: predicate.start, end: predicate.end }, entry: predicate.cue.id, ...decision })
  return decision.kept
}

const isWill = (predicate: Predicate) => predicate.cue.label.kind === 'commitment' && predicate.cue.label.modality === 'WILL'

const tellsOfVisit = ({ segments }: Walk, index: number, predicate: Predicate) =>
  segments.slice(0, index + 1).some((segment) => segment.tokens.some((token) => token.start < predicate.start && /访问|期间|会见|会谈/.test(token.surface)))

function hasContent(walk: Walk, index: number, predicate: Predicate): boolean {
  const next = (walk.segments[index] as Segment).tokens[predicate.next]
  if (predicate.content || next) return !hasRole(next, 'cataphor')
  return walk.object !== undefined || (isSpoken(predicate) && (walk.leads || walk.segments[index + 1] !== undefined))
}

/** What is said, asked or undertaken may begin after a comma or colon. */
const isSpoken = ({ cue }: Predicate) => cue.role !== 'plain'

/** Adds the drafts of one head and opens their frame. */
function keep(walk: Walk, index: number, head: Head, kept: readonly Predicate[], direct: boolean, opensAt: number): void {
  const segment = walk.segments[index] as Segment
  const first = kept[0] as Predicate
  const holders = head.subject?.ids ?? walk.holders
  if (head.subject) walk.speaks = true
  if (!direct && head.subject) Object.assign(walk, { holders, orphan: false })
  const { next, others, commitment } = readCoordination(segment.tokens, first)
  const shared = { holders, inside: reportedBy(walk, head, first, direct), opensAt }
  const drafts = [...kept, ...others].map((predicate) => draftOf(walk, index, { ...predicate, next: Math.max(next, predicate.next) }, shared))
  if (commitment) {
    for (const draft of drafts) draft.to = segment.end
    drafts.push(draftOf(walk, index, commitment, shared))
  }
  walk.drafts.push(...drafts)
  walk.object = undefined
  if (first.form === 'ending' && (walk.frame.kind === 'reporting' || walk.frame.kind === 'normative')) return
  const after = commitment?.next ?? next
  walk.frame = first.form === 'noun' ? OPEN : frameOf(drafts, segment, after)
  if (walk.frame.kind === 'reporting' && segment.tokens[after]) readPart(walk, index, after, true, opensAt)
  else readJoined(walk, index, after)
}

/** The reporting draft whose content runs on over what begins here. */
function reportedBy({ frame }: Walk, head: Head, predicate: Predicate, direct: boolean): Draft | undefined {
  if (frame.kind === 'normative' && predicate.form === 'ending') return frame.drafts[0]
  if (frame.kind !== 'reporting') return undefined
  return direct || (frame.topic === 'holder' && !head.subject && isWill(predicate)) || predicate.form === 'ending' ? frame.drafts[0] : undefined
}

function draftOf(walk: Walk, index: number, predicate: Predicate, shared: Pick<Draft, 'holders' | 'inside' | 'opensAt'>): Draft {
  const segment = walk.segments[index] as Segment
  const cue = predicate.cue
  const content = predicate.content ?? (segment.tokens[predicate.next] ? undefined : walk.object)
  const from = content?.start ?? segment.tokens[predicate.next]?.start ?? walk.segments[index + 1]?.start ?? predicate.end
  return { ...shared, cue, at: { start: predicate.start, end: predicate.end }, from, to: content?.end, antecedent: undefined }
}

function frameOf(drafts: readonly Draft[], segment: Segment, next: number): Frame {
  switch (drafts.at(-1)?.cue.role) {
    case 'reporting':
      return { kind: 'reporting', drafts, modal: false, topic: 'unread' }
    case 'directive':
    case 'advocating':
      return { kind: 'directive', drafts }
    case 'commitment':
      return { kind: 'commitment', drafts }
    default:
      return { kind: 'stance', drafts, shape: shapeOf(segment.tokens, next) }
  }
}

/** A further predicate joined inside the segment by 并: 支持X并愿参与Y. */
function readJoined(walk: Walk, index: number, from: number): void {
  const segment = walk.segments[index] as Segment
  for (let at = Math.max(from, 1); at < segment.tokens.length; at++) {
    if (!/^(?:并|并且|同时)$/.test(segment.tokens[at]?.surface ?? '')) continue
    let next = at + 1
    while (hasRole(segment.tokens[next], 'adverb', 'together', 'striving', 'negation') && !segment.tokens[next]?.word?.cue) next++
    const cue = segment.tokens[next]?.word?.cue
    if (!cue || cue.needsSubject || (cue.weak && !(walk.frame.kind === 'stance' && cue.label.kind === 'position' && cue.label.stance === 'SUPPORTS'))) continue
    readPart(walk, index, at, false, segment.tokens[at]?.start ?? segment.start)
    return
  }
}
