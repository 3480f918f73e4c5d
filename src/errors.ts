/** Errors people see: what was found, what was expected, what to do. `code` is stable and part of the API. */
export class ClausegraphError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ClausegraphError'
    this.code = code
  }
}

export const ERROR_CODES = [
  'BAD_INPUT',
  'NOT_FOUND',
  'SOURCE_UNREADABLE',
  'STORE_UNAVAILABLE',
  'STORE_BUSY',
  'QUERY_FAILED',
  'TIMEOUT',
  'UNAUTHORIZED',
  'READ_ONLY',
  'NOT_ALLOWED',
  'TOO_COMPLEX',
  'TOO_LARGE',
  'RATE_LIMITED',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]
