import type { GraphQLError } from 'graphql'
import type { ErrorCode } from '../errors.ts'

export interface Wording {
  readonly message: string
  readonly code: ErrorCode
}

/** What a library says of a question, as this API says it: what was found, what was expected, what to do. */
export function inOurWords(error: GraphQLError): Wording {
  for (const [pattern, wordOf, code = 'BAD_INPUT'] of REWORDED) {
    const found = pattern.exec(error.message)
    if (found) return { message: shortened(typeof wordOf === 'string' ? wordOf : wordOf(found)), code }
  }
  return { message: shortened(withRemedy(error)), code: 'BAD_INPUT' }
}

/** A message that repeats much of what was sent, without its middle: what was wrong stands at one end, what to do at the other. */
export function shortened(message: string): string {
  if (message.length <= BEGINNING + END) return message
  return `${message.slice(0, BEGINNING)} […] ${message.slice(-END)}`
}

/** A message of the library, which the command line puts after its name, as it stands alone. A name or address at its beginning stays as it is. */
export const asSentence = (message: string): string => message.replace(FIRST_WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1))

const FIRST_WORD = /^[a-z]+(?=[ ,;]|: )/

const BEGINNING = 600
const END = 400

const EXAMPLE = 'send JSON such as {"query": "{ topics { id } }"}'

type Words = string | ((found: RegExpExecArray) => string)

/** What the libraries say of a request, without what to do. */
const REWORDED: readonly (readonly [pattern: RegExp, words: Words, code?: ErrorCode])[] = [
  [/^Batching is not supported/, 'Found a list of questions, expected one; send each in a request of its own.'],
  [/^Must provide query string/, `Found no \`query\`; ${EXAMPLE}.`],
  [/^POST body sent invalid JSON/, `Found a body that is no JSON; ${EXAMPLE}.`],
  [/^POST body is expected to be object/, `Found a body that is no JSON object; ${EXAMPLE}.`],
  [/^Expected "query" param to be a string, but given (\w+)/, ([, found]) => `Found a \`query\` of the type ${found}, expected a string; ${EXAMPLE}.`],
  [
    /^Expected "(\w+)" param to be empty or an object, but given (\w+)/,
    ([, name, found]) => `Found \`${name}\` of the type ${found}, expected an object; send them as a JSON object, or leave them out.`,
  ],
  [
    /^Unexpected parameter "(\w+)"/,
    ([, name]) => `Found \`${name}\` beside the question, expected \`query\`, \`variables\`, \`operationName\` and \`extensions\`; leave it out.`,
  ],
  [/^GraphQL only supports GET and POST/, 'Found another method, expected GET or POST; send the question with POST.'],
  [/^Can only perform a (mutation|subscription)/, 'Found a mutation asked with GET, which only reads; send it with POST.'],
  [/^Could not determine what operation/, 'Found several operations, or none with this name; name one of them as `operationName`.'],
  [
    /^Maximum introspection depth exceeded/,
    'Found lists of the schema nested too deep; ask for the types by name (__type), with several questions.',
    'TOO_COMPLEX',
  ],
  [/^Validation aborted/, 'Found more fields of one name than can be compared; ask for each once, or with several questions.', 'TOO_COMPLEX'],
]

/** Messages that end in what to do. */
const HAS_REMEDY = /Did you mean|Use different aliases|; (?:give|send) /

/** An error of GraphQL's own says what it found and expected; what to do is added. */
function withRemedy({ message, locations }: GraphQLError): string {
  if (HAS_REMEDY.test(message)) return message
  const sentence = message.endsWith('.') ? message : `${message}.`
  if (message.startsWith('Variable "') && message.includes('provided')) return `${sentence} Send it in \`variables\`.`
  if (message.startsWith('Variable "') && /invalid value|must not be null/.test(message)) return `${sentence} Mend it in \`variables\`.`
  const [place] = locations ?? []
  const where = place ? ` at line ${place.line}, column ${place.column}` : ''
  return `${sentence} Mend the question${where}.`
}
