import { type ExecutionResult, getOperationAST } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { jsonDigest } from '../../extraction/digest.ts'
import type { GraphStore } from '../graph/store.ts'
import { createByteCache, sizeOfText } from './byte-cache.ts'
import { acceptedLanguage } from './language.ts'
import { currentScope } from './request-scope.ts'

/** An answer with its JSON, which need not be made again. */
interface KeptAnswer extends ExecutionResult {
  readonly stringify: () => string
}

/**
 * Answers the same question again without asking the store, as long as nothing was written: the key holds the revision that
 * every write transaction bumps in the store itself, whoever writes. Keeps answers of queries without errors only, and none while the
 * rest of what the revision counts may not show yet.
 */
export function useAnswerCache(store: GraphStore, maxBytes: number): Plugin {
  const answers = createByteCache(maxBytes, sizeOfText)
  const keys = new WeakMap<Request, string>()
  const isWhole = createSettling(store.commitSpread ?? 0)
  return {
    onParams: async ({ params, request, setResult }) => {
      const revision = await revisionOf(store)
      if (revision === undefined) return
      const key = keyOf(revision, request, params)
      const known = answers.get(key)
      if (known !== undefined) setResult(kept(known))
      else if (isWhole(revision)) keys.set(request, key)
    },
    onExecute: ({ args }) => {
      const key = keys.get(args.contextValue.request)
      if (key === undefined || getOperationAST(args.document, args.operationName)?.operation !== 'query') return undefined
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (isAsyncIterable(result) || result.errors || !result.data || currentScope()?.uncacheable) return
          const json = JSON.stringify(result)
          answers.set(key, `${currentScope()?.operation ?? ''}\n${json}`)
          setResult({ ...result, stringify: () => json } as ExecutionResult)
        },
      }
    },
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

/** The revision was read before anything else, so an answer is never older than its key. */
async function revisionOf(store: GraphStore): Promise<number | undefined> {
  try {
    const [meta] = await store.read('meta')
    return Number(meta?.revision ?? 0)
  } catch {
    // The question itself will tell what is wrong with the store.
    return undefined
  }
}

interface Question {
  readonly query?: string | undefined
  readonly operationName?: string | undefined
  readonly variables?: Record<string, unknown> | undefined
}

function keyOf(revision: number, request: Request, { query, operationName, variables }: Question): string {
  const language = acceptedLanguage(request.headers.get('accept-language'))
  return jsonDigest([revision, language, query, operationName, variables])
}

/** What is kept of an answer: the name of its operation, which the log tells again, and its JSON. */
function kept(known: string): KeptAnswer {
  const end = known.indexOf('\n')
  const [operation, json] = [known.slice(0, end), known.slice(end + 1)]
  const scope = currentScope()
  if (scope) {
    scope.kind = 'query'
    scope.cached = true
    if (operation) scope.operation = operation
  }
  return { data: {}, stringify: () => json }
}
