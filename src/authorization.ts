import { timingSafeEqual } from 'node:crypto'
import { sha256 } from '../extraction/digest.ts'

/** Whether a request bears the token; takes the same time whatever it bears instead. */
export function bearsToken(request: Request, token: string): boolean {
  const given = request.headers.get('authorization') ?? ''
  return timingSafeEqual(digest(given.replace(SCHEME, '')), digest(token)) && SCHEME.test(given)
}

/** In letters of either case, as HTTP has it (RFC 9110, 11.1). */
const SCHEME = /^bearer +/i

const digest = (text: string): Buffer => Buffer.from(sha256(text))
