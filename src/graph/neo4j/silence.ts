/**
 * Milliseconds in which something is heard of a server that works: longer than it halts to clear its memory. What it is asked is
 * mostly answered within few; what takes longer, for a slow disk or another writer's lock, does not keep it from answering others.
 */
export const SILENCE_LIMIT_MS = 10_000

/**
 * Does work that may take long, for as long as the server answers at all: when nothing was `heard` for `limit` milliseconds,
 * the server `answers` something else, or else the signal stops the work, as one that is given may do before.
 */
export async function whileAnswering<T>(
  limit: number,
  answers: () => Promise<boolean>,
  work: (signal: AbortSignal, heard: () => void) => Promise<T>,
  given?: AbortSignal,
): Promise<T> {
  const aborter = new AbortController()
  const follow = () => aborter.abort(given?.reason)
  if (given?.aborted) follow()
  given?.addEventListener('abort', follow, { once: true })
  const listening = { heard: false, over: false }
  const listen = (): NodeJS.Timeout => setTimeout(check, limit)
  const check = async () => {
    const isAlive = listening.heard || (await answers())
    if (listening.over) return
    if (!isAlive && !listening.heard) return aborter.abort()
    listening.heard = false
    timer = listen()
  }
  let timer = listen()
  try {
    return await work(aborter.signal, () => {
      listening.heard = true
    })
  } finally {
    listening.over = true
    clearTimeout(timer)
    given?.removeEventListener('abort', follow)
  }
}
