/** SHA-256 in the forms that the world outside asks for; `extraction/digest.ts` has that of ids. */
import { hash } from 'node:crypto'

/** In base 64, as browsers want it of a script. */
export const sha256Base64 = (text: string): string => hash('sha256', text, 'base64')

/** A mark of a value in characters that need no escape in a URL or a header: equal where the JSON is, all 43 characters or the first `length`. */
export const jsonDigest = (value: unknown, length = 43): string => textDigest(JSON.stringify(value)).slice(0, length)

/** The same of a text. */
export const textDigest = (text: string): string => hash('sha256', text, 'base64url')
