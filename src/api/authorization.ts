import ipaddr from 'ipaddr.js'
import { bearsToken } from '../authorization.ts'
import { ClausegraphError } from '../errors.ts'
import { currentScope } from './request-scope.ts'
import type { ApiSettings } from './settings.ts'

/** Whether the request may write: it bears the token that the API was given. */
export const isWriter = (request: Request, token: string | undefined): boolean => token !== undefined && bearsToken(request, token)

/**
 * Whether the request may read where the store is, a path or address of the server's: it comes from this process or bears the token;
 * where no token is set and no proxy stands in front, also when it comes from this machine.
 */
export function maySeePlaces(request: Request, { token, trustedProxies }: Pick<ApiSettings, 'token' | 'trustedProxies'>): boolean {
  const scope = currentScope()
  if (scope?.local || isWriter(request, token)) return true
  return token === undefined && trustedProxies === 0 && isThisMachine(scope?.client?.address ?? '')
}

const isThisMachine = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/** What writing through this API needs and the request has not, in words for who asked. */
export function refuseReader(token: string | undefined): ClausegraphError {
  if (token === undefined) return readOnly('no token is configured; start the server with CLAUSEGRAPH_TOKEN set')
  return new ClausegraphError('UNAUTHORIZED', 'Found no valid token; send the header "Authorization: Bearer …" with the CLAUSEGRAPH_TOKEN of the server.')
}

export const readOnly = (reason: string): ClausegraphError =>
  new ClausegraphError('READ_ONLY', `This API is read-only: ${reason}, or use "clausegraph ingest" and "clausegraph remove".`)
