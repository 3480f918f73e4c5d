import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { LANGUAGES, type Language as LanguageTag } from '../../../extraction/model.ts'
import { languageOf } from '../language.ts'

export const Language = new GraphQLScalarType<LanguageTag>({
  name: 'Language',
  parseValue: readLanguage,
  parseLiteral: (literal) => readLanguage(literal.kind === Kind.STRING ? literal.value : undefined),
})

function readLanguage(value: unknown): LanguageTag {
  const language = typeof value === 'string' ? languageOf(value) : undefined
  if (language) return language
  throw new GraphQLError(`${JSON.stringify(value)} is no language we know; give one of ${LANGUAGES.map((tag) => `"${tag}"`).join(', ')}.`, {
    extensions: { code: 'BAD_INPUT' },
  })
}
