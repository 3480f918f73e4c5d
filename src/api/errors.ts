import { type ExecutionArgs, GraphQLError, type GraphQLErrorOptions, getOperationAST } from 'graphql'
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import { ClausegraphError, ERROR_CODES, type ErrorCode } from '../errors.ts'
import type { ApiContext } from './context.ts'
import type { ApiLogger } from './logger.ts'
import { STORE_AWAY } from './places.ts'
import type { Asked, RequestScope } from './request-scope.ts'
import { asSentence, inOurWords, shortened } from './wording.ts'

/**
 * Words the errors of answers and events for the asker, and notes the codes of the former. Errors of an answer that fails as a whole tell what
 * was done all the same.
 */
export function useErrors(logger: ApiLogger): Plugin<object, Asked> {
  return {
    onRequestParse: ({ request, url }) => {
      if (request.method === 'GET') for (const name of ['variables', 'extensions']) refuseBrokenJson(name, url.searchParams.get(name))
    },
    onResultProcess: ({ result, setResult, serverContext: { scope } }) => {
      const mask = errorMask(logger, scope)
      if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, (event) => (event.errors ? { ...event, errors: event.errors.map(mask) } : event)))
      if (!('errors' in result) || !result.errors) return
      const done = result.data ? undefined : scope.done
      const errors = result.errors.map(mask).map((error) => (done ? besideDone(error, done) : error))
      setResult({ ...result, errors })
      scope.codes = [...new Set(errors.map(({ extensions }) => extensions.code as ErrorCode))]
    },
  }
}

/** Shows what the asker can mend, each with a code of ERROR_CODES; logs the rest and shows that something failed, but not what. */
function errorMask(logger: ApiLogger, scope: RequestScope): (error: GraphQLError) => GraphQLError {
  return (error) => {
    const thrown = rootOf(error)
    if (thrown instanceof ClausegraphError && isForAsker(thrown, scope)) return shown(thrown.message, thrown.code, error)
    if (thrown instanceof GraphQLError) return coded(error)
    logger.error('a request failed', thrown, scope.id)
    if (thrown instanceof ClausegraphError && thrown.code !== 'QUERY_FAILED') return shown(STORE_AWAY, thrown.code, error)
    // What the database says of its queries helps nobody who did not write them.
    if (thrown instanceof ClausegraphError)
      return shown('The store could not do this; try again, or ask for less at a time. The log of the server tells more.', 'QUERY_FAILED', error)
    return shown('Something failed on our side; the log of the server tells more.', 'INTERNAL', error)
  }
}

/** What is wrong with the store names paths and addresses, which not everyone may read. */
function isForAsker({ code }: ClausegraphError, { seesPlaces }: RequestScope): boolean {
  if (code === 'STORE_UNAVAILABLE' || code === 'STORE_BUSY') return seesPlaces
  return code !== 'QUERY_FAILED'
}

function refuseBrokenJson(name: string, given: string | null): void {
  try {
    if (given) JSON.parse(given)
  } catch {
    const code: ErrorCode = 'BAD_INPUT'
    throw new GraphQLError(`Found the parameter \`${name}\` of the address, which is no JSON; write it as JSON, percent-encoded.`, {
      extensions: { code, http: { status: 400 } },
    })
  }
}

/** Notes what kind of operation is asked, and its name. */
export function useOperationNotes(): Plugin {
  const note = ({ document, operationName, contextValue }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName)
    if (!operation) return
    const { scope } = contextValue as ApiContext
    scope.kind = operation.operation
    if (operation.name) scope.operation = operation.name.value
  }
  return { onExecute: ({ args }) => note(args), onSubscribe: ({ args }) => note(args) }
}

/** What was thrown in the end, under the wrappings that say where. */
export function rootOf(error: GraphQLError): Error {
  const inner = error.originalError
  return inner instanceof GraphQLError ? rootOf(inner) : (inner ?? error)
}

function shown(message: string, code: ErrorCode, at: unknown): GraphQLError {
  return new GraphQLError(shortened(asSentence(message)), { ...(at instanceof GraphQLError ? placeOf(at) : {}), extensions: { code } })
}

/** An error about the question itself is bad input. What else it says, such as its HTTP status, stays; what lies behind it does not. */
function coded(error: GraphQLError): GraphQLError {
  if (ERROR_CODES.some((code) => code === error.extensions.code)) return error
  const { originalError, ...extensions } = error.extensions
  const { message, code } = inOurWords(error)
  return new GraphQLError(message, { ...placeOf(error), extensions: { ...extensions, ...(originalError ? { http: { status: 400 } } : {}), code } })
}

/** An answer that fails as a whole must still tell what mutations had carried out by then. */
const besideDone = (error: GraphQLError, done: Readonly<Record<string, unknown>>): GraphQLError =>
  new GraphQLError(error.message, { ...placeOf(error), extensions: { ...error.extensions, done } })

function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null }
}
