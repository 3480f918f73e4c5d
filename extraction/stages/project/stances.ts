import { sha256 } from '../../digest.ts'
import type { Commitment, Document, FoundCommitment, FoundPosition, Position, Span, Stanced } from '../../model.ts'
import { eventCodeOf } from '../../topics.ts'
import type { AboutReader } from './about.ts'
import type { ClauseFinder } from './clauses.ts'
import { projectSpan } from './spans.ts'

/** What stances are projected with. */
export interface Projection {
  readonly document: Document
  readonly edition: string
  readonly clauseOf: ClauseFinder
  readonly aboutOf: AboutReader
  /** Ids of the topics that a content touches. */
  readonly topicsOf: (content: Span) => string[]
}

/** Positions and commitments of the source, in the order in which they were found. */
export function projectStances(stances: readonly Stanced[], projection: Projection): { positions: Position[]; commitments: Commitment[] } {
  const positions: Position[] = []
  const commitments: Commitment[] = []
  for (const stance of stances) {
    const place = placeOf(stance, projection)
    if (!place) continue
    if (stance.kind === 'position') positions.push(positionOf(stance, place, projection))
    else commitments.push(commitmentOf(stance, place, projection))
  }
  return { positions, commitments }
}

/** Where a stance stands in the source. */
interface Place extends Span {
  readonly cue: Span
  readonly clause: string
  readonly text: string
}

/** Undefined when no clause holds the cue. */
function placeOf(found: Stanced, { document: { view }, clauseOf }: Projection): Place | undefined {
  const clause = clauseOf(found.cue)
  const span = projectSpan(view, found)
  const cue = projectSpan(view, found.cue)
  if (!clause || !span || !cue) return undefined
  const text = view.plain.slice(found.start, found.end)
  return { start: span.start, end: span.end, cue, clause: clause.id, text: text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text }
}

/** Made at once with all its fields: an object that grows afterwards is made twice. */
function positionOf(found: FoundPosition, { start, end, cue, clause, text }: Place, { edition, aboutOf, topicsOf }: Projection): Position {
  const { stance, rule, targets, holders, addressees } = found
  const { plover, cameo } = eventCodeOf(stance)
  return {
    start,
    end,
    id: factId(`${edition}|${stance}|${start}|${end}|${cue.start}`),
    clause,
    cue,
    rule,
    text,
    about: aboutOf(found, targets),
    topics: topicsOf(found),
    plover,
    cameo,
    stance,
    holders: [...holders],
    addressees: [...addressees],
  }
}

function commitmentOf(found: FoundCommitment, { start, end, cue, clause, text }: Place, { edition, aboutOf, topicsOf }: Projection): Commitment {
  const { modality, rule, actors, deadline } = found
  const { plover, cameo } = eventCodeOf(modality)
  const commitment: Commitment = {
    start,
    end,
    id: factId(`${edition}|${modality}|${start}|${end}|${cue.start}`),
    clause,
    cue,
    rule,
    text,
    about: aboutOf(found, NO_TARGETS),
    topics: topicsOf(found),
    plover,
    cameo,
    modality,
    actors: [...actors],
  }
  if (deadline) commitment.deadline = deadline
  return commitment
}

const NO_TARGETS: readonly never[] = []

const FACT_ID = 16
const factId = (content: string) => sha256(content, FACT_ID)
