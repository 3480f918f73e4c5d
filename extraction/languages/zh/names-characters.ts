import type { Knowledge } from '../../knowledge.ts'
import { type RegistryEntry, shortForms } from '../../registry.ts'

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

/** A bit a character beside the map: nearly all name none, and a text is asked character by character. */
function readCharacters(knowledge: Knowledge): StatesOf {
  const states = new Map<number, string[]>()
  const known = new Uint32Array(0x10000 / 32)
  for (const entry of knowledge.entries.values()) {
    const code = entry.type === 'Country' ? oneCharacter(entry)?.charCodeAt(0) : undefined
    if (code === undefined) continue
    states.set(code, [...(states.get(code) ?? []), entry.id])
    known[code >>> 5] = (known[code >>> 5] as number) | (1 << (code & 31))
  }
  return (code) => ((((known[code >>> 5] as number) >>> (code & 31)) & 1) === 0 ? undefined : states.get(code))
}

const oneCharacter = (entry: RegistryEntry) => shortForms(entry, 'zh').find((form) => form.length === 1)

/**
 * The character that stands for a state beside its partner: its short form, else the first of its name (汤 of 汤加),
 * unless that of a state with a longer short form is another one's (印 is no Indonesia).
 */
export function partnerCharacter(entry: RegistryEntry, knowledge: Knowledge): string | undefined {
  const first = entry.name.zh?.charAt(0)
  const taken = shortForms(entry, 'zh').length > 0 && stateCharacters(knowledge)(first?.charCodeAt(0) ?? 0) !== undefined
  return oneCharacter(entry) ?? (taken ? undefined : first)
}

/** Whether a state stands beside one of one character under this name: 埃塞 of 中埃塞 is its short form, and 马里 of 中马里 has none of one character. */
export function joinsCharacter(entry: RegistryEntry | undefined, surface: string): boolean {
  if (entry?.type !== 'Country') return false
  return shortForms(entry, 'zh').includes(surface) || oneCharacter(entry) === undefined
}
