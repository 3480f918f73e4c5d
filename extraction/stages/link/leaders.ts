import type { Knowledge } from '../../knowledge.ts'
import { isHeld } from '../../offices.ts'
import { formsOf, type RegistryEntry, SCRIPTS } from '../../registry.ts'

const cached = new WeakMap<Knowledge, Map<string, readonly RegistryEntry[]>>()

/**
 * The leader whom an office and a short name mean on a day (Prime Minister Abbott, 哈珀总理), where the registry has one alone in office by it.
 * The registry keeps no such names itself: on another day, and without the office, they are somebody else's.
 */
export function leaderNamed(short: string, date: string | undefined, knowledge: Knowledge): string | undefined {
  if (date === undefined) return undefined
  const [leader, other] = (leadersOf(knowledge).get(short) ?? []).filter(({ offices = [] }) => offices.some((office) => isHeld(office, date)))
  return other ? undefined : leader?.id
}

/** Persons with offices, by the short names that their names give. */
function leadersOf(knowledge: Knowledge): Map<string, readonly RegistryEntry[]> {
  const known = cached.get(knowledge)
  if (known) return known
  const leaders = new Map<string, readonly RegistryEntry[]>()
  for (const entry of knowledge.entries.values())
    if (entry.offices) for (const short of shortNamesOf(entry)) leaders.set(short, [...(leaders.get(short) ?? []), entry])
  cached.set(knowledge, leaders)
  return leaders
}

/** First and last part of each name, and the surname of two characters of 小渊惠三. */
function shortNamesOf(entry: RegistryEntry): Set<string> {
  const names = SCRIPTS.flatMap((script) => formsOf(entry, script).map(([surface]) => surface))
  const parts = names.map((name) => name.split(/[·\s]/u))
  return new Set(
    parts.flatMap(([first = '', ...others]) => [others.at(-1) ?? first, first, ...(/^\p{Script=Han}{4}$/u.test(first) ? [first.slice(0, 2)] : [])]),
  )
}
