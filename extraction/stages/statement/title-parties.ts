import type { Knowledge } from '../../knowledge.ts'
import type { Document } from '../../model.ts'
import { foldPunctuation } from '../clean/fold.ts'
import type { Head } from './head.ts'
import { type StatementPattern, statementLexicon } from './lexicon.ts'
import { idsOf, namesIn, type PartyName } from './party-names.ts'
import { findTitleNames } from './title-names.ts'

/**
 * Those who issue the statement as far as its title tells. What the title is about is no party: it is read up to its subject, and beyond
 * only for those that a visit, a relation or a later “by” joins.
 */
export function titleNames(title: string, document: Document, head: Head, knowledge: Knowledge): PartyName[] {
  const names = allNames(title, document, head, knowledge)
  const folded = foldPunctuation(title)
  const lexicon = statementLexicon(document.language)
  const subject = firstOf(folded, lexicon.subject)
  if (subject === undefined) return names
  const before = names.filter((name) => name.end <= subject)
  const ids = idsOf(before)
  if (ids.length > 1 || before.some((name) => !name.isState)) return before
  const after = names.filter((name) => name.start >= subject)
  const [tied] = [visitors(after, folded, lexicon['title-visit']), issuers(after, folded, lexicon['title-issuers']), related(after, folded)]
    .map((group) => [...before, ...group])
    .filter((group) => idsOf(group).length === 2 || (ids.length === 0 && idsOf(group).length > 1))
  return tied ?? before
}

/** The registry's names, and what the mentions stage knows beside them. */
function allNames(title: string, document: Document, head: Head, knowledge: Knowledge): PartyName[] {
  const names = findTitleNames(title, document.language === 'en' ? 'en' : 'zh', knowledge)
  const at = title ? document.view.plain.indexOf(title) : -1
  if (at < 0) return names
  const seen = namesIn(head, { start: at, end: at + title.length }, knowledge)
    .map((name) => ({ ...name, start: name.start - at, end: name.end - at }))
    .filter((name) => (name.isState || names.length === 0) && names.every(({ start, end }) => end <= name.start || start >= name.end))
  return [...names, ...seen].sort((a, b) => a.start - b.start)
}

function firstOf(text: string, patterns: readonly StatementPattern[]): number | undefined {
  const places = patterns.map(({ pattern }) => text.search(pattern)).filter((place) => place >= 0)
  return places.length > 0 ? Math.min(...places) : undefined
}

/** Who visits whom. */
function visitors(names: readonly PartyName[], text: string, patterns: readonly StatementPattern[]): PartyName[] {
  const visit = firstOf(text, patterns)
  return visit === undefined ? [] : names.filter((name) => name.isState && name.start > visit)
}

/** Those in a row after a “by” or “between” that stands behind the subject. */
function issuers(names: readonly PartyName[], text: string, patterns: readonly StatementPattern[]): PartyName[] {
  const first = names.findIndex((name) => patterns.some(({ pattern }) => pattern.test(text.slice(0, name.start))))
  if (first < 0) return []
  const rest = names.slice(first)
  const end = rest.findIndex((name, index) => index > 0 && !CHAINED.test(text.slice(rest[index - 1]?.end, name.start)))
  return end < 0 ? rest : rest.slice(0, end)
}
const CHAINED = /^(?:,? and |, |&| - |-)(?:the )?(?:(?:Government|President|Prime Minister) of (?:the )?)?$/

/** Two whose relations are the subject: the Future of China–US Relations. */
const related = (names: readonly PartyName[], text: string) =>
  names.filter((name, index) => {
    const next = names[index + 1]
    const last = names[index - 1]
    return (next && JOINT.test(text.slice(name.end, next.start))) || (last && JOINT.test(text.slice(last.end, name.start)))
  })
const JOINT = /^(?:\s?[-–—]\s?|(?:和|与|同)?)$/
