import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import type { Anchor } from './names-compounds.ts'
import { anyOfContext } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'

const MISSION = new RegExp(`驻(?:(?![和与及的、在并同])\\p{Script=Han}){1,8}?${anyOfContext('missions')}`, 'uy')

/** 某国驻某国大使馆: the mission bears the name of the state that sends it. */
export function findMissions(text: string, states: readonly Anchor[], { posts }: Signs): NamedSpan[] {
  const found = matchesFrom(text, MISSION, posts)
  if (found.length === 0) return []
  const senders = new Map(states.map(({ start, end }) => [end, start]))
  return found.flatMap(({ index, 0: name }) => {
    const start = senders.get(index)
    return start === undefined ? [] : [unlinked('Organization', start, index + name.length, 'zh-mission')]
  })
}
