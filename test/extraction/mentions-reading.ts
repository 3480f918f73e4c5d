import { type Knowledge, knowledge as ours } from '../../extraction/knowledge.ts'
import type { Document, Language, NamedSpan, StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { type Linked, linkMentions } from '../../extraction/stages/link.ts'
import { findMentions } from '../../extraction/stages/mentions.ts'

/** One text as one sentence of the body, so that a test speaks of names alone. */
export function read(text: string, language: Language): Document {
  const view = cleanText(text)
  const sentence = {
    index: 0,
    start: 0,
    end: view.folded.length,
    part: 'BODY',
    section: undefined,
    paragraph: 0,
    opensParagraph: true,
    item: undefined,
    clauses: [{ start: 0, end: view.folded.length }],
  } as const
  return { view, language, sentences: [sentence] }
}

export const STATEMENT: StatementFacts = {
  id: 'test',
  title: 'A test',
  date: '2023-07-15',
  dateSource: 'text',
  parties: ['CN', 'RU'],
  language: 'zh-Hans',
  kind: 'JOINT_STATEMENT',
  truncated: false,
}

export interface Reading extends Linked {
  readonly document: Document
}

/** Names of a text, linked and dated, as the pipeline does it. */
export function link(text: string, language: Language, statement: Partial<StatementFacts> = {}, knowledge: Knowledge = ours()): Reading {
  const document = read(text, language)
  const facts = { ...STATEMENT, language, ...statement }
  const linked = linkMentions(document, findMentions(document, knowledge), facts, knowledge)
  return { ...linked, document }
}

export const surface = (document: Document, name: NamedSpan): string => document.view.plain.slice(name.start, name.end)

/** The text with ⟦ ⟧ around every name found. */
export function marked(text: string, language: Language): string {
  const document = read(text, language)
  let out = ''
  let at = 0
  for (const name of findMentions(document, ours())) {
    out += `${document.view.plain.slice(at, name.start)}⟦${surface(document, name)}⟧`
    at = name.end
  }
  return out + document.view.plain.slice(at)
}
