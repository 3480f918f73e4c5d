import { type ExecutionArgs, GraphQLError, type GraphQLErrorOptions, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ClausegraphError, ERROR_CODES, type ErrorCode } from '../errors.ts'
import type { ApiLogger } from './logger.ts'
import { currentScope } from './request-scope.ts'

/** Shows what the asker can mend, each with a code of ERROR_CODES; logs the rest and shows that something failed, but not what. */
export function errorMask(logger: ApiLogger): (error: unknown) => Error {
  return (error) => {
    const thrown = error instanceof GraphQLError ? rootOf(error) : error
    if (thrown instanceof ClausegraphError) return shown(thrown.message, thrown.code, error)
    if (error instanceof GraphQLError && thrown instanceof GraphQLError) return coded(error)
    logger.error('a request failed', thrown)
    return shown('Something failed on our side; the log of the server tells more.', 'INTERNAL', error)
  }
}

/** Gives syntax and validation errors their code, since they pass no mask, and notes the codes of every answer. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess: ({ result, setResult }) => {
      if (!('errors' in result) || !result.errors) return
      const errors = result.errors.map(coded)
      setResult({ ...result, errors })
      const scope = currentScope()
      if (scope) scope.codes = [...new Set(errors.map(({ extensions }) => extensions.code as ErrorCode))]
    },
  }
}

/** Notes what kind of operation is asked, and its name. */
export function useOperationNotes(): Plugin {
  const note = ({ document, operationName }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName)
    const scope = currentScope()
    if (!scope || !operation) return
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
  return new GraphQLError(message, { ...(at instanceof GraphQLError ? placeOf(at) : {}), extensions: { code } })
}

/** An error about the question itself is bad input. What else it says, such as its HTTP status, stays. */
function coded(error: GraphQLError): GraphQLError {
  if (ERROR_CODES.some((code) => code === error.extensions.code)) return error
  const code: ErrorCode = 'BAD_INPUT'
  return new GraphQLError(error.message, { ...placeOf(error), extensions: { ...error.extensions, code } })
}

function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null }
}
