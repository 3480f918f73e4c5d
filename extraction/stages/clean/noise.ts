import type { Line } from './lines.ts'

/** Leaves out lines that are no part of the text. */
export function dropNoise(lines: readonly Line[]): Line[] {
  return [...lines]
}
