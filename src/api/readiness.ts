import type { GraphStore } from '../graph/store.ts'

/** Answers whether the store does: 200, or 503 with what to do. */
export function storeReadiness(store: GraphStore): () => Promise<Response> {
  return async () => {
    const { reachable, problem } = await statusOf(store)
    return Response.json({ ready: reachable, ...(problem && { problem }) }, { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } })
  }
}

async function statusOf(store: GraphStore): Promise<{ readonly reachable: boolean; readonly problem?: string }> {
  try {
    return await store.status()
  } catch (error) {
    return { reachable: false, problem: error instanceof Error ? error.message : String(error) }
  }
}
