import type { Sentence, Span, Stanced } from '../../model.ts'
import type { StanceContext } from '../index.ts'
import { addresseesOf, within } from './addressees.ts'
import { antecedentOf, contentOf, trim } from './contents.ts'
import { deadlineOf } from './deadlines.ts'
import type { Draft } from './frames.ts'
import { UNKNOWN } from './subjects.ts'
import { targetsOf } from './targets.ts'

interface DraftCase {
  readonly context: StanceContext
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
  readonly index: number
}

/** Turns a draft into a position or commitment: its content, addressees, targets and deadline. */
export function findingOf(draftCase: DraftCase): Stanced {
  const { context, drafts, index } = draftCase
  const text = context.document.view.folded
  const draft = drafts[index] as Draft
  const content = resolveContent(draftCase, text)
  const mentions = within(context.mentions, content)
  const common = { ...content, cue: draft.at, rule: draft.cue.id }
  const holders = draft.holders.filter((id) => id !== UNKNOWN)
  const { label } = draft.cue
  if (label.kind === 'commitment')
    return { kind: 'commitment', modality: label.modality, actors: holders, deadline: deadlineOf(text, content, mentions), ...common }
  const { stance } = label
  const asks = draft.cue.role === 'directive' || stance === 'EMPHASIZES'
  const asked = asks ? addresseesOf(text, content, mentions, stance === 'EMPHASIZES') : []
  const addressees = asked.length === 0 && draft.cue.role === 'directive' ? [...draft.partner] : asked
  const targets = targetsOf({ text, content, mentions, stance, holders: draft.holders, addressees })
  return { kind: 'position', stance, holders, addressees, targets, ...common }
}

/** The content, or what it points back to. */
function resolveContent({ context, sentence, drafts, index }: DraftCase, text: string): Span {
  const content = contentOf(text, drafts, index, sentence.end)
  if (!/^(?:此|这|这一点|之)$/.test(text.slice(content.start, content.end))) return content
  const antecedent = antecedentOf(sentence, drafts, index, context.document.sentences[sentence.index - 1])
  return antecedent ? trim(text, antecedent) : content
}
