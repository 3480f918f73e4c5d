import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { sha256 } from '../../extraction/digest.ts'
import type { ErrorCode } from '../errors.ts'

/**
 * Lets clients ask the listed operations only, by `documentId` or `extensions.persistedQuery.sha256Hash`: the id in the
 * list or the SHA-256 of the operation's text. `own`: what this process asks itself, which is not held to the list.
 */
export function useAllowedOperations(operations: ReadonlyMap<string, string>, own: WeakSet<Request>): Plugin {
  const byHash = new Map([...operations.values()].map((text) => [sha256(text), text]))
  return usePersistedOperations({
    allowArbitraryOperations: (request) => own.has(request),
    extractPersistedOperationId: operationId,
    getPersistedOperation: (id) => operations.get(id) ?? byHash.get(id) ?? null,
    customErrors: {
      persistedQueryOnly: () => refusal('This server answers listed operations only; send the id of one as `documentId` in place of `query`.'),
      keyNotFound: () => refusal('Found neither `documentId` nor `extensions.persistedQuery.sha256Hash`; send the id of a listed operation.'),
      notFound: () => refusal('The list of this server has no operation with this id; ask whoever keeps the list to add it.'),
    },
  })
}

/** With GET, `documentId` stands in the address. */
function operationId(params: GraphQLParams, { url }: Request): string | null {
  const { documentId, extensions } = params as GraphQLParams & { readonly documentId?: unknown }
  const { sha256Hash } = (extensions?.persistedQuery ?? {}) as { readonly sha256Hash?: unknown }
  const given: readonly unknown[] = [documentId, new URL(url).searchParams.get('documentId'), sha256Hash]
  return given.find((id) => typeof id === 'string') ?? null
}

function refusal(message: string): GraphQLError {
  const code: ErrorCode = 'NOT_ALLOWED'
  return new GraphQLError(message, { extensions: { code, http: { status: 400, spec: true } } })
}
