import type { Knowledge } from '../../knowledge.ts'
import { partnerCharacter } from './names-characters.ts'
import { contextPattern } from './names-contexts.ts'
import type { Candidate } from './names-registry.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

/** The states that a text of two or three parties names where it begins, by the character that stands for each: 汤 of 中汤, 汤方. */
export type OpeningStates = ReadonlyMap<string, string>

const LENGTH_OF_OPENING = 150
const MOST_PARTIES = 3

/** The one that diplomacy uses for the state, else the first of its name; none where two of them begin alike. */
export function openingStates(text: string, known: readonly Candidate[], knowledge: Knowledge): OpeningStates {
  const isNamed = ({ start, end, type, ids }: Candidate) => type === 'Country' && start < LENGTH_OF_OPENING && ids.length === 1 && text.charAt(end - 1) !== '方'
  const states = [...new Set(known.filter(isNamed).map(({ id }) => id))].flatMap((id) => knowledge.entries.get(id) ?? [])
  if (states.length < 2 || states.length > MOST_PARTIES) return new Map()
  const characters = states.map((state) => [partnerCharacter(state, knowledge) ?? '', state.id] as const)
  return new Map(characters.filter(([one]) => one !== '' && characters.filter(([other]) => other === one).length === 1))
}

/** 汤方: the delegation of a party, unless the words around make 方 a part of another one (多方合作, 也方便). */
export function findOpeningSides(text: string, opening: OpeningStates, words: ChineseWords, { sides }: Signs): Candidate[] {
  return [...opening].flatMap(([character, id]) => {
    const found: Candidate[] = []
    for (const side of sides) {
      if (text.charAt(side - 1) !== character) continue
      const [start, end] = [side - 1, side + 1]
      if (!words.noSides.end(text, start) && !BEGINS_WORD.test(text.slice(end - 1, end + 1)) && !words.noSidesBefore(text, end))
        found.push({ start, end, type: 'Country', id, ids: [id], rule: 'zh-opening-side' })
    }
    return found
  })
}

/** 方便, 方面, 方式 */
const BEGINS_WORD = contextPattern('words-with-side')
