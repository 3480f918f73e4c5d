/** Kinds of links between entities and statements, the most telling first: of two ways equally short, a walk takes the one that begins with it. */
export const LINK_TYPES = ['POSITION', 'COMMITMENT', 'CITES', 'MENTIONS', 'ISSUED_BY', 'TEXT_OF'] as const
export type LinkType = (typeof LINK_TYPES)[number]

export interface Link {
  readonly type: LinkType
  readonly from: string
  readonly to: string
  /** How many facts it rests on. */
  readonly count: number
  /** The newest of them. */
  readonly fact: string
}

/** A graph that is read level by level. */
export interface Walkable {
  /** The links of all these nodes; with `among`, those alone that lead to one of these. */
  links(ids: readonly string[], among?: readonly string[]): Promise<readonly Link[]>
  /** Nodes that so many others are linked to that a way through them tells nothing: they end a way, but no way leads through them. */
  readonly hubs: ReadonlySet<string>
}

export interface Neighborhood {
  /** Distance by id, from the middle outwards; on one level the most linked first. */
  readonly distances: ReadonlyMap<string, number>
  /** Links between these nodes, but those between two of the outermost level. */
  readonly links: readonly Link[]
  /** Whether the limit left nodes out. */
  readonly truncated: boolean
}

/** What surrounds a node, up to a distance and a number of nodes beside it; nearer nodes come first. */
export async function neighborhood(middle: string, depth: number, limit: number, graph: Walkable): Promise<Neighborhood> {
  const distances = new Map([[middle, 0]])
  const links: Link[] = []
  let truncated = false
  let frontier = [middle]
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    // Once nodes had to be left out there is no room for more: what is still missing are links between those that are there.
    const found = await graph.links(frontier, truncated ? [...distances.keys()] : undefined)
    const ranked = byWeight(found.flatMap((link) => endsOf(link).map((id) => ({ id, count: link.count }))).filter(({ id }) => !distances.has(id)))
    const taken = ranked.slice(0, limit + 1 - distances.size)
    truncated ||= taken.length < ranked.length
    for (const id of taken) distances.set(id, level)
    links.push(...found)
    frontier = taken.filter((id) => !graph.hubs.has(id))
  }
  return { distances, links: distinct(links).filter((link) => endsOf(link).every((id) => distances.has(id))), truncated }
}

/** The nodes from one to the other, and the link between each two of them. */
export interface Way {
  readonly nodes: readonly string[]
  readonly links: readonly Link[]
}

/**
 * One of the shortest ways between two nodes, always the same; undefined when there is none of at most `maxLength` links.
 * Searched from both ends, on each level from the one with fewer nodes, from a hub last.
 */
export async function shortestWay(from: string, to: string, maxLength: number, graph: Walkable): Promise<Way | undefined> {
  if (from === to) return { nodes: [from], links: [] }
  const ends = new Set([from, to])
  const sides = [startAt(from), startAt(to)] as const
  for (let length = 1; length <= maxLength; length++) {
    const [near, far] = widthOf(sides[0], graph) <= widthOf(sides[1], graph) ? sides : [sides[1], sides[0]]
    if (near.frontier.length === 0) return undefined
    stepOn(near, await graph.links(near.frontier), (id) => ends.has(id) || !graph.hubs.has(id))
    const [meeting] = near.frontier.filter((id) => far.steps.has(id)).sort()
    if (meeting !== undefined) return joinedAt(meeting, sides[0], sides[1])
  }
  return undefined
}

/** What one end of the search knows: how each node was reached. */
interface Side {
  readonly steps: Map<string, Step | undefined>
  frontier: readonly string[]
}

interface Step {
  readonly before: string
  readonly link: Link
}

const startAt = (id: string): Side => ({ steps: new Map([[id, undefined]]), frontier: [id] })

const widthOf = ({ frontier }: Side, { hubs }: Walkable): number => (frontier.some((id) => hubs.has(id)) ? Number.POSITIVE_INFINITY : frontier.length)

function stepOn(side: Side, links: readonly Link[], mayPass: (id: string) => boolean): void {
  const reached: string[] = []
  const here = new Set(side.frontier)
  for (const link of [...links].sort(byTelling)) {
    for (const [before, id] of [endsOf(link), endsOf(link).reverse()] as [string, string][]) {
      if (!here.has(before) || side.steps.has(id) || !mayPass(id)) continue
      side.steps.set(id, { before, link })
      reached.push(id)
    }
  }
  side.frontier = reached
}

function joinedAt(meeting: string, start: Side, end: Side): Way {
  const before = backFrom(meeting, start)
  const after = backFrom(meeting, end)
  return {
    nodes: [...before.map((step) => step.before).reverse(), meeting, ...after.map((step) => step.before)],
    links: [...before.map(({ link }) => link).reverse(), ...after.map(({ link }) => link)],
  }
}

/** The steps from a node back to where its side began. */
function backFrom(id: string, side: Side): Step[] {
  const step = side.steps.get(id)
  return step ? [step, ...backFrom(step.before, side)] : []
}

const endsOf = ({ from, to }: Link): [string, string] => [from, to]

function byWeight(found: readonly { readonly id: string; readonly count: number }[]): string[] {
  const weights = new Map<string, number>()
  for (const { id, count } of found) weights.set(id, (weights.get(id) ?? 0) + count)
  return [...weights].sort(([one, weight], [other, otherWeight]) => otherWeight - weight || compare(one, other)).map(([id]) => id)
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map([...links].sort(byTelling).map((link) => [`${link.type} ${link.from} ${link.to}`, link])).values()]
}

function byTelling(one: Link, other: Link): number {
  return LINK_TYPES.indexOf(one.type) - LINK_TYPES.indexOf(other.type) || compare(one.from, other.from) || compare(one.to, other.to)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
