import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/en/name-contexts.yaml`. */
export const { entries: contextEntries, setOf: contextWords, anyOf: anyOfContext } = readWordLists('en/name-contexts.yaml')
