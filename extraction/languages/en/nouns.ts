import { nounCues } from './lexicon.ts'
import { isModifier } from './patterns.ts'
import { clauseStart, type Predicate } from './predicate.ts'
import type { Token } from './tokens.ts'

/** Rule "nouns" (6.4): "reaffirm their commitment to X and their support for Y" holds further cues, the nouns. */
export function nestedNoun(tokens: readonly Token[], outer: Predicate): Predicate[] {
  if (outer.cue.kind !== 'reporting') return []
  const found: Predicate[] = []
  for (let at: number | undefined = outer.content; at !== undefined; at = coordinatedNoun(tokens, found.at(-1)?.content)) {
    const noun = nounCueAt(tokens, at, outer.holders)
    if (!noun) break
    found.push(noun)
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

/** Where a second noun phrase of the holders' own begins in the same sentence: "… and our commitment to". */
function coordinatedNoun(tokens: readonly Token[], from: number | undefined): number | undefined {
  if (from === undefined) return undefined
  for (let i = from; i < tokens.length && tokens[i]?.lower !== ';'; i++)
    if (/^(?:and|,)$/.test(tokens[i]?.lower ?? '') && /^(?:our|their|its)$/.test(tokens[i + 1]?.lower ?? '')) return i + 1
  return undefined
}
