import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/en/target-words.yaml`. */
export const { entries: targetWordEntries, setOf: targetWords } = readWordLists('en/target-words.yaml')
