import { sourceId } from './facts.ts'
import type { DroppedSource } from './store.ts'

/** What of all kept sources goes with the one at a location: its text too, unless another has the same. Undefined when none is kept from there. */
export function sourceToDrop(kept: readonly { readonly location?: unknown; readonly sha256?: unknown }[], location: string): DroppedSource | undefined {
  const source = kept.find((each) => each.location === location)
  if (!source) return undefined
  const sameText = kept.filter(({ sha256 }) => sha256 === source.sha256)
  return { id: sourceId(location), sha256: source.sha256 as string, lastOfText: sameText.length === 1 }
}
