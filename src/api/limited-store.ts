import { setMaxListeners } from 'node:events'
import { timeIsUp } from '../graph/abort.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Budget } from './budget.ts'

/**
 * The store as one request reads it: reads are given up when the asker goes away, when the time is up, which the first of them starts,
 * and when the budget is used up.
 */
export function limitReads(store: GraphStore, asker: AbortSignal, budget: Budget): GraphStore {
  const aborter = new AbortController()
  // Each query under way listens, and a question may ask many at once.
  setMaxListeners(0, aborter.signal)
  const follow = () => aborter.abort(asker.reason)
  void budget.exhausted.then((error) => aborter.abort(error))
  let timer: NodeJS.Timeout | undefined
  let running = 0
  const begin = () => {
    running += 1
    if (running > 1) return
    timer = setTimeout(() => aborter.abort(timeIsUp()), budget.end() - performance.now())
    asker.addEventListener('abort', follow)
    if (asker.aborted) follow()
  }
  // Nothing that outlives the request holds on to it.
  const done = () => {
    running -= 1
    if (running > 0) return
    clearTimeout(timer)
    asker.removeEventListener('abort', follow)
  }
  const within = <T>(ask: () => Promise<T>): Promise<T> => {
    begin()
    return ask().finally(done)
  }
  return {
    ...withRead(store, (name, parameters, options) => within(() => store.read(name, parameters, { ...options, signal: aborter.signal }))),
    status: () => within(() => store.status({ signal: aborter.signal })),
  }
}

/** A store that reads in another way. */
export function withRead(store: GraphStore, read: GraphStore['read']): GraphStore {
  return {
    ...(store.commitSpread !== undefined && { commitSpread: store.commitSpread }),
    read,
    transact: (work, options) => store.transact(work, options),
    text: (sha256) => store.text(sha256),
    sources: () => store.sources(),
    status: (options) => store.status(options),
    close: () => store.close(),
  }
}
