import { contentWords } from './content-words.ts'
import { readHolderNames } from './holder-names.ts'
import { otherPredicates } from './lexicon.ts'
import type { State } from './predicate.ts'
import { verbBehind } from './subject-verbs.ts'
import type { SubjectContext } from './subjects.ts'
import { FAR_ENOUGH, type Token } from './tokens.ts'

/** "…; President Musa thanked Japan": nothing tells for whom the person speaks. */
export function isStrangersClause(tokens: readonly Token[], i: number, { governing }: State, { stateOf }: SubjectContext): boolean {
  const found = governing && i > 0 ? readHolderNames(tokens, i) : undefined
  if (!found?.names.every((name) => name.type === 'Person' && stateOf(name) === undefined)) return false
  return verbBehind(tokens, { end: found.end, holders: [], plural: found.plural })?.match !== undefined
}

/** "We welcome the pier; each of us has seen it": a clause of the holder's that takes no stance (7.8). */
export const isClauseBeside = (tokens: readonly Token[], i: number, { content }: State) =>
  content > 0 &&
  i > content &&
  (tokens[i - 1]?.lower === ';' || (tokens[content - 1]?.lower !== 'that' && tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.lower === ','))

/** "welcomed the pier and discussed the tolls": a further predicate, which is no stance (6.13); in the present it could be one more infinitive. */
export function endsContent(tokens: readonly Token[], i: number, state: State): boolean {
  const { governing, foreign } = state
  const form = otherPredicates.get(tokens[i]?.lower ?? '')
  const kind = governing?.cue?.kind
  if (governing?.cue?.id === 'en-will' && !foreign && tokens[i - 1]?.lower === 'and' && /^(?:will|shall) (?:not|never)$/.test(wordsFrom(tokens, i, 2)))
    return true
  if (foreign || (kind !== 'plain' && kind !== 'directive') || !/^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '')) return false
  if (form === undefined) return isSecondGroup(tokens, i, state)
  return form === 'past' && governing?.form === 'past' && beginsObject(tokens[i + 1])
}

const OPENS_OBJECT = /^(?:the|a|an|our|their|its|his|her|on|several)$/
const OBJECTS = contentWords('objects-of-other-predicates')
const beginsObject = (token: Token | undefined) =>
  token !== undefined && (OPENS_OBJECT.test(token.lower) || OBJECTS.has(token.lower) || token.mention !== undefined)

/** "do not support X and will not recognize Y", "welcome X and are building Y": a verb group that agrees with the holder; inside a that-clause it is somebody else's. */
function isSecondGroup(tokens: readonly Token[], i: number, { subject, content }: State): boolean {
  if (!subject || i - content < 3 || !(subject.plural ? PLURAL_GROUP : SINGULAR_GROUP).test(wordsFrom(tokens, i, 2))) return false
  return !tokens.slice(Math.max(content - 1, i - FAR_ENOUGH, 0), i).some(({ lower }) => OPENS_CLAUSE.test(lower))
}

const wordsFrom = (tokens: readonly Token[], at: number, count: number) =>
  tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ')

const PLURAL_GROUP = /^(?:are|were|cannot|must|(?:have|do|will|shall|can|could|would) (?:not|never|no|also|already|been|now))\b/
const SINGULAR_GROUP = /^(?:is|was|cannot|must|has|does|(?:will|shall|can|could|would) (?:not|never|no|also|already|been|now))\b/
const OPENS_CLAUSE = /^(?:that|who|whom|which|whose|where|when|if|whether|how|what|because|while|as)$/

/** In tokens. */
const LONGEST_SUBJECT = 20

/** "affirm that the strait is open; raids upon it harm all": behind the semicolon an independent clause of the text's own (7.8). */
export function beginsClauseBehindSemicolon(tokens: readonly Token[], i: number, { governing, content }: State): boolean {
  if (content > 0 && i > content && tokens[i - 1]?.lower === ';' && isOwnClause(tokens, content, i)) return true
  if (
    tokens[i - 1]?.lower !== ';' ||
    !/^(?:reporting|directive)$/.test(governing?.cue?.kind ?? '') ||
    tokens[content - 1]?.lower !== 'that' ||
    tokens[i]?.tags.has('Verb')
  )
    return false
  for (let at = i; at < tokens.length && at < i + LONGEST_SUBJECT; at++) {
    const { lower, tags, mention } = tokens[at] as Token
    if (BREAKS_SUBJECT.test(lower) || (at === i && OPENS_NO_SUBJECT.test(lower)) || (lower === 'to' && tokens[at + 1]?.tags.has('Verb'))) return false
    if (!mention && at > i && (tags.has('Copula') || tags.has('Modal') || /^(?:has|have|had)$/.test(lower))) return true
    if (at > i && CONTINUING.has(lower) && tokens[at + 1]?.lower === 'to') return true
    if (!mention && at > i && tags.has('PresentTense') && !tags.has('Gerund') && opensObject(tokens[at + 1]) && !tokens[at - 1]?.tags.has('Adjective'))
      return true
  }
  return false
}

/** "…; Kenya does not", "…; it threatens all", "…; however, it …": a name or a pronoun and its finite verb; behind a colon it may be an item. */
function isOwnClause(tokens: readonly Token[], content: number, i: number): boolean {
  if (tokens.slice(Math.max(content, i - FAR_ENOUGH), i).some(({ lower }) => lower === ':')) return false
  const subject = OPENING.has(tokens[i]?.lower ?? '') ? i + (tokens[i + 1]?.lower === ',' ? 2 : 1) : i
  const verb = tokens[subject + 1]
  if (tokens[subject]?.mention) return /^(?:does|do|did|has|have|had|is|are|was|were|will|cannot|can)$/.test(verb?.lower ?? '')
  const finite = ['PresentTense', 'PastTense', 'Copula', 'Modal', 'Auxiliary'].some((tag) => verb?.tags.has(tag))
  return /^(?:it|they|he|she|we)$/.test(tokens[subject]?.lower ?? '') && finite
}

const OPENING = contentWords('opening-clauses')
const CONTINUING = contentWords('continuing')
const BREAKS_SUBJECT = /^(?:[;:()]|that|which|who|whose|where)$/
const OPENS_NO_SUBJECT = /^(?:,|to|if|when|and|or)$/

const opensObject = (token: Token | undefined) => /^(?:the|an?|our|their|its|all|this|these)$/.test(token?.lower ?? '')

/** A clause with a subject of its own that is no holder ends the content before it ("…, and our companies have begun …"). */
export function beginsForeignClause(tokens: readonly Token[], i: number, state: State): boolean {
  if (!state.governing || i < 2 || tokens[i - 1]?.lower !== 'and' || tokens[i - 2]?.lower !== ',') return false
  if (!/^(?:the|our|its|their|these|this|those|both|each|it|they)$/.test(tokens[i]?.lower ?? '') && !tokens[i]?.mention) return false
  for (let at = i + 1; at < tokens.length && at < i + 9; at++) {
    const token = tokens[at] as Token
    if (/^(?:,|;|–|—|to|that|which|who|of|for|in|and)$/.test(token.lower)) return false
    if (token.tags.has('Modal') || /^(?:is|are|was|were|has|have|had|will)$/.test(token.lower)) return true
  }
  return false
}
