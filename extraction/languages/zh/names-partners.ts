import type { Knowledge } from '../../knowledge.ts'
import { shortForms } from '../../registry.ts'
import { joinsCharacter, type StatesOf } from './names-characters.ts'
import type { Candidate } from './names-registry.ts'
import type { ChineseWords } from './names-words.ts'

/**
 * States that stand in a run under more than one character, by where they begin: 埃塞 of 中埃塞, whose short form it is,
 * and 马里 of 中马里关系, which has no character of its own.
 */
export function findPartners(
  text: string,
  named: readonly Candidate[],
  statesOf: StatesOf,
  { entries }: Knowledge,
  words: ChineseWords,
): ReadonlyMap<number, Candidate> {
  const isPartner = ({ start, end, id, type }: Candidate): boolean => {
    if (type !== 'Country' || text.charAt(end - 1) === '方') return false
    const entry = entries.get(id)
    const surface = text.slice(start, end)
    if (!entry || !joinsCharacter(entry, surface)) return false
    const inPair = words.pairFollowers.end(text, end) > 0
    if (shortForms(entry, 'zh').includes(surface)) return inPair || !MIDDLE.test(text.slice(Math.max(0, start - LONGEST_FRAME), start))
    return inPair && statesOf(text.charCodeAt(start - 1)) !== undefined
  }
  return new Map(named.filter(isPartner).map((name) => [name.start, name]))
}

/** 在这次会谈中印尼表示: 中 is the end of a phrase of place. */
const MIDDLE = /在[^，。；：！？、\n]{1,15}中$/u
const LONGEST_FRAME = 17
