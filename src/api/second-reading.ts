import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { ApiContext } from './context.ts'
import { rootOf } from './errors.ts'
import { createLoaders } from './loaders.ts'
import { TornRead } from './torn-read.ts'

const ATTEMPTS = 3

/**
 * Asks a query again, from the beginning, when it failed as it does when a writer removes between two reads what the first of
 * them found: with something missing, or with a row that lost its values. All attempts have one budget.
 */
export function useSecondReading(): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return
      setExecuteFn(async (asked: ExecutionArgs) => {
        let result = await executeFn(asked)
        for (let attempt = 1; attempt < ATTEMPTS && !isAsyncIterable(result) && isTorn(result); attempt++)
          result = await executeFn({ ...asked, contextValue: withoutMemory(asked.contextValue as ApiContext) })
        return result
      })
    },
  }
}

const isTorn = ({ errors }: ExecutionResult): boolean => errors?.some((error) => comesOfRemoval(rootOf(error))) ?? false

/** A row without its values breaks the promise of a field that is never null, or what is worked out of them. Errors of the question and of the store have other words. */
function comesOfRemoval(thrown: Error): boolean {
  return thrown instanceof TornRead || LACKS_VALUES.test(thrown.message)
}

const LACKS_VALUES = /^Cannot (?:return null for non-nullable field|read properties of (?:null|undefined))|is not iterable/

const withoutMemory = (context: ApiContext): ApiContext => ({ ...context, load: createLoaders(context.store, context.budget), notes: [] })
