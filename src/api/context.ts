import { setMaxListeners } from 'node:events'
import type { Language } from '../../extraction/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { isWriter } from './authorization.ts'
import { acceptedLanguage } from './language.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { ApiSettings } from './settings.ts'
import type { Writer } from './writer.ts'

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly store: GraphStore
  readonly load: Loaders
  /** Language of the request, from its Accept-Language header. */
  readonly language: Language
  /** Aborted when the asker goes away, or the time for the answer is up. */
  readonly signal: AbortSignal
  /** Writes; undefined where the API only reads. */
  readonly writer: Writer | undefined
  /** What writers must present. */
  readonly token: string | undefined
  /** Whether the request presents it. */
  readonly mayWrite: boolean
}

export interface ContextOptions {
  readonly store: GraphStore
  readonly settings: ApiSettings
  readonly writer: Writer | undefined
}

export function createContext({ store, settings, writer }: ContextOptions, request: Request): ApiContext {
  const { token, timeout } = settings
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)])
  // Each query under way listens, and a question may ask many at once.
  setMaxListeners(0, signal)
  return {
    store,
    load: createLoaders(store, signal),
    language: acceptedLanguage(request.headers.get('accept-language')),
    signal,
    writer,
    token,
    mayWrite: isWriter(request, token),
  }
}
