import type { FoundCommitment, FoundPosition, Span, Stance, Stanced } from '../../model.ts'
import { addresseeWords } from './addressee-words.ts'
import { findAddressees } from './addressees.ts'
import { type DeadlineScene, findDeadline } from './deadline.ts'
import type { Predicate } from './predicate.ts'
import type { SubjectContext } from './subjects.ts'
import { findTargets } from './targets.ts'
import { type Token, tokensIn } from './tokens.ts'

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
        withCue(span, predicate.span),
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
    targets: addressees.length && ASKING.has(label.stance) ? addressees : findTargets(tokens, span, { stance: label.stance, holders: predicate.holders }),
    rule: predicate.cue.id,
    ...span,
  }
  return position
}

const UNNAMED = addresseeWords('organs-without-name')

/** "directs the Panel to report": the body that was named before by a name with that noun. */
export function withOrganAsked(found: Stanced, tokens: readonly Token[], { cue }: Predicate, { bodyNamed }: Pick<SubjectContext, 'bodyNamed'>): Stanced {
  if (found.kind !== 'position' || found.addressees.length || cue.kind !== 'directive') return found
  const [the, organ, to] = tokensIn(tokens, found).content
  if (the?.lower !== 'the' || to?.lower !== 'to' || !organ || organ.mention || !/^\p{Lu}/u.test(organ.text) || UNNAMED.has(organ.lower)) return found
  const body = bodyNamed(organ)
  return body ? { ...found, addressees: [body.id], targets: [body.id] } : found
}

/** Whom these are addressed to is their target; "emphasize that all States must …" is only about what it names (guide, section 3). */
const ASKING: ReadonlySet<Stance> = new Set(['URGES', 'CALLS_FOR'])

/** "intend, by 2036, to open": what stands inside the cue belongs to what is undertaken. */
const withCue = (content: Span, cue: Span): Span => (content.start > cue.end && content.start - cue.end < 3 ? { start: cue.start, end: content.end } : content)
