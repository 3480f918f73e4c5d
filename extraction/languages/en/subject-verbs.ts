import { matchCue } from './cue-tables.ts'
import type { Subject } from './subjects.ts'
import type { Token } from './tokens.ts'
import { readDenied, readVerb, type Verb } from './verbs.ts'

/** The verb of a subject: right behind it, or behind ", building on …,", "– … –" or ", the leaders of A, B, and C,". */
export function verbBehind(tokens: readonly Token[], subject: Subject): Verb | undefined {
  const open = tokens[subject.end]?.lower ?? ''
  const close = open === '(' ? ')' : open
  if (subject.denies) return readDenied(tokens, subject.end)
  if (/^(?:which|who|that)$/.test(open) && subject.plural) return verbBehindRelative(tokens, subject)
  if (!/^[,–—(-]$/.test(open)) return readVerb(tokens, subject.end, subject.plural, matchCue)
  for (let i = subject.end + 1; i < tokens.length && i < subject.end + 60; i++) {
    if (tokens[i]?.lower !== close) continue
    const verb = readVerb(tokens, i + 1, subject.plural, matchCue)
    if (verb?.match || open !== ',') return verb
  }
  return undefined
}

/** "Those Kenyan ministers who opted for tolls, or for fees, recognize that …": the cue behind the comma that closes the relative clause. */
function verbBehindRelative(tokens: readonly Token[], { end, plural }: Subject): Verb | undefined {
  for (let i = end + 1; i < tokens.length && i < end + LONGEST_RELATIVE; i++) {
    if (/^[.;:]$/.test(tokens[i]?.lower ?? '')) return undefined
    const verb = tokens[i]?.lower === ',' ? readVerb(tokens, i + 1, plural, matchCue) : undefined
    if (verb?.match?.cue.kind === 'reporting' && verb.form === (plural ? 'base' : 'third')) return verb
  }
  return undefined
}

/** In tokens. */
const LONGEST_RELATIVE = 30
