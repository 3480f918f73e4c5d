import type { Sentence } from '../../model.ts'
import type { Draft } from './frames.ts'
import type { Walk } from './walk.ts'

/**
 * An item under a lead-in with a cue (双方将：——…) takes the lead-in's cue and actors, its whole text is the content
 * (annotation guide, section 4 and 6.17); one of several `within` a paragraph ends where it ends. Undefined for ordinary text: no open lead-in, a subject and cue of its own, or the article of a treaty.
 */
export function readItem(
  sentence: Sentence,
  walk: Walk,
  leads: ReadonlyMap<number, Draft>,
  sentences: readonly Sentence[],
  within: boolean,
): readonly Draft[] | undefined {
  const lead = sentence.item?.leadIn === undefined ? undefined : leads.get(sentence.item.leadIn)
  if (!lead || walk.speaks || reports(walk) || /条$/.test(sentence.item?.marker ?? '')) return undefined
  if (!sentence.opensParagraph) return []
  return [{ ...lead, from: sentence.start, opensAt: sentence.start, to: within ? sentence.end : endOfItem(sentence, sentences), inside: undefined }]
}

/** 双方回顾了历程，一致认为…: the party is the subject of a clause before the cue. */
const reports = ({ bound, drafts }: Walk) => bound && drafts.some(({ cue }) => cue.label.kind === 'position' && !cue.weak)

function endOfItem(sentence: Sentence, sentences: readonly Sentence[]): number {
  let last = sentence
  for (let next = sentences[last.index + 1]; next?.paragraph === sentence.paragraph; next = sentences[last.index + 1]) last = next
  return last.end
}
