import { z } from 'zod'
import { evident } from '../../evidence.ts'
import { readEntryFile } from '../../knowledge.ts'
import type { NamedSpan, Span } from '../../model.ts'
import { skipAdverbs } from './adverbs.ts'
import { matchCue } from './cue-tables.ts'
import { behindPossessive, type Token } from './tokens.ts'

const HolderWords = z.strictObject({
  ...evident,
  role: z.enum(['title', 'office', 'body', 'plural', 'organ', 'leader', 'honorific']),
  words: z.array(z.string()).min(1),
})

export const holderWordEntries = readEntryFile('lexicon/en/holder-words.yaml', HolderWords)
export const holderWords = (role: z.infer<typeof HolderWords>['role']) =>
  new Set(holderWordEntries.filter((entry) => entry.role === role).flatMap(({ words }) => words))
const TITLES = holderWords('title')
const OFFICES = holderWords('office')
const BODIES = holderWords('body')
const PLURAL = holderWords('plural')
/** Nouns that take up a body named before ("the Commission"). */
export const ORGANS = holderWords('organ')

/** The names that are a subject ("Japan and the United States", "President Biden", "Kenya's Ports Agency"). */
export interface HolderNames {
  readonly names: readonly NamedSpan[]
  /** The token behind the subject. */
  readonly end: number
  readonly plural: boolean
  /** The states whose bodies the names are ("Kenya's Ports Agency"). */
  readonly owners: readonly NamedSpan[]
  /** A name among them that no rule has read. */
  readonly unread: Span | undefined
  /** "the President of the Board": who leads the bodies, not they themselves. */
  readonly led: boolean
}

/** What has been read so far. */
interface Reading {
  readonly names: NamedSpan[]
  end: number
  /** Whether a name may follow. */
  conjoined: boolean
  members: boolean
  /** "the President of the Board": a name behind the board's is the president's. */
  office: boolean
  readonly owners: NamedSpan[]
  /** Behind a state's 's: what is its follows. */
  possessed: boolean
  /** Behind "and" a name that no rule has read. */
  unread: Span | undefined
}

/** In tokens. */
const LONGEST_SUBJECT = 40

/** The names that a subject beginning at token `at` consists of; undefined where no name stands there. */
export function readHolderNames(tokens: readonly Token[], at: number): HolderNames | undefined {
  const reading: Reading = { names: [], end: -1, conjoined: true, members: false, office: false, owners: [], possessed: false, unread: undefined }
  let next: number | undefined = at
  while (next !== undefined && next < at + LONGEST_SUBJECT) next = readToken(tokens, next, reading)
  const { names, end, owners, members, unread, office: led } = reading
  if (end < 0) return undefined
  return { names, end, owners, unread, led, plural: members || unread !== undefined || names.length > 1 || PLURAL.has(tokens[end - 1]?.lower ?? '') }
}

/** Reads one token into `reading`; the next one to read, undefined where the subject is over. */
function readToken(tokens: readonly Token[], i: number, reading: Reading): number | undefined {
  const token = tokens[i]
  if (!token) return undefined
  if (token.mention) return readName(tokens, i, token.mention, reading)
  if (/^(?:[,()]|and)$/.test(token.lower)) return readConnector(tokens, i, reading)
  const owned = reading.end === i && reading.names.at(-1)?.type === 'Country' ? behindPossessive(tokens, i) : i
  if (owned > i) {
    reading.possessed = true
    return owned
  }
  return readWord(tokens, i, reading)
}

function readName(tokens: readonly Token[], i: number, mention: NamedSpan, reading: Reading): number | undefined {
  const { names } = reading
  const owned = reading.possessed
  reading.possessed = false
  if (!isHolderName(mention)) return undefined
  const leads = mention.type === 'Person' && (names.at(-1)?.type === 'Country' || names.at(-1)?.type === 'Organization')
  if (leads && isApposition(tokens, i)) return endAt(i + 2, reading)
  if (isOfficeBehind(tokens, i, names)) return endAt(i + 2, reading)
  const ledByName = leads && (owned || (!reading.conjoined && (reading.office || OFFICES.has(tokens[i - 1]?.lower ?? ''))))
  if (owned && mention.type === 'Organization') reading.owners.push(...names.splice(-1))
  else if (!(reading.conjoined || isBehindOf(tokens, i) || ledByName)) return undefined
  const ofTheName = names.length > 0 && ((tokens[i - 1]?.lower === 'of' && !(reading.conjoined && isGovernment(tokens[i - 2]))) || ledByName)
  if (!ofTheName) names.push(mention)
  reading.conjoined = false
  return endAt(i + 1, reading)
}

function endAt(end: number, reading: Reading): number {
  reading.end = end
  return end
}

function readConnector(tokens: readonly Token[], i: number, reading: Reading): number | undefined {
  const renamed = reading.end === i ? behindOtherName(tokens, i) : i
  if (renamed > i) return endAt(renamed, reading)
  const isComma = tokens[i]?.lower === ','
  const behind = isComma && reading.names.length ? behindAside(tokens, i) : i
  if (isComma && behind === i && !listGoesOn(tokens, i)) return undefined
  reading.conjoined = true
  return behind + 1
}

function readWord(tokens: readonly Token[], i: number, reading: Reading): number | undefined {
  const token = tokens[i]
  const word = token?.lower ?? ''
  const unread = reading.names.length ? behindUnread(tokens, i) : i
  if (unread > i) {
    Object.assign(reading, { unread: { start: token?.start ?? 0, end: tokens[unread - 1]?.end ?? 0 }, conjoined: false })
    return endAt(unread, reading)
  }
  const held = reading.possessed || (reading.end === i && /^\p{Lu}/u.test(tokens[i]?.text ?? ''))
  if (reading.end >= 0 && (BODIES.has(word) || (held && OFFICES.has(word)))) return endAt(i + 1, reading)
  if (/^(?:these|those)$/.test(word) && tokens[i + 1]?.mention) return i + 1
  if (!TITLES.has(word)) return undefined
  reading.members ||= PLURAL.has(word)
  reading.office ||= word === 'of' && OFFICES.has(tokens[i - 1]?.lower ?? '')
  return i + 1
}

/** In tokens. */
const LONGEST_UNREAD = 3

/** "Kenya and Graustark will …": behind a name that no rule has read, before the verb; `at` where none stands there. */
function behindUnread(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'and') return at
  let end = at
  while (end < at + LONGEST_UNREAD && /^\p{Lu}/u.test(tokens[end]?.text ?? '') && !tokens[end]?.mention && !TITLES.has(tokens[end]?.lower ?? '')) end++
  const verb = skipAdverbs(tokens, end)
  return end > at && (matchCue(tokens, verb) || tokens[verb]?.tags.has('Verb')) ? end : at
}

const isHolderName = (mention: NamedSpan) => mention.type === 'Country' || mention.type === 'Organization' || mention.type === 'Person'

const LONGEST_BRACKET = 10

/** Behind a bracket that names the same again, "the Kenya Ports Authority (KPA)", "the Republic (hereinafter “Kenya”)"; `at` where none stands there. */
function behindOtherName(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== '(') return at
  const inside = tokens.slice(at + 1, at + 1 + LONGEST_BRACKET).findIndex(({ lower }) => lower === ')')
  return inside > 0 ? at + inside + 2 : at
}

/** "The President of Kenya, Jana Lund, welcomed" */
const isApposition = (tokens: readonly Token[], at: number) => tokens[at - 1]?.lower === ',' && tokens[at + 1]?.lower === ','

/** "Jana Lund, Foreign Minister of Kenya, welcomed": the state of an office that stands behind the person's name. */
const isOfficeBehind = (tokens: readonly Token[], at: number, names: readonly NamedSpan[]) =>
  names.length === 1 &&
  names[0]?.type === 'Person' &&
  isBehindOf(tokens, at) &&
  tokens[at + 1]?.lower === ',' &&
  !tokens[at + 2]?.mention &&
  tokens[at + 2]?.lower !== 'and'

const isBehindOf = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'of' || (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'of')

/** "and the Government of Chad" */
const isGovernment = (token: Token | undefined) => BODIES.has(token?.lower ?? '')

const ASIDE = /^(?:subject|with|through|pending|together|for|in|as|under)$/
const LONGEST_ASIDE = 12

/** "Kenya, subject to a vote, and Chad": the second comma; `comma` itself where no such aside stands there. */
function behindAside(tokens: readonly Token[], comma: number): number {
  if (!ASIDE.test(tokens[comma + 1]?.lower ?? '')) return comma
  for (let i = comma + 2; i < comma + LONGEST_ASIDE; i++) {
    const { mention, lower } = tokens[i] ?? {}
    if (mention && isHolderName(mention)) return comma
    if (lower === ',') return tokens[i + 1]?.lower === 'and' && listGoesOn(tokens, i) ? i : comma
  }
  return comma
}

/** True when another name follows the comma before a verb: "Australia, India, Japan, and …". */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < tokens.length && i < comma + 8; i++) {
    const token = tokens[i]
    if (token?.mention) return isHolderName(token.mention)
    if (token && token.lower !== 'and' && !TITLES.has(token.lower)) return false
  }
  return false
}
