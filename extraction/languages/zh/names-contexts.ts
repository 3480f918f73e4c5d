import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/zh/name-contexts.yaml`. */
export const { entries: contextEntries, anyOf: anyOfContext, setOf: contextWords, patternOf: contextPattern } = readWordLists('zh/name-contexts.yaml')
