import type { Knowledge } from '../../knowledge.ts'
import { isHeld, partiesOf } from '../../offices.ts'
import { formsOf, type RegistryEntry, SCRIPTS } from '../../registry.ts'

const cached = new WeakMap<Knowledge, Map<string, readonly RegistryEntry[]>>()

/**
 * Whom an office and a short name mean (Prime Minister Abbott, 哈珀总理): of the persons whose names give it, who held an office on the day for one of
 * the states named, else who stands for one of those without days, else who held an office anywhere. Undefined where several could be meant.
 * The registry keeps no such names itself: without the office they are somebody else's.
 */
export function leaderNamed(short: string, states: ReadonlySet<string>, date: string | undefined, knowledge: Knowledge): string | undefined {
  const named = personsOf(knowledge).get(short) ?? []
  const inOffice = named.filter(({ offices = [] }) => date !== undefined && offices.some((office) => isHeld(office, date)))
  const isOurs = (entry: RegistryEntry) => partiesOf(entry)?.some((party) => states.has(party)) ?? false
  const nearest = [inOffice.filter(isOurs), named.filter((entry) => !entry.offices && isOurs(entry)), inOffice].find(({ length }) => length > 0)
  return nearest?.length === 1 ? nearest[0]?.id : undefined
}

/** Persons by the short names that their names give. */
function personsOf(knowledge: Knowledge): Map<string, readonly RegistryEntry[]> {
  const known = cached.get(knowledge)
  if (known) return known
  const persons = new Map<string, readonly RegistryEntry[]>()
  for (const entry of knowledge.entries.values())
    if (entry.type === 'Person') for (const short of shortNamesOf(entry)) persons.set(short, [...(persons.get(short) ?? []), entry])
  cached.set(knowledge, persons)
  return persons
}

/** First and last part of each name, and the surname of two characters of 小渊惠三. */
function shortNamesOf(entry: RegistryEntry): Set<string> {
  const names = SCRIPTS.flatMap((script) => formsOf(entry, script).map(([surface]) => surface))
  const parts = names.map((name) => name.split(/[·\s]/u))
  return new Set(
    parts.flatMap(([first = '', ...others]) => [others.at(-1) ?? first, first, ...(/^\p{Script=Han}{4}$/u.test(first) ? [first.slice(0, 2)] : [])]),
  )
}
