import { setMaxListeners } from 'node:events'
import type { Language } from '../../extraction/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { acceptedLanguage } from './language.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly store: GraphStore
  readonly load: Loaders
  /** Language of the request, from its Accept-Language header. */
  readonly language: Language
}

export function createContext(store: GraphStore, request: Request): ApiContext {
  // Each query under way listens, and a question may ask many at once.
  setMaxListeners(0, request.signal)
  return { store, load: createLoaders(store, request.signal), language: acceptedLanguage(request.headers.get('accept-language')) }
}
