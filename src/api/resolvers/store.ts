import type { StoreStatus } from '../../library.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StoreResolvers } from '../generated/types.ts'
import { forbidCaching } from '../request-scope.ts'

export const storeQueries = {
  store: (_, __, { store }) => {
    forbidCaching()
    return store.status()
  },
} satisfies Pick<QueryResolvers, 'store'>

export const Store: Filled<StoreResolvers, StoreStatus> = {}
