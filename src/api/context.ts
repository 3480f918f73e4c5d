import type { Language } from '../../extraction/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { isWriter } from './authorization.ts'
import { type Budget, createBudget } from './budget.ts'
import { acceptedLanguage } from './language.ts'
import { limitReads } from './limited-store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { RequestScope } from './request-scope.ts'
import type { ApiSettings } from './settings.ts'
import type { Note } from './warnings.ts'
import type { Writer } from './writer.ts'

/** What the resolvers of one request share. */
export interface ApiContext {
  /** Reads no longer than the request may take. */
  readonly store: GraphStore
  readonly load: Loaders
  readonly budget: Budget
  /** Language of the request, from its Accept-Language header. */
  readonly language: Language
  /** Writes; undefined where the API only reads. */
  readonly writer: Writer | undefined
  /** Why it only reads, and what to do. */
  readonly readOnly: string | undefined
  /** What writers must present. */
  readonly token: string | undefined
  /** Whether the request presents it. */
  readonly mayWrite: boolean
  /** What empty fields were asked with, of which the answer may warn. */
  readonly notes: Note[]
  /** What becomes known of the request on its way. */
  readonly scope: RequestScope
}

export interface ContextOptions {
  readonly store: GraphStore
  readonly settings: ApiSettings
  readonly writer: Writer | undefined
  readonly readOnly: string | undefined
}

export function createContext({ store, settings, writer, readOnly }: ContextOptions, request: Request, scope: RequestScope): ApiContext {
  const { token } = settings
  const budget = createBudget(settings)
  const limited = limitReads(store, request.signal, budget)
  return {
    store: limited,
    load: createLoaders(limited, budget),
    budget,
    language: acceptedLanguage(request.headers.get('accept-language')),
    writer,
    readOnly,
    token,
    mayWrite: isWriter(request, token),
    notes: [],
    scope,
  }
}
