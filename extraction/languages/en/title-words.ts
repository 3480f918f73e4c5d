import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/en/title-words.yaml`. */
export const { entries: titleWordEntries, anyOf: anyTitleWord } = readWordLists('en/title-words.yaml')
