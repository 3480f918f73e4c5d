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
    if (stance.kind === 'position') {
      const common = commonFields(stance, stance.stance, stance.targets, projection)
      if (common) positions.push(Object.assign(common, eventCodeOf(stance.stance), positionFields(stance)))
    } else {
      const common = commonFields(stance, stance.modality, [], projection)
      if (common) commitments.push(Object.assign(common, eventCodeOf(stance.modality), commitmentFields(stance)))
    }
  }
  return { positions, commitments }
}

const positionFields = ({ stance, holders, addressees }: FoundPosition) => ({ stance, holders: [...holders], addressees: [...addressees] })

const commitmentFields = ({ modality, actors, deadline }: FoundCommitment) =>
  deadline ? { modality, actors: [...actors], deadline } : { modality, actors: [...actors] }

/** The fields of both kinds; nothing when no clause holds the cue. */
function commonFields(found: Stanced, label: string, targets: readonly string[], { document: { view }, edition, clauseOf, aboutOf, topicsOf }: Projection) {
  const clause = clauseOf(found.cue)
  const span = projectSpan(view, found)
  const cue = projectSpan(view, found.cue)
  if (!clause || !span || !cue) return undefined
  const { start, end } = span
  const text = view.plain.slice(found.start, found.end)
  return {
    start,
    end,
    id: factId(`${edition}|${label}|${start}|${end}|${cue.start}`),
    clause: clause.id,
    cue,
    rule: found.rule,
    text: text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text,
    about: aboutOf(found, targets),
    topics: topicsOf(found),
  }
}

const FACT_ID = 16
const factId = (content: string) => sha256(content, FACT_ID)
