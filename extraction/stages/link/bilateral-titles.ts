import { isUnlinked, wordsOf } from '../../languages/names-provisional.ts'
import { leadOf, readTitle, type TitleParts } from '../../languages/titles.ts'
import { readWordLists } from '../../languages/word-lists.ts'
import type { InstrumentKind, NamedSpan } from '../../model.ts'
import type { LinkScene } from './scene.ts'
import { unquoted } from './unquoted.ts'

const { entries, setOf, anyOf } = readWordLists('en/bilateral-titles.yaml')
export const bilateralTitleEntries = entries
const MATTERS = setOf('matters-of-few-states')
const anyWord = (id: string) => new RegExp(`\\b${anyOf(id)}\\b`, 'u')
const KINDS: readonly (InstrumentKind | undefined)[] = ['AGREEMENT', 'TREATY', 'PROTOCOL', 'MEMORANDUM']

/** An English title that says no more than matters which many states agree on (Framework Agreement), or a memorandum that names nobody. */
export function isCommonTitle(title: string, kind: InstrumentKind | undefined, parts: TitleParts): boolean {
  if (!KINDS.includes(kind) || parts.subject === '' || parts.subject.includes('{') || leadOf(parts).length > 0 || AMONG.test(title)) return false
  return kind === 'MEMORANDUM' || parts.subject.split(' ').every((word) => MATTERS.has(word) || /^\d{4}$/u.test(word))
}
const AMONG = /\b(?:between|among)\b/u

/** Whether such a title is one of the statement's parties, two states or more: not where the sentence gives it to somebody else. */
export function isOfParties({ start, end }: NamedSpan, { text, statement, states }: LinkScene): boolean {
  if (statement.parties.filter((party) => /^[A-Z]{2}$/u.test(party)).length < 2) return false
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  if (OF_OTHERS.test(before)) return false
  const others = states.filter(({ id }) => !statement.parties.includes(id))
  const last = others.findLast((other) => other.end <= start && start - other.end <= SENTENCE)
  const between = last && text.slice(last.end, start)
  if (last && between !== undefined && !/[.;:\n]/u.test(between) && !BY_PARTIES.test(between) && !namesAll(statement.parties, states, last.end, start))
    return false
  const [behind = ''] = WHOSE.exec(text.slice(end, end + SENTENCE)) ?? []
  return !others.some((other) => other.start >= end && other.end <= end + behind.length)
}
const OF_OTHERS = /(?:\b(?:its|his|her)|[’']s?)(?: [a-z-]+){0,2} $/u
/** In characters; as far as a sentence is looked at. */
const SENTENCE = 200
/** "in Chad, we reaffirm the Framework Agreement": the parties have spoken since. */
const BY_PARTIES = anyWord('speakers')
/** "that Chad concluded with Kenya" */
const WHOSE = new RegExp(`^[^,.;:\\n]*?${anyWord('joined-to-others').source}[^,.;:\\n]*`, 'u')

const namesAll = (parties: readonly string[], states: readonly NamedSpan[], from: number, to: number) =>
  parties.every((party) => states.some(({ id, start, end }) => id === party && start >= from && end <= to))

/** Titles of a text, each once. */
const titles = new WeakMap<LinkScene, ReadonlyMap<string, NamedSpan>>()

/**
 * The document that the same text names in full where `title` is common: the same words with parties (Framework Agreement between A and B), or more words
 * before them (Coral Framework Agreement). None where several are meant.
 */
export function fullerTitle(title: string, parts: TitleParts, scene: LinkScene): NamedSpan | undefined {
  const known = titles.get(scene) ?? titlesOf(scene)
  titles.set(scene, known)
  const fuller = [...known].filter(([other]) => isFuller(other, title, parts, scene))
  const meant = new Set(fuller.map(([other, name]) => (isUnlinked(name) ? other.toLowerCase() : name.id)))
  return meant.size === 1 ? fuller[0]?.[1] : undefined
}

function titlesOf({ instruments, text }: LinkScene): ReadonlyMap<string, NamedSpan> {
  const found = new Map<string, NamedSpan>()
  for (const name of instruments) {
    const title = unquoted(wordsOf(name, text)).replace(/\s+/gu, ' ')
    if (!found.has(title)) found.set(title, name)
  }
  return found
}

function isFuller(other: string, title: string, { head, subject }: TitleParts, { document, knowledge }: LinkScene): boolean {
  const parts = readTitle(other, document.language, knowledge)
  if (parts.head !== head || other === title) return false
  if (parts.subject === subject && leadOf(parts).length > 0) return true
  return other.endsWith(` ${title}`) && MODIFIERS.test(other.slice(0, -title.length))
}
const MODIFIERS = /^(?:[\p{Lu}\d][\p{L}\d.’'&–-]*,? (?:and (?=.))?)+$/u
