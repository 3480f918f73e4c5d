import type { ErrorCode } from '../errors.ts'

/** The answer to a request that never becomes a question, in the form of a GraphQL error. */
export function refusal(code: ErrorCode, message: string, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers })
}
