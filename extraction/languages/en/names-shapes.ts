import type { InstrumentKind, MentionType, NamedSpan } from '../../model.ts'
import type { NameWord } from '../names-lexicon.ts'
import { complementEnd, properName, THEMED } from './names-complements.ts'
import { anyOfContext, contextWords } from './names-contexts.ts'
import { isWished } from './names-documents.ts'
import { dateBefore, extendLeft, type HeadAt, headAt, ordinalBefore } from './names-heads.ts'
import { datedBy, lawNumberBehind } from './names-suffixes.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

/** The rule of a head noun alone that stands for a meeting or programme named before (this Dialogue); no name where none was. */
export const SHORT_FORM = 'en-short-form'

/** The rule of the text's own title, which is no name in it. */
export const OWN_TEXT = 'en-own-text'

/** Words that say nothing of which meeting, partnership or group it is. */
const GENERIC =
  /^(?:Leaders|Leaders'|Ministers|Ministers'|Ministerial|Foreign|Annual|Next|Joint|Emergency|Extraordinary|Plenary|Resumed|Ordinary|Regular|Biennial|Strategic|Comprehensive|Global|Special|General|Enhanced|Bilateral|Trilateral|Regional|International|National|Senior|Officials|Officials'|High|Level|Summit|Inaugural|Upcoming|Historic|Steering|Expert|Experts|Working|Standing|Technical|Olympic|Olympics|Paralympic|Winter|Summer)$/u

/**
 * Names that no entry knows, by their capitalised head noun: words and names before it, a complement behind it
 * (Futenma Replacement Facility, Treaty of Mutual Cooperation and Security).
 */
export function findShapes(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const head = headAt(text, tokens, at, words)
    if (!head) continue
    const isHead = !isBeforeHead(head, text, tokens, words)
    const name = isHead ? (namedBy(head, text, tokens, words) ?? backReference(head, tokens, words)) : undefined
    if (name) found.push(name)
    at = head.to - 1
  }
  return found
}

/** Lake Marin Fisheries Organization, Lake Forum, Economic Partnership Agreement: the last head noun tells what is named. */
function isBeforeHead({ word, to }: HeadAt, text: string, tokens: readonly NameToken[], words: EnglishWords): boolean {
  if (word.role === 'initiative') return /^(?:instrument|organization)$/u.test(headAt(text, tokens, to, words)?.word.role ?? '')
  if (!words.placePrefixes.has(word.word)) return false
  const end = Math.min(properName(tokens, to), to + LONGEST_PROPER)
  for (let at = to; at < end; at++) {
    const last = headAt(text, tokens, at, words)
    if (last && !words.placePrefixes.has(last.word.word) && last.word.role !== 'place') return true
  }
  return false
}

/** In tokens. */
const LONGEST_PROPER = 8

const TYPES: Readonly<Record<string, MentionType>> = {
  instrument: 'Instrument',
  organization: 'Organization',
  initiative: 'Initiative',
  place: 'Place',
  'place-prefix': 'Place',
  event: 'Event',
}

/** the Terms of Reference (TOR): a document that gets an abbreviation is named. */
const DEFINED = /^ \([A-Z]{2,8}\)/u
const isDefined = (role: string, text: string, end: number) => role === 'instrument' && DEFINED.test(text.slice(end, end + 14))

function namedBy(head: HeadAt, text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan | undefined {
  const { role, word } = head.word
  const proper = words.placePrefixes.has(word) || words.headsBeforeName.has(word) ? properName(tokens, head.to) : head.to
  const left = role === 'event' && proper > head.to ? head.from : withPrefix(tokens, withParticiple(tokens, extendLeft(tokens, head, words), role), role)
  const right = proper > head.to || words.placePrefixes.has(word) ? proper : complementEnd(head, tokens, words)
  const modifiers = tokens.slice(left, head.from).filter((token) => token.name || token.capital || PARTICIPLE.test(token.text))
  const distinct = modifiers.filter((token) => !GENERIC.test(token.text) || /^hoc$/u.test(tokens[left + 1]?.text ?? ''))
  if (isToldByNumber(head, tokens, modifiers, words)) return undefined
  const document = framedDocument(head, text, tokens, right, words)
  const defined = isDefined(role, text, tokens[head.to - 1]?.end ?? 0) || (right > head.to && isDefined('instrument', text, tokens[right - 1]?.end ?? 0))
  if (!defined && words.lawsBySubject.has(word) && right === head.to && left >= head.from - 1) return undefined
  if (
    !defined &&
    !(isBare(tokens, head.to, right) && (isTheMemorandum(head, tokens, left) || isToldByDate(head, text, tokens))) &&
    !(proper > head.to && words.headsBeforeName.has(word)) &&
    !(ALONE.has(word) && tokens[head.from - 1]?.text === 'the') &&
    !(words.units.has(word) && ORDINAL.test(tokens[left]?.text ?? '')) &&
    !document &&
    !(role === 'event' && (modifiers.length || right > head.to) && ordinalBefore(tokens, left) < left) &&
    !isNamed(role, word, modifiers, distinct, tokens.slice(head.to, right), /^an?$/u.test(tokens[left - 1]?.text ?? ''), words)
  )
    return undefined
  if (isCutOff(tokens, left) || (role === 'instrument' && isWished(text, tokens[left]?.start ?? 0))) return undefined
  const dated = role === 'instrument' || role === 'event' ? dateBefore(tokens, left) : left
  const draft = role === 'instrument' && dated === left && tokens[left - 1]?.text === 'draft'
  const meets = role === 'organization' && MEETINGS.has(word) && ordinalBefore(tokens, left) < left
  const from = meets || (role === 'event' && dated === left) ? ordinalBefore(tokens, left) : draft ? left - 1 : dated
  if (role === 'place' && tokens[right]?.capital) return undefined
  const first = tokens[from]
  const last = tokens[right - 1]
  const type = document ? 'Instrument' : meets ? 'Event' : typeOf(head, text, tokens[from], last?.end ?? 0)
  if (!first || !last || !type) return undefined
  return {
    start: first.start,
    end: last.end,
    type,
    id: '',
    rule: role === 'instrument' && isOwnText(tokens, left, words) ? OWN_TEXT : `en-${role}`,
    ...(type === 'Instrument' ? { kind: document?.kind ?? kindOf(head, text.slice(first.start, last.end)), ...datedBy(tokens, right) } : {}),
  }
}

const ALONE = contextWords('documents-named-alone')

/** U.S. Executive Order 90001: a law that has nothing but its number and whose it is, which names-documents.ts reads. */
const isToldByNumber = ({ to, word: { word } }: HeadAt, tokens: readonly NameToken[], modifiers: readonly NameToken[], words: EnglishWords) =>
  words.toldByNumber.has(word) && lawNumberBehind(tokens, to) > to && modifiers.every(({ name }) => name?.type === 'Country' || name?.type === 'Organization')

const BEHIND_DATE = '(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{Lu}\\p{Ll}+\\.? (?:\\d{1,2}, )?\\d{4}'
const ITS_DATE = new RegExp(
  `^(?: of| dated| from) (?:${BEHIND_DATE}|\\d{4}\\b)|^ \\(${BEHIND_DATE}\\)|^,? (?:signed|adopted|issued|concluded|released|endorsed|agreed)(?: by [^.,;]{3,40}?| (?:in|at) \\p{Lu}\\p{L}+)? (?:(?:on |in )(?:${BEHIND_DATE}|\\d{4}\\b)|yesterday|today|last (?:month|year|\\p{Lu}\\p{Ll}+)|earlier this (?:month|year))`,
  'u',
)

/** the Declaration of 3 June 2014, the Protocol signed yesterday: a document that its date tells from others. */
function isToldByDate({ word, from, to }: HeadAt, text: string, tokens: readonly NameToken[]): boolean {
  if (word.role !== 'instrument' || !/^(?:the|and|,|its|their|our|both)$/iu.test(tokens[from - 1]?.text ?? '')) return false
  const end = tokens[to - 1]?.end ?? 0
  return ITS_DATE.test(text.slice(end, end + 100))
}

/** the current ten-year Memorandum of Understanding, a new Memorandum of Cooperation: one that needs no title. */
function isTheMemorandum({ word }: HeadAt, tokens: readonly NameToken[], from: number): boolean {
  if (!/^(?:Memorandum|Statement|Letter) of /u.test(word.word)) return false
  let at = from - 1
  while (from - at < 6 && /^(?:\p{Ll}|[\d$€£-])/u.test(tokens[at]?.text ?? '') && !ARTICLE.test(tokens[at]?.text ?? '')) at--
  return ARTICLE.test(tokens[at]?.text ?? '')
}

const ARTICLE = /^(?:the|an?)$/u

/** Programmes, and documents where they are signed. */
const FRAMEWORKS = contextWords('frameworks')

const SHORT_TITLE = /^ \((?:the )?[“"]/u

/** twentieth National Congress of the Harbour League: what meets under its own name is a meeting where it is counted. */
const MEETINGS = contextWords('bodies-named-by-meetings')

/** Framework for a Kenya-Chad Agreement on Ports (“Framework Agreement”): the document that a framework is for, and so what it is itself where it gets a short title. */
function framedDocument({ word, to }: HeadAt, text: string, tokens: readonly NameToken[], right: number, words: EnglishWords): NameWord | undefined {
  if (
    !FRAMEWORKS.has(word.word) ||
    !ARTICLE.test(tokens[to + 1]?.text ?? '') ||
    !SHORT_TITLE.test(text.slice(tokens[right - 1]?.end, (tokens[right - 1]?.end ?? 0) + 8))
  )
    return undefined
  for (let at = to + 2; at < right; at++) {
    const document = headAt(text, tokens, at, words)?.word
    if (document?.role === 'instrument') return document
  }
  return undefined
}

/** Nothing, or a year alone, behind the head. */
const isBare = (tokens: readonly NameToken[], to: number, right: number) => right === to || (right === to + 2 && /^\d{4}$/u.test(tokens[to + 1]?.text ?? ''))

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u
const PARTICIPLE = /^-\p{Ll}+ed$/u

/** Kenya-led Dialogue: who leads it is all the name there is. */
const withParticiple = (tokens: readonly NameToken[], from: number, role: string) =>
  role === 'event' && PARTICIPLE.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.name ? from - 2 : from

/** ad hoc High-Level Committee */
const withPrefix = (tokens: readonly NameToken[], from: number, role: string) =>
  role === 'organization' && /^hoc$/iu.test(tokens[from - 1]?.text ?? '') && /^ad$/iu.test(tokens[from - 2]?.text ?? '') ? from - 2 : from

/** adopted the following Joint Declaration: the text itself. */
const isOwnText = (tokens: readonly NameToken[], from: number, words: EnglishWords) => words.ownText.has(tokens[from - 1]?.text ?? '')

/** Harris Administration in Biden-Harris Administration: what stands before the hyphen belongs to the name and could not be read. */
const isCutOff = (tokens: readonly NameToken[], from: number) => tokens[from - 1]?.text === '-' && tokens[from - 1]?.end === tokens[from]?.start

function isNamed(
  role: string,
  word: string,
  modifiers: readonly NameToken[],
  distinct: readonly NameToken[],
  complementTokens: readonly NameToken[],
  indefinite: boolean,
  words: EnglishWords,
): boolean {
  const complement = complementTokens.length > 0
  if (role === 'event')
    return (
      isEvent(word, distinct) || (complement && (/^(?:Summit|.*Dialogue)$/u.test(word) || THEMED.has(word) || (word === 'Conference' && modifiers.length > 0)))
    )
  if (words.placePrefixes.has(word)) return complement || (distinct.length > 0 && word === 'Port')
  if (role === 'place') return distinct.length > 0 && !(words.weakPlaces.has(word) && distinct.every((token) => token.name))
  if (role === 'instrument') return distinct.length > 0 || complementTokens.some(({ name, text }) => name !== undefined || /^\p{Lu}/u.test(text))
  if (role === 'initiative' && isPurpose(complementTokens) && !indefinite) return true
  if (role === 'initiative') return distinct.some((token) => !/^\d+$/u.test(token.text) && (word !== 'Partnership' || complement || !isState(token)))
  return (
    distinct.length > 0 ||
    (modifiers.length > 0 && complement) ||
    (complement &&
      (words.namedByComplement.has(word) ||
        /^\d/u.test(complementTokens[0]?.text ?? '') ||
        ((isOrganOf(complementTokens) || isOrganAtEnd(complementTokens)) && !indefinite) ||
        isPurpose(complementTokens)))
  )
}

/** Chad-Kenya Comprehensive Partnership: how two states stand to each other, no project. */
const isState = ({ name }: NameToken) => name?.type === 'Country' || name?.type === 'Organization'

/** Council of the Harbour League: an organ by the organization that it belongs to. */
const isOrganOf = (complement: readonly NameToken[]) =>
  complement[0]?.text === 'of' && (complement[1]?.text === 'the' ? complement[2] : complement[1])?.name?.type === 'Organization'

/** Council of Harbour Masters of the Harbour League */
const isOrganAtEnd = (complement: readonly NameToken[]) =>
  complement[0]?.text === 'of' && complement.at(-1)?.name?.type === 'Organization' && complement.slice(-3, -1).some(({ text }) => text === 'of')

/** Alliance for Clean Ports in Africa, Task Force on a Clean Ocean, Centre for Japan-Kenya Studies */
function isPurpose([preposition, ...rest]: readonly NameToken[]): boolean {
  const [first, second] = /^(?:an?|the)$/u.test(rest[0]?.text ?? '') ? rest.slice(1) : rest
  return (
    /^(?:for|on|against)$/u.test(preposition?.text ?? '') &&
    (first?.capital === true || (first?.name?.type === 'Organization' && second?.capital === true && !rest.some(({ text }) => text === '('))
      ? second !== undefined && (second.capital || second.name !== undefined || (second.text === 'and' && rest.at(-1)?.capital === true))
      : second?.text === '-' && rest.at(-1)?.capital === true)
  )
}

/** A summit by its body alone, or by body and city, is a meeting of the body (guide, section 6.8); the city alone names it. */
function isEvent(word: string, distinct: readonly NameToken[]): boolean {
  const others = distinct.filter(({ name }) => name?.type !== 'Organization' && name?.type !== 'Country')
  const bodies = others.length < distinct.length
  return others.some(({ name, text }) => PARTICIPLE.test(text) || name?.type !== 'Place' || word !== 'Summit' || !bodies)
}

function typeOf({ word: { word, role } }: HeadAt, text: string, first: NameToken | undefined, end: number): MentionType | undefined {
  if (role === 'organization' && INITIATIVE.test(text.slice(Math.max(0, (first?.start ?? 0) - 40), first?.start))) return 'Initiative'
  if (word === 'Agenda' && /^\d{4}$/u.test(first?.text ?? '')) return 'Instrument'
  if (first?.name?.type === 'Place' && HELD.test(text.slice(first.end, end))) return 'Event'
  const signed = SIGNED.test(text.slice(Math.max(0, (first?.start ?? 0) - 50), first?.start)) || SIGNED_BEHIND.test(text.slice(end, end + 20))
  return FRAMEWORKS.has(word) && signed ? 'Instrument' : TYPES[role]
}

/** the Bangui Forum on Ports: a meeting that is named for its town. */
const HELD = /^ Forum on /u

/** a new initiative, the Clean Reef Alliance: what the text calls it. */
const INITIATIVE = /(?<!\p{L})initiative(?: [–—-]|,| called| named) (?:the )?[“"]?$/u

/** finalized a Harbour Framework: what is signed is a document. */
const SIGNED =
  /(?<!\p{L})(?:sign(?:ed|ing)?(?: (?:this|next) year)?|finali[sz](?:ed?|ing|ation)|conclu(?:ded?|ding|sion)|endors(?:ed?|ing|ement))(?: of)?(?: the| an?)?(?: (?:new|bilateral|joint|[a-z]+-year))* $/iu

/** the Harbour Vision signed in May */
const SIGNED_BEHIND = /^,? (?:that was |which was )?(?:signed|concluded) (?:on|in|at|by|during)\b/u

const kindOf = (head: HeadAt, surface: string): InstrumentKind =>
  /\b[Dd]raft\b/u.test(surface) ? 'DRAFT' : (head.word.kind ?? (FRAMEWORKS.has(head.word.word) && head.word.word !== 'Vision' ? 'OTHER' : 'PLAN'))

/** this Summit: most often the one at which the parties speak. */
const MEETING_ITSELF = new RegExp(anyOfContext('meetings-themselves'), 'u')

const DUTIES = contextWords('duties-of-documents')

/** the Treaty, the Alliance, (Convention), their Treaty obligations: a head noun alone behind the article or in brackets refers to what the text named before. */
function backReference(head: HeadAt, tokens: readonly NameToken[], words: EnglishWords): NamedSpan | undefined {
  const token = tokens[head.from]
  const last = tokens[head.to - 1]
  const before = tokens[head.from - 1]?.text ?? ''
  if (!token || !last || !before) return undefined
  if (before.toLowerCase() === 'this' && (head.word.role === 'initiative' || (head.word.role === 'event' && !MEETING_ITSELF.test(head.word.word))))
    return { start: token.start, end: last.end, type: head.word.role === 'event' ? 'Event' : 'Initiative', id: '', rule: SHORT_FORM }
  if (words.alliances.has(head.word.word)) return { start: token.start, end: last.end, type: 'Organization', id: '', rule: 'en-alliance' }
  const bracketed = before === '(' && tokens[head.to]?.text === ')'
  const duty = /^(?:its|their|our|his|her)$/.test(before) && DUTIES.has(tokens[head.to]?.text ?? '')
  if (!words.backReferences.has(head.word.word) || !(bracketed || duty || /^(?:the|that)$/i.test(before))) return undefined
  return { start: token.start, end: last.end, type: 'Instrument', id: '', rule: 'en-back-reference', kind: kindOf(head, '') }
}
