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
  return { store, load: createLoaders(store, request.signal), language: acceptedLanguage(request.headers.get('accept-language')) }
}
