import type { Knowledge } from '../../knowledge.ts'

/** Ids of the states that a character names (中, 俄; 巴 four of them); nothing for other characters. */
export type StatesOf = (code: number) => readonly string[] | undefined

const cached = new WeakMap<Knowledge, StatesOf>()

/** The states that one character names; read once from the registry. */
export function stateCharacters(knowledge: Knowledge): StatesOf {
  const known = cached.get(knowledge)
  if (known) return known
  const statesOf = readCharacters(knowledge)
  cached.set(knowledge, statesOf)
  return statesOf
}

function readCharacters(knowledge: Knowledge): StatesOf {
  const states: string[][] = [[]]
  const place = new Uint16Array(0x10000)
  for (const { id, type, short } of knowledge.entries.values()) {
    if (type !== 'Country' || short?.zh?.length !== 1) continue
    const code = short.zh.charCodeAt(0)
    const at = place[code] || states.push([]) - 1
    place[code] = at
    states[at]?.push(id)
  }
  return (code) => (place[code] ? states[place[code]] : undefined)
}
