import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/en/addressees.yaml`. */
export const { entries: addresseeEntries, setOf: addresseeWords, anyOf: anyAddressee } = readWordLists('en/addressees.yaml')
