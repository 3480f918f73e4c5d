import type { TraceEntry } from '../index.ts'
import { consider } from './candidates.ts'
import { addDrafts } from './drafts.ts'
import { type Draft, type Frame, frameOf, OPEN } from './frames.ts'
import { type Fronted, type Head, readHead } from './heads.ts'
import { ROLE } from './lexicon.ts'
import { hasRole, isOneOf, type Segment, skipRoles } from './segments.ts'
import { isAdverbial, settle } from './settle.ts'
import type { Speakers } from './subjects.ts'

/** A sentence while it is read from left to right. */
export interface Walk {
  readonly segments: readonly Segment[]
  readonly speakers: Speakers
  readonly drafts: Draft[]
  readonly trace: TraceEntry[]
  /** What was read, in order, where somebody wants the reasons. */
  readonly heads: ReadHead[] | undefined
  /** The sentence ends with a colon. */
  readonly leads: boolean
  /** Who holds what comes next. */
  holders: readonly string[]
  frame: Frame
  /** The clause's subject speaks for nobody. */
  orphan: boolean
  /** It takes stances all the same (个别国家反对X，支持Y). */
  outsider: boolean
  /** 对X, whose predicate is still to come. */
  object: Fronted | undefined
  /** A cue that counts has a subject of its own in this sentence. */
  speaks: boolean
  /** The sentence is of a treaty's article. */
  readonly article: boolean
  /** What a ；has interrupted: a clause with a subject of its own ends it there. */
  before: readonly Draft[]
  /** A party has been its subject. */
  bound: boolean
  /** The sentence tells of a visit or talks. */
  visit: boolean
  /** Start of the adverbial segments right before the one being read. */
  adverbial: number | undefined
}

/** A head, the segment and the token where it begins, and whether it stands directly under a reporting cue. */
export interface ReadHead {
  readonly segment: number
  readonly from: number
  readonly direct: boolean
  readonly head: Head
}

export interface WalkStart {
  readonly speakers: Speakers
  readonly holders: readonly string[]
  readonly leads: boolean
  readonly article: boolean
  /** A cue before the sentence (中方声明：) whose content the sentence is. */
  readonly reported: Draft | undefined
  /** Somebody wants the reasons. */
  readonly explained: boolean
}

/** Reads a sentence's segments one by one. */
export function walkSentence(segments: readonly Segment[], { speakers, holders, leads, article, reported, explained }: WalkStart): Walk {
  const frame = reported ? frameOfOpen(reported) : OPEN
  const walk: Walk = {
    segments,
    speakers,
    drafts: [],
    trace: [],
    heads: explained ? [] : undefined,
    leads,
    article,
    before: [],
    bound: false,
    holders,
    frame,
    orphan: false,
    outsider: false,
    object: undefined,
    speaks: false,
    visit: false,
    adverbial: undefined,
  }
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment
    if (segment.after === 'stop') passStop(walk, index)
    walk.visit ||= (segment.roles & ROLE.visit) !== 0
    const head = readSegment(walk, index, walk.adverbial ?? segment.start)
    walk.adverbial = isAdverbial(head) ? (walk.adverbial ?? segment.start) : undefined
  }
  return walk
}

/** What a cue before a colon governs in the next sentence. */
function frameOfOpen(draft: Draft): Frame {
  if (draft.cue.role === 'reporting') return frameOf('reporting', [draft], { topic: 'unread' })
  return draft.cue.role === 'commitment' ? frameOf('commitment', [draft], { fresh: true }) : frameOf('stance', [draft], { shape: 'clause' })
}

/** After ；every cue counts again, and the content of a plain stance has ended; that of every cue before an item （二）. */
function passStop(walk: Walk, index: number): void {
  const item = walk.segments[index]?.tokens[0]
  const ended = walk.frame.kind === 'stance' || (item?.kind === 'aside' && /^（[一二三四五六七八九十\d]{1,2}）$/.test(item.surface))
  if (ended) for (const draft of walk.frame.drafts) draft.to ??= walk.segments[index - 1]?.end
  walk.before = walk.frame.kind === 'commitment' || walk.frame.kind === 'directive' ? walk.frame.drafts : []
  walk.frame = OPEN
}

/** Reads a segment's head, the cues directly under a reporting cue, and what 并 joins to it; gives the first head. */
function readSegment(walk: Walk, index: number, opensAt: number): Head {
  const segment = walk.segments[index] as Segment
  const { tokens } = segment
  const first = readAt(walk, index, 0, isDirect(walk))
  let head = first
  let at = takeHead(walk, index, first, isDirect(walk), opensAt)
  while (at < tokens.length && !isClosedPhrase(head)) {
    const direct = isDirect(walk)
    const joint = direct ? at : findJoint(walk, segment, at)
    if (joint === undefined) break
    head = readAt(walk, index, joint, direct)
    at = Math.max(takeHead(walk, index, head, direct, direct ? opensAt : (tokens[joint]?.start ?? opensAt)), joint + 1)
  }
  return first
}

/** Nothing but a comma or colon stands between here and the reporting cue before. */
const isDirect = ({ frame }: Walk) => frame.kind === 'reporting' && frame.topic === 'unread'

function readAt(walk: Walk, segment: number, from: number, direct: boolean): Head {
  const head = readHead((walk.segments[segment] as Segment).tokens, from, walk.speakers, walk.holders, direct)
  walk.heads?.push({ segment, from, direct, head })
  return head
}

/** 在理解X的基础上: what stands in the phrase is no predicate. */
const isClosedPhrase = (head: Head) => head.rest === 'phrase' && head.closed

/** Gives the index of the token where reading goes on. */
function takeHead(walk: Walk, index: number, head: Head, direct: boolean, opensAt: number): number {
  if (head.predicates.length > 0) {
    const kept = head.predicates.filter((predicate) => consider(walk, index, head, predicate, direct))
    if (kept.length > 0) return addDrafts(walk, index, head, kept, direct, opensAt)
  }
  settle(walk, index, head, direct)
  return Math.max(head.end, head.predicates.at(-1)?.next ?? 0)
}

const JOINTS = new Set(['并', '并且', '同时'])

/** 支持X并愿参与Y: the next 并 in the segment with a cue after it that can begin a position or commitment there. */
function findJoint(walk: Walk, { tokens, roles }: Segment, from: number): number | undefined {
  if ((roles & ROLE.connective) === 0) return undefined
  for (let at = Math.max(from, 1); at < tokens.length; at++) {
    if (!hasRole(tokens[at], ROLE.connective) || !isOneOf(tokens[at], JOINTS)) continue
    const next = skipRoles(tokens, at + 1, ROLE.adverb | ROLE.together | ROLE.striving | ROLE.negation, 'cue')
    const cue = tokens[next]?.word?.cue
    const supports = walk.frame.kind === 'stance' && cue?.label.kind === 'position' && cue.label.stance !== 'UPHOLDS' && cue.label.stance !== 'RECOGNIZES'
    if (cue && !cue.traits.has('needs-subject') && (!cue.weak || supports)) return at
  }
  return undefined
}
