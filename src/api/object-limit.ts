import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, getNamedType, getOperationAST, isCompositeType, isObjectType } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Budget } from './budget.ts'
import type { ApiContext } from './context.ts'

type Resolver = GraphQLFieldResolver<unknown, ApiContext>

/** Makes every field of objects spend from the request's budget, as many as it hands on; the same schema. */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  // What is written is not counted, but all that is told of it.
  const uncounted = [schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || uncounted.includes(type)) continue
    for (const field of Object.values(type.getFields()))
      if (isCompositeType(getNamedType(field.type)) && !isWithinEdge(type.name, field.name)) field.resolve = counted(field.resolve ?? defaultFieldResolver)
  }
  return schema
}

/** An edge is counted by its list. */
const isWithinEdge = (type: string, field: string): boolean => type.endsWith('Edge') && field === 'node'

function counted(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info)
    return value instanceof Promise ? value.then((found) => handOn(found, context.budget)) : handOn(value, context.budget)
  }
}

/** An empty list and a missing object are work too. */
function handOn(value: unknown, budget: Budget): unknown {
  const turn = budget.spend(Array.isArray(value) ? Math.max(1, value.length) : 1)
  return turn ? turn.then(() => value) : value
}

/** Answers with the error alone, at once, when a query's budget is used up. What a mutation wrote is told all the same. */
export function useObjectLimit(): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return
      const { budget } = args.contextValue as unknown as ApiContext
      const given = budget.exhausted.then((error) => ({ data: null, errors: [error] }))
      setExecuteFn((asked) => Promise.race([executeFn(asked), given]))
    },
  }
}
