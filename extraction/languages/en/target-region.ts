import type { Span } from '../../model.ts'
import { isAdverb, skipAdverbs } from './adverbs.ts'
import { targetWords } from './target-words.ts'
import { behindPossessive, type Token, tokensIn } from './tokens.ts'

/** Words that open a part of the content that only describes, bases, limits or compares. */
const BREAKERS = targetWords('openers-of-descriptions')
/** Nouns whose "over X", "regarding X" tells what the stance is on. */
export const WORRY = targetWords('worries')
/** Nouns that a that-clause completes: the clause is the content. */
const STATED = targetWords('stated')
/** Nouns and verbs that an infinitive completes: what follows still belongs to the head. */
const COMPLETED_BY_INFINITIVE = targetWords('before-infinitives')

/** The parts of a content whose names a stance can be directed at: its noun phrase, or the subjects of its clauses ("that X has grown and that Y holds"). */
export function targetRegions(tokens: readonly Token[], span: Span, holders: readonly string[]): readonly (readonly Token[])[] {
  const first = targetRegion(tokens, span, holders)
  const { first: at, content } = tokensIn(tokens, span)
  const second = tokens[at - 1]?.lower === 'that' ? content.findIndex(({ lower }, index) => lower === 'that' && content[index - 1]?.lower === 'and') : -1
  return second < 0 ? [first] : [first, clauseSubject(content.slice(second + 1), holders)]
}

function targetRegion(tokens: readonly Token[], span: Span, holders: readonly string[]): readonly Token[] {
  const { first, content } = tokensIn(tokens, span)
  const stated = content.findIndex((token) => token.lower === 'that')
  const completes = stated > 0 && stated < 8 && STATED.has(content[stated - 1]?.lower ?? '') && !content.slice(0, stated).some((token) => token.mention)
  if (completes) return clauseSubject(content.slice(stated + 1), holders)
  const before = tokens[first - 1]?.lower === ',' ? tokens[first - 2] : tokens[first - 1]
  return before?.lower === 'that' ? clauseSubject(content, holders) : withSecondPhrase(content, phraseEnd(content))
}

/** "the money that Chad lent, as well as the boats of Kenya": behind a description the second head. */
function withSecondPhrase(content: readonly Token[], end: number): readonly Token[] {
  const owned = /^(?:that|which|who|through|by|under)$/.test(content[end]?.lower ?? '') ? secondOwner(content, end) : -1
  if (owned > 0)
    return [...content.slice(0, end), ...content.slice(owned, owned + 2), ...withSecondPhrase(content.slice(owned + 2), phraseEnd(content.slice(owned + 2)))]
  const beside = behindExample(content, end)
  if (beside > end) return [...content.slice(0, end), ...withSecondPhrase(content.slice(beside), phraseEnd(content.slice(beside)))]
  if (!/^(?:that|which|who)$/.test(content[end]?.lower ?? '')) return content.slice(0, end)
  const second = content.findIndex(
    ({ lower }, at) =>
      at >= end &&
      lower === ',' &&
      /^as well as (?:the|a|an|our|its|their|his|her)$/.test(
        content
          .slice(at + 1, at + 5)
          .map((token) => token.lower)
          .join(' '),
      ),
  )
  if (second < 0) return content.slice(0, end)
  const rest = content.slice(second + 1)
  return [...content.slice(0, end), ...rest.slice(0, phraseEnd(rest))]
}

/** "the pilots, including the Harbour Guard, and Government of Chad": the comma and "and" behind the only example; `end` where none is. */
function behindExample(content: readonly Token[], end: number): number {
  if (content[end]?.lower !== 'including' || content[end - 1]?.lower !== ',') return end
  const example = content[end + 1]?.lower === 'the' ? end + 2 : end + 1
  if (!content[example]?.mention || content[example + 1]?.lower !== ',' || content[example + 2]?.lower !== 'and') return end
  return /^(?:the )?government of/.test(textBehind(content, example + 3)) ? example + 1 : end
}

const textBehind = (content: readonly Token[], at: number) =>
  content
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ')

/** "the help of Chad through the Board, and Libya's gifts": the comma before a further owner. */
const secondOwner = (content: readonly Token[], end: number) =>
  content.findIndex(
    ({ lower }, at) => at > end && lower === ',' && content[at + 1]?.lower === 'and' && content[at + 2]?.mention && behindPossessive(content, at + 3) > at + 3,
  )

/** "the Harbour Convention stressing the role of Chad": what a document says only describes it. */
const SAYING = targetWords('sayings')

/** Where description, purpose, or the predicate of a clause begins. */
function phraseEnd(content: readonly Token[]): number {
  for (let i = 0; i < content.length; i++) {
    const token = content[i] as Token
    const next = content[i + 1]
    if (token.mention) continue
    const agent = behindPassive(content, i)
    if (agent > i) {
      i = agent
      continue
    }
    if (BREAKERS.has(token.lower) && !isPartOfPhrase(content, i)) return i
    if (isFramework(content, i)) return i
    if (token.lower === 'as' && next?.lower !== 'well' && content[i - 1]?.lower !== 'well') return i
    if (
      token.lower === 'to' &&
      isInfinitive(content[skipAdverbs(content, i + 1)]) &&
      !COMPLETED_BY_INFINITIVE.has(content[i - 1]?.lower ?? '') &&
      !isLight(content, i)
    )
      return i
    if (SAYING.has(token.lower) && content[i - 1]?.mention?.type === 'Instrument') return i
    if (token.lower === ',' && (next?.tags.has('Gerund') || next?.lower === 'with')) return i
    if (token.tags.has('Gerund') && content[i - 1]?.tags.has('Plural') && next?.mention) return i
    if (i > 0 && token.tags.has('PresentTense') && token.lower.endsWith('s') && content[i - 1]?.mention) return i
    if (token.lower === 'and' && WISHED.has(next?.lower ?? '') && content[i + 2]?.mention) return i
    if (i > 0 && (isAuxiliary(token) || /^remains?$/.test(token.lower))) return i
  }
  return content.length
}

/** "its part in the fair and wished Chad well": a further predicate. */
const WISHED = targetWords('wishes')

const COUNTERING = targetWords('countering')

const isInfinitive = (token: Token | undefined) => token !== undefined && (token.tags.has('Verb') || (!token.mention && COUNTERING.has(token.lower)))

/** "the work that has been done by Chad": the relative clause only tells whose work it is; the token of its "by". What Chad has not done is not its work. */
function behindPassive(content: readonly Token[], i: number): number {
  if (!/^(?:that|which)$/.test(content[i]?.lower ?? '') || !/^(?:has|have|had|was|were|is|are)$/.test(content[i + 1]?.lower ?? '')) return i
  if (content[i + 2]?.lower === 'not') return i
  const by = content.slice(i, i + 6).findIndex(({ lower }) => lower === 'by')
  return by < 0 ? i : i + by
}

/** "efforts under way", "concerns regarding Chad" */
function isPartOfPhrase(content: readonly Token[], i: number): boolean {
  const word = content[i]?.lower
  if (word === 'towards' || word === 'toward') return ADVANCE.has(content[i - 1]?.lower ?? '')
  if (word === 'consistent') return content[i + 1]?.lower !== 'with'
  return (word === 'under' && content[i + 1]?.lower === 'way') || (word === 'regarding' && WORRY.has(content[i - 1]?.lower ?? ''))
}

/** Nouns whose "towards X" tells what is being reached. */
const ADVANCE = targetWords('advances')
const AGREEMENT = targetWords('agreements')
const OCCASION = targetWords('occasions')
const COMPANY = targetWords('company')

/** "in accordance with X", "in pursuit of X", "the States concerned in cooperation with X", but not "progress in cooperation with X". */
function isFramework(content: readonly Token[], i: number): boolean {
  if (!/^(?:in|on|within|with)$/.test(content[i]?.lower ?? '')) return false
  const at = /^(?:the|direct|flagrant)$/.test(content[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const noun = content[at]?.lower ?? ''
  const preposition = content[at + 1]?.lower ?? ''
  if (OCCASION.has(noun) && /^(?:of|to)$/.test(preposition)) return true
  if (preposition !== 'with') return false
  return AGREEMENT.has(noun) || (COMPANY.has(noun) && i > 0 && !content[i - 1]?.tags.has('Noun'))
}

const LIGHT = targetWords('light-verbs')

/** "their commitment to work with all partners to urge Chad …": the first verb says little, the second what is meant. */
function isLight(content: readonly Token[], to: number): boolean {
  const first = content.findIndex((token, at) => at < to && token.lower === 'to' && COMPLETED_BY_INFINITIVE.has(content[at - 1]?.lower ?? ''))
  return first > 0 && LIGHT.has(content[first + 1]?.lower ?? '') && !content.slice(first, to).some((token) => token.mention)
}

const isAuxiliary = (token: Token) => (token.tags.has('Modal') && token.text !== 'May') || token.tags.has('Copula') || token.tags.has('Auxiliary')

const NOBODY = targetWords('nobody')

/** The subject of a clause; where that is the holder itself, the object of its verb. */
function clauseSubject(content: readonly Token[], holders: readonly string[]): readonly Token[] {
  const clause = content.slice(fronted(content))
  if (NOBODY.has(clause[0]?.lower ?? '')) return []
  const existing = existential(clause)
  if (existing) return clause.slice(existing, existing + phraseEnd(clause.slice(existing)))
  const end = Math.min(phraseEnd(clause), finiteVerb(clause), aside(clause))
  const subject = clause.slice(0, end)
  const own =
    /^(?:we|it|our|both)$/.test(subject[0]?.lower ?? '') ||
    (subject[0]?.lower === 'they' && holders.length > 1) ||
    isBothSides(subject) ||
    (subject[0]?.mention && holders.length === 1 && holders.includes(subject[0].mention.id))
  if (!own) return subject
  const predicate = clause.slice(end)
  const noun = predicate.findIndex(({ tags, mention }) => mention || (tags.has('Noun') && !tags.has('Verb')))
  const isOfVerb = (token: Token, index: number) => isVerbWord(token) || (token.lower === 'to' && predicate[index + 1]?.tags.has('Verb'))
  const object = predicate.filter((token, index) => index > 3 || (noun >= 0 && index > noun) || !isOfVerb(token, index))
  const particle = /^(?:on|upon)$/.test(object[0]?.lower ?? '') ? 1 : 0
  return object.slice(particle, particle + phraseEnd(object.slice(particle)))
}

const HOLDERS = targetWords('holders-themselves')

/** "the two sides" */
const isBothSides = ([the, number, noun]: readonly Token[]) =>
  the?.lower === 'the' && /^(?:two|three|four)$/.test(number?.lower ?? '') && HOLDERS.has(noun?.lower ?? '')

/** "there is no basis for Chad's claims": the subject stands behind the verb. */
const existential = (clause: readonly Token[]) => (clause[0]?.lower === 'there' && /^(?:is|are|was|were)$/.test(clause[1]?.lower ?? '') ? 2 : 0)

const isVerbWord = (token: Token) => !token.mention && (token.tags.has('Verb') || isAuxiliary(token) || isAdverb(token))

/** Where an aside between subject and verb begins: ", in the presence of …,". */
function aside(clause: readonly Token[]): number {
  const at = clause.findIndex(
    (token, index) =>
      (token.lower === ',' && /^(?:in|with|at|on|under|as)$/.test(clause[index + 1]?.lower ?? '')) ||
      (index > 0 && /^[–—]$/.test(token.lower) && !clause[index - 1]?.mention),
  )
  return at < 0 ? clause.length : at
}

/** Length of a fronted adverbial: "on 12 May, …", "pursuant to article 3, …". */
function fronted(content: readonly Token[]): number {
  if (!/^(?:on|in|at|after|following|during|with|by|for|as|pursuant|consistent|under|since|despite)$/.test(content[0]?.lower ?? '')) return 0
  for (let i = 1; i < content.length; i++)
    if (content[i]?.lower === ',' && (content[i + 1]?.mention || /^(?:the|a|an|all|any|we|it|they|this|its|our|their)$/.test(content[i + 1]?.lower ?? '')))
      return i + 1
  return 0
}

/** The first verb that is no participle of a noun before it. */
function finiteVerb(clause: readonly Token[]): number {
  const at = clause.findIndex(
    (token, index) =>
      index > 0 && (token.tags.has('PastTense') || token.tags.has('PresentTense')) && clause[index + 1]?.lower !== 'by' && !isDeterminer(clause[index - 1]),
  )
  return at < 0 ? clause.length : at
}

const isDeterminer = (token: Token | undefined) =>
  token !== undefined && (token.tags.has('Determiner') || token.tags.has('Adjective') || token.tags.has('Possessive'))
