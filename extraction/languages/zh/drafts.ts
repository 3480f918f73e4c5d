import { clausesBefore } from './contents.ts'
import { readCoordination } from './coordination.ts'
import { type Draft, type Frame, frameOf, OPEN } from './frames.ts'
import { type Head, speakerOf } from './heads.ts'
import { type Cue, ROLE, viewCue } from './lexicon.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { hasRole, type Segment, skipRoles } from './segments.ts'
import { shapeOf, statesView } from './shapes.ts'
import type { Token } from './tokens.ts'
import type { Walk } from './walk.ts'

/** Adds the drafts of one head and opens their frame; gives the index of the token where their content begins. */
export function addDrafts(walk: Walk, index: number, head: Head, kept: readonly Predicate[], direct: boolean, opensAt: number): number {
  const segment = walk.segments[index] as Segment
  const first = viewOf(walk, index, kept[0] as Predicate)
  const speaker = speakerOf(head, first)
  const inside = reportedBy(walk, head, first, direct)
  const holders = speaker?.ids ?? (first.form === 'ending' ? inside?.holders : undefined) ?? walk.holders
  const { next, others, commitment } = readCoordination(segment.tokens, first)
  const depth = inside ? inside.depth + 1 : 0
  const { partner } = head
  const drafts: Draft[] = []
  for (const predicate of kept.length + others.length > 1 ? [first, ...kept.slice(1), ...others] : [first]) {
    const cue = (head.negated && predicate.cue.negated) || predicate.cue
    if (drafts.some((draft) => draft.cue.id === cue.id)) continue
    drafts.push(draftOf(walk, index, predicate, { cue, holders, partner, inside, depth, opensAt, next: Math.max(next, predicate.next) }))
  }
  if (commitment) {
    for (const draft of drafts) draft.to = segment.end
    drafts.push(draftOf(walk, index, commitment, { cue: commitment.cue, holders, partner, inside, depth, opensAt, next: commitment.next }))
  }
  if (speaker) {
    walk.speaks = true
    walk.bound = true
  }
  if (speaker && !direct) {
    walk.holders = holders
    walk.orphan = false
    walk.outsider = false
  }
  walk.drafts.push(...drafts)
  walk.object = undefined
  const after = commitment?.next ?? next
  const within = first.form === 'ending' && (walk.frame.kind === 'reporting' || walk.frame.kind === 'normative')
  if (!within) walk.frame = first.form === 'noun' ? OPEN : frameAfter(drafts, segment, after, first.content !== undefined)
  return after
}

/** 同意 before a clause that states a view is a position (annotation guide, 6.19). */
function viewOf(walk: Walk, index: number, predicate: Predicate): Predicate {
  if (!predicate.cue.traits.has('view') || !viewCue) return predicate
  const segment = walk.segments[index] as Segment
  const here = segment.tokens[predicate.next] !== undefined
  const content = here ? segment.tokens.slice(predicate.next) : (walk.segments[index + 1]?.tokens ?? [])
  return statesView(content, walk.segments.slice(index + 1, index + 4), walk.speakers.parties)
    ? predicateOf(viewCue, predicate, predicate.next, predicate.form, predicate.content, predicate.judged)
    : predicate
}

/** Reporting cues in one another; deeper ones begin anew. */
const DEEPEST = 4

/** The reporting draft whose content runs on over what begins here. */
function reportedBy({ frame }: Walk, head: Head, predicate: Predicate, direct: boolean): Draft | undefined {
  const outer = frame.kind === 'reporting' || (frame.kind === 'normative' && predicate.form === 'ending') ? frame.drafts[0] : undefined
  if (!outer || outer.depth >= DEEPEST) return undefined
  const undertaken = frame.kind === 'reporting' && frame.topic === 'holder' && !head.subject && predicate.cue.role === 'commitment'
  const told = predicate.cue.traits.has('of-topic') && !head.subject
  return direct || undertaken || told || predicate.form === 'ending' ? outer : undefined
}

/** What a predicate's draft does not take from the predicate alone; `next` is the index of the token where its content begins. */
interface DraftParts extends Pick<Draft, 'cue' | 'holders' | 'partner' | 'inside' | 'depth' | 'opensAt'> {
  readonly next: number
}

function draftOf(walk: Walk, index: number, predicate: Predicate, parts: DraftParts): Draft {
  const segment = walk.segments[index] as Segment
  const { cue, holders, partner, inside, depth } = parts
  const next = segment.tokens[parts.next]
  const fronted = !next || isSaidOfPronoun(walk, cue, next) ? walk.object : undefined
  const thanked = isThanks(predicate) ? walk.object : undefined
  const judged = predicate.form === 'ending' && !predicate.content ? clausesBefore(walk.segments, walk.drafts, index) : undefined
  const content = (thanked && predicate.content && { start: thanked.start, end: predicate.content.end }) ?? predicate.content ?? judged ?? fronted
  const from = content?.start ?? next?.start ?? walk.segments[index + 1]?.start ?? predicate.end
  const before = judged?.start ?? (thanked ?? (content === fronted ? fronted : undefined))?.opensAt
  const opensAt = Math.min(parts.opensAt, before ?? parts.opensAt)
  return { cue, at: { start: predicate.start, end: predicate.end }, holders, from, opensAt, partner, inside, depth, to: content?.end }
}

/** 就A，向B表示感谢: the content reaches from A to B (annotation guide, 6.17). */
const isThanks = ({ cue, form }: Predicate) => form === 'tail' && cue.label.kind === 'position' && cue.label.stance === 'APPRECIATES'

/** 对此，双方认为是有益的: what is found beneficial is what 此 stands for. */
const isSaidOfPronoun = ({ object }: Walk, cue: Cue, next: Token) => object?.pronoun === true && cue.role === 'reporting' && hasRole(next, ROLE.copula)

/** The content begins with who is to act, not with a verb or a phrase before one. */
function asksSomebody(tokens: readonly Token[], from: number): boolean {
  const first = tokens[skipRoles(tokens, from, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')]
  return first === undefined || (!hasRole(first, ROLE.verb | ROLE.own | ROLE.preposition) && !first.word?.cue)
}

function frameAfter(drafts: readonly Draft[], segment: Segment, next: number, filled: boolean): Frame {
  switch (drafts.at(-1)?.cue.role) {
    case 'reporting':
      return frameOf('reporting', drafts, { topic: 'unread' })
    case 'directive':
      return frameOf('directive', drafts, { asks: asksSomebody(segment.tokens, next) })
    case 'advocating':
      return frameOf('advocacy', drafts, { verb: segment.tokens[next]?.word?.cue })
    case 'commitment':
      return frameOf('commitment', drafts, { fresh: !filled && segment.tokens[next] === undefined })
    default:
      return frameOf('stance', drafts, { shape: shapeOf(segment.tokens, next) })
  }
}
