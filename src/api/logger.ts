/** Where the API tells of failures that the one who asked is not shown. */
export interface ApiLogger {
  error(message: string, cause: unknown): void
}

export const silent: ApiLogger = { error: () => undefined }
