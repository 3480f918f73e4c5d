import { withinTime } from '../graph/abort.ts'
import type { GraphStore } from '../graph/store.ts'
import type { StoreStatus } from '../library.ts'
import { withoutPlaces } from './places.ts'
import type { RequestScope } from './request-scope.ts'
import { limitTime } from './time-limit.ts'

/** Longer than a busy store takes, shorter than those who ask wait. */
const LIMIT_MS = 5_000

/** Answers whether the store does: 200, or 503 with what to do; where the store is, only who may know it reads. */
export function storeReadiness(store: GraphStore): (scope: RequestScope) => Promise<Response> {
  return async ({ seesPlaces }) => {
    const status = await statusOf(store)
    const { reachable, problem } = seesPlaces ? status : withoutPlaces(status)
    return Response.json({ ready: reachable, ...(problem && { problem }) }, { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } })
  }
}

async function statusOf(store: GraphStore): Promise<Pick<StoreStatus, 'reachable' | 'problem'>> {
  try {
    // An embedded store does not listen to the signal; nobody waits for it either.
    return await withinTime(LIMIT_MS, undefined, (signal) => limitTime(store.status({ signal }), LIMIT_MS))
  } catch (error) {
    return { reachable: false, problem: error instanceof Error ? error.message : String(error) }
  }
}
