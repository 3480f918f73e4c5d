import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql'
import { LANGUAGES, type Language as LanguageTag } from '../../../extraction/model.ts'
import { languageOf } from '../language.ts'

/** How a language is read from a question. Not a scalar of its own: that would hide the schema's words on it. */
export const Language = {
  parseValue: readLanguage,
  parseLiteral: (literal) => readLanguage(literal.kind === Kind.STRING ? literal.value : undefined),
} satisfies Partial<GraphQLScalarType<LanguageTag>>

function readLanguage(value: unknown): LanguageTag {
  const language = typeof value === 'string' ? languageOf(value) : undefined
  if (language) return language
  throw new GraphQLError(
    `${JSON.stringify(value)?.slice(0, 80) ?? 'This'} is no language we know; give one of ${LANGUAGES.map((tag) => `"${tag}"`).join(', ')}.`,
  )
}
