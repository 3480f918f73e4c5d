import type { Issue, NamedSpan, Sentence, Span, Stanced, StatementFacts } from '../../model.ts'
import type { Explanation, SentencePart, StanceContext, StanceFindings, TraceEntry } from '../index.ts'
import { skipAdverbs } from './adverbs.ts'
import { contentSpans } from './content.ts'
import { matchCue, type OwnTables, ownTables, withOwnCues } from './cue-tables.ts'
import { stanced, withOrganAsked } from './findings.ts'
import { addressedAs, inlineItems, type Lead, readItem, saysWhen, withoutLead, withoutMark } from './lists.ts'
import { scanMainLine } from './main-line.ts'
import { partsOf } from './parts.ts'
import type { MainLine, Predicate } from './predicate.ts'
import { organOf, scanResolution } from './resolutions.ts'
import { bodiesOf, ownersOf, statesOf } from './speakers.ts'
import { matchSubject, type SubjectContext } from './subjects.ts'
import { type TagIndex, tagSpans } from './tagger.ts'
import { type Token, tokenize, withoutMarker } from './tokens.ts'
import { completeTrace, issuesOf, namesOfSeveral, unknownParties, unreadHolders } from './trace.ts'

/** Positions and commitments of an English text (annotation guide, sections 3, 4, 7, 8 and 9), in view offsets. */
export function findStances(context: StanceContext): StanceFindings {
  return readStances(context, () => {})
}

/** The same, with the reasons. */
export function explainStances(context: StanceContext): Explanation {
  const trace: TraceEntry[] = []
  const parts = new Map<number, readonly SentencePart[]>()
  const findings = readStances(context, ({ tokens, line }, { index, start }) => {
    for (const entry of completeTrace(tokens, line.trace)) trace.push(entry)
    parts.set(
      index,
      partsOf(tokens, line).filter((part) => part.start >= start),
    )
  })
  return { ...findings, trace, parts }
}

/** What reading one sentence leaves for the next. */
interface Reader {
  readonly statement: StatementFacts
  readonly text: string
  /** The statement's. */
  readonly date: string | undefined
  readonly tags: TagIndex
  readonly mentions: readonly NamedSpan[]
  /** The first mention that may stand in the sentence. */
  nextMention: number
  readonly subjects: SubjectContext
  /** Who speaks in the annex of a resolution: those whom its text names together. */
  annex: SubjectContext
  /** The issuing organ; another where an annex names one. */
  organ: readonly string[] | undefined
  /** The sentence before. */
  previous: Sentence | undefined
  /** Of the sentence before: another annex is no longer that organ's. */
  section: string | undefined
  /** Sentences that lead a list in, by their index. */
  readonly leads: Map<number, Lead>
  /** Those whose cues stand in the items ("The Ministers:", "We are:", "We are taking steps to:"): their words before the colon. */
  readonly openings: Map<number, readonly Token[]>
  /** What lead-ins say that only point to items, as long as no item has taken their cue. */
  readonly pointing: Map<number, Stanced>
  /** Cues of users. */
  readonly own: OwnTables | undefined
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly line: MainLine
  readonly stances: readonly Stanced[]
}

function readStances(context: StanceContext, visit: (reading: Reading, sentence: Sentence) => void): StanceFindings {
  const sentences = context.document.sentences.filter((sentence) => sentence.part !== 'FRONT')
  const reader = readerOf(context, sentences)
  const ledIn = new Set(sentences.flatMap(({ item }) => item?.leadIn ?? []))
  const stances: Stanced[] = []
  const issues: Issue[] = namesOfSeveral(reader.text, sentences, context.mentions)
  for (const sentence of sentences) {
    const reading = readSentence(reader, sentence, ledIn.has(sentence.index))
    reader.previous = sentence
    visit(reading, sentence)
    for (const stance of reading.stances) {
      stances.push(stance)
      if (!(stance.kind === 'position' ? stance.holders : stance.actors).length) issues.push(unknownParties(reader.text, stance.cue))
    }
    issues.push(...unreadHolders(reading.line, reader.text))
    if (!reading.stances.length) issues.push(...issuesOf(reading.tokens, reading.line, reader.text, sentence))
  }
  if (reader.pointing.size) stances.push(...reader.pointing.values())
  return { stances: reader.pointing.size ? stances.toSorted((a, b) => a.cue.start - b.cue.start) : stances, issues }
}

function readerOf(context: StanceContext, sentences: readonly Sentence[]): Reader {
  const { document, statement, mentions } = context
  const text = document.view.folded
  const ownerOf = ownersOf(context)
  const subjects = {
    statement: withContractingParties(statement),
    stateOf: statesOf(context),
    ownerOf,
    bodyNamed: bodiesOf(context, ownerOf),
    membersOf: ({ id }: NamedSpan) => context.knowledge.entries?.get(id)?.parties ?? [],
    last: { singular: [], plural: statement.parties },
  }
  return {
    statement,
    text,
    date: statement.date,
    subjects,
    annex: { ...subjects, statement: { ...statement, parties: [] }, last: { singular: [], plural: [] } },
    mentions,
    tags: tagSpans(text, sentences),
    own: ownTables(context.knowledge),
    nextMention: 0,
    organ: statement.kind === 'RESOLUTION' ? statement.parties : undefined,
    previous: undefined,
    section: undefined,
    leads: new Map(),
    openings: new Map(),
    pointing: new Map(),
  }
}

/** A treaty that does not list its parties binds "the Parties" (guide, section 9.2). */
const withContractingParties = (statement: StatementFacts): StatementFacts =>
  statement.kind === 'TREATY' && !statement.parties.length ? { ...statement, parties: ['contracting-parties'] } : statement

function readSentence(reader: Reader, sentence: Sentence, leadsIn: boolean): Reading {
  const tokens = withOwnCues(withoutMarker(tokenize(reader.text, sentence, mentionsIn(reader, sentence), reader.tags)), reader.own)
  const line = scan(reader, sentence, tokens)
  const lead = sentence.item?.leadIn === undefined ? undefined : reader.leads.get(sentence.item.leadIn)
  const isItem = lead && sentence.opensParagraph && (!line.predicates.length || reader.organ)
  const opened = line.predicates.length ? undefined : openedItem(reader, sentence, tokens)
  if (opened) return opened
  if (leadsIn && opensItems(tokens, line, reader)) reader.openings.set(sentence.index, tokens.slice(0, -1))
  const own = isItem ? [] : read(tokens, line, sentence, reader)
  const last = line.predicates.at(-1)
  if (last && tokens.at(-1)?.lower === ':') reader.leads.set(sentence.index, { predicate: last, stance: own.at(-1) })
  if (isItem && sentence.item?.leadIn !== undefined) reader.pointing.delete(sentence.item.leadIn)
  const led = leadsIn ? own.at(-1) : undefined
  const stances = isItem ? readItem(lead, tokens, reader) : own.flatMap((stance) => (stance === led ? withoutLead(tokens, stance) : [stance]))
  if (led && !stances.some(({ cue }) => cue === led.cue) && saysWhen(tokens, led)) reader.pointing.set(sentence.index, led)
  return { tokens, line, stances }
}

/** A lead-in without a cue of its own, whose subject is that of its items. */
function opensItems(tokens: readonly Token[], { predicates }: MainLine, { organ, subjects }: Reader): boolean {
  if (organ || predicates.length || tokens.at(-1)?.lower !== ':') return false
  const subject = matchSubject(tokens, 0, subjects)
  const behind = tokens[subject?.end ?? tokens.length]?.lower
  return subject !== undefined && (behind === ':' || (behind === 'are' && subject.end === tokens.length - 2) || tokens.at(-2)?.lower === 'to')
}

/** "The Ministers: (a) welcomed …": the item read as the end of the sentence that its lead-in begins. */
function openedItem(reader: Reader, sentence: Sentence, tokens: readonly Token[]): Reading | undefined {
  const opening = sentence.item?.leadIn === undefined ? undefined : reader.openings.get(sentence.item.leadIn)
  if (!opening) return undefined
  const whole = [...opening, ...tokens]
  const line = scanMainLine(whole, reader.subjects)
  return { tokens: whole, line, stances: read(whole, line, sentence, reader) }
}

/** A resolution and a treaty's preamble are read by their paragraphs' leads; an annex that no organ issues, as running text. */
function scan(reader: Reader, sentence: Sentence, tokens: readonly Token[]): MainLine {
  if (!reader.organ) return scanText(reader, tokens)
  if (sentence.section !== reader.section && /^annex/i.test(sentence.section ?? '')) reader.organ = reader.statement.parties
  reader.section = sentence.section
  reader.organ = organOf(tokens, reader.statement.parties) ?? reader.organ
  if (sentence.part !== 'ANNEX' || reader.organ !== reader.statement.parties) return scanResolution(tokens, reader.organ)
  const line = scanMainLine(tokens, reader.annex)
  const several = line.predicates.find(({ holders }) => holders.length > 1 || holders.some(isBody))?.holders
  if (several && !reader.annex.statement.parties.length) reader.annex = { ...reader.annex, statement: { ...reader.statement, parties: [...several] } }
  return line
}

/** Whose statement an annex is, and no state that it tells of. */
const isBody = (holder: string) => !/^[A-Z]{2}$/.test(holder) && holder !== 'international-community'

function scanText({ subjects, statement }: Reader, tokens: readonly Token[]): MainLine {
  const recital = statement.kind === 'TREATY' && matchCue(tokens, skipAdverbs(tokens, 0))?.form === 'gerund'
  return recital ? scanResolution(tokens, subjects.statement.parties) : scanMainLine(tokens, subjects)
}

/** The mentions of a sentence; sentences come in order, so one pointer walks the list. */
function mentionsIn(reader: Reader, span: Span): NamedSpan[] {
  const { mentions } = reader
  while (reader.nextMention < mentions.length && (mentions[reader.nextMention]?.start ?? 0) < span.start) reader.nextMention++
  let end = reader.nextMention
  while (end < mentions.length && (mentions[end]?.end ?? 0) <= span.end) end++
  return mentions.slice(reader.nextMention, end)
}

function read(tokens: readonly Token[], line: MainLine, sentence: Sentence, scene: Pick<Reader, 'text' | 'date' | 'previous' | 'subjects'>): Stanced[] {
  const spans = contentSpans(tokens, line, sentence, antecedent(sentence, scene))
  return spans.flatMap((span, index) => {
    const predicate = line.predicates[index]
    if (!span || !predicate || (span === spans[index - 1] && isSameStance(predicate, line.predicates[index - 1]))) return []
    const items = inlineItems(tokens, span)
    const whole = withOrganAsked(stanced(tokens, predicate, withoutMark(tokens, span), scene), tokens, predicate, scene.subjects)
    return items.length ? items.map((item) => addressedAs(stanced(tokens, predicate, item, scene), whole)) : [whole]
  })
}

/** The sentence before in the same paragraph, without its full stop. */
function antecedent({ paragraph }: Sentence, { previous, text }: Pick<Reader, 'text' | 'previous'>): Span | undefined {
  if (previous?.paragraph !== paragraph) return undefined
  const { start } = previous
  return { start, end: start + text.slice(start, previous.end).replace(/[\s.;!?]+$/u, '').length }
}

/** "We support and endorse the plan": of two cues of one stance that share a content the first names it (guide, section 3). */
const isSameStance = ({ cue: { label } }: Predicate, before: Predicate | undefined) =>
  before !== undefined && 'stance' in label && 'stance' in before.cue.label && label.stance === before.cue.label.stance
