/** Which cues count: the rules of the annotation guide, sections 3 and 6, one function a rule, asked in order. */
import type { Frame } from './frames.ts'
import type { Head } from './heads.ts'
import type { Cue } from './lexicon.ts'
import type { Predicate } from './predicates.ts'
import type { Subject } from './subjects.ts'
import { NEITHER, NO_HOLDER, NO_PARTY } from './trace.ts'

/** A cue in predicate position with all that decides about it. */
export interface Candidate {
  readonly predicate: Predicate
  readonly cue: Cue
  readonly head: Head
  /** The subject that may hold it. */
  readonly speaker: Subject | undefined
  readonly frame: Frame
  /** Nothing but a comma or colon stands between it and the reporting cue before it. */
  readonly direct: boolean
  /** The content of the cue before it begins here. */
  readonly fresh: boolean
  /** The sentence's subject so far speaks for nobody. */
  readonly orphan: boolean
  /** That subject takes stances of its own. */
  readonly outsider: boolean
  readonly holders: readonly string[]
  readonly parties: readonly string[]
  readonly reportedBy: readonly string[]
  /** The words after it make it the topic of another predicate. */
  readonly topic: boolean
  /** 将 marks an object in the midst of a commitment. */
  readonly object: boolean
  /** 对此 stands before it. */
  readonly answers: boolean
  readonly prediction: boolean
  /** 也不反对 follows 既不支持. */
  readonly neither: boolean
  /** It stands in the article of a treaty. */
  readonly article: boolean
  /** Its subject, or the sentence's so far, is a party. */
  readonly bound: boolean
  /** 切实 opens its clause: it is what should be done. */
  readonly enjoined: boolean
  /** It stands in the story of a visit. */
  readonly narrated: boolean
}

export interface Decision {
  readonly kept: boolean
  readonly rule: string
}

type Rule = readonly [name: string, drops: (candidate: Candidate) => boolean]

const DROPS: readonly Rule[] = [
  ['9.2 an article binds the parties that are its subject', ({ article, bound }) => article && !bound],
  ['3 main line: negated', ({ head, cue }) => head.negated && !cue.negated],
  [NEITHER, ({ neither }) => neither],
  ['3 main line: under a normative modal', ({ head }) => head.modal],
  [NO_HOLDER, ({ speaker }) => speaker?.ids.length === 0],
  ['6.14 what others feel', isFeltByOthers],
  ['3 main line: nominalised as a topic', ({ topic, predicate }) => topic && !predicate.content],
  ['6.17 narration of an earlier visit', ({ narrated, cue }) => narrated && cue.traits.has('narrates')],
  ['6.14 inside a reporting content, another subject', isForeignInReport],
  ['6.14 under 应 with another subject', isUnderForeignModal],
  ['6.1 weak after a commitment', ({ frame, cue, head }) => frame.kind === 'commitment' && !head.subject && (cue.weak || cue.role === 'advocating')],
  [
    '6.1 weak after a directive',
    ({ frame, cue, head }) =>
      frame.kind === 'directive' && !head.subject && ((cue.weak && frame.asks) || head.together || (isSoftCommitment(cue) && !head.joined)),
  ],
  ['6.1 weak after a modal', ({ frame, cue, head }) => isModal(frame) && !head.subject && cue.weak],
  ['6.10 inside the content of 主张', ({ frame, cue, head }) => frame.kind === 'advocacy' && isAlike(frame.verb, cue) && !head.subject],
  ['6.10 inside the content of 主张, enjoined', ({ frame, cue, head, enjoined }) => frame.kind === 'advocacy' && enjoined && cue.weak && !head.subject],
  ['4 what is taken note of is no undertaking', isWitnessed],
  ['6.5 the first cue names the commitment', ({ frame, cue, fresh }) => fresh && frame.kind === 'commitment' && cue.role === 'commitment'],
  [NO_PARTY, (candidate) => isNoActor(candidate) && candidate.holders.every(isOrgan)],
  ['4 a subject that is no actor', isNoActor],
  ['4 将 as object marker', ({ object }) => object],
  ['6.14 inside a reporting content, its subject goes on', isCarriedOn],
  ['4 将 of mere prediction', ({ prediction }) => prediction],
  [
    '3 main line: the clause has another subject',
    ({ orphan, head, cue, frame }) => orphan && !head.subject && (cue.weak || isWill(cue) || isSoftCommitment(cue)) && frame.kind === 'open',
  ],
  [
    '3 main line: the clause goes on about one that is no holder',
    ({ outsider, head, cue, answers }) => outsider && !head.subject && !answers && !cue.traits.has('speech'),
  ],
]

/** Keeps or drops a cue and names the rule. */
export function decide(candidate: Candidate): Decision {
  for (const [rule, drops] of DROPS) if (drops(candidate)) return { kept: false, rule }
  return { kept: true, rule: candidate.direct ? '3 main line: under a reporting cue' : '3 main line' }
}

/** 中方指出，埃方支持X，俄方反对Y: what others hold is told, not taken; a party that speaks or answers (对此) takes a stance of its own. */
function isForeignInReport({ direct, speaker, holders, reportedBy, parties, frame, cue, answers }: Candidate): boolean {
  if (frame.kind !== 'reporting' || reportedBy.length === 0) return false
  if (!speaker) return frame.topic === 'holding' && cue.role === 'plain' && !answers
  if (direct) return holders.length !== reportedBy.length || holders.some((id) => !reportedBy.includes(id))
  if (holders.some((id) => reportedBy.includes(id))) return false
  return !holders.some((id) => parties.includes(id)) || (frame.topic === 'holding' && !cue.traits.has('speech') && !answers)
}

/** A body undertakes nothing, unless it is a party or an organ of one (中国商务部), which acts by its own name. */
function isNoActor({ cue, head, holders, parties }: Candidate): boolean {
  const acts = (id: string) => parties.includes(id) || (isOrgan(id) && parties.includes(id.slice(0, 2).toUpperCase()))
  return cue.role === 'commitment' && head.subject?.body === true && !holders.every(acts)
}

/** The ids of organs of states begin with the state's code. */
const isOrgan = (id: string) => /^(?!un-)[a-z]{2}-/.test(id)

/** 令邻国担忧; 中方指出，…，令埃方担忧. */
function isFeltByOthers({ predicate, parties, reportedBy }: Candidate): boolean {
  const ids = predicate.judged.feeler?.ids
  return ids?.some((id) => !parties.includes(id) || (reportedBy.length > 0 && !reportedBy.includes(id))) === true
}

function isUnderForeignModal({ frame, head, cue, predicate }: Candidate): boolean {
  return frame.kind === 'normative' && frame.foreign && !head.subject && !cue.traits.has('speech') && !predicate.content
}

function isWitnessed({ direct, frame, cue }: Candidate): boolean {
  return direct && frame.kind === 'reporting' && cue.role === 'commitment' && frame.drafts.some((draft) => draft.cue.traits.has('witness'))
}

/** 该组织成立以来，践行…精神: what an agent upholds is told of it. */
function isCarriedOn({ frame, head, cue }: Candidate): boolean {
  return (
    frame.kind === 'reporting' &&
    (frame.topic === 'agent' || frame.topic === 'holding' || frame.topic === 'thing') &&
    !head.firm &&
    !head.subject &&
    isConduct(cue)
  )
}

/** 主张尊重X，维护Y: the second verb goes on with what is advocated. */
const isAlike = (verb: Cue | undefined, cue: Cue) => verb?.id === cue.id || (verb !== undefined && isConduct(verb) && isConduct(cue))
const isConduct = ({ label }: Cue) => label.kind === 'position' && (label.stance === 'UPHOLDS' || label.stance === 'RECOGNIZES')

const isWill = (cue: Cue) => cue.label.kind === 'commitment' && cue.label.modality === 'WILL'
const isModal = (frame: Frame) => frame.kind === 'normative' || (frame.kind === 'reporting' && frame.modal)
const isSoftCommitment = (cue: Cue) => cue.label.kind === 'commitment' && cue.label.modality === 'COMMITTED'
