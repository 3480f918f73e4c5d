import { createHash } from 'node:crypto'
import {
  FORMAT, type About, type Citation, type Clause, type Commitment, type Document, type Entity, type Extraction, type Issue, type Mention,
  type NamedSpan, type Position, type SourceDocument, type Span, type Stanced, type StatementFacts, type View,
} from '../model.ts'

/** Moves everything found from the view to the source and gives it ids made from content. */
export function project(source: SourceDocument, document: Document, statement: StatementFacts, mentions: readonly NamedSpan[], entities: readonly Entity[], stances: readonly Stanced[], issues: readonly Issue[]): Extraction {
  const { view } = document
  const sha256 = createHash('sha256').update(source.text, 'utf8').digest('hex')
  const edition = sha256.slice(0, 16)
  const clauses = projectClauses(document, edition)
  const clauseAt = finder(clauses)
  const located = mentions.flatMap((mention) => {
    const clause = clauseAt(mention.start)
    return clause ? [{ mention, span: toSource(view, mention), clause: clause.id }] : []
  })
  const facts = stances.flatMap((stance) => {
    const clause = clauseAt(stance.cue.start)
    return clause ? [{ stance, clause: clause.id }] : []
  })
  return {
    format: FORMAT,
    source: source.source,
    edition,
    sha256,
    chars: source.text.length,
    statement,
    entities: [...entities],
    clauses: clauses.map((clause) => clause.clause),
    mentions: located.map(({ mention, span, clause }): Mention => ({ ...span, type: mention.type, id: mention.id, clause, rule: mention.rule })),
    citations: located.flatMap(({ mention, span, clause }): Citation[] =>
      mention.type === 'Instrument' ? [{ ...span, id: mention.id, kind: mention.kind ?? 'OTHER', ...(mention.dated ? { dated: mention.dated } : {}), ...(mention.article ? { article: mention.article } : {}), clause }] : [],
    ),
    positions: facts.flatMap(({ stance, clause }): Position[] =>
      stance.kind === 'position'
        ? [{ ...common(stance, view, edition, clause, mentions, stance.stance, stance.targets), stance: stance.stance, holders: [...stance.holders], addressees: [...stance.addressees] }]
        : [],
    ),
    commitments: facts.flatMap(({ stance, clause }): Commitment[] =>
      stance.kind === 'commitment'
        ? [{ ...common(stance, view, edition, clause, mentions, stance.modality, []), modality: stance.modality, actors: [...stance.actors], ...(stance.deadline ? { deadline: stance.deadline } : {}) }]
        : [],
    ),
    issues: issues.map((issue) => (issue.span ? { ...issue, span: toSource(view, issue.span) } : issue)),
  }
}

/** A view span in the source: from its first character to the end of its last. */
export function toSource(view: View, span: Span): Span {
  return { start: view.toSource[span.start] as number, end: (view.toSource[span.end - 1] as number) + 1 }
}

interface PlacedClause { readonly clause: Clause; readonly start: number; readonly end: number; readonly id: string }

function projectClauses(document: Document, edition: string): PlacedClause[] {
  const { view } = document
  return document.sentences.flatMap((sentence) =>
    sentence.clauses.map((span) => {
      const placed = toSource(view, span)
      const id = `${edition}-c${placed.start}`
      return { ...span, id, clause: { ...placed, id, part: sentence.part, ...(sentence.section ? { section: sentence.section } : {}), paragraph: sentence.paragraph, text: view.plain.slice(span.start, span.end) } }
    }),
  )
}

function finder(clauses: readonly PlacedClause[]): (at: number) => PlacedClause | undefined {
  return (at) => {
    let low = 0
    let high = clauses.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const clause = clauses[middle] as PlacedClause
      if (at < clause.start) high = middle - 1
      else if (at >= clause.end) low = middle + 1
      else return clause
    }
    return undefined
  }
}

function common(stance: Stanced, view: View, edition: string, clause: string, mentions: readonly NamedSpan[], label: string, targets: readonly string[]) {
  const span = toSource(view, stance)
  const cue = toSource(view, stance.cue)
  const id = createHash('sha256').update([edition, label, span.start, span.end, cue.start].join('|')).digest('hex').slice(0, 16)
  return { ...span, id, clause, cue, rule: stance.rule, text: view.plain.slice(stance.start, stance.end), about: aboutOf(stance, mentions, targets) }
}

function aboutOf(content: Span, mentions: readonly NamedSpan[], targets: readonly string[]): About[] {
  const ids = new Set(mentions.filter((mention) => mention.start >= content.start && mention.end <= content.end).map((mention) => mention.id))
  for (const target of targets) ids.add(target)
  return [...ids].map((id) => ({ id, role: targets.includes(id) ? ('TARGET' as const) : ('MENTIONED' as const) }))
}
