import type { Question } from '../search/question.ts'
import { wordsIn } from '../search/searchable.ts'
import type { Condition } from './conditions.ts'

/**
 * That a text stands in a name as it is, whatever the case of its letters, the script of its Chinese and space around it. `is`: a
 * condition that looks for letters as they are.
 */
export function nameCondition(is: 'name' | 'title', text: string): Condition {
  const part = text.trim()
  const asWritten: Condition = { is, value: part.toLowerCase() }
  return HAN.test(part) ? { or: [asWritten, contains(wordsIn(part))] } : asWritten
}

const HAN = /\p{Script=Han}/u

/** That every word of a question stands in a node. */
export const wordsCondition = ({ stems }: Question): Condition => allWords(stems)

/**
 * That each of some patterns stands in a node. The first, of a question its longest pattern, is a condition of its own: an index
 * serves one, and where there are several an engine takes any of them.
 */
export function allWords([first, ...others]: readonly string[]): Condition {
  return { and: [...(first === undefined ? [] : [contains(first)]), ...(others.length === 0 ? [] : [{ is: 'words', value: others }])] }
}

/** That one of the node's names begins with the question, or every word of it stands in them. */
export const namesCondition = (question: Question): Condition => ({
  or: [contains(question.namePrefix), contains(question.aliasPrefix), wordsCondition(question)],
})

const contains = (value: string): Condition => ({ is: 'search', value })
