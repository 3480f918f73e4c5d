import { readWordLists } from '../languages/word-lists.ts'

/** The words of `lexicon/en/layout.yaml`. */
export const { entries: englishLayoutEntries, anyOf: anyOfEnglishLayout } = readWordLists('en/layout.yaml')

/** The words of `lexicon/zh/layout.yaml`. */
export const { entries: chineseLayoutEntries, anyOf: anyOfChineseLayout } = readWordLists('zh/layout.yaml')
