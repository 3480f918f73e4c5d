import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { ClausegraphError } from '../errors.ts'

/** Throws a ClausegraphError (BAD_INPUT) that names every listed operation, by its id, which no answer of this schema can be given to. */
export function checkOperations(schema: GraphQLSchema, operations: ReadonlyMap<string, string>): void {
  const problems = [...operations].flatMap(([id, text]) => problemsOf(schema, text).map((problem) => `"${id}"${problem}`))
  if (problems.length === 0) return
  throw new ClausegraphError(
    'BAD_INPUT',
    `the list of operations (--operations or CLAUSEGRAPH_OPERATIONS) does not fit the schema; correct these or take them out:\n  ${problems.join('\n  ')}`,
  )
}

function problemsOf(schema: GraphQLSchema, text: string): string[] {
  try {
    return validate(schema, parse(text)).map(saying)
  } catch (error) {
    if (error instanceof GraphQLError) return [saying(error)]
    throw error
  }
}

function saying({ message, locations }: GraphQLError): string {
  const [place] = locations ?? []
  return `${place ? `, line ${place.line}, column ${place.column}` : ''}: ${message}`
}
