import { timingSafeEqual } from 'node:crypto'
import { sha256 } from '../extraction/digest.ts'

/** Whether a request bears the token; takes the same time whatever it bears instead. */
export function bearsToken(request: Request, token: string): boolean {
  return timingSafeEqual(digest(request.headers.get('authorization') ?? ''), digest(`Bearer ${token}`))
}

const digest = (text: string): Buffer => Buffer.from(sha256(text))
