import { type Question, readQuestion } from '../search/question.ts'
import type { Condition } from './conditions.ts'

/**
 * That a text is part of a name, whatever the case of its letters and the script of its Chinese. `is`: a condition that looks for
 * letters as they are.
 */
export function nameCondition(is: 'name' | 'title', text: string): Condition {
  const asWritten: Condition = { is, value: text.toLowerCase() }
  const question = HAN.test(text) ? readQuestion(text) : undefined
  return question ? { or: [asWritten, wordsCondition(question)] } : asWritten
}

const HAN = /\p{Script=Han}/u

/** That every word of a question stands in a node. */
export const wordsCondition = ({ stems }: Question): Condition => allWords(stems)

/** That each of some patterns stands in a node. */
export const allWords = (patterns: readonly string[]): Condition => ({ and: patterns.map(contains) })

/** That one of the node's names begins with the question, or every word of it stands in them. */
export const namesCondition = (question: Question): Condition => ({
  or: [contains(question.namePrefix), contains(question.aliasPrefix), wordsCondition(question)],
})

const contains = (value: string): Condition => ({ is: 'search', value })
