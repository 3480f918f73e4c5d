import type { Knowledge } from '../../knowledge.ts'
import type { Document, Sentence, Span, StatementKind } from '../../model.ts'
import type { Head } from './head.ts'
import { findIssuer } from './kind.ts'
import { idsOf, namesIn, namesInTitle, type PartyName } from './party-names.ts'

interface Facts {
  readonly title: string
  readonly kind: StatementKind
}

/** How many sentences introduce the parties. */
const OPENING = 10

/**
 * Ids of those who issue the statement (annotation guide, sections 5, 8 and 9): the organ of a resolution, the state of a
 * speaker, else the states and organizations that the title names, else those that the opening lists together.
 */
export function findParties({ title, kind }: Facts, document: Document, head: Head, knowledge: Knowledge): string[] {
  const issuer = findIssuer(head, document.language)
  if (issuer && (kind === 'RESOLUTION' || kind === 'DECLARATION')) return [issuer]
  if (kind === 'SPEECH') return speaker(document, head, knowledge)
  const names = titleNames(title, document, head, knowledge)
  const titled = idsOf(names)
  const opening = document.sentences.filter((sentence) => sentence.part === 'BODY').slice(0, OPENING)
  const defined = definedGroup(opening, document, head, knowledge)
  if (defined.length > Math.max(titled.length, 2)) return defined
  if (titled.length > 1) return titled
  if (defined.length > 1) return defined
  if (titled.length === 1 && names[0]?.isState && kind === 'OTHER') return titled
  const listed = firstList(opening, document, head, knowledge)
  if (listed.length > 1) return listed
  if (kind === 'TREATY') return []
  const introduced = titled.length === 0 || names[0]?.isState ? statesOf(opening, head, knowledge) : []
  return introduced.length === 2 ? introduced : titled.length > 0 ? titled : introduced.slice(0, 1)
}

const isJoint = (kind: StatementKind) => kind === 'JOINT_STATEMENT' || kind === 'COMMUNIQUE'

/** The subject of a title is no party: it is read up to 关于, on or following, and beyond only where names are joined by a hyphen or between. */
function titleNames(title: string, document: Document, head: Head, knowledge: Knowledge): PartyName[] {
  const script = document.language === 'en' ? 'en' : 'zh'
  const at = document.view.plain.indexOf(title)
  const inView =
    at >= 0 && title
      ? namesIn(head, { start: at, end: at + title.length }, knowledge).map((name) => ({ ...name, start: name.start - at, end: name.end - at }))
      : []
  const names = inView.some((name) => name.isState) ? inView : namesInTitle(title, script, knowledge)
  const subject = title.search(/关于|關於|\s(?:on|following|regarding|concerning)\s/i)
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

/** 甲国和乙国（以下简称“双方”）; We — the governments of A, B and C. */
function definedGroup(opening: readonly Sentence[], document: Document, head: Head, knowledge: Knowledge): string[] {
  for (const sentence of opening) {
    const text = document.view.folded.slice(sentence.start, sentence.end)
    const defined = text.search(/以下(?:简)?称[“”"]?(?:双方|各方|三方|六国|四国|成员国|两国)|出席(?:了)?(?:会议|峰会)/)
    if (defined > 0) {
      const names = namesIn(head, { start: sentence.start, end: sentence.start + defined }, knowledge)
      const states = names.filter((name) => name.isState)
      const group = longestChain(states.length > 1 ? states : names, document)
      if (group.length > 1) return group
    }
    if (/^We\s?[—–,-]{0,2}\s?the (?:governments|leaders|heads|member states|presidents?|prime ministers?)\b/i.test(text))
      return longestChain(namesIn(head, sentence, knowledge), document)
  }
  return []
}

/** The first sentence that lists two states or more in a row; a second list of more parties in the opening is none. */
function firstList(opening: readonly Sentence[], document: Document, head: Head, knowledge: Knowledge): string[] {
  for (const sentence of opening) {
    const states = namesIn(head, sentence, knowledge).filter((name) => name.isState)
    const chain = longestChain(states, document)
    const lead = document.view.folded.slice(sentence.start, states[0]?.start)
    if (chain.length > 1 && INTRODUCES.test(lead)) return chain
  }
  return []
}

/** What stands before a list of parties: nothing much, or words for those who speak. */
const INTRODUCES = /^.{0,40}$|\b(?:we|leaders?|between|among|presidents?|ministers?|governments?)\b.{0,60}$|\p{Script=Han}/iu

/** The longest run of names with nothing between them but conjunctions, offices and persons. */
function longestChain(names: readonly PartyName[], document: Document): string[] {
  let best: PartyName[] = []
  let run: PartyName[] = []
  for (const name of names) {
    const last = run.at(-1)
    run = last && isChained(document.view.folded.slice(last.end, name.start), document.language) ? [...run, name] : [name]
    if (idsOf(run).length > idsOf(best).length) best = run
  }
  return idsOf(best)
}

const OFFICE = /\b(?:and|of|the|for|as|well|prime|minister|president|chancellor|leaders?|governments?|people’s|king|state|secretary|general|by|with|h\.e\.)\b/gi

function isChained(gap: string, language: Document['language']): boolean {
  if (gap.length > 90) return false
  if (language !== 'en') return !/[，。；：]/.test(gap) && /[、和与同及]|^$/.test(gap) && !/[对向在于为使]/.test(gap)
  if (/^\s?[(（“"]+(?:the )?$/.test(gap)) return true
  const rest = gap.replace(/\([^)]*\)/g, '').replace(OFFICE, '')
  return /,|\band\b|^\s?[-–—]\s?$/.test(gap) && !/[.;:]\s/.test(gap.replace(/\b(?:[A-Z]|Jr|Sr|Dr|Mr|Mrs|Ms)\./g, '')) && !/(?:^|[^\p{L}])[a-z]{2,}/u.test(rest)
}

const statesOf = (sentences: readonly Sentence[], head: Head, knowledge: Knowledge) =>
  idsOf(sentences.slice(0, 1).flatMap((sentence) => namesIn(head, sentence as Span, knowledge).filter((name) => name.isState)))

/** The state that most often begins a sentence. */
function speaker(document: Document, head: Head, knowledge: Knowledge): string[] {
  const starts = new Map<string, number>()
  const count = (id: string, weight: number) => starts.set(id, (starts.get(id) ?? 0) + weight)
  for (const sentence of document.sentences) {
    const lead = document.view.folded.slice(sentence.start, sentence.start + 8).startsWith('The ') ? 4 : 0
    for (const name of namesIn(head, sentence, knowledge)) if (name.isState) count(name.id, name.start === sentence.start + lead ? 5 : 1)
  }
  const [first] = [...starts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first ? [first[0]] : []
}
