import { ClausegraphError } from '../errors.ts'

/** Waits for work, but no longer than so many milliseconds; then throws TIMEOUT and drops what the work gives later. */
export async function limitTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ClausegraphError('TIMEOUT', `the store did not answer within ${milliseconds / 1000} s`)), milliseconds)
  })
  try {
    return await Promise.race([work, expired])
  } finally {
    clearTimeout(timer)
  }
}
