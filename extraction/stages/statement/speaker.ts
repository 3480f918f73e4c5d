import type { Knowledge } from '../../knowledge.ts'
import type { Document, Language } from '../../model.ts'
import { speaksFor } from '../../offices.ts'
import { simplify } from '../../script.ts'
import { foldPunctuation } from '../clean/fold.ts'
import { aroundName, NAME } from './around-name.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'
import { namesIn, type PartyName } from './party-names.ts'
import { findTitleNames } from './title-names.ts'

/** What is known of the statement before its parties. */
interface Told {
  readonly title: string
  readonly date: string | undefined
}

interface Scene {
  readonly language: Language
  readonly date: string | undefined
  readonly knowledge: Knowledge
}

/**
 * The state that a speaker speaks for (annotation guide, section 9.1): the one whose office the title, the lines at the head or the chair's
 * words give the speaker, the one that the text calls its own, else the one that most often begins a sentence.
 */
export function findSpeaker({ title, date }: Told, document: Document, head: Head, knowledge: Knowledge): string[] {
  const scene = { language: document.language, date, knowledge }
  const lines = [title, ...head.blocks.slice(0, HEAD_BLOCKS).map(({ text }) => text.slice(0, LINE))]
  for (const [index, line] of lines.entries()) {
    const isSentence = index > 0 && (line.length === LINE || SENTENCE_END.test(line))
    const state = announcedState(line, isSentence ? 'called' : 'speaker', scene)
    if (state) return [state]
  }
  const state = ownState(document, head, knowledge) ?? mostNamed(document, head, knowledge)
  return state ? [state] : []
}

/** 周恩来外长关于…的声明: the state for which the one person speaks who begins the title, before what it is about. */
export function titleAuthor({ title, date }: Told, language: Language, knowledge: Knowledge): string | undefined {
  if (language === 'en') return undefined
  const text = simplify(foldPunctuation(title))
  const subject = statementLexicon(language).subject.flatMap(({ pattern }) => positionOf(text, pattern))
  const [author, other] = personsIn(text.slice(0, Math.min(text.length, ...subject)), 'zh', { date, knowledge })
  return author && !other && subject.length > 0 && isAuthor(text.slice(0, author.start)) ? author.id : undefined
}
const isAuthor = (before: string) => statementLexicon('zh-Hans').author.some(({ pattern }) => pattern.test(before))

/** How many lines at the head may tell who speaks, and how much of each. */
const HEAD_BLOCKS = 8
const LINE = 200
const SENTENCE_END = /[.!?。！？]$/

/** The first state or person of a line that is named as the speaker; what follows the occasion is another's. */
function announcedState(line: string, role: 'speaker' | 'called', { language, date, knowledge }: Scene): string | undefined {
  const script = language === 'en' ? 'en' : 'zh'
  const text = script === 'zh' ? simplify(foldPunctuation(line)) : foldPunctuation(line)
  const lexicon = statementLexicon(language)
  const end = role === 'called' ? text.length : Math.min(text.length, ...lexicon.occasion.flatMap(({ pattern }) => positionOf(text, pattern)))
  const names = [...findTitleNames(line, script, knowledge).filter(({ isState }) => isState), ...personsIn(text, script, { date, knowledge })]
  return names
    .filter((name) => name.end <= end)
    .sort((a, b) => a.start - b.start)
    .find((name) => lexicon[role].some(({ pattern }) => pattern.test(text.slice(0, name.start) + NAME + text.slice(name.end, end))))?.id
}

function positionOf(text: string, pattern: RegExp): number[] {
  const at = text.search(pattern)
  return at < 0 ? [] : [at]
}

/** Persons of the registry, each as the state for which it speaks on the day. */
function personsIn(text: string, script: 'zh' | 'en', { date, knowledge }: Pick<Scene, 'date' | 'knowledge'>): PartyName[] {
  const persons: PartyName[] = []
  for (let at = 0; at < text.length; at++) {
    if (script === 'en' && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue
    const [longest] = knowledge.names[script].at(text, at).filter(({ end }) => script === 'zh' || !/[\p{L}\p{N}]/u.test(text.charAt(end)))
    if (!longest) continue
    const person = longest.value.find(({ type }) => type === 'Person')
    const state = person && speaksFor(knowledge.entries.get(person.id), date)
    if (state) persons.push({ start: at, end: longest.end, id: state, isState: true })
    at = longest.end - 1
  }
  return persons
}

/** How much of a speech is read for what it calls its own. */
const OWN_SAMPLE = 8000

function ownState(document: Document, head: Head, knowledge: Knowledge): string | undefined {
  const text = document.view.folded
  const { own } = statementLexicon(document.language)
  return namesIn(head, { start: 0, end: Math.min(text.length, OWN_SAMPLE) }, knowledge).find(
    (name) => name.isState && own.some(({ pattern }) => pattern.test(aroundName(text, name))),
  )?.id
}

/** A name at the head of a sentence weighs as much as five others. */
const AT_HEAD = 5

function mostNamed(document: Document, head: Head, knowledge: Knowledge): string | undefined {
  const weights = new Map<string, number>()
  for (const sentence of document.sentences) {
    const lead = document.view.folded.startsWith('The ', sentence.start) ? 4 : 0
    for (const { id, start, isState } of namesIn(head, sentence, knowledge))
      if (isState) weights.set(id, (weights.get(id) ?? 0) + (start === sentence.start + lead ? AT_HEAD : 1))
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}
