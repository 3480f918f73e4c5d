import { type ExecutionArgs, type ExecutionResult, getOperationAST, Kind } from 'graphql'
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga'
import { textDigest } from '../digest.ts'
import type { GraphStore } from '../graph/store.ts'
import { createByteCache, sizeOfText } from './byte-cache.ts'
import type { ApiContext } from './context.ts'
import { asKey } from './file.ts'
import type { RequestScope } from './request-scope.ts'
import { limitTime } from './time-limit.ts'

/** An answer with its JSON, which need not be made again. */
interface KeptAnswer extends ExecutionResult {
  readonly stringify: () => string
}

/**
 * Answers the same question again without asking the store, as long as nothing was written: the key holds the revision that
 * every write transaction bumps in the store itself, whoever writes. Keeps answers of queries without errors only, and none while the
 * rest of what the revision counts may not show yet. `commitSpread` is the store's.
 */
export function useAnswerCache(maxBytes: number, commitSpread = 0): Plugin {
  const answers = createByteCache(maxBytes, sizeOfText)
  const revisionOf = createRevisions()
  const isWhole = createSettling(commitSpread)
  return {
    onExecute: async ({ args, setResultAndStopExecution }) => {
      if (!readsStore(args)) return undefined
      const context = args.contextValue as unknown as ApiContext & YogaInitialContext
      const revision = await revisionOf(context.store)
      if (revision === undefined) return undefined
      const key = keyOf(revision, context)
      const known = answers.get(key)
      if (known !== undefined) setResultAndStopExecution(kept(known, context.scope))
      if (known !== undefined || !isWhole(revision)) return undefined
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (isAsyncIterable(result) || result.errors || !result.data || context.scope.uncacheable) return
          const json = JSON.stringify(result)
          answers.set(key, json)
          setResult({ ...result, stringify: () => json } as ExecutionResult)
        },
      }
    },
  }
}

/** Whether an operation is a query that asks for more than what the schema tells of itself. */
function readsStore({ document, operationName }: ExecutionArgs): boolean {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'query') return false
  return operation.selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'))
}

/** Milliseconds that an answer waits to hear whether it is known already: longer than a busy store takes. */
const REVISION_LIMIT_MS = 1_000
/** Milliseconds for which a store that did not tell its revision is not asked for it again. */
const AWAY_MS = 1_000

/**
 * Reads the revision under the request's own limits; undefined while the store does not tell it, which the question itself will say
 * better. It is read before anything else, so an answer is never older than its key.
 */
function createRevisions(): (store: GraphStore) => Promise<number | undefined> {
  let awayUntil = 0
  return async (store) => {
    if (performance.now() < awayUntil) return undefined
    try {
      const [meta] = await limitTime(store.read('meta', {}, { once: true }), REVISION_LIMIT_MS)
      return Number(meta?.revision ?? 0)
    } catch {
      awayUntil = performance.now() + AWAY_MS
      return undefined
    }
  }
}

/** Tells whether a revision was first seen longer ago than a commit takes to show. */
function createSettling(milliseconds: number): (revision: number) => boolean {
  let seen = -1
  let since = 0
  return (revision) => {
    if (revision !== seen) {
      seen = revision
      since = performance.now()
    }
    return performance.now() - since >= milliseconds
  }
}

function keyOf(revision: number, { language, params: { query, operationName, variables } }: ApiContext & YogaInitialContext): string {
  return textDigest(JSON.stringify([revision, language, query, operationName, variables], asKey))
}

function kept(json: string, scope: RequestScope): KeptAnswer {
  scope.cached = true
  return { data: {}, stringify: () => json }
}
