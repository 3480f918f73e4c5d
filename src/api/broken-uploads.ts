import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'

/** Refuses a multipart form that cannot be read as an upload, whatever the parser makes of it. */
export function refuseBrokenUploads(): Plugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser }) => {
      if (!requestParser || !request.headers.get('content-type')?.trim().toLowerCase().startsWith('multipart/')) return
      setRequestParser(async (asked) => {
        try {
          return await requestParser(asked)
        } catch (cause) {
          throw noUpload(cause)
        }
      })
    },
  }
}

function noUpload(cause: unknown): GraphQLError {
  const code: ErrorCode = 'BAD_INPUT'
  const why = cause instanceof GraphQLError ? ` (${cause.message})` : ''
  return new GraphQLError(
    `Found a form that is no upload${why}, expected \`operations\`, \`map\` and the files; make it as the GraphQL multipart request specification says.`,
    { extensions: { code, http: { status: 400 } } },
  )
}
