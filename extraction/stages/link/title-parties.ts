import type { Knowledge } from '../../knowledge.ts'
import { partnerCharacter, stateCharacters } from '../../languages/zh/names-characters.ts'
import type { RegistryEntry } from '../../registry.ts'

const MOST_STATES = 4

/**
 * A Chinese title with the parties' names instead of the characters that other states have too: 《中乌…》 and 《中汤…》 of
 * a statement are about its own parties. Other titles come back as they are.
 */
export function withPartyNames(title: string, parties: readonly string[], knowledge: Knowledge): string {
  const statesOf = stateCharacters(knowledge)
  let at = 0
  let out = ''
  let states = 0
  let isOwn = false
  for (; states < MOST_STATES; states++) {
    const name = knowledge.names.zh.longest(title, at, ({ start, end }) => end - start > 1)
    if (name && name.value[0]?.type !== 'Country') break
    const usual = name ? undefined : statesOf(title.charCodeAt(at))?.[0]
    const state = name ? undefined : (partyOf(title.charAt(at), parties, knowledge) ?? knowledge.entries.get(usual ?? ''))
    if (!name && !state) break
    isOwn ||= state !== undefined && state.id !== usual
    const end = name?.end ?? at + 1
    out += state?.name.zh ?? title.slice(at, end)
    at = end
  }
  return states > 1 && isOwn ? out + title.slice(at) : title
}

/** The one party that a character stands for. */
function partyOf(character: string, parties: readonly string[], knowledge: Knowledge): RegistryEntry | undefined {
  const meant = parties.flatMap((id) => knowledge.entries.get(id) ?? []).filter((entry) => partnerCharacter(entry, knowledge) === character)
  return meant.length === 1 ? meant[0] : undefined
}
