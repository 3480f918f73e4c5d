import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { GraphQLError, NoSchemaIntrospectionCustomRule, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'
import { isFile } from './file.ts'
import { MOST_VALUES, tooManyValues } from './filter-limits.ts'
import { shortNamesRule } from './name-limits.ts'
import type { ApiSettings } from './settings.ts'

/** Of objects and lists within one another in variables; a filter of the most levels has fewer. */
const MOST_VARIABLE_LEVELS = 64
/** Of all objects, lists and values in variables together. */
const MOST_VARIABLE_VALUES = 10_000

/** Refuses questions that are too long, too deep or have too many or too long aliases, before any of their fields is resolved. */
export function useLimits({ maxTokens, maxDepth, maxAliases }: ApiSettings): Plugin {
  const deep = reporting((found) => `Found ${found} levels of fields, expected at most ${maxDepth}; fetch what lies deeper with another question.`)
  const renaming = reporting((found) => `Found ${found} aliases, expected at most ${maxAliases}; ask with several questions.`)
  return {
    onPluginInit: ({ addPlugin }) => {
      addPlugin(
        maxTokensPlugin({
          n: maxTokens,
          onReject: [() => refuse(`Found more than ${maxTokens} words and signs; ask with several shorter questions.`)],
        }) as Plugin,
      )
    },
    onParams: ({ params }) => limitVariables(params.variables),
    onValidate: ({ addValidationRule }) => {
      addValidationRule(shortNamesRule)
      addValidationRule(maxDepthRule({ n: maxDepth, flattenFragments: true, ...deep }))
      addValidationRule(maxAliasesRule({ n: maxAliases, allowList: [], ...renaming }))
    },
  }
}

/** Looks at variables before anything else does: what reads them goes as deep and as far as they do. */
function limitVariables(variables: unknown): void {
  let within = [variables]
  let found = 0
  for (let level = 0; within.length > 0; level++) {
    if (level > MOST_VARIABLE_LEVELS)
      refuse(`Found variables of more than ${MOST_VARIABLE_LEVELS} objects and lists within one another; ask with a flatter filter.`)
    found += within.length
    if (found > MOST_VARIABLE_VALUES) refuse(`Found variables of more than ${MOST_VARIABLE_VALUES} objects, lists and values; ask with several questions.`)
    within = within.flatMap(valuesIn)
  }
}

function valuesIn(value: unknown): unknown[] {
  if (Array.isArray(value) && value.length > MOST_VALUES) refuse(tooManyValues(value.length))
  return typeof value === 'object' && value !== null && !isFile(value) ? Object.values(value) : []
}

/** Hides the schema: questions about it are refused, and messages suggest no names of it. */
export function useHiddenSchema(): Plugin {
  return {
    onValidate: ({ addValidationRule }) => {
      addValidationRule(NoSchemaIntrospectionCustomRule)
      return ({ result, setResult }) => setResult(result.map((error) => (isIntrospection(error) ? notAllowed(error) : error)))
    },
    // Variables are looked at when the question is run, after it was found valid.
    onResultProcess: ({ result, setResult }) => {
      if ('errors' in result && result.errors) setResult({ ...result, errors: result.errors.map(withoutSuggestions) })
    },
  }
}

export function tooComplex(message: string): GraphQLError {
  const code: ErrorCode = 'TOO_COMPLEX'
  return new GraphQLError(message, { extensions: { code, http: { status: 400, spec: true } } })
}

function refuse(message: string): never {
  throw tooComplex(message)
}

/** Options with which a rule reports in our words what it found. */
function reporting(message: (found: string) => string) {
  const report = (context: ValidationContext | null, error: GraphQLError) =>
    context?.reportError(tooComplex(message(/found (\d+)/.exec(error.message)?.[1] ?? 'too many')))
  return { onReject: [report], propagateOnRejection: false }
}

const isIntrospection = ({ message }: GraphQLError): boolean => message.includes('introspection')

function notAllowed({ nodes }: GraphQLError): GraphQLError {
  const code: ErrorCode = 'NOT_ALLOWED'
  return new GraphQLError('This server does not show its schema; read its documentation instead.', { nodes: nodes ?? null, extensions: { code } })
}

function withoutSuggestions(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .*$/s, '')
  if (message === error.message) return error
  const { nodes, source, positions, path, originalError, extensions } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  })
}
