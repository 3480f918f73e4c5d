import { sha256 as digest } from '../digest.ts'
import type { Knowledge } from '../knowledge.ts'
import {
  type Document,
  type Entity,
  type Extraction,
  FORMAT,
  type Issue,
  type Language,
  type NamedSpan,
  type SourceDocument,
  type Stanced,
  type StatementFacts,
  type View,
} from '../model.ts'
import { formsOf } from '../registry.ts'
import { type Actor, topicReader } from '../topics.ts'
import { aboutReader } from './project/about.ts'
import { clauseFinder, projectClauses } from './project/clauses.ts'
import { completeEntities } from './project/entities.ts'
import { placeMentions } from './project/mentions.ts'
import { projectSpan } from './project/spans.ts'
import { projectStances } from './project/stances.ts'
import { statementIssues } from './statement/issues.ts'

/**
 * Moves everything found from the view to the source, gives it ids made from content and names the clause that holds it.
 * What stands before the statement gives no facts; what lies in no clause or spreads its cue over two is left out.
 */
export function project(
  source: SourceDocument,
  document: Document,
  statement: StatementFacts,
  mentions: readonly NamedSpan[],
  entities: readonly Entity[],
  stances: readonly Stanced[],
  issues: readonly Issue[],
  knowledge: Knowledge,
): Extraction {
  const { view, language } = document
  const sha256 = digest(source.text)
  const edition = sha256.slice(0, EDITION_ID)
  const clauses = projectClauses(document, edition)
  const clauseOf = clauseFinder(clauses)
  const found = placeMentions(mentions, view, clauseOf)
  const aboutOf = aboutReader(found.placed)
  const topicsOf = topicReader(view.folded, language === 'en' ? 'en' : 'zh', actorsOf(mentions, language, knowledge))
  const { positions, commitments } = projectStances(stances, { document, edition, clauseOf, aboutOf, topicsOf })
  return {
    format: FORMAT,
    source: source.source,
    edition,
    sha256,
    chars: source.text.length,
    statement,
    entities: completeEntities(entities, statement, positions, commitments, knowledge),
    clauses: clauses.map(({ clause }) => clause),
    mentions: found.mentions,
    citations: found.citations,
    positions,
    commitments,
    issues: [...statementIssues(statement, view), ...issues].map((issue) => projectIssue(issue, view)),
  }
}

/** Hexadecimal digits of the SHA-256 of the text that name its edition. */
const EDITION_ID = 16

function projectIssue({ code, message, span }: Issue, view: View): Issue {
  const moved = span && projectSpan(view, span)
  return moved ? { code, message, span: moved } : { code, message }
}

/** Where states and persons stand, for the topics that only their names seem to touch. */
function actorsOf(mentions: readonly NamedSpan[], language: Language, { entries }: Knowledge): Actor[] {
  const script = language === 'en' ? 'en' : 'zh'
  return mentions
    .filter(({ type }) => type === 'Country' || type === 'Person')
    .map(({ start, end, id }) => {
      const entry = entries.get(id)
      return { start, end, names: () => (entry ? formsOf(entry, script).map(([form]) => form.toLowerCase()) : []) }
    })
}
