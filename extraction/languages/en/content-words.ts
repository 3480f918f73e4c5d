import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/en/content-words.yaml`. */
export const { entries: contentWordEntries, setOf: contentWords, anyOf: anyContentWord } = readWordLists('en/content-words.yaml')
