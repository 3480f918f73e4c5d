import type { StoreStatus } from '../../library.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StoreResolvers } from '../generated/types.ts'
import { forbidCaching } from '../request-scope.ts'

export const storeQueries = {
  store: async (_, __, { store, seesPlaces }) => {
    forbidCaching()
    const status = await store.status()
    return seesPlaces ? status : withoutPlaces(status)
  },
} satisfies Pick<QueryResolvers, 'store'>

/** A problem names places too. */
function withoutPlaces({ problem, ...status }: StoreStatus): StoreStatus {
  return { ...status, address: 'hidden', ...(problem !== undefined && { problem: 'The store does not answer; ask whoever runs this server.' }) }
}

export const Store: Filled<StoreResolvers, StoreStatus> = {}
