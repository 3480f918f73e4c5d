import type { ExecutionResult } from 'graphql'
import { createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import type { Language } from '../../extraction/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { useAllowedOperations } from './allowed-operations.ts'
import { useAnswerCache } from './answer-cache.ts'
import { refuseBrokenUploads } from './broken-uploads.ts'
import { checkOperations } from './checked-operations.ts'
import { createContext } from './context.ts'
import { useCostLimit } from './cost.ts'
import { refuseFormPosts } from './cross-site.ts'
import { useErrors, useOperationNotes } from './errors.ts'
import { createFront } from './front.ts'
import { createGraphiql, graphiqlOptions } from './graphiql.ts'
import { useHiddenSchema, useLimits } from './limits.ts'
import { type ApiLogger, silent } from './logger.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { useObjectLimit } from './object-limit.ts'
import { createQuestionCache } from './question-cache.ts'
import { storeReadiness } from './readiness.ts'
import { useReferenceExecution } from './reference-execution.ts'
import type { Asked, Client, RequestScope } from './request-scope.ts'
import { loadSchema } from './schema.ts'
import { useSecondReading } from './second-reading.ts'
import { type ApiSettings, DEFAULT_SETTINGS } from './settings.ts'
import { useWarnings } from './warnings.ts'
import type { Writer } from './writer.ts'

export { exampleTabs } from './graphiql.ts'
export type { ApiLogger, RequestEntry } from './logger.ts'
export type { Client } from './request-scope.ts'
export { loadSchema } from './schema.ts'
export { type ApiSettings, DEFAULT_SETTINGS } from './settings.ts'
export type { Writer } from './writer.ts'

export interface ApiOptions {
  readonly store: GraphStore
  /** Told of failures whose cause the asker is not shown; by default nobody is. */
  readonly logger?: ApiLogger
  /** Limits and offers; what is left out is as in DEFAULT_SETTINGS. */
  readonly settings?: Partial<ApiSettings> | undefined
  /** What mutations write through; without it the API is read-only. */
  readonly writer?: Writer
  /** Why there is no writer, and what to do; who would write is told. */
  readonly readOnly?: string
}

export interface Api {
  /**
   * Answers `/graphql` (GraphQL over HTTP, GraphiQL for browsers), `/health` (always 200), `/ready` (503 while the store is away)
   * and `/metrics` (Prometheus); 404 for the rest.
   */
  fetch(request: Request, client?: Client): Promise<Response>
  /** The class of requests that it answers soonest; it takes those of the platform too. */
  readonly Requests: typeof Request
  /**
   * Asks without a port, held to the limits of questions but not to those of clients; names come in `language`, in English without
   * one. Errors are in the result.
   */
  execute(source: string, variables?: Record<string, unknown>, language?: Language): Promise<ExecutionResult>
  readonly metrics: Metrics
  /** Ends what is under way. The store stays open: it is its opener's. */
  dispose(): Promise<void>
}

/** The GraphQL API over a store: a handler, no port, no process. Throws a ClausegraphError (BAD_INPUT) when the schema has no answer to a listed operation. */
export function createApi({ store, logger = silent, settings: given, writer, readOnly }: ApiOptions): Api {
  const settings: ApiSettings = { ...DEFAULT_SETTINGS, ...given }
  const schema = loadSchema()
  if (settings.operations) checkOperations(schema, settings.operations)
  const metrics = createMetrics(store)
  const watched = metrics.watch(store)
  const graphiql = createGraphiql()
  const own = new WeakSet<Request>()
  const yoga = createYoga<Asked>({
    schema,
    context: ({ request, scope }) => createContext({ store: watched, settings, writer, readOnly }, request, scope),
    cors: false,
    extraParamNames: ['documentId'],
    // The front limits bodies: to more for writers than for readers.
    maxRequestBodySize: false,
    graphiql: settings.operations ? false : graphiqlOptions(),
    renderGraphiQL: graphiql.page,
    landingPage: false,
    logging: false,
    parserAndValidationCache: createQuestionCache(),
    maskedErrors: false,
    multipart: writer !== undefined && settings.token !== undefined,
    plugins: [
      useExecutionCancellation(),
      useReferenceExecution(),
      graphiql.usePage(),
      refuseFormPosts({ writer, readOnly, token: settings.token }),
      refuseBrokenUploads(),
      ...questionPlugins(settings, own, store.commitSpread, logger),
      useErrors(logger),
    ],
  })
  const answer = async (request: Request, scope: RequestScope) => yoga.fetch(request, { scope })
  const fetch = createFront({ settings, metrics, logger, answer, Requests: yoga.fetchAPI.Request, ready: storeReadiness(store) })
  return {
    fetch,
    Requests: yoga.fetchAPI.Request,
    execute: async (query, variables = {}, language = 'en') => {
      const request = graphqlRequest({ query, variables }, language)
      own.add(request)
      const response = await answer(request, { id: 'local', seesPlaces: true })
      return (await response.json()) as ExecutionResult
    },
    metrics,
    dispose: async () => yoga.dispose(),
  }
}

/** In the order in which they look at a question: an answer is kept only of what the others let pass. */
function questionPlugins(settings: ApiSettings, own: WeakSet<Request>, commitSpread: number | undefined, logger: ApiLogger): Plugin[] {
  return [
    useOperationNotes(),
    ...(settings.operations ? [useAllowedOperations(settings.operations, own)] : []),
    useLimits(settings),
    ...(settings.introspection ? [] : [useHiddenSchema()]),
    useCostLimit(settings.maxCost),
    useWarnings(logger),
    useSecondReading(),
    useObjectLimit(),
    ...(settings.cacheBytes > 0 ? [useAnswerCache(settings.cacheBytes, commitSpread)] : []),
  ]
}

function graphqlRequest(question: { readonly query: string; readonly variables: Record<string, unknown> }, language: Language): Request {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language }
  return new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify(question) })
}
