/** Where the store is, a path or address of the server's, is not for everyone to read. */
import ipaddr from 'ipaddr.js'
import type { StoreStatus } from '../library.ts'
import { isWriter } from './authorization.ts'
import type { Client } from './request-scope.ts'
import type { ApiSettings } from './settings.ts'

/**
 * Whether a request may read where the store is: it bears the token; where no token is set and no proxy stands in front, also
 * when it comes from this machine.
 */
export function maySeePlaces(request: Request, client: Client | undefined, { token, trustedProxies }: Pick<ApiSettings, 'token' | 'trustedProxies'>): boolean {
  return isWriter(request, token) || (token === undefined && trustedProxies === 0 && isThisMachine(client?.address ?? ''))
}

const isThisMachine = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/** What everyone else is told of a store that is away. */
export const STORE_AWAY = 'The store does not answer; ask again in a minute, or tell whoever runs this server.'

/** A store's status without its address and without what is wrong with it, which names places too. */
export function withoutPlaces<Status extends Partial<StoreStatus>>(status: Status): Status {
  const { reachable, problem } = status
  const told = reachable ? 'Something is amiss in the store; tell whoever runs this server.' : STORE_AWAY
  return { ...status, ...('address' in status && { address: 'hidden' }), ...(problem !== undefined && { problem: told }) }
}
