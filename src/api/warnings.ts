import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { Condition } from '../graph/conditions.ts'
import type { ApiContext } from './context.ts'
import type { ApiLogger } from './logger.ts'
import { forbidCaching } from './request-scope.ts'
import { wordWarnings } from './unknown-ids.ts'

/** What came with a field whose answer is empty: ids, or what was searched for without a word in it. Which of it needs a warning shows when the answer is whole. */
export interface Note {
  readonly kind: NoteKind
  readonly given: readonly string[]
}

export type NoteKind = 'edition' | 'entity' | 'query' | 'statement'

type Noting = Pick<ApiContext, 'notes'>

/** Notes what an empty answer was asked with. Costs nothing more than that: nothing is read. */
export function noteEmpty(kind: NoteKind, given: readonly string[], { notes }: Noting): void {
  if (given.length > 0) notes.push({ kind, given })
}

/** Notes the ids in a filter that lets nothing through. */
export function noteFilter(filter: Condition, context: Noting): void {
  noteEmpty('entity', idsIn(filter, ENTITY_CONDITIONS), context)
  noteEmpty('statement', idsIn(filter, ['statement']), context)
}

/** Conditions of `cypher/conditions` whose values are ids of entities. */
const ENTITY_CONDITIONS: readonly string[] = ['about', 'addressee', 'cites', 'holder', 'mentioned', 'party', 'target', 'towards']

/** The values of some conditions, wherever they stand. */
export function idsIn(condition: Condition, names: readonly string[]): string[] {
  if ('is' in condition) return names.includes(condition.is) ? [condition.value].flat().map(String) : []
  const within = 'and' in condition ? condition.and : 'or' in condition ? condition.or : [condition.not]
  return within.flatMap((each) => idsIn(each, names))
}

/** Puts what answers warn of into their extensions, from the notes of all their fields. Each attempt at a question has notes of its own. */
export function useWarnings(logger: ApiLogger): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn((asked: ExecutionArgs) => {
        const warned = (result: ExecutionResult) => withWarnings(result, asked.contextValue as ApiContext, logger)
        const result = executeFn(asked)
        return result instanceof Promise ? result.then(warned) : isAsyncIterable(result) ? result : warned(result)
      }),
  }
}

function withWarnings(result: ExecutionResult, context: ApiContext, logger: ApiLogger): ExecutionResult | Promise<ExecutionResult> {
  if (context.notes.length === 0 || !result.data) return result
  return addWarnings(result, context, logger)
}

/** A warning that cannot be made takes no answer with it; the next who asks the same may have it. */
async function addWarnings(result: ExecutionResult, { notes, load, scope }: ApiContext, logger: ApiLogger): Promise<ExecutionResult> {
  try {
    const messages = await wordWarnings(notes, load)
    if (messages.length === 0) return result
    return { ...result, extensions: { ...result.extensions, warnings: messages.map((message) => ({ message })) } }
  } catch (error) {
    logger.error('the warnings of an answer could not be made', error, scope.id)
    forbidCaching(scope)
    return result
  }
}
