import type { NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesAtMarks, placesWith } from './marked-matches.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import { sectionEnd } from './names-lines.ts'
import type { Signs } from './names-signs.ts'

const DASH = '[—–－-]'
const WAYS = anyOfContext('ways')
const CHAIN = new RegExp(`\\p{Script=Han}{2,6}(?:${DASH}(?:\\p{Script=Han}{1,6}?${WAYS}|\\p{Script=Han}{2,6})){1,4}`, 'uy')
const FIRST_DASH = new RegExp(`${DASH}(?=\\p{Script=Han})`, 'uy')
const LONGEST_STATION = 6
const FACILITY = contextPattern('ways')
const VERBS = new RegExp(`^.*${anyOfContext('verbs-before-routes')}`, 'u')
/** Words of one character may begin a town's name (同登), so that they count only before a longer one. */
const PARTICLES = /^.*[在于和与及同将对以从由经至为]/u
const LONGEST_TOWN = 3
const JOINED = /^[、和与及]/u

/**
 * 老街—河内—海防铁路: railways, roads and crossings by the towns that they join; of several joined by 、 only the last has the word (甲—乙、丙—丁铁路).
 */
export function findRoutes(text: string, { dashes }: Signs): NamedSpan[] {
  const found: NamedSpan[] = []
  let next: Span | undefined
  for (const match of matchesAtMarks(text, CHAIN, placesWith(text, FIRST_DASH, dashes), LONGEST_STATION).toReversed()) {
    const route = routeOf(text, match)
    const joined = next !== undefined && JOINED.test(text.slice(route.end, next.start)) && route.end + 1 === next.start
    next = route.facility || joined ? route : undefined
    if (next) found.push(unlinked('Place', route.start, route.end, 'zh-route'))
  }
  return found.toReversed()
}

/** The chain without the verb before its first town and without what stands behind the word for a road. */
function routeOf(text: string, { index, 0: written }: RegExpExecArray): Span & { readonly facility: boolean } {
  const dash = written.search(/[—–－-]/u)
  const verb = VERBS.exec(written.slice(0, dash - 1))?.[0].length ?? 0
  const joint = JOINED.test(written.charAt(verb)) && dash - verb >= LONGEST_TOWN ? 1 : 0
  const particle = dash - verb > LONGEST_TOWN ? (PARTICLES.exec(written.slice(verb, dash - 1))?.[0].length ?? 0) : 0
  const last = Math.max(...['—', '–', '－', '-'].map((mark) => written.lastIndexOf(mark)))
  const facility = FACILITY.exec(written.slice(last))
  const way = facility ? last + facility.index + facility[0].length : written.length
  const end = sectionEnd(text, index + way)
  return { start: index + verb + Math.max(joint, particle), end, facility: facility !== null }
}
