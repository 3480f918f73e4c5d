/** SHA-256 wherever one is needed: for ids that come from content, keys of what is kept, and tags of pages. */
import { hash } from 'node:crypto'

/** Hexadecimal digits: all 64, or the first `length`. A text counts as UTF-8. */
export const sha256 = (data: string | Uint8Array, length = 64): string => hash('sha256', data).slice(0, length)

/** The same in base 64, as browsers want it of a script. */
export const sha256Base64 = (text: string): string => hash('sha256', text, 'base64')

/** A mark of a value in characters that need no escape in a URL or a header: equal where the JSON is, all 43 characters or the first `length`. */
export const jsonDigest = (value: unknown, length = 43): string => hash('sha256', JSON.stringify(value), 'base64url').slice(0, length)
