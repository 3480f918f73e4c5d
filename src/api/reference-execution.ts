import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Executes by the reference implementation, which spends less on each field. What ends an answer early is the budget, and reads that are given up. */
export const useReferenceExecution = (): Plugin => ({ onExecute: ({ setExecuteFn }) => setExecuteFn(executed) })

function executed(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const result = execute(args)
  return 'data' in result || result instanceof Promise ? result : { ...result, errors: result.errors?.map(refused) ?? [] }
}

/** Without data nothing was executed: the variables do not fit the question. */
function refused(error: GraphQLError): GraphQLError {
  const { message, nodes, originalError, extensions } = error
  return new GraphQLError(message, { nodes: nodes ?? null, originalError: originalError ?? null, extensions: { ...extensions, http: { status: 400 } } })
}
