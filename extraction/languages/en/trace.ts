import type { Issue, NamedSpan, Sentence, Span } from '../../model.ts'
import type { TraceEntry } from '../index.ts'
import { type CueMatch, matchCue } from './cue-tables.ts'
import { sharedNames } from './names-shared.ts'
import { englishWords } from './names-words.ts'
import { type MainLine, spanOf } from './predicate.ts'
import type { Token } from './tokens.ts'

/** Adds the cues that never stood in the place of a predicate, and puts all in the order of the text. */
export function completeTrace(tokens: readonly Token[], trace: readonly TraceEntry[]): TraceEntry[] {
  const others = unconsidered(tokens, trace).map(({ at, match }) => ({
    cue: spanOf(tokens, at, match),
    entry: match.cue.id,
    kept: false,
    rule: placeOf(tokens, at),
  }))
  return [...trace, ...others].sort((a, b) => a.cue.start - b.cue.start)
}

interface Unconsidered {
  readonly at: number
  readonly match: CueMatch
}

function unconsidered(tokens: readonly Token[], trace: readonly TraceEntry[]): Unconsidered[] {
  const found: Unconsidered[] = []
  const considered = trace.map(({ cue }) => cue).sort((a, b) => a.start - b.start)
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const match = matchCue(tokens, at)
    if (!match) continue
    const span = spanOf(tokens, at, match)
    while ((considered[next]?.end ?? Infinity) <= span.start) next++
    if ((considered[next]?.start ?? Infinity) >= span.end) found.push({ at, match })
    at = match.end - 1
  }
  return found
}

/** The rules of cues that a negation leaves without a stance, where people should look. */
export const NEGATED_PASSIVE = '3 main line: negated passive'
export const NEITHER_NOR = '3 main line: neither nor'
export const FRONTED_NEGATION = '6.19 under a fronted negation'
export const PARTLY_NEGATED = '3 main line: negated in part'
const UNTURNED: ReadonlySet<string> = new Set([NEGATED_PASSIVE, NEITHER_NOR, FRONTED_NEGATION, PARTLY_NEGATED])

const NOT_FINITE = /^(?:to|the|a|an|of|for|in|by|with|on|and|or|,|who|which|that|our|their|its|his|her|be|been|this|these|such|no|any|more)$/

function placeOf(tokens: readonly Token[], at: number): string {
  return isPredicate(tokens, at) ? NO_HOLDER : '3 main line: not in the place of the predicate'
}

const NO_HOLDER = '3 main line: the subject is no holder'

/** A cue that may be the verb of whatever stands before it. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const match = matchCue(tokens, at)
  if (!before || !match || match.form === 'gerund' || NOT_FINITE.test(before.lower)) return false
  if (isParticiple(tokens, match) || /^\p{Lu}/u.test(tokens[at]?.text ?? '') || isSubordinate(tokens, at)) return false
  return before.mention !== undefined || before.tags.has('Noun') || before.tags.has('Adverb')
}

/** "crimes committed during the siege", "an initiative announced at the summit": what follows is no object. */
const isParticiple = (tokens: readonly Token[], { form, end }: CueMatch) =>
  (form === 'past' && (!tokens[end] || /^(?:at|in|on|by|under|during|within|with|upon|from|[.,;:)])$/.test(tokens[end]?.lower ?? ''))) ||
  (form !== undefined && tokens[end]?.lower === 'of')

/** In tokens: how far a clause's opening word stands before its verb. */
const SHORT_CLAUSE = 8

/** "as it deems necessary", "should the Board consider", "the moment we intend to meet": no cue of the main line. */
function isSubordinate(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SHORT_CLAUSE); i--) {
    const word = tokens[i]?.lower ?? ''
    if (/^[,;:.()]$/.test(word)) return false
    if (SUBORDINATE.test(word)) return !(word === 'nor' && tokens.slice(0, i).some(({ lower }) => lower === 'neither'))
    if (i === at - 1 && /^(?:we|they|it|he|she|you)$/.test(word) && tokens[i - 1]?.tags.has('Noun')) return true
  }
  return false
}

const SUBORDINATE = /^(?:as|if|unless|when|whenever|whether|should|that|which|who|what|where|while|because|since|so|nor)$/

/** What a sentence without any finding leaves for people to look at; what others "will" do is ordinary. */
export function issuesOf(tokens: readonly Token[], line: MainLine, text: string, sentence: Sentence): Issue[] {
  const unturned = line.trace.find(({ kept, rule }) => !kept && UNTURNED.has(rule))
  if (unturned && tokens.at(-1)?.lower !== '?') return [untoldNegation(unturned, text)]
  const open = unconsidered(tokens, line.trace).find(
    ({ at, match }) => match.cue.strength === 'strong' && match.cue.id !== 'en-will' && isPredicate(tokens, at),
  )
  if (!open || tokens.at(-1)?.lower === '?') return []
  const span = spanOf(tokens, open.at, open.match)
  const cue = text.slice(span.start, span.end)
  const before = text.slice(sentence.start, span.start).slice(-30)
  if (line.held)
    return [
      {
        code: 'no-result',
        message: `found "${cue}" behind "${before}" in a sentence whose subject is a holder, expected a position or commitment; if it is one, add the wording to lexicon/en`,
        span,
      },
    ]
  return [
    {
      code: 'cue-without-holder',
      message: `found "${cue}" with "${before}" before it, expected a subject that holds stances; if it is one, add it to lexicon/en/subjects.yaml`,
      span,
    },
  ]
}

const untoldNegation = ({ cue }: TraceEntry, text: string): Issue => ({
  code: 'no-result',
  message: `found "${text.slice(cue.start, cue.end)}" under a negation, expected a stance that has an opposite; if it has one, add it to the negations of lexicon/en/stances.yaml`,
  span: cue,
})

/** "Kenya and Graustark support free trade": the stance is told of those who are read alone; once for each name. */
export function unreadHolders({ predicates }: MainLine, text: string): Issue[] {
  const unread = new Set(predicates.flatMap((predicate) => predicate.unread ?? []))
  return [...unread].map((span) => ({
    code: 'cue-without-holder',
    message: `found "${text.slice(span.start, span.end)}" among those who hold a stance, expected a name of the registry; if it is one, add it to extraction/registry`,
    span: { start: span.start, end: span.end },
  }))
}

/** A cue that counts in a statement whose parties are not known. */
export const unknownParties = (text: string, cue: Span): Issue => ({
  code: 'cue-without-holder',
  message: `found "${text.slice(cue.start, cue.end)}" held by all parties, expected to know the parties of the statement; give them as a correction`,
  span: cue,
})

/** "Korea" where no party tells which of the two states is meant. */
export const namesOfSeveral = (text: string, sentences: readonly Sentence[], mentions: readonly NamedSpan[]): Issue[] =>
  sharedNames(text, englishWords()).flatMap((span) => {
    const isRead = mentions.some(({ start, end }) => start <= span.start && end >= span.end)
    if (isRead || !sentences.some(({ start, end }) => start <= span.start && end >= span.end)) return []
    return [
      {
        code: 'unknown-name',
        message: `found "${text.slice(span.start, span.end)}", which several states may mean, expected its full name or one of them as a party; it is left out`,
        span,
      },
    ]
  })
