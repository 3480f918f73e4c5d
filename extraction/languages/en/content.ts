import type { Sentence, Span } from '../../model.ts'
import { matchCue } from './cue-tables.ts'
import type { MainLine, Predicate } from './predicate.ts'
import { ruleWords } from './rule-words.ts'
import { lastAtOrBefore } from './sorted.ts'
import type { Token } from './tokens.ts'

/**
 * What each predicate is about (annotation guide, section 3 "Content", 7.8): from behind the cue to the next main-line cue's clause,
 * to a clause with a subject of its own, or to the sentence's end. The outer content of a nested cue runs on over it; a cue without content of its
 * own shares that of the next (6.3).
 */
export function contentSpans(tokens: readonly Token[], line: MainLine, sentence: Sentence, before: Span | undefined): (Span | undefined)[] {
  const spans: (Span | undefined)[] = []
  const next: Next = { main: undefined, noun: undefined, shared: undefined, nounSpan: undefined }
  for (let index = line.predicates.length - 1; index >= 0; index--) {
    const predicate = line.predicates[index] as Predicate
    const span = contentSpan(tokens, predicate, line, next, sentence)
    spans[index] = span
    if (span && before && isPronoun(tokens, span)) spans[index] = before
    if (!predicate.nested) Object.assign(next, { main: predicate, noun: undefined, shared: span })
    else if (isNoun(predicate)) Object.assign(next, { noun: predicate, nounSpan: span })
  }
  return spans
}

/** "We welcome this": the sentence before it is meant (6.2). */
function isPronoun(tokens: readonly Token[], span: Span): boolean {
  const word = tokens.find(({ start }) => start === span.start)
  return word?.end === span.end && /^(?:this|that|these|those|it|such|them)$/.test(word.lower)
}

/** What stands behind a predicate; sentences are read from their end, since a content ends where the next begins. */
interface Next {
  /** The next predicate that is not nested, and its content. */
  main: Predicate | undefined
  shared: Span | undefined
  /** The next nested noun before that, and its content. */
  noun: Predicate | undefined
  nounSpan: Span | undefined
}

function contentSpan(tokens: readonly Token[], predicate: Predicate, line: MainLine, next: Next, sentence: Sentence): Span | undefined {
  if (predicate.before) return spanBetween(tokens, predicate.before.from, predicate.before.to)
  if (isNoun(predicate) && next.noun?.content === predicate.content) return next.nounSpan
  const noun = isNoun(predicate) ? next.noun : undefined
  const own = spanBetween(tokens, predicate.content, stopAt(tokens, noun ?? next.main, predicate, line))
  if (own && own.end <= sentence.end) return own
  return noun ? undefined : sharedObject(tokens, next)
}

/** "endorse and will stand behind the deal": what is shared is the object of the verb that is promised. */
function sharedObject(tokens: readonly Token[], { main, shared }: Next): Span | undefined {
  const verb = shared && main?.cue.id === 'en-will' ? matchCue(tokens, main.content) : undefined
  const object = verb && 'stance' in verb.cue.label ? tokens[verb.end] : undefined
  return object && shared && object.end <= shared.end ? { start: object.start, end: shared.end } : shared
}

/** A nested cue that is a noun; those end each other's content, verbs do not. */
const isNoun = (predicate: Predicate) => predicate.nested && predicate.form === undefined && !predicate.before

function stopAt(tokens: readonly Token[], behind: Predicate | undefined, predicate: Predicate, line: MainLine): number {
  const foreign = line.foreign[lastAtOrBefore(line.foreign, predicate.content) + 1]
  return Math.min(
    behind?.from ?? tokens.length,
    foreign === undefined ? tokens.length : foreign - 1,
    isNoun(predicate) ? secondObject(tokens, predicate.content) : tokens.length,
  )
}

const NEEDS = ruleWords('needs')

/** "support for X and the importance of Y": the second object belongs to the reporting cue alone (8.8). */
function secondObject(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 200; i++)
    if (tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'the' && NEEDS.has(tokens[i + 2]?.lower ?? '')) return i
  return tokens.length
}

function spanBetween(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let last = Math.min(to, tokens.length) - 1
  for (;;) {
    if (last >= from && TRAILING.has(tokens[last]?.lower ?? '')) last--
    else if (isAsWellAs(tokens, last)) last -= 3
    else break
  }
  const first = tokens[from]
  const end = tokens[last]
  return first && end && last >= from ? { start: first.start, end: end.end } : undefined
}

/** "as well as", of which the token at `last` is the end. */
export const isAsWellAs = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.lower === 'as' && tokens[last - 1]?.lower === 'well' && tokens[last - 2]?.lower === 'as'

const TRAILING = new Set([',', ';', '.', ':', 'and', 'but', '—', '–', '!', 'also', '-'])
