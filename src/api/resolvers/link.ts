import { ClausegraphError } from '../../errors.ts'
import { type Link as GraphLink, neighborhood, shortestWay, type Walkable } from '../../graph/walk.ts'
import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type {
  LinkResolvers,
  NeighborhoodResolvers,
  NeighborResolvers,
  PathResolvers,
  QueryNeighborhoodArgs,
  QueryResolvers,
  QueryShortestPathArgs,
} from '../generated/types.ts'
import { globalId, readGlobalId } from '../global-id.ts'
import { inRange } from '../in-range.ts'
import type { EvidenceRow, LinkEndsRow, NeighborhoodRow, NeighborRow, NodeRow, PathRow } from '../rows.ts'
import { noteEmpty } from '../warnings.ts'
import { yearsOf } from '../years.ts'
import { clauseEvidence, surfaceEvidence } from './facts.ts'
import { present } from './lists.ts'
import { findNode } from './node.ts'

const MAX_DEPTH = 3
const MAX_LENGTH = 6
const MAX_NEIGHBORS = 500
/** An entity is a hub when more than this share of all statements name it, and at least so many. */
const HUB = { share: 0.25, least: 5 }

export const linkQueries = {
  neighborhood: async (_, args, context) => {
    const depth = inRange('depth', args.depth, MAX_DEPTH)
    const limit = inRange('limit', args.limit, MAX_NEIGHBORS)
    if (!(await isThere(args.id, context))) return null
    const graph = await walkable(args, context)
    return { ...(await neighborhood(args.id, depth, limit, graph)), hubs: graph.named }
  },
  shortestPath: async (_, args, context) => {
    const maxLength = inRange('maxDepth', args.maxDepth, MAX_LENGTH)
    const there = await Promise.all([args.from, args.to].map((id) => isThere(id, context)))
    if (there.includes(false)) return null
    return (await shortestWay(args.from, args.to, maxLength, await walkable(args, context))) ?? null
  },
} satisfies Pick<QueryResolvers, 'neighborhood' | 'shortestPath'>

async function isThere(id: string, context: ApiContext): Promise<boolean> {
  const { type, id: bare } = readGlobalId(id)
  if (type !== undefined && type !== 'Statement') {
    throw new ClausegraphError(
      'BAD_INPUT',
      `Links lead between entities and statements, not to ${JSON.stringify(id.slice(0, 80))}; give the id of one of these.`,
    )
  }
  const found = await findNode(id, context)
  if (!found) noteEmpty(type ? 'statement' : 'entity', [bare], context)
  return found !== null
}

type WalkArguments = Pick<QueryNeighborhoodArgs & QueryShortestPathArgs, 'types' | 'years' | 'parts' | 'throughHubs' | 'hubDegree'>

/** The graph as the store tells it: one query a level, and one for the hubs. `named`: the hubs, whether or not ways lead through them. */
async function walkable(
  { types, years, parts, throughHubs, hubDegree }: WalkArguments,
  { load }: ApiContext,
): Promise<Walkable & { readonly named: Set<string> }> {
  const scope = { types, parts, ...yearsOf(years) }
  if (hubDegree != null && hubDegree < 0)
    throw new ClausegraphError('BAD_INPUT', `Found \`hubDegree: ${hubDegree}\`, expected 0 or more: the least number of statements that name a hub.`)
  const rows = await load.rows('hubs', hubDegree == null ? HUB : { share: 0, least: hubDegree })
  const named = new Set(rows.map(({ id }) => id))
  const links = async (ids: readonly string[], among?: readonly string[]): Promise<GraphLink[]> => {
    const { entities, statements } = endsIn(ids)
    const rows = among
      ? await load.rows('links-among', { ...scope, ...endsIn(among), near: entities, nearStatements: statements })
      : await load.rows('links', { ...scope, entities, statements })
    return rows.map(linkOf)
  }
  return { links, named, hubs: throughHubs ? new Set() : named }
}

function endsIn(ids: readonly string[]): { readonly entities: string[]; readonly statements: string[] } {
  const read = ids.map(readGlobalId)
  const entities = read.flatMap(({ type, id }) => (type === undefined ? [id] : [])).sort()
  const statements = read.flatMap(({ type, id }) => (type === 'Statement' ? [id] : [])).sort()
  return { entities, statements }
}

function linkOf({ near, far, outward, type, count, fact }: LinkEndsRow): GraphLink {
  const [from, to] = outward ? [near, far] : [far, near]
  return { type, from: beginsAtStatement(type) ? globalId('Statement', from) : from, to, count, fact }
}

const beginsAtStatement = (type: GraphLink['type']): boolean => type !== 'POSITION' && type !== 'COMMITMENT'

const nodeOf = (id: string, context: ApiContext): Promise<NodeRow> => present(findNode(id, context), 'A node')

export const Neighborhood: Filled<NeighborhoodResolvers, NeighborhoodRow, 'links'> = {
  nodes: ({ distances, hubs }) => [...distances].map(([id, distance]) => ({ id, distance, hub: hubs.has(id) })),
  links: ({ links }) => [...links],
}

export const Neighbor: Filled<NeighborResolvers, NeighborRow> = { node: ({ id }, _, context) => nodeOf(id, context) }

export const Path: Filled<PathResolvers, PathRow, 'nodes' | 'links'> = {
  length: ({ links }) => links.length,
  nodes: ({ nodes }, _, context) => Promise.all(nodes.map((id) => nodeOf(id, context))),
  links: ({ links }) => [...links],
}

const FACT_TYPES = {
  POSITION: 'Position',
  COMMITMENT: 'Commitment',
  CITES: 'Citation',
  MENTIONS: 'Mention',
  ISSUED_BY: 'Statement',
  TEXT_OF: 'Statement',
} as const

export const Link: Filled<LinkResolvers, GraphLink, 'from' | 'to' | 'fact'> = {
  from: ({ from }, _, context) => nodeOf(from, context),
  to: ({ to }, _, context) => nodeOf(to, context),
  fact: ({ type, fact }, _, context) => nodeOf(globalId(FACT_TYPES[type], fact), context),
  evidence: (link, _, context) => present(evidenceOf(link, context), 'The fact'),
}

const evidenceOf = async ({ type, fact }: GraphLink, { load }: ApiContext): Promise<EvidenceRow | null> => {
  if (type === 'POSITION') return load.node('positions-by-id', fact)
  if (type === 'COMMITMENT') return load.node('commitments-by-id', fact)
  if (type === 'CITES' || type === 'MENTIONS') {
    const reference = await load.node(type === 'CITES' ? 'citations-by-id' : 'mentions-by-id', fact)
    return reference && surfaceEvidence(reference)
  }
  const [opening] = await load.list('statement-opening', fact)
  return opening ? clauseEvidence(opening.node) : null
}
