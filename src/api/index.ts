import type { ExecutionResult } from 'graphql'
import { createYoga, useExecutionCancellation, useReadinessCheck } from 'graphql-yoga'
import type { GraphStore } from '../graph/store.ts'
import { createContext } from './context.ts'
import { refuseFormPosts } from './cross-site.ts'
import { errorMask, useErrorCodes } from './errors.ts'
import { graphiqlOptions, graphiqlPage } from './graphiql.ts'
import { type ApiLogger, silent } from './logger.ts'
import { storeReadiness } from './readiness.ts'
import { loadSchema } from './schema.ts'

export { exampleQueries } from './graphiql.ts'
export type { ApiLogger } from './logger.ts'
export { loadSchema } from './schema.ts'

export interface ApiOptions {
  readonly store: GraphStore
  /** Told of failures whose cause the asker is not shown; by default nobody is. */
  readonly logger?: ApiLogger
}

export interface Api {
  /** Answers `/graphql` (GraphQL over HTTP, GraphiQL for browsers), `/health` (always 200) and `/ready` (503 while the store is away); 404 for the rest. */
  fetch(request: Request): Promise<Response>
  /** Asks as a client would, without a port; names come in English. Errors are in the result. */
  execute(source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
  /** Ends what is under way. The store stays open: it is its opener's. */
  dispose(): Promise<void>
}

/** The GraphQL API over a store: a handler, no port, no process. */
export function createApi({ store, logger = silent }: ApiOptions): Api {
  const yoga = createYoga({
    schema: loadSchema(),
    context: ({ request }) => createContext(store, request),
    cors: false,
    graphiql: graphiqlOptions(),
    renderGraphiQL: graphiqlPage,
    landingPage: false,
    logging: false,
    maskedErrors: { maskError: errorMask(logger) },
    multipart: false,
    plugins: [useExecutionCancellation(), useReadinessCheck({ check: storeReadiness(store) }), refuseFormPosts(), useErrorCodes()],
  })
  const fetch = async (request: Request): Promise<Response> => yoga.fetch(request)
  return {
    fetch,
    execute: async (query, variables = {}) => {
      const response = await fetch(graphqlRequest({ query, variables }))
      return (await response.json()) as ExecutionResult
    },
    dispose: async () => yoga.dispose(),
  }
}

function graphqlRequest(question: { readonly query: string; readonly variables: Record<string, unknown> }): Request {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify(question) })
}
