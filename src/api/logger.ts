import type { ErrorCode } from '../errors.ts'
import type { OperationKind } from './request-scope.ts'

/** Where the API tells of failures that the one who asked is not shown, and of the requests that it answered. */
export interface ApiLogger {
  error(message: string, cause: unknown, requestId?: string): void
  request?(entry: RequestEntry): void
}

/** An answered request. Neither questions nor variables are told: they may hold what nobody else should read. */
export interface RequestEntry {
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  readonly address?: string | undefined
  readonly kind?: OperationKind | undefined
  readonly operation?: string | undefined
  readonly codes?: readonly ErrorCode[] | undefined
  readonly cached?: boolean | undefined
}

export const silent: ApiLogger = { error: () => undefined }
