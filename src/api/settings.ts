/** How an API protects itself and what it offers beyond answering. */
export interface ApiSettings {
  /** Levels of fields below one another. */
  readonly maxDepth: number
  readonly maxAliases: number
  /** Words and signs of a question. */
  readonly maxTokens: number
  /** Objects that an answer may hold, as the question's page sizes promise (see `cost.ts`). */
  readonly maxCost: number
  /** Objects that an answer may come to hold, counted as they are found (see `budget.ts`). */
  readonly maxObjects: number
  /** Characters that an answer may come to have, counted as its values are found. */
  readonly maxCharacters: number
  /** Bytes of a request's body. Whoever may write may send a whole text. */
  readonly maxBodyBytes: number
  /** Milliseconds for one answer; then the store's queries are given up. */
  readonly timeout: number
  /** Requests a minute from one client's address; 0 for any number. */
  readonly rateLimit: number
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustedProxies: number
  /** Origins of websites whose scripts may read answers. */
  readonly corsOrigins: readonly string[]
  /** Whether the schema may be asked for. */
  readonly introspection: boolean
  /** The only operations that may be asked, by id; undefined allows any. */
  readonly operations: ReadonlyMap<string, string> | undefined
  /** Bytes of answers kept until the graph changes; 0 keeps none. */
  readonly cacheBytes: number
  /** Whether `/metrics` is served. */
  readonly metrics: boolean
  /** What writers must present; undefined makes the API read-only. */
  readonly token: string | undefined
}

/** For programs that hold the API themselves; the server's own are in `src/config.ts`. */
export const DEFAULT_SETTINGS: ApiSettings = {
  maxDepth: 16,
  maxAliases: 50,
  maxTokens: 2_000,
  maxCost: 250_000,
  maxObjects: 100_000,
  maxCharacters: 32_000_000,
  maxBodyBytes: 1024 * 1024,
  timeout: 30_000,
  rateLimit: 0,
  trustedProxies: 0,
  corsOrigins: [],
  introspection: true,
  operations: undefined,
  cacheBytes: 0,
  metrics: true,
  token: undefined,
}
