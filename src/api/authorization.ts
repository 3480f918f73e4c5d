import { bearsToken } from '../authorization.ts'
import { ClausegraphError } from '../errors.ts'
import type { Writer } from './writer.ts'

/** Whether the request may write: it bears the token that the API was given. */
export const isWriter = (request: Request, token: string | undefined): boolean => token !== undefined && bearsToken(request, token)

/** What writing needs. */
export interface Writing {
  readonly writer: Writer | undefined
  /** Why there is no writer. */
  readonly readOnly: string | undefined
  readonly token: string | undefined
}

const NO_LIBRARY = 'it was opened without a library to write to; ask the server that holds the store'

/** What a request that does not bear the token lacks to write, in words for who asked. */
export function refuseWriting({ writer, readOnly: reason = NO_LIBRARY, token }: Writing): ClausegraphError {
  if (!writer) return readOnly(reason)
  if (token === undefined) return readOnly('the server has no token for writers; who runs it can set CLAUSEGRAPH_TOKEN')
  return new ClausegraphError('UNAUTHORIZED', 'Found no valid token; send the header "Authorization: Bearer …" with the CLAUSEGRAPH_TOKEN of the server.')
}

const readOnly = (reason: string): ClausegraphError => new ClausegraphError('READ_ONLY', `Found something to write, but this API is read-only: ${reason}.`)
