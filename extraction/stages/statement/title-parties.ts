import type { Knowledge } from '../../knowledge.ts'
import type { Document } from '../../model.ts'
import { foldPunctuation } from '../clean/fold.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'
import { idsOf, namesIn, namesInTitle, type PartyName } from './party-names.ts'

/** The subject of a title is no party: it is read up to it, and beyond only where names are joined by a hyphen or between. */
export function titleNames(title: string, document: Document, head: Head, knowledge: Knowledge): PartyName[] {
  const script = document.language === 'en' ? 'en' : 'zh'
  const at = document.view.plain.indexOf(title)
  const inView =
    at >= 0 && title
      ? namesIn(head, { start: at, end: at + title.length }, knowledge).map((name) => ({ ...name, start: name.start - at, end: name.end - at }))
      : []
  const names = inView.some((name) => name.isState) ? inView : namesInTitle(title, script, knowledge)
  const folded = foldPunctuation(title)
  const subject = Math.max(...statementLexicon(document.language).subject.map(({ pattern }) => folded.search(pattern)))
  const before = subject < 0 ? names : names.filter((name) => name.end <= subject)
  if (idsOf(before).length > 1) return before
  return idsOf(joined(names, title)).length > 1 ? joined(names, title) : before
}

const joined = (names: readonly PartyName[], title: string) =>
  names.filter((name, index) => {
    const next = names[index + 1]
    const last = names[index - 1]
    return (next && JOINT.test(title.slice(name.end, next.start))) || (last && JOINT.test(title.slice(last.end, name.start)))
  })
const JOINT = /^(?:\s?[-–—]\s?|\s?(?:and|和|与|與|、)\s?(?:the )?)$/i
