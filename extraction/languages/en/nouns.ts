import type { TraceEntry } from '../index.ts'
import { isAsWellAs } from './content.ts'
import { matchCue } from './cue-tables.ts'
import { nounCues } from './lexicon.ts'
import { isModifier } from './patterns.ts'
import { clauseStart, type Predicate, type State } from './predicate.ts'
import { behindPossessive, FAR_ENOUGH, type Token } from './tokens.ts'

/** Rule "nouns" (6.4): "reaffirm their commitment to X, Y and their support for Z" holds further cues, the nouns; each follows its predicate. */
export function withNouns(tokens: readonly Token[], predicates: readonly Predicate[], trace: TraceEntry[]): Predicate[] {
  const nouns: Predicate[][] = []
  let until = tokens.length
  for (let index = predicates.length - 1; index >= 0; index--) {
    const outer = predicates[index] as Predicate
    nouns[index] = nounsUnder(tokens, outer, until)
    if (!outer.nested) until = outer.from
  }
  for (const { span, cue, nested } of nouns.flat())
    trace.push({ cue: span, entry: cue.id, kept: true, rule: nested ? '6.4 noun under a reporting cue' : '6.4 noun beside that of the cue' })
  return predicates.flatMap((outer, index) => [outer, ...(nouns[index] ?? [])])
}

function nounsUnder(tokens: readonly Token[], outer: Predicate, until: number): Predicate[] {
  if (outer.cue.kind !== 'reporting') return nounsBeside(tokens, outer, until)
  const found: Predicate[] = []
  let at: number | undefined = tokens[outer.content - 1]?.lower === 'that' ? nextNounPhrase(tokens, outer.content, until) : outer.content
  while (at !== undefined) {
    const nouns = nounCuesAt(tokens, at, outer.holders)
    found.push(...nouns)
    at = nextNounPhrase(tokens, nouns.at(-1)?.content ?? at + 1, until)
  }
  return found
}

/** "express our concern about X and our (or: their) thanks for Y": the nouns coordinated with that of the cue, which end its content. */
function nounsBeside(tokens: readonly Token[], { span, content, holders }: Predicate, until: number): Predicate[] {
  const first = tokens.slice(Math.max(0, content - LONGEST_CUE), content).filter(({ start, end }) => start >= span.start && end <= span.end)
  if (first.length < 2 || !first.some(({ lower }) => nounCues.some(({ nouns }) => nouns.has(lower)))) return []
  const owner = first.find(({ lower }) => POSSESSIVE.test(lower))?.lower
  const found: Predicate[] = []
  for (let at = nextNounPhrase(tokens, content, until, true); at !== undefined; at = nextNounPhrase(tokens, found.at(-1)?.content ?? at + 1, until, true)) {
    const noun = isSameOwner(tokens[at], owner) ? nounCueAt(tokens, at, holders) : undefined
    if (noun) found.push({ ...noun, nested: false })
  }
  return found
}

/** In tokens. */
const LONGEST_CUE = 12

/** "their support for X and its harbour": another's; a noun without an owner is that of the cue's. */
const isSameOwner = (token: Token | undefined, owner: string | undefined) =>
  !POSSESSIVE.test(token?.lower ?? '') || owner === undefined || token?.lower === owner || (owner === 'our' && token?.lower === 'their')

/** "express condolences to X and our solidarity with Y": the noun names the stance where the verb's first object names none. */
export function expressedNoun(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  const opens = POSSESSIVE.test(tokens[i]?.lower ?? '') || opensBareNoun(tokens, i)
  const noun = state.subject && state.expresses && !state.foreign && opens ? nounCueAt(tokens, i, state.subject.holders) : undefined
  if (!noun) return undefined
  state.content = noun.content
  return { ...noun, nested: false }
}

/** In tokens: how far a noun stands behind the beginning of its phrase. */
const FARTHEST = 6

/** The noun cue of a phrase, before it those coordinated with it: "our condemnation and firm rejection of X" has two that share X. */
function nounCuesAt(tokens: readonly Token[], at: number, holders: readonly string[]): Predicate[] {
  const first = coordinatedNoun(tokens, at)
  const last = nounCueAt(tokens, first?.behind ?? at, holders)
  if (!first || !last) return last ? [last] : []
  const from = clauseStart(tokens, at)
  const { start, end } = first.token
  return [
    { ...last, cue: first.cue, span: { start, end }, from },
    { ...last, from },
  ]
}

/** "condemnation" in "our condemnation (of) and firm rejection of": a noun cue whose preposition the next one has. */
function coordinatedNoun(tokens: readonly Token[], at: number) {
  for (let i = at; i <= at + FARTHEST; i++) {
    const token = tokens[i]
    const entry = nounCues.find(({ nouns, owned }) => !owned && nouns.has(token?.lower ?? ''))
    const and = entry?.prepositions.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    if (token && entry && tokens[and]?.lower === 'and') return { token, cue: entry.cue, behind: and + 1 }
    if (entry || !isModifier(token)) return undefined
  }
  return undefined
}

function nounCueAt(tokens: readonly Token[], at: number, holders: readonly string[]): Predicate | undefined {
  if (tokens[at]?.lower === 'its' && holders.length > 1) return undefined
  for (let i = at; i <= at + FARTHEST; i++) {
    const token = tokens[i]
    const noun = token && readNoun(tokens, i, at)
    if (noun) {
      const own = holdersOf(tokens.slice(at, noun.content), holders)
      return (
        own && {
          cue: noun.cue,
          span: { start: token.start, end: token.end },
          form: undefined,
          holders: own,
          from: clauseStart(tokens, at),
          content: noun.content,
          nested: true,
        }
      )
    }
    if (!isModifier(token) && !isNounBeside(tokens, i)) return undefined
  }
  return undefined
}

/** The noun cue at token `i` of a phrase that begins at `at`, and the token behind its preposition. */
function readNoun(tokens: readonly Token[], i: number, at: number): Pick<Predicate, 'cue' | 'content'> | undefined {
  const word = tokens[i]?.lower ?? ''
  const entry = nounCues.find(({ nouns }) => nouns.has(word))
  if (!entry || (entry.owned && !isOwned(tokens.slice(at, i)))) return undefined
  const preposition = [i + 1, behindOwner(tokens, i + 1), behindAside(tokens, i + 1)].find((next) => entry.prepositions.has(tokens[next]?.lower ?? ''))
  return preposition === undefined ? undefined : { cue: entry.cue, content: preposition + 1 }
}

/** "the commitment of Kenya to": the token behind the owner; `at` where none stands there. */
function behindOwner(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at
  const name = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  return tokens[name]?.mention ? name + 1 : at
}

const LONGEST_ASIDE = 14

/** "our commitment, in pursuit of this aim, to": the token behind the aside; `at` where none stands there. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',' || !/^(?:in|under|within|through|as|at|with)$/.test(tokens[at + 1]?.lower ?? '')) return at
  const close = tokens.slice(at + 1, at + LONGEST_ASIDE).findIndex(({ lower }) => lower === ',')
  return close < 0 ? at : at + close + 2
}

/** "our climate pledge to", "its zeal and commitment to": a noun may stand directly before the cue or be coordinated with it. */
function isNounBeside(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower === 'and' ? tokens[i + 2] : tokens[i + 1]
  return tokens[i]?.tags.has('Noun') === true && nounCues.some(({ nouns }) => nouns.has(next?.lower ?? ''))
}

const POSSESSIVE = /^(?:our|their|its|his|her)$/

const isOwned = (phrase: readonly Token[]) =>
  phrase.some((token, index) => POSSESSIVE.test(token.lower) || (token.mention && behindPossessive(phrase, index + 1) > index + 1))

/** Those whose commitment it is: the one named among the holders, else all of them; nothing where it is somebody else's. */
function holdersOf(phrase: readonly Token[], holders: readonly string[]): readonly string[] | undefined {
  if (POSSESSIVE.test(phrase[0]?.lower ?? '')) return holders
  const owners = phrase.flatMap(({ mention }) => (mention?.type === 'Country' || mention?.type === 'Organization' ? [mention.id] : []))
  if (!owners.length) return holders
  return owners.every((owner) => holders.includes(owner)) ? [...new Set(owners)] : undefined
}

/** Where a further noun phrase of the holders' own begins under the same cue: "… and our commitment to", "… and the commitment of Kenya to". */
function nextNounPhrase(tokens: readonly Token[], from: number, until: number, bare = false): number | undefined {
  for (let i = from; i < Math.min(until, from + FAR_ENOUGH) && tokens[i]?.lower !== ';'; i++) {
    if (!/^(?:and|,)$/.test(tokens[i]?.lower ?? '') && !isAsWellAs(tokens, i)) continue
    if (/^(?:our|their|its)$/.test(tokens[i + 1]?.lower ?? '') || opensOwnedNoun(tokens, i + 1) || (bare && opensBareNoun(tokens, i + 1))) return i + 1
    const match = matchCue(tokens, i + 1)
    if (match && match.form !== 'gerund') return undefined
  }
  return undefined
}

/** "and (deep) concern over": a noun that no owner needs. */
function opensBareNoun(tokens: readonly Token[], at: number): boolean {
  let noun = at
  while (noun < at + 3 && isModifier(tokens[noun]) && !bareNouns.has(tokens[noun]?.lower ?? '')) noun++
  return bareNouns.get(tokens[noun]?.lower ?? '')?.has(tokens[noun + 1]?.lower ?? '') === true
}

const bareNouns = new Map(nounCues.flatMap(({ nouns, bare }) => (bare ? [...nouns].map((noun) => [noun, bare] as const) : [])))

/** "the enduring commitment of Kenya to" */
function opensOwnedNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'the') return false
  let noun = at + 1
  while (noun < at + FARTHEST && isModifier(tokens[noun]) && !nounCues.some(({ nouns }) => nouns.has(tokens[noun]?.lower ?? ''))) noun++
  return readNoun(tokens, noun, at) !== undefined && behindOwner(tokens, noun + 1) > noun + 1
}
