import type { DocumentNode } from 'graphql'
import type { YogaServerOptions } from 'graphql-yoga'
import { createByteCache } from './byte-cache.ts'

type QuestionCache = Exclude<YogaServerOptions<object, object>['parserAndValidationCache'], boolean | undefined>

/** Of parsed questions together: some hundred of them. */
const MOST_BYTES = 64 * 1024 * 1024

/** What a character of a question takes once parsed, where every other one is a word of its own; what is known of the shortest question. */
const BYTES_A_CHARACTER = 250
const BYTES_A_QUESTION = 16 * 1024

/** Keeps questions as they were parsed, and with them what validation found, up to so many bytes; not those that cannot be parsed. */
export function createQuestionCache(): QuestionCache {
  const documents = createByteCache<DocumentNode>(MOST_BYTES, ({ length }) => BYTES_A_QUESTION + BYTES_A_CHARACTER * length)
  return { documentCache: documents, errorCache: { get: () => undefined, set: () => undefined } }
}
