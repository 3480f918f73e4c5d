import { ClausegraphError } from '../errors.ts'

/** Milliseconds that a read may take unless a store is opened with another limit. */
export const READ_LIMIT_MS = 30_000

/**
 * Does work under a signal that stops it when another one does, or after so many milliseconds. Lets go of both when the work is done:
 * AbortSignal.any and AbortSignal.timeout would be kept until the time is up.
 */
export async function withinTime<T>(milliseconds: number, given: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const aborter = new AbortController()
  const follow = () => aborter.abort(given?.reason)
  if (given?.aborted) follow()
  given?.addEventListener('abort', follow, { once: true })
  const timer = setTimeout(() => aborter.abort(timeIsUp()), milliseconds)
  try {
    return await work(aborter.signal)
  } finally {
    clearTimeout(timer)
    given?.removeEventListener('abort', follow)
  }
}

/** The reason of a signal that stops work because it took too long, as the platform gives it. */
export const timeIsUp = (): DOMException => new DOMException('the time was up', 'TimeoutError')

/** Waits for work until a signal says to stop, then rejects with the failure; what the work gives later is dropped. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, failure: () => Error): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(failure())
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** Why a query's result is no longer waited for: its time was up, or nobody wants it any more. */
export function givenUp(name: string, { reason }: AbortSignal): ClausegraphError {
  const late = reason instanceof DOMException && reason.name === 'TimeoutError'
  return new ClausegraphError('TIMEOUT', `the query ${name} ${late ? 'ran longer than allowed; narrow it' : 'was given up by its caller'}`)
}
