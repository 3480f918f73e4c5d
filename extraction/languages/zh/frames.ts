import type { Span } from '../../model.ts'
import type { Cue } from './lexicon.ts'

/** A position or commitment while its sentence is being read. Offsets are of the view. */
export interface Draft {
  readonly cue: Cue
  readonly at: Span
  readonly holders: readonly string[]
  /** Where its content begins. */
  readonly from: number
  /** Where the content of what stands before it ends at the latest. */
  readonly opensAt: number
  /** Whom it is said to: 向X呼吁. */
  readonly partner: readonly string[]
  /** The reporting draft whose content runs on over this one. */
  readonly inside: Draft | undefined
  /** How many reporting drafts it is inside of. */
  readonly depth: number
  /** The end of its content where a rule has settled it. */
  to: number | undefined
}

/** What governs the words after a cue (annotation guide, section 6.1). */
export interface Frame {
  readonly kind: 'open' | 'stance' | 'advocacy' | 'directive' | 'commitment' | 'reporting' | 'normative'
  readonly drafts: readonly Draft[]
  /** Of the content of a plain stance. */
  readonly shape: Shape | undefined
  /** The cue that the content of 主张 begins with (主张尊重X，维护Y). */
  readonly verb: Cue | undefined
  /** A directive asks somebody, named or not (呼吁各方停火); 呼吁立即停火 asks nobody. */
  readonly asks: boolean
  /** A commitment is fresh until the first words of its content are read. */
  readonly fresh: boolean
  /** 应 stands in what is reported. */
  readonly modal: boolean
  /** What a reported clause is about. */
  readonly topic: Topic
  /** Under 应 somebody else is to act. */
  readonly foreign: boolean
}

/** What a reported clause is about: the holder, another agent, one that takes a stance (holding), a thing, or nothing named. */
export type Topic = 'unread' | 'holder' | 'agent' | 'holding' | 'thing' | 'none'

/** Content of a plain stance: 各国的努力, 北约继续扩张, 增加航班, or 以X为基础, whose matter is still to come. */
export type Shape = 'noun' | 'clause' | 'verb' | 'phrase'

/** Whatever the kind, with all fields: rules ask for the kind at every step, and objects of one shape are read several times as fast. */
export function frameOf(kind: Frame['kind'], drafts: readonly Draft[], own: Partial<Frame>): Frame {
  const { shape, verb, asks = false, fresh = false, modal = false, topic = 'none', foreign = false } = own
  return { kind, drafts, shape, verb, asks, fresh, modal, topic, foreign }
}

export const OPEN = frameOf('open', [], {})
