import type { StanceContext, StanceFindings } from '../index.ts'

/** Positions and commitments of an English text. */
export function findStances(_context: StanceContext): StanceFindings {
  return { stances: [], issues: [] }
}
