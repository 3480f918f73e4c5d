import type { StanceContext, StanceFindings } from '../index.ts'

/** Positions and commitments of a Chinese text, in view offsets. */
export function findStances(_context: StanceContext): StanceFindings {
  return { stances: [], issues: [] }
}
