import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, getNamedType, getOperationAST, isCompositeType, isObjectType } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Budget } from './budget.ts'
import type { ApiContext } from './context.ts'

type Resolver = GraphQLFieldResolver<unknown, ApiContext>

/** Makes every field spend from the request's budget: of objects as many as it hands on, else the characters that it writes; the same schema. */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  // What is written is not counted, but all that is told of it.
  const uncounted = [schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || uncounted.includes(type)) continue
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver
      if (!isCompositeType(getNamedType(field.type))) field.resolve = measured(resolve)
      else if (!isWithinEdge(type.name, field.name)) field.resolve = counted(resolve)
    }
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

/** Of queries alone: what a mutation wrote must be told, and each event of a subscription is an answer of its own, as short as its few fields. */
function measured(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info)
    const write = (found: unknown) => {
      if (info.operation.operation === 'query') context.budget.write(lengthOf(info.path.key) + lengthOf(found))
      return found
    }
    return value instanceof Promise ? value.then(write) : write(value)
  }
}

/** Of a value and the signs around it; what is no text is short. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + SIGNS
  return Array.isArray(value) ? value.reduce((sum: number, each) => sum + lengthOf(each), SIGNS) : SHORT
}

const SIGNS = 3
const SHORT = 5

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
