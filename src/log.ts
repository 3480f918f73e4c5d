import pino from 'pino'
import type { ApiLogger } from './api/index.ts'
import type { LogLevel } from './server-settings.ts'

/** Writes JSON Lines to standard error, one for each answered request (`info`) and each failure of ours (`error`), with the request's id. */
export function createLogger(level: LogLevel, destination: pino.DestinationStream = pino.destination(2)): ApiLogger {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    error: (message, cause, requestId) => log.error({ requestId, err: cause }, message),
    request: (entry) => log.info(entry, 'answered'),
  }
}
