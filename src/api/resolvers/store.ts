import type { StoreStatus } from '../../library.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StoreResolvers } from '../generated/types.ts'
import { withoutPlaces } from '../places.ts'
import { forbidCaching } from '../request-scope.ts'

export const storeQueries = {
  store: async (_, __, { store, scope }) => {
    forbidCaching(scope)
    const status = await store.status()
    return scope.seesPlaces ? status : withoutPlaces(status)
  },
} satisfies Pick<QueryResolvers, 'store'>

export const Store: Filled<StoreResolvers, StoreStatus> = {}
