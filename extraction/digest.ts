/** SHA-256, of which ids and keys are made that come from content. */
import { hash } from 'node:crypto'

/** Hexadecimal digits: all 64, or the first `length`. A text counts as UTF-8. */
export const sha256 = (data: string | Uint8Array, length = 64): string => hash('sha256', data).slice(0, length)
