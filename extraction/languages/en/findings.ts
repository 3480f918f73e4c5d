import type { FoundCommitment, FoundPosition, Span, Stanced } from '../../model.ts'
import { findAddressees } from './addressees.ts'
import { type DeadlineScene, findDeadline } from './deadline.ts'
import type { Predicate } from './predicate.ts'
import { findTargets } from './targets.ts'
import type { Token } from './tokens.ts'

/** The position or commitment that a predicate and its content make. */
export function stanced(tokens: readonly Token[], predicate: Predicate, span: Span, scene: DeadlineScene): Stanced {
  const { label } = predicate.cue
  if ('modality' in label) {
    const commitment: FoundCommitment = {
      kind: 'commitment',
      modality: label.modality,
      cue: predicate.span,
      actors: predicate.holders,
      deadline: findDeadline(
        span,
        tokens.flatMap(({ mention }) => mention ?? []),
        scene,
      ),
      rule: predicate.cue.id,
      ...span,
    }
    return commitment
  }
  const addressees = findAddressees(tokens, predicate, span)
  const position: FoundPosition = {
    kind: 'position',
    stance: label.stance,
    cue: predicate.span,
    holders: predicate.holders,
    addressees,
    targets: addressees.length ? addressees : findTargets(tokens, span, { stance: label.stance, holders: predicate.holders }),
    rule: predicate.cue.id,
    ...span,
  }
  return position
}
