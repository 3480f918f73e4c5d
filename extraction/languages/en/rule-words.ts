import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/en/words.yaml`. */
export const { entries: ruleWordEntries, setOf: ruleWords, anyOf: anyRuleWord } = readWordLists('en/words.yaml')
