import type { Sentence, Stanced } from '../../model.ts'
import type { StanceContext, StanceFindings } from '../index.ts'
import { addresseesOf, within } from './addressees.ts'
import { antecedentOf, contentOf, trim } from './contents.ts'
import { deadlineOf } from './deadlines.ts'
import type { Draft } from './frames.ts'
import { readItem } from './lists.ts'
import { readSegments } from './segments.ts'
import { type Speakers, speakersOf } from './subjects.ts'
import { targetsOf } from './targets.ts'
import type { TraceEntry } from './trace.ts'
import { type Walk, walkSentence } from './walk.ts'

export interface Explanation extends StanceFindings {
  /** Every cue that was considered, with the rule that kept or dropped it; spans in view offsets. */
  readonly trace: readonly TraceEntry[]
}

/** Positions and commitments of a Chinese text, in view offsets. */
export function findStances(context: StanceContext): StanceFindings {
  const { stances, issues } = explainStances(context)
  return { stances, issues }
}

/** The same, with the reasons. */
export function explainStances(context: StanceContext): Explanation {
  const text = context.document.view.folded
  const reader: Reader = { context, text, speakers: speakersOf(context.statement, text, context.mentions), read: new Map(), next: 0 }
  const stances: Stanced[] = []
  const trace: TraceEntry[] = []
  for (const sentence of context.document.sentences) {
    if (sentence.part === 'FRONT') continue
    const reading = readSentence(reader, sentence)
    reader.read.set(sentence.index, reading)
    trace.push(...reading.walk.trace)
    stances.push(...reading.stances)
  }
  return { stances, issues: [], trace }
}

/** A sentence as it was read. `open` is a cue at its end whose content is still to come: 双方将：, 中方声明： */
export interface Reading {
  readonly walk: Walk
  readonly stances: readonly Stanced[]
  readonly open: Draft | undefined
}

interface Reader {
  readonly context: StanceContext
  readonly text: string
  readonly speakers: Speakers
  readonly read: Map<number, Reading>
  next: number
}

function readSentence(reader: Reader, sentence: Sentence): Reading {
  const { context, text, speakers } = reader
  const before = reader.read.get(sentence.index - 1)
  const holders = sentence.opensParagraph || !before ? speakers.parties : before.walk.holders
  const segments = readSegments(text, sentence, mentionsIn(reader, sentence))
  const reported = sentence.item ? undefined : before?.open
  const walk = walkSentence(
    segments,
    /[：:]$/.test(text.slice(sentence.start, sentence.end)),
    speakers,
    reported?.holders ?? holders,
    reported && reported.cue.role === 'reporting' ? reported : undefined,
  )
  const item = readItem(sentence, walk, reader.read, context.document.sentences)
  if (item) return { walk, stances: item.map((draft) => finish(reader, sentence, draft, [draft], item[0]?.to ?? sentence.end)), open: undefined }
  if (reported && reported.cue.role === 'reporting') walk.drafts.unshift({ ...reported, from: sentence.start, opensAt: sentence.start, to: undefined })
  const open = openDraft(text, sentence, walk)
  const drafts = open && open.from >= sentence.end - 1 ? walk.drafts.filter((draft) => draft !== open) : walk.drafts
  return { walk, stances: drafts.map((draft) => finish(reader, sentence, draft, walk.drafts, sentence.end)), open }
}

/** The last cue of a sentence that ends with a colon; 如下 opens no list. */
function openDraft(text: string, sentence: Sentence, walk: Walk): Draft | undefined {
  return walk.leads && !/(?:如下|如左|下述各条)[：:]$/.test(text.slice(sentence.start, sentence.end)) ? walk.drafts.at(-1) : undefined
}

function finish(reader: Reader, sentence: Sentence, draft: Draft, drafts: readonly Draft[], end: number): Stanced {
  const { text, context } = reader
  const content = contentWithAntecedent(reader, sentence, draft, drafts, end)
  const common = { ...content, cue: draft.at, rule: draft.cue.id }
  const inside = within(context.mentions, content)
  if (draft.cue.label.kind === 'commitment') {
    return { kind: 'commitment', modality: draft.cue.label.modality, actors: draft.holders, deadline: deadlineOf(text, content, inside), ...common }
  }
  const { stance } = draft.cue.label
  const asks = draft.cue.role === 'directive' || stance === 'EMPHASIZES'
  const addressees = asks ? addresseesOf(text, content, inside, stance === 'EMPHASIZES') : []
  const targets = targetsOf({ text, content, mentions: inside, stance, holders: draft.holders, parties: reader.speakers.parties, addressees })
  return { kind: 'position', stance, holders: draft.holders, addressees, targets, ...common }
}

function contentWithAntecedent(reader: Reader, sentence: Sentence, draft: Draft, drafts: readonly Draft[], end: number) {
  const content = contentOf(reader.text, draft, drafts, end)
  if (!/^(?:此|这|这一点|之)$/.test(reader.text.slice(content.start, content.end))) return content
  const before = reader.context.document.sentences[sentence.index - 1]
  const antecedent = antecedentOf(sentence, draft, drafts, before)
  return antecedent ? trim(reader.text, antecedent) : content
}

/** The mentions of a sentence; sentences come in order, so one pointer walks the list. */
function mentionsIn(reader: Reader, sentence: Sentence) {
  const { mentions } = reader.context
  while (reader.next < mentions.length && (mentions[reader.next]?.end ?? 0) <= sentence.start) reader.next++
  let end = reader.next
  while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end++
  return mentions.slice(reader.next, end)
}
