import type { Sentence, Span } from '../../model.ts'
import type { MainLine, Predicate } from './main-line.ts'
import type { Token } from './tokens.ts'

/**
 * What each predicate is about (annotation guide, section 3 "Content", 7.8): from behind the cue to the next main-line cue's clause,
 * to a clause with a subject of its own, or to the sentence's end. The outer content of a nested cue runs on over it.
 */
export function contentSpans(tokens: readonly Token[], line: MainLine, sentence: Sentence): (Span | undefined)[] {
  return line.predicates.map((predicate, index) => contentSpan(tokens, predicate, line, index, sentence))
}

function contentSpan(tokens: readonly Token[], predicate: Predicate, line: MainLine, index: number, sentence: Sentence): Span | undefined {
  const next = line.predicates.slice(index + 1).find((later) => !later.nested)
  const foreign = line.foreign.find((at) => at > predicate.content)
  const stop = Math.min(next?.from ?? tokens.length, foreign === undefined ? tokens.length : foreign - 1)
  const first = tokens[predicate.content]
  let last = Math.min(stop, tokens.length) - 1
  while (last >= predicate.content && TRAILING.has(tokens[last]?.lower ?? '')) last--
  const end = tokens[last]
  if (!first || !end || last < predicate.content || end.end > sentence.end) return undefined
  return { start: first.start, end: end.end }
}

const TRAILING = new Set([',', ';', '.', ':', 'and', 'but', '—', '–', '!', 'also', '-'])
