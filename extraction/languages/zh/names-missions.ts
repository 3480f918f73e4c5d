import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import type { Anchor } from './names-compounds.ts'
import { anyOfContext } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'

const MISSION = new RegExp(`驻(?<seat>\\p{Script=Han}{1,12}?)${anyOfContext('missions')}`, 'uy')

/** 某国驻某国大使馆: the mission bears the name of the state that sends it; where it sits is a name too, or one character (驻华使馆). */
export function findMissions(text: string, anchors: readonly Anchor[], { posts }: Signs): NamedSpan[] {
  const found = matchesFrom(text, MISSION, posts)
  if (found.length === 0) return []
  const senders = new Map(anchors.flatMap(({ start, end, type }) => (type === 'Country' ? [[end, start]] : [])))
  const ends = new Map(anchors.map(({ start, end }) => [start, end]))
  return found.flatMap(({ index, 0: name, groups }) => {
    const start = senders.get(index)
    const { length } = groups?.seat ?? ''
    const isSeat = length === 1 || ends.get(index + 1) === index + 1 + length
    return start === undefined || !isSeat ? [] : [unlinked('Organization', start, index + name.length, 'zh-mission')]
  })
}
