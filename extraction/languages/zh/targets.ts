import type { NamedSpan, Span } from '../../model.ts'

export interface TargetCase {
  readonly text: string
  readonly content: Span
  readonly mentions: readonly NamedSpan[]
}
export function targetsOf(_case: TargetCase): string[] {
  return []
}
