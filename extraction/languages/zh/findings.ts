import type { Sentence, Span, Stanced } from '../../model.ts'
import type { StanceContext } from '../index.ts'
import { addresseesOf, within } from './addressees.ts'
import { antecedentOf, contentOf, trim } from './contents.ts'
import { deadlineOf } from './deadlines.ts'
import type { Draft } from './frames.ts'
import { wordsOf } from './lexicon.ts'
import { cutSegments, readSegments, type Segment } from './segments.ts'
import { UNKNOWN } from './subjects.ts'
import { targetsOf } from './targets.ts'
import type { Token } from './tokens.ts'

/** A sentence whose drafts are known. */
interface ReadSentence {
  readonly context: StanceContext
  readonly sentence: Sentence
  readonly segments: readonly Segment[]
  readonly drafts: readonly Draft[]
}

/** Characters in which addressees and targets are looked for: they stand near the beginning of a content. */
const REACH = 900

/** Not a mention (annotation guide, 8.3). */
const SECRETARY = 'UN-Secretary-General'

/** Turns one of the drafts into a position or commitment: its content, addressees, targets and deadline. */
export function findingOf(read: ReadSentence, index: number): Stanced {
  const { context, drafts } = read
  const text = context.document.view.folded
  const draft = drafts[index] as Draft
  const content = resolveContent(read, index, text)
  const { start, end } = content
  const mentions = within(context.mentions, content)
  const { at: cue } = draft
  const { id: rule, label } = draft.cue
  const holders = draft.holders.includes(UNKNOWN) ? draft.holders.filter((id) => id !== UNKNOWN) : draft.holders
  if (label.kind === 'commitment') {
    const deadline = deadlineOf(text, content, mentions, context.statement.date)
    return { kind: 'commitment', modality: label.modality, actors: holders, deadline, start, end, cue, rule }
  }
  const { stance } = label
  const beginning = { start, end: Math.min(end, start + REACH) }
  const segments = cutSegments(read.segments, beginning) ?? readSegments(text, beginning, mentions, wordsOf(context.knowledge))
  const asks = (draft.cue.role === 'directive' && start >= draft.from) || stance === 'EMPHASIZES'
  const secretary = asks && context.statement.kind === 'RESOLUTION' && text.startsWith('秘书长', start)
  const asked = secretary ? [SECRETARY] : asks ? addresseesOf(openingOf(segments), stance === 'EMPHASIZES') : []
  const addressees = asked.length === 0 && draft.cue.role === 'directive' ? askedBefore(read, index, text, start) : asked
  const targets = targetsOf({ segments, mentions, stance, holders: draft.holders, addressees })
  return { kind: 'position', stance, holders, addressees, targets, start, end, cue, rule }
}

/** The first segment, and the second where only 某组织作为主要渠道 stands before its comma. */
function openingOf([first, second]: readonly Segment[]): readonly Token[] {
  const tokens = first?.tokens ?? []
  return second?.after === 'comma' && tokens.length < LONGEST_ROLE && tokens.some(({ surface }) => surface === '作为') ? [...tokens, ...second.tokens] : tokens
}
/** Words of a name with what it is called. */
const LONGEST_ROLE = 12

/** 呼吁X…，敦促其…: whom the cue before asks; else to whom it is said. */
function askedBefore(read: ReadSentence, index: number, text: string, start: number): readonly string[] {
  const { drafts } = read
  const before = text.startsWith('其', start) && drafts[index - 1]?.cue.role === 'directive' ? findingOf(read, index - 1) : undefined
  return before?.kind === 'position' && before.addressees.length > 0 ? before.addressees : [...(drafts[index]?.partner ?? [])]
}

/** The content, or what it points back to. */
function resolveContent({ context, sentence, drafts }: ReadSentence, index: number, text: string): Span {
  const content = contentOf(text, drafts, index, sentence.end)
  if (content.end - content.start > 3 || !/^(?:此|这|这一点|之)$/.test(text.slice(content.start, content.end))) return content
  const antecedent = antecedentOf(sentence, drafts, index, context.document.sentences[sentence.index - 1])
  if (!antecedent) return content
  const stop = text.lastIndexOf('；', antecedent.end - 2) // 甲方…；乙方…，丙方对此表示欢迎
  return trim(text, { start: Math.max(antecedent.start, stop + 1), end: antecedent.end })
}
