import { knowledge as defaultKnowledge, type Knowledge } from './knowledge.ts'
import type { StanceContext, StanceFindings } from './languages/index.ts'
import type { Extraction, SourceDocument } from './model.ts'
import { cleanText } from './stages/clean.ts'
import { detectLanguage } from './stages/language.ts'
import { linkMentions } from './stages/link.ts'
import { findMentions } from './stages/mentions.ts'
import { project } from './stages/project.ts'
import { segment } from './stages/segment.ts'
import { findStances } from './stages/stances.ts'
import { describeStatement } from './stages/statement.ts'

/**
 * Reads one text into facts. Pure: the same text and knowledge give the same result, and no text makes it throw;
 * what could not be decided is in `issues`.
 */
export function extract(source: SourceDocument, knowledge: Knowledge = defaultKnowledge()): Extraction {
  return readText(source, knowledge, findStances)
}

/** Reads a text with one or another reader of stances. */
export function readText(source: SourceDocument, knowledge: Knowledge, readStances: (context: StanceContext) => StanceFindings): Extraction {
  const view = cleanText(source.text)
  const language = source.corrections?.language ?? detectLanguage(view)
  const document = { view, language, sentences: segment(view, language) }
  const found = findMentions(document, knowledge)
  const statement = describeStatement(document, source, found, knowledge)
  const linked = linkMentions(document, found, statement, knowledge)
  const { mentions, entities } = linked
  const { stances, issues } = readStances({ document, mentions, statement, knowledge })
  return project(source, document, statement, mentions, entities, stances, [...linked.issues, ...issues], knowledge)
}
