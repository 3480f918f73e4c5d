import { bearsToken } from '../authorization.ts'
import { ClausegraphError } from '../errors.ts'

/** Whether the request may write: it bears the token that the API was given. */
export const isWriter = (request: Request, token: string | undefined): boolean => token !== undefined && bearsToken(request, token)

/** What writing through this API needs and the request has not, in words for who asked. */
export function refuseReader(token: string | undefined): ClausegraphError {
  if (token === undefined) return readOnly('the server has no token for writers; who runs it can set CLAUSEGRAPH_TOKEN')
  return new ClausegraphError('UNAUTHORIZED', 'Found no valid token; send the header "Authorization: Bearer …" with the CLAUSEGRAPH_TOKEN of the server.')
}

export const readOnly = (reason: string): ClausegraphError =>
  new ClausegraphError('READ_ONLY', `Found something to write, but this API is read-only: ${reason}.`)
