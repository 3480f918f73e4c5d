import { createHash } from 'node:crypto'
import type { Knowledge } from '../knowledge.ts'
import {
  type Citation,
  type Commitment,
  type Document,
  type Entity,
  type Extraction,
  FORMAT,
  type FoundCommitment,
  type FoundPosition,
  type Issue,
  type Mention,
  type NamedSpan,
  type Position,
  type SourceDocument,
  type Stanced,
  type StatementFacts,
} from '../model.ts'
import { eventCodeOf, topicsOf } from '../topics.ts'
import { aboutReader } from './project/about.ts'
import { clauseFinder, type PlacedClause, projectClauses } from './project/clauses.ts'
import { completeEntities } from './project/entities.ts'
import { projectSpan } from './project/spans.ts'
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
  const { view } = document
  const sha256 = createHash('sha256').update(source.text, 'utf8').digest('hex')
  const edition = sha256.slice(0, EDITION_ID)
  const clauses = projectClauses(document, edition)
  const clauseOf = clauseFinder(clauses)
  const placed = mentions.flatMap((mention) => {
    const clause = clauseOf({ start: mention.start, end: mention.start + 1 })
    const span = projectSpan(view, mention)
    return clause && span ? [{ mention, span, clause: clause.id }] : []
  })
  const aboutOf = aboutReader(placed.map(({ mention }) => mention))
  const located = stances.flatMap((stance) => locate(stance, clauseOf, document, edition, aboutOf))
  const positions = located.flatMap(({ stance, common }): Position[] =>
    stance.kind === 'position' ? [{ ...common, stance: stance.stance, holders: [...stance.holders], addressees: [...stance.addressees] }] : [],
  )
  const commitments = located.flatMap(({ stance, common }): Commitment[] =>
    stance.kind === 'commitment'
      ? [{ ...common, modality: stance.modality, actors: [...stance.actors], ...(stance.deadline ? { deadline: stance.deadline } : {}) }]
      : [],
  )
  return {
    format: FORMAT,
    source: source.source,
    edition,
    sha256,
    chars: source.text.length,
    statement,
    entities: completeEntities(entities, statement, positions, commitments, knowledge),
    clauses: clauses.map(({ clause }) => clause),
    mentions: placed.map(({ mention, span, clause }): Mention => ({ ...span, type: mention.type, id: mention.id, clause, rule: mention.rule })),
    citations: placed.flatMap(({ mention, span, clause }): Citation[] => (mention.type === 'Instrument' ? [{ ...span, ...citation(mention), clause }] : [])),
    positions,
    commitments,
    issues: [...statementIssues(statement, view), ...issues].map(({ span, ...issue }) => {
      const moved = span && projectSpan(view, span)
      return moved ? { ...issue, span: moved } : issue
    }),
  }
}

/** Hexadecimal digits of the SHA-256 of the text that name its edition. */
const EDITION_ID = 16

function citation(mention: NamedSpan): Pick<Citation, 'id' | 'kind' | 'dated' | 'article'> {
  return {
    id: mention.id,
    kind: mention.kind ?? 'OTHER',
    ...(mention.dated ? { dated: mention.dated } : {}),
    ...(mention.article ? { article: mention.article } : {}),
  }
}

type Common = Omit<Position, 'stance' | 'holders' | 'addressees'>

function locate(
  stance: FoundPosition | FoundCommitment,
  clauseOf: (span: { start: number; end: number }) => PlacedClause | undefined,
  { view, language }: Document,
  edition: string,
  aboutOf: ReturnType<typeof aboutReader>,
): { stance: Stanced; common: Common }[] {
  const clause = clauseOf(stance.cue)
  const span = projectSpan(view, stance)
  const cue = projectSpan(view, stance.cue)
  if (!clause || !span || !cue) return []
  const label = stance.kind === 'position' ? stance.stance : stance.modality
  const id = createHash('sha256').update([edition, label, span.start, span.end, cue.start].join('|')).digest('hex').slice(0, FACT_ID)
  const targets = stance.kind === 'position' ? stance.targets : []
  const text = view.plain.slice(stance.start, stance.end).replace(/\s*\n\s*/g, ' ')
  const topics = topicsOf(view.folded.slice(stance.start, stance.end), language === 'en' ? 'en' : 'zh')
  return [{ stance, common: { ...span, id, clause: clause.id, cue, rule: stance.rule, text, about: aboutOf(stance, targets), topics, ...eventCodeOf(label) } }]
}

const FACT_ID = 16
