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

/** What governs the words after a cue (annotation guide, section 6.1); each is made as a copy of `OPEN`. */
export type Frame =
  | { readonly kind: 'open'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'stance'; readonly drafts: readonly Draft[]; readonly shape: Shape }
  /** `verb` is the cue that its content begins with (主张尊重X，维护Y). */
  | { readonly kind: 'advocacy'; readonly drafts: readonly Draft[]; readonly verb: Cue | undefined }
  /** `asks` somebody, named or not (呼吁各方停火); 呼吁立即停火 asks nobody. */
  | { readonly kind: 'directive'; readonly drafts: readonly Draft[]; readonly asks: boolean }
  /** `fresh` until the first words of its content are read. */
  | { readonly kind: 'commitment'; readonly drafts: readonly Draft[]; readonly fresh: boolean }
  | { readonly kind: 'reporting'; readonly drafts: readonly Draft[]; readonly modal: boolean; readonly topic: Topic }
  /** Under 应: `foreign` when somebody else is to act. */
  | { readonly kind: 'normative'; readonly foreign: boolean; readonly drafts: readonly Draft[] }

/** What a reported clause is about: the holder, another agent, one that takes a stance (holding), a thing, or nothing named. */
export type Topic = 'unread' | 'holder' | 'agent' | 'holding' | 'thing' | 'none'

/** Content of a plain stance: 各国的努力, 北约继续扩张, 增加航班, or 以X为基础, whose matter is still to come. */
export type Shape = 'noun' | 'clause' | 'verb' | 'phrase'

const BARE = {
  kind: 'open' as const,
  drafts: [],
  shape: undefined,
  verb: undefined,
  asks: false,
  fresh: false,
  modal: false,
  topic: undefined,
  foreign: false,
}

/** With the fields of every kind: rules ask all the time for the kind, and read it several times as fast from objects of one shape. */
export const OPEN: Frame = BARE
