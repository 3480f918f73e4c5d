import type { Knowledge } from '../../knowledge.ts'
import { keepLongest, type Match } from '../../matcher.ts'
import type { MentionType, NamedSpan, Span } from '../../model.ts'
import type { NameForm } from '../../registry.ts'
import { anyOfContext } from './names-contexts.ts'
import { isWished } from './names-documents.ts'
import { type EnglishWords, isOrdinary } from './names-words.ts'

/** The rule of names such as Indian, which close no longer name. */
export const ADJECTIVE = 'registry-adjective'

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu
/** A common noun (the Indo-Pacific region) or an abbreviation of its own behind a name. */
const NO_PART = new RegExp(`(?: ${anyOfContext('common-nouns-behind-names')}|\\))$`, 'u')
const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** A name of the registry, or words that only look like one. */
export interface RegistrySpan extends Span {
  readonly name: NamedSpan | undefined
}

/** Every registry name that stands as whole words, in its own case (US, not us), the longest first won; and the words that are no names. */
export function findRegistryNames(text: string, knowledge: Knowledge, words: EnglishWords): RegistrySpan[] {
  const found: RegistrySpan[] = []
  for (const { index } of text.matchAll(WORD_START)) {
    if (!words.noNames.end(text, index) && !knowledge.names.en.end(text, index)) continue
    const whole = (match: Span) => !WORD_CHARACTER.test(text.charAt(match.end)) && !NO_PART.test(text.slice(match.start, match.end))
    const word = words.noNames.longest(text, index, whole)
    const isInName = (found.at(-1)?.end ?? 0) > index && found.at(-1)?.name !== undefined
    if (word && !isInName) found.push({ start: index, end: word.end, name: undefined })
    const match = knowledge.names.en.longest(
      text,
      index,
      (found) =>
        whole(found) &&
        !isNumbered(text, found) &&
        !isTwoPlaces(text, found, knowledge) &&
        !isOnlyWished(text, found) &&
        !isOfOthers(text, found) &&
        !isOfficeOf(text, found),
    )
    const name = match && toName(match, text, words)
    if (name && !namesLanguage(text, name) && !isPersonal(text, name, words)) found.push({ start: name.start, end: name.end, name })
  }
  return keepLongest(found)
}

const LANGUAGES = new RegExp(`^(?:(?:,|,? and|,? or) \\p{Lu}\\p{L}+){0,6} ${anyOfContext('behind-languages')}\\b`, 'u')

/** the Chinese, French and Russian texts: the languages of a text, no states. */
const namesLanguage = (text: string, { rule, end }: NamedSpan) => rule === ADJECTIVE && LANGUAGES.test(text.slice(end, end + 80))

const NAME_BEFORE = /(\p{Lu}\p{Ll}+) $/u
/** A word that could close a person's name. Headlines (Jordan Agree on Water) have no full stop: there no preposition or article may follow. */
const NAME_BEHIND = /^ (\p{Lu}\p{Ll}+)(?:,|'s|’s| (?!(?:on|in|to|for|of|the|an?|and|with|at|by|from|over|against|as|or)\b)\p{Ll}| \p{Ll}[^\n]{0,300}\p{Ll}\.)/u

/** Michael Jordan, Chad Smith: persons who are called like a state. */
function isPersonal(text: string, { start, end }: NamedSpan, words: EnglishWords): boolean {
  if (!words.personalStates.has(text.slice(start, end))) return false
  const ahead = text.slice(Math.max(0, start - 30), start)
  if (words.givenNames.has(NAME_BEFORE.exec(ahead)?.[1] ?? '')) return true
  const behind = NAME_BEHIND.exec(text.slice(end, end + 400))?.[1]
  return behind !== undefined && !/\bthe $/iu.test(ahead) && !isOrdinary(behind, words)
}

const isOnlyWished = (text: string, { start, value }: Match<readonly NameForm[]>) => value[0]?.type === 'Instrument' && isWished(text, start)

/** Jana Lund, Chadian Trade Representative: the office of a person, of which only the state is a name (guide, section 7.2). */
const isOfficeOf = (text: string, { start, end }: Span) =>
  /Representative$/u.test(text.slice(start, end)) && /\p{Lu}\p{Ll}+, (?:the )?$/u.test(text.slice(Math.max(0, start - 30), start))

const CONFERENCE = /(?:COP[ -]?\d+|(?<bare>^\d+th Ministerial Conference))$/u
const BODY_BEHIND = /^ (?:to|of) (?:the )?\p{Lu}[^.;,\n]{0,100}/u
const BODY_BEFORE = /(?:\p{Lu}[^.;,\n]{0,60} )?(?:Convention|\p{Lu}{3,})(?:['’]s)? $/u
/** Whose conferences the entries of a family are, by the beginning of their ids. */
const BODIES = [
  ['cop', new RegExp(anyOfContext('bodies-of-climate-conferences'), 'u')],
  ['cbd-', new RegExp(anyOfContext('bodies-of-biodiversity-conferences'), 'u')],
  ['wto-', new RegExp(anyOfContext('bodies-of-trade-conferences'), 'u')],
] as const

/** 12th Ministerial Conference of the Harbour League, Basel Convention COP15: of another body than the entry's; a number alone needs a text that speaks of it. */
function isOfOthers(text: string, { start, end, value }: Match<readonly NameForm[]>): boolean {
  const form = value[0]
  const body = form?.type === 'Event' ? BODIES.find(([family]) => form.id.startsWith(family))?.[1] : undefined
  const match = body && CONFERENCE.exec(text.slice(start, end))
  if (!match) return false
  const beside = BODY_BEHIND.exec(text.slice(end, end + 120)) ?? BODY_BEFORE.exec(text.slice(Math.max(0, start - 80), start))
  return beside ? !body.test(beside[0]) : match.groups?.bare !== undefined && !body.test(text)
}

/** Resolutions by number are read by their shape, with organ and year (Security Council resolution 2231 (2015)). */
const isNumbered = (text: string, { start, end, value }: Match<readonly NameForm[]>) =>
  value[0]?.type === 'Instrument' && /(?:[Rr]esolution|UNSCR|UNGAR) \d+$/u.test(text.slice(start, end))

/** Middle East and North Africa, Latin America and the Caribbean: two places, though they are often named together. */
function isTwoPlaces(text: string, { start, end, value }: Match<readonly NameForm[]>, knowledge: Knowledge): boolean {
  if (value[0]?.type !== 'Place') return false
  const halves = text.slice(start, end).split(/ and (?:the )?/u)
  return halves.length === 2 && halves.every((half) => isPlace(half, knowledge))
}

const isPlace = (name: string, knowledge: Knowledge) =>
  knowledge.names.en.longest(name, 0, ({ end }) => end === name.length)?.value.some((form) => form.type === 'Place') ?? false

function toName(match: Match<readonly NameForm[]>, text: string, words: EnglishWords): NamedSpan | undefined {
  const form = match.value.find((candidate) => candidate.type !== 'Group')
  const start = form?.type === 'Person' ? behindCrown(text, match, words) : match.start
  return form && { start, end: match.end, type: form.type as MentionType, id: form.id, rule: form.kind === 'adjective' ? ADJECTIVE : 'registry' }
}

/** King Abdullah II: the title that a registry's name begins with is no part of the mention (annotation guide, section 1). */
function behindCrown(text: string, { start, end }: Span, { crowns }: EnglishWords): number {
  const [first = ''] = text.slice(start, end).split(' ', 1)
  return crowns.has(first) && start + first.length < end ? start + first.length + 1 : start
}
