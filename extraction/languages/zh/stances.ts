import type { Issue, NamedSpan, Sentence, Stanced } from '../../model.ts'
import type { Explanation, SentencePart, StanceContext, StanceFindings, TraceEntry } from '../index.ts'
import { speakersOfAnnex } from './annexes.ts'
import { findingOf } from './findings.ts'
import type { Draft } from './frames.ts'
import { joinFronted } from './fronted.ts'
import { findInlineList, type InlineList, isColon, nextItems } from './inline-lists.ts'
import { wordsOf } from './lexicon.ts'
import { readItem } from './lists.ts'
import { partsOf } from './parts.ts'
import { readLeads } from './resolutions.ts'
import { readSegments } from './segments.ts'
import { type Speakers, speakersOf } from './subjects.ts'
import { readSubsets } from './subsets.ts'
import { anyOfSurfaces } from './surfaces.ts'
import { completeTrace, issuesOf, unknownParties } from './trace.ts'
import { type Walk, walkSentence } from './walk.ts'

/** Positions and commitments of a Chinese text, in view offsets. */
export function findStances(context: StanceContext): StanceFindings {
  return readStances(context, false, () => {})
}

/** The same, with the reasons. */
export function explainStances(context: StanceContext): Explanation {
  const trace: TraceEntry[] = []
  const parts = new Map<number, readonly SentencePart[]>()
  const findings = readStances(context, true, ({ walk }, { index }) => {
    for (const entry of completeTrace(walk.trace, walk.segments)) trace.push(entry)
    parts.set(index, [...(parts.get(index) ?? []), ...partsOf(walk)])
  })
  return { ...findings, trace, parts }
}

function readStances(context: StanceContext, explained: boolean, visit: (reading: Reading, sentence: Sentence) => void): StanceFindings {
  const text = context.document.view.folded
  const speakers = speakersOf(context)
  const reader: Reader = {
    context,
    explained,
    text,
    speakers,
    annexed: speakersOfAnnex(context, speakers),
    leads: new Map(),
    pointers: new Map(),
    itemized: new Set(),
    holders: [],
    open: undefined,
    list: undefined,
    next: 0,
  }
  const stances: Stanced[] = []
  const issues: Issue[] = []
  for (const sentence of context.document.sentences) {
    if (sentence.part === 'FRONT') continue
    for (const piece of divide(reader, sentence)) {
      const reading = readSentence(reader, piece)
      visit(reading, piece)
      for (const stance of reading.stances) {
        stances.push(stance)
        if ((stance.kind === 'position' ? stance.holders : stance.actors).length === 0) issues.push(unknownParties(text, stance.cue))
      }
      if (reading.stances.length === 0) issues.push(...issuesOf(text, piece, reading.walk))
    }
  }
  return { stances: reader.itemized.size > 0 ? stances.filter((stance) => !reader.itemized.has(stance)) : stances, issues }
}

/** The lead-in and the items of a list within a paragraph, where the lead-in has a cue; else the sentence as it stands. */
function divide(reader: Reader, sentence: Sentence): readonly Sentence[] {
  const { text, list, context } = reader
  reader.list = list && nextItems(text, list, sentence)
  if (reader.list) return reader.list.items
  const found = sentence.item ? undefined : findInlineList(text, sentence, context.document.sentences[sentence.index + 1])
  if (!found || !hasLead(reader, found.lead)) return [sentence]
  reader.list = found
  return [found.lead, ...found.items]
}

/** Reads the lead-in beside the text, which leaves the reader as it is. */
function hasLead(reader: Reader, lead: Sentence): boolean {
  const leads = new Map<number, Draft>()
  readSentence({ ...reader, leads }, lead)
  return leads.size > 0
}

interface Reading {
  readonly stances: readonly Stanced[]
  readonly walk: Walk
}

/** What reading one sentence leaves for the next. */
interface Reader {
  readonly context: StanceContext
  /** Somebody wants the reasons. */
  readonly explained: boolean
  readonly text: string
  readonly speakers: Speakers
  /** Those of the treaty that the statement annexes. */
  readonly annexed: Speakers | undefined
  /** Last cues of the sentences that end with a colon, by the sentence's index. */
  readonly leads: Map<number, Draft>
  /** Those of them whose content only points to the items, by the same index. */
  readonly pointers: Map<number, Stanced>
  /** Those of these whose items say what is meant. */
  readonly itemized: Set<Stanced>
  /** Who held the last stance of the paragraph. */
  holders: readonly string[]
  /** A cue at the end of the sentence before, whose content this sentence is. */
  open: Draft | undefined
  /** The list within the paragraph that the sentence before belongs to. */
  list: InlineList | undefined
  /** The first mention that may stand in the sentence. */
  next: number
}

function readSentence(reader: Reader, sentence: Sentence): Reading {
  const { context, text } = reader
  const speakers = reader.annexed && sentence.part === 'ANNEX' ? reader.annexed : reader.speakers
  const reported = reader.open && !sentence.item ? { ...reader.open, from: sentence.start, opensAt: sentence.start, to: undefined } : undefined
  const holders = reported?.holders ?? (sentence.opensParagraph || reader.holders.length === 0 ? speakers.parties : reader.holders)
  const mentions = mentionsIn(reader, sentence)
  const words = wordsOf(context.knowledge)
  const spoken = sentence.opensParagraph ? [] : reader.holders
  const segments = readSubsets(joinFronted(readSegments(text, sentence, mentions, words)), mentions, speakers, spoken)
  const walk = walkSentence(context.statement.kind === 'RESOLUTION' ? readLeads(text, segments, mentions, words) : segments, {
    speakers,
    holders,
    leads: endsWithColon(text, sentence),
    article: speakers.treaty && sentence.section !== undefined,
    reported,
    explained: reader.explained,
  })
  reader.open = undefined
  const item = readItem(sentence, walk, reader.leads, context.document.sentences, reader.list !== undefined)
  reader.holders = item?.[0]?.holders ?? walk.holders
  const drafts = item ?? keepOpen(reader, sentence, reported ? [reported, ...walk.drafts] : walk.drafts, walk)
  const stances: Stanced[] = []
  const read = { context, sentence, segments: walk.segments, drafts }
  for (let index = 0; index < drafts.length; index++) {
    const stance = findingOf(read, index)
    if (stance.start < stance.end) stances.push(stance)
  }
  if (item) itemize(reader, sentence, item)
  else notePointer(reader, sentence, stances.at(-1))
  return { stances, walk }
}

/** Remembers the cue that a colon leaves open, and takes it away where its content is all still to come. */
function keepOpen(reader: Reader, sentence: Sentence, drafts: readonly Draft[], walk: Walk): readonly Draft[] {
  const last = drafts.at(-1)
  if (!walk.leads || !last || /(?:如下|如左|下述各条)[：:]$/.test(reader.text.slice(sentence.end - 8, sentence.end))) return drafts
  reader.leads.set(sentence.index, last)
  if (last.from < sentence.end - 1) return drafts
  reader.open = last
  return drafts.slice(0, -1)
}

const POINTER = new RegExp(`^(?:${anyOfSurfaces('manners-of-steps')})*${anyOfSurfaces('steps-taken')}(?:以下|下列|下述|如下)\\p{Script=Han}{2,4}$`, 'u')

/** 同意采取以下措施： says no more than its items will. */
function notePointer({ text, leads, pointers }: Reader, { index }: Sentence, last: Stanced | undefined): void {
  if (last && leads.get(index)?.at === last.cue && POINTER.test(text.slice(last.start, last.end))) pointers.set(index, last)
}

function itemize({ pointers, itemized }: Reader, { item }: Sentence, drafts: readonly Draft[]): void {
  const pointer = item?.leadIn === undefined ? undefined : pointers.get(item.leadIn)
  if (pointer && drafts.length > 0) itemized.add(pointer)
}

const endsWithColon = (text: string, sentence: Sentence) => isColon(text.charCodeAt(sentence.end - 1))

/** The mentions of a sentence; sentences come in order, so one pointer walks the list. */
function mentionsIn(reader: Reader, sentence: Sentence): readonly NamedSpan[] {
  const { mentions } = reader.context
  while (reader.next < mentions.length && (mentions[reader.next]?.end ?? 0) <= sentence.start) reader.next++
  let end = reader.next
  while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end++
  return mentions.slice(reader.next, end)
}
