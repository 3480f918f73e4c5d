import { type Explanation, rulesFor, type StanceContext, type StanceFindings } from '../languages/index.ts'

/** Positions and commitments of the main line (annotation guide, sections 3, 4 and 6 to 9), in view offsets. */
export function findStances(context: StanceContext): StanceFindings {
  return rulesFor(context.document.language).findStances(context)
}

/** The same, with every cue that was considered and the rule that kept or dropped it. */
export function explainStances(context: StanceContext): Explanation {
  return rulesFor(context.document.language).explainStances(context)
}
