import type { FoundCommitment, FoundPosition, NamedSpan, Sentence, Span, Stanced } from '../../model.ts'
import type { StanceContext, StanceFindings } from '../index.ts'
import { findAddressees } from './addressees.ts'
import { contentSpans } from './content.ts'
import { findDeadline } from './deadline.ts'
import { scanMainLine } from './main-line.ts'
import type { MainLine, Predicate } from './predicate.ts'
import { addressed, scanResolution } from './resolutions.ts'
import type { SubjectContext } from './subjects.ts'
import { findTargets } from './targets.ts'
import { type Token, tagSpans, tokenize } from './tokens.ts'

/** Positions and commitments of an English text (annotation guide, sections 3, 4, 7, 8 and 9). */
export function findStances(context: StanceContext): StanceFindings {
  const { document, statement } = context
  const sentences = document.sentences.filter((sentence) => sentence.part !== 'FRONT')
  const tags = tagSpans(document.view.folded, sentences)
  const subjects: SubjectContext = { statement, stateOf: stateOf(context), last: { singular: [], plural: statement.parties } }
  const stances: Stanced[] = []
  const leads = new Map<number, Lead>()
  for (const sentence of sentences) {
    const tokens = tokenize(document.view.folded, sentence, mentionsIn(context.mentions, sentence), tags)
    const lead = sentence.item?.leadIn === undefined ? undefined : leads.get(sentence.item.leadIn)
    const line = statement.kind === 'RESOLUTION' ? scanResolution(withoutMarker(tokens), statement.parties) : scanMainLine(withoutMarker(tokens), subjects)
    const own = lead && !line.predicates.length ? [] : read(withoutMarker(tokens), line, sentence, document.view.folded)
    if (lead && (!line.predicates.length || statement.kind === 'RESOLUTION')) stances.push(...itemOf(lead, withoutMarker(tokens)))
    else stances.push(...own)
    const last = line.predicates.at(-1)
    if (last && tokens.at(-1)?.lower === ':') leads.set(sentence.index, { predicate: last, stance: own.at(-1) })
  }
  return { stances, issues: [] }
}

interface Lead {
  readonly predicate: Predicate
  readonly stance: Stanced | undefined
}

function mentionsIn(mentions: readonly NamedSpan[], span: Span): NamedSpan[] {
  return mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end)
}

/** A paragraph's number or an item's mark stands before the sentence proper. */
function withoutMarker(tokens: readonly Token[]): readonly Token[] {
  let at = 0
  while (at < 4 && /^(?:\d{1,3}|[a-z]|[ivx]+|[().•·\-–—*])$/.test(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'i' && tokens[at]?.lower !== 'a') at++
  return at ? tokens.slice(at) : tokens
}

function read(tokens: readonly Token[], line: MainLine, sentence: Sentence, text: string): Stanced[] {
  return contentSpans(tokens, line, sentence).flatMap((span, index) => {
    const predicate = line.predicates[index]
    return span && predicate ? [stanced(tokens, predicate, span, text)] : []
  })
}

function stanced(tokens: readonly Token[], predicate: Predicate, span: Span, text: string): Stanced {
  const { cue } = predicate
  if ('modality' in cue.label) {
    const commitment: FoundCommitment = {
      kind: 'commitment',
      modality: cue.label.modality,
      cue: predicate.span,
      actors: predicate.holders,
      deadline: findDeadline(text.slice(span.start, span.end)),
      rule: cue.id,
      ...span,
    }
    return commitment
  }
  const end = tokens.findIndex((token) => token.start >= span.end)
  const addressees = cue.kind === 'directive' ? findAddressees(tokens, predicate, end < 0 ? tokens.length : end) : []
  const targets = [...new Set([...addressees, ...findTargets(tokens, span, cue.label.stance, predicate.holders)])]
  const position: FoundPosition = {
    kind: 'position',
    stance: cue.label.stance,
    cue: predicate.span,
    holders: predicate.holders,
    addressees,
    targets: addressees.length ? addressees : targets,
    rule: cue.id,
    ...span,
  }
  return position
}

/** One fact an item under a lead-in, with the lead-in's cue and holder (guide, sections 4, 6.17, 8.4). */
function itemOf({ predicate }: Lead, tokens: readonly Token[]): Stanced[] {
  const first = tokens[0]
  const last = tokens.findLast((token) => !/^(?:[,;.:]|and|or)$/.test(token.lower))
  if (!first || !last || last.end <= first.start) return []
  const span = { start: first.start, end: last.end }
  return [stanced(tokens, { ...predicate, content: 0, from: 0, cue: addressed(tokens, { cue: predicate.cue, content: 0 }) }, span, '')]
}

/** States that persons speak for: the registry's word, else the name that stands beside the office in this text. */
function stateOf({ document, mentions, knowledge }: StanceContext): (person: NamedSpan) => string | undefined {
  const states = new Map<string, string>()
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'Person' || states.has(mention.id)) continue
    const previous = mentions[index - 1]
    const next = mentions[index + 1]
    const between = (a: NamedSpan | undefined, b: NamedSpan | undefined) => (a && b ? document.view.folded.slice(a.end, b.start) : '')
    if (next?.type === 'Country' && /^ of (?:the )?$/.test(between(mention, next))) states.set(mention.id, next.id)
    else if (
      previous?.type === 'Country' &&
      /^(?:'s|’s)? ?,?(?: ?(?:President|Prime Minister|Chancellor|Premier|King|Vice President|Foreign Minister|Secretary of State))? ?,? ?$/.test(
        between(previous, mention),
      )
    )
      states.set(mention.id, previous.id)
  }
  return (person) => knowledge.entries.get(person.id)?.parties?.[0] ?? states.get(person.id)
}
