import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Budget } from './budget.ts'
import type { ApiContext } from './context.ts'
import { lengthOf, typenamesOf } from './written-length.ts'

type Resolver = GraphQLFieldResolver<unknown, ApiContext>

/** Makes every field spend from the request's budget: of objects as many as it hands on, and the characters that it writes; the same schema. */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  // What is written is not counted, but all that is told of it.
  const uncounted = [schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || uncounted.includes(type)) continue
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver
      if (!isCompositeType(getNamedType(field.type))) field.resolve = measured(resolve)
      else field.resolve = isWithinEdge(type.name, field.name) ? named(resolve) : counted(resolve)
    }
  }
  return schema
}

/** An edge is counted by its list. */
const isWithinEdge = (type: string, field: string): boolean => type.endsWith('Edge') && field === 'node'

const counted = (resolve: Resolver): Resolver =>
  after(resolve, (value, { budget }, info) => {
    writeNames(value, budget, info)
    // An empty list and a missing object are work too.
    const turn = budget.spend(Array.isArray(value) ? Math.max(1, value.length) : 1)
    return turn ? turn.then(() => value) : value
  })

const named = (resolve: Resolver): Resolver =>
  after(resolve, (value, { budget }, info) => {
    writeNames(value, budget, info)
    return value
  })

const measured = (resolve: Resolver): Resolver =>
  after(resolve, (value, { budget }, info) => {
    write(lengthOf(info.path.key) + lengthOf(value), budget, info)
    return value
  })

/** A resolver whose value is looked at before it is handed on; at once, where it is there at once. */
function after(resolve: Resolver, look: (value: unknown, context: ApiContext, info: GraphQLResolveInfo) => unknown): Resolver {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info)
    return value instanceof Promise ? value.then((found) => look(found, context, info)) : look(value, context, info)
  }
}

/** Of objects: the name of their field, and `__typename` of each, which no resolver of ours answers. */
function writeNames(value: unknown, budget: Budget, info: GraphQLResolveInfo): void {
  const objects = Array.isArray(value) ? value.length : 1
  write(lengthOf(info.path.key) + objects * typenamesOf(info), budget, info)
}

/** Of queries alone: what a mutation wrote must be told, and each event of a subscription is an answer of its own, as short as its few fields. */
function write(characters: number, budget: Budget, { operation }: GraphQLResolveInfo): void {
  if (operation.operation === 'query') budget.write(characters)
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
