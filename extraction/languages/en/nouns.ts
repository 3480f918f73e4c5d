import { matchCue, nounCues } from './lexicon.ts'
import { isModifier } from './patterns.ts'
import { clauseStart, type Predicate } from './predicate.ts'
import type { Token } from './tokens.ts'

/** Rule "nouns" (6.4): "reaffirm their commitment to X, Y and their support for Z" holds further cues, the nouns. */
export function nestedNoun(tokens: readonly Token[], outer: Predicate): Predicate[] {
  if (outer.cue.kind !== 'reporting') return []
  const found: Predicate[] = []
  let at: number | undefined = outer.content
  while (at !== undefined) {
    const noun = nounCueAt(tokens, at, outer.holders)
    if (noun) found.push(noun)
    at = nextNounPhrase(tokens, noun ? noun.content : at + 1)
  }
  return found
}

function nounCueAt(tokens: readonly Token[], at: number, holders: readonly string[]): Predicate | undefined {
  for (let i = at; i <= at + 6; i++) {
    const token = tokens[i]
    const noun = token && nounCues.find((entry) => entry.nouns.has(token.lower) && entry.prepositions.has(tokens[i + 1]?.lower ?? ''))
    if (noun)
      return {
        cue: noun.cue,
        span: { start: token.start, end: token.end },
        form: undefined,
        holders,
        from: clauseStart(tokens, at),
        content: i + 2,
        nested: true,
      }
    if (!isModifier(token)) return undefined
  }
  return undefined
}

/** Where a further noun phrase of the holders' own begins under the same cue: "… and our commitment to". */
function nextNounPhrase(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length && tokens[i]?.lower !== ';'; i++) {
    if (!/^(?:and|,)$/.test(tokens[i]?.lower ?? '')) continue
    if (/^(?:our|their|its)$/.test(tokens[i + 1]?.lower ?? '')) return i + 1
    const match = matchCue(tokens, i + 1)
    if (match && match.form !== 'gerund') return undefined
  }
  return undefined
}
