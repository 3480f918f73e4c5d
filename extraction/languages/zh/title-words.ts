import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/zh/title-words.yaml`. */
export const { entries: titleWordEntries, anyOf: anyTitleWord, patternOf: titlePattern } = readWordLists('zh/title-words.yaml')
