import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import type { Plugin } from 'graphql-yoga'
import { textDigest } from '../digest.ts'
import { PAGE_SIZE } from './connection.ts'
import { asKey } from './file.ts'
import { tooComplex } from './limits.ts'

/** Items of a list that has no page size: holders, editions, topics. */
const SHORT_LIST = 5

/** Items of the lists in which the schema tells of itself: all of its types, and of the rest as many as a type or field has on average. */
const SCHEMA_LISTS: Readonly<Record<string, number>> = {
  '__Directive.args': 2,
  '__Field.args': 1,
  '__Schema.directives': 5,
  '__Schema.types': 150,
  '__Type.enumValues': 7,
  '__Type.fields': 6,
  '__Type.inputFields': 7,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 8,
}

/** Fields that work for more than their answer shows, in objects. */
const WORK: Readonly<Record<string, number>> = {
  'Query.citationsNoLongerMade': 1_000,
  'Query.coMentions': 1_000,
  'Query.compareEditions': 1_000,
  'Query.compareStatements': 1_000,
  'Query.neighborhood': 5_000,
  'Query.search': 1_000,
  'Query.shortestPath': 5_000,
  'Query.stanceMatrix': 5_000,
  'Query.timeline': 2_000,
  'Query.treatiesByYear': 1_000,
  'Query.yearsByTreaty': 1_000,
}
/** A check of everything reads every text: two of them are too much for one question. */
const WORK_OF_VERIFYING = { all: 150_000, one: 5_000 }
/** A facet reads all that the filter lets through; it stands in a page, which counts what is in it as often as the page has items. */
const WORK_OF_FACET = 100

/** Refuses questions whose answers may hold more than `maxCost` objects. */
export function useCostLimit(maxCost: number): Plugin {
  const knownCost = rememberCosts()
  const refusal = (operation: Operation): GraphQLError | undefined => {
    try {
      const cost = knownCost(operation)
      return cost === undefined || cost <= maxCost ? undefined : tooCostly(cost, maxCost)
    } catch (error) {
      return error as GraphQLError
    }
  }
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const error = refusal(args)
      if (error) setResultAndStopExecution({ errors: [error] })
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const error = refusal(args)
      if (error) setResultAndStopExecution({ errors: [error] })
    },
  }
}

const tooCostly = (cost: number, most: number): GraphQLError =>
  tooComplex(
    `Found a question whose answer may hold ${cost === Number.POSITIVE_INFINITY ? 'more objects than can be counted' : `${cost} objects`}, expected at most ${most}; ask for smaller pages (first:) or fewer lists within lists.`,
  )

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variableValues?: Record<string, unknown> | null | undefined
  readonly operationName?: string | null | undefined
}

/** Costs of one question with other variables, kept while its text is. */
const MOST_COSTS = 100

/** The cost of an operation, worked out once for each question and its variables. That there is none is found out each time: it lets everything pass. */
function rememberCosts(): (operation: Operation) => number | undefined {
  const known = new WeakMap<DocumentNode, Map<string, number>>()
  return ({ schema, document, variableValues, operationName }) => {
    const costs = known.get(document) ?? new Map<string, number>()
    const key = keyOf({ document, operationName, variableValues })
    const before = costs.get(key)
    if (before !== undefined) return before
    const cost = costOf(schema, document, variableValues ?? {}, operationName ?? undefined)
    if (cost === undefined) return undefined
    if (costs.size >= MOST_COSTS) costs.clear()
    known.set(document, costs.set(key, cost))
    return cost
  }
}

/** As short for a megabyte of variables as for none; what the question does not declare cannot change its cost. A null is not a value left out. */
function keyOf({ document, operationName, variableValues }: Omit<Operation, 'schema'>): string {
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const given = variableValues ?? {}
  const values = declared.flatMap(({ variable: { name } }) => (Object.hasOwn(given, name.value) ? [[name.value, given[name.value]]] : []))
  return textDigest(JSON.stringify([operationName, Object.fromEntries(values)], asKey))
}

/**
 * How many objects an answer may hold: each object counts one, what lies in a list counts as often as the list may have
 * items. Undefined where there is no such operation or the variables do not fit their types, which the execution tells better; throws a GraphQLError where one
 * does not fit its place, so that nothing else is answered at a cost that nobody knows.
 */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName?: string): number | undefined {
  const operation = getOperationAST(query, operationName)
  if (!operation || !fits(schema, operation, variables)) return undefined
  try {
    return getComplexity({ schema, query, variables, ...(operationName && { operationName }), estimators: [costOfField] })
  } catch (error) {
    // Fragments within fragments can make a short question endless; the library stops counting.
    if (error instanceof Error && error.message.includes('maximum allowed number of nodes')) return Number.POSITIVE_INFINITY
    throw error
  }
}

/** Whether the variables are of their types. One fault is enough: each is worded with all of the value that it lies in, and thousands would take minutes. */
const fits = (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, variables: Record<string, unknown>): boolean =>
  getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors === undefined

function costOfField({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const own = workOf(type.name, field.name, args)
  const returned = getNullableType(field.type)
  if (isPage(type.name)) return own + childComplexity
  if (isListType(returned)) return own + (SCHEMA_LISTS[`${type.name}.${field.name}`] ?? itemsOf(args)) * (childComplexity + 1)
  if (!isCompositeType(returned)) return own
  const paged = 'first' in (args ?? {}) || 'limit' in (args ?? {}) || returned.name.endsWith('Connection')
  return own + (paged ? pageSize(args) * (childComplexity + 1) : childComplexity + 1)
}

function workOf(type: string, field: string, args: Arguments): number {
  if (type.endsWith('Facets')) return WORK_OF_FACET
  if (type === 'Query' && field === 'verify') return args?.statement == null ? WORK_OF_VERIFYING.all : WORK_OF_VERIFYING.one
  return WORK[`${type}.${field}`] ?? 0
}

/** What a page holds is counted by the list that it is a page of; what surrounds a node, by the limit given for it. */
const isPage = (type: string): boolean => type.endsWith('Connection') || type.endsWith('Edge') || type === 'Neighborhood'

type Arguments = Readonly<Record<string, unknown>> | undefined

/** At least one: a page without items has its counts, and a node with nothing around it is there itself. */
const pageSize = (args: Arguments): number => Math.max(1, Number(args?.first ?? args?.last ?? args?.limit ?? PAGE_SIZE))

function itemsOf(args: Arguments): number {
  if (Array.isArray(args?.ids)) return args.ids.length
  return Math.max(0, Number(args?.first ?? args?.limit ?? SHORT_LIST))
}
