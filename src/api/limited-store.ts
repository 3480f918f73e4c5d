import { setMaxListeners } from 'node:events'
import type { GraphStore } from '../graph/store.ts'

/** The store as one request reads it: reads are given up when the asker goes away, and so long after the first of them. */
export function limitReads(store: GraphStore, asker: AbortSignal, milliseconds: number): GraphStore {
  let signal: AbortSignal | undefined
  const begun = (): AbortSignal => {
    if (signal) return signal
    signal = AbortSignal.any([asker, AbortSignal.timeout(milliseconds)])
    // Each query under way listens, and a question may ask many at once.
    setMaxListeners(0, signal)
    return signal
  }
  return withRead(store, (name, parameters, options) => store.read(name, parameters, { ...options, signal: begun() }))
}

/** A store that reads in another way. */
export function withRead(store: GraphStore, read: GraphStore['read']): GraphStore {
  return {
    ...(store.commitSpread !== undefined && { commitSpread: store.commitSpread }),
    read,
    transact: (work, options) => store.transact(work, options),
    text: (sha256) => store.text(sha256),
    sources: () => store.sources(),
    status: () => store.status(),
    close: () => store.close(),
  }
}
