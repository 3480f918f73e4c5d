import { isAdverb, skipAdverbs } from './adverbs.ts'
import { matchCue } from './cue-tables.ts'
import type { Token } from './tokens.ts'

/** "In this context we call …", "Recalling our talks we urge …", "Over the visit the United States will …", but not "the moment we intend to meet". */
export const isRoleAfterAdverbial = (tokens: readonly Token[], i: number) =>
  (tokens[i]?.lower === 'we' &&
    !wantsObject(tokens, i) &&
    (isAdverb(tokens[i - 1] as Token) || isFrontedPhrase(tokens.slice(0, Math.min(i, 60))) || isLateMain(tokens, i))) ||
  (tokens[i]?.lower === 'the' && tokens[i + 1]?.mention?.type === 'Country' && isFrontedNoun(tokens.slice(0, Math.min(i, 9))))

/** "Reaching the peace we hope to see takes time": the verb's object stands before "we", a relative clause without its pronoun. */
const wantsObject = (tokens: readonly Token[], i: number) =>
  tokens[i + 2]?.lower === 'to' &&
  tokens[i + 3]?.tags.has('Verb') === true &&
  tokens[i + 4]?.tags.has('PresentTense') === true &&
  !tokens[i + 4]?.tags.has('Infinitive')

/** "Over the visit": a few words that name nobody. */
const isFrontedNoun = (before: readonly Token[]) =>
  before.length > 1 &&
  before.length < 8 &&
  /^(?:over|during|in|at|on|through|under|within|by)$/.test(before[0]?.lower ?? '') &&
  !before.some(({ lower, mention }) => mention || /^(?:[,;:]|that|which|who|whom|and)$/.test(lower)) &&
  !/^(?:the|a|an|our|of|in|on|with|by|for|to|from)$/.test(before.at(-1)?.lower ?? '')

const isFrontedPhrase = (before: readonly Token[]) =>
  !before.some((token) => token.tags.has('Verb')) ||
  (/^(?:for|in|by|with|after|to|[a-z]+ing)$/.test(before[0]?.lower ?? '') && !before.some(({ lower }) => lower === ','))

/** "Recognizing the harm done, in a storm we will …": the first "we" behind a participle or "to", which are no sentence without it. */
function isLateMain(tokens: readonly Token[], i: number): boolean {
  const opens = tokens[0]?.lower === 'to' ? tokens[1]?.tags.has('Infinitive') : matchCue(tokens, 0)?.form === 'gerund'
  return (
    opens === true && tokens[i + 2]?.lower !== ',' && tokens.every(({ lower }, at) => lower !== 'we' || at === i || (at > i && tokens[at - 1]?.lower === 'and'))
  )
}

/** "Together with Japan, the United States will …", "Through the Oasis Initiative, Japan and Kenya will …". */
export const isFronted = (tokens: readonly Token[], i: number) =>
  isParticipial(tokens.slice(0, Math.min(i, 60))) ||
  (/^(?:with|in|at|for|of|on|like|from|to|by|as)$/.test(tokens[i - 3]?.lower ?? '') && i < 12) ||
  isAdverbial(tokens.slice(0, Math.min(i, 60)))

/** "Bearing in mind the Harbour Pact, Kenya will …": up to the one comma at its end. */
const isParticipial = (before: readonly Token[]) =>
  before[0]?.tags.has('Gerund') === true &&
  before.findIndex(({ lower }) => /^[,;:]$/.test(lower)) === before.length - 1 &&
  !before.some(({ lower }) => /^(?:between|among|both|and|with)$/.test(lower))

/** A prepositional phrase that the one comma at its end closes; what stands before it are adverbs. */
function isAdverbial(before: readonly Token[]): boolean {
  const adverbs = skipAdverbs(before, 0)
  const phrase = before.slice(before[adverbs]?.lower === ',' ? adverbs + 1 : adverbs)
  return (
    /^(?:through|under|via|within|at|in|as|with|on|following|during|alongside|despite|beyond|upon)$/.test(phrase[0]?.lower ?? '') &&
    phrase.findIndex(({ lower }) => /^[,;:]$/.test(lower)) === phrase.length - 1 &&
    (isAsSaid(phrase) || !phrase.some(({ lower }) => /^(?:between|among|both|and)$/.test(lower)))
  )
}

/** "As Chad and its neighbours confirmed in the Pact,": a clause. */
const isAsSaid = (phrase: readonly Token[]) => phrase[0]?.lower === 'as' && phrase.some(({ tags }) => tags.has('PastTense') || tags.has('PresentTense'))
