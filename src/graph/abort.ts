import { ClausegraphError } from '../errors.ts'

/** Milliseconds that a read may take unless a store is opened with another limit. */
export const READ_LIMIT_MS = 30_000

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
