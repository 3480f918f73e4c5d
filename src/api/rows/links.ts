import type { Link, LinkType, Neighborhood, Way } from '../../graph/walk.ts'

/** A link as seen from one of its ends, of ids without types. */
export interface LinkEndsRow {
  readonly near: string
  readonly far: string
  /** It leads from `near` to `far`. */
  readonly outward: boolean
  readonly type: LinkType
  readonly count: number
  readonly fact: string
}

export type LinkRow = Link

export interface NeighborhoodRow extends Neighborhood {
  readonly hubs: ReadonlySet<string>
}

export interface NeighborRow {
  readonly id: string
  readonly distance: number
  readonly hub: boolean
}

export type PathRow = Way
