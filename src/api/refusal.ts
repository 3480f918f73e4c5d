import type { ErrorCode } from '../errors.ts'

/** The answer to a request that never becomes a question, in the form of a GraphQL error. */
export function refusal(code: ErrorCode, message: string, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers })
}

export const notFound = (path: string): Response =>
  refusal('NOT_FOUND', `Found the path ${JSON.stringify(path.slice(0, 80))}, expected /graphql, /health, /ready or /metrics.`, 404)

/** An answer that refuses without a word, with the words. */
export function explained(request: Request, answer: Response): Response {
  // To look at the body of every other answer would make it a stream.
  if (![406, 415].includes(answer.status) || answer.body) return answer
  if (answer.status === 415) return refusal('BAD_INPUT', `Found a body of type ${given(request, 'content-type')}; send the question as application/json.`, 415)
  if (answer.status === 406)
    return refusal(
      'BAD_INPUT',
      `Found the header Accept: ${given(request, 'accept')}, expected application/graphql-response+json or application/json (for a subscription, text/event-stream).`,
      406,
    )
  return answer
}

const given = ({ headers }: Request, name: string): string => headers.get(name)?.slice(0, 80) || 'none'
