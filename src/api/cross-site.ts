import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isWriter, refuseWriting, type Writing } from './authorization.ts'

/** Media types that a page of another site can post without asking the server first. */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

/**
 * Prevents cross-site request forgery: a post must be of a media type, or bear a header, that browsers send across sites only
 * with leave. Uploads are multipart forms, and only who bears the token may make them.
 */
export function refuseFormPosts(writing: Writing): Plugin {
  return {
    onRequestParse: ({ request }) => {
      const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
      if (request.method !== 'POST' || !FORM_TYPES.includes(mediaType)) return
      if (mediaType === 'multipart/form-data') return refuseUpload(request, writing)
      throw new GraphQLError(`Found a body of type ${mediaType.slice(0, 80)}; send the question as application/json.`, {
        extensions: { code: 'BAD_INPUT', http: { status: 415 } },
      })
    },
  }
}

/** Before its body is read. */
function refuseUpload(request: Request, writing: Writing): void {
  if (writing.writer && isWriter(request, writing.token)) return
  const { message, code } = refuseWriting(writing)
  const http = code === 'UNAUTHORIZED' ? { status: 401, headers: { 'www-authenticate': 'Bearer' } } : { status: 403 }
  throw new GraphQLError(message, { extensions: { code, http } })
}
