/** For whom persons speak, and when. */
import type { Office, RegistryEntry } from './registry.ts'

/**
 * The state or body that a person speaks for on a day (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`): that of the office then held, the later one where
 * two meet, else the only one that the entry names. Undefined where none was held and the entry names several.
 */
export function speaksFor(entry: RegistryEntry | undefined, date: string | undefined): string | undefined {
  const held = date === undefined ? undefined : entry?.offices?.findLast((office) => isHeld(office, date))
  const all = entry ? (partiesOf(entry) ?? []) : []
  return held?.of ?? (all.length === 1 ? all[0] : undefined)
}

/** The entities that an entry names as its parties; those of a person are the states and bodies of the offices. */
export function partiesOf({ parties, offices }: RegistryEntry): readonly string[] | undefined {
  return parties ?? (offices && [...new Set(offices.map(({ of }) => of))])
}

/** Whether an office was held on a day, or may have been as far as both are known. */
export const isHeld = ({ from, to }: Office, date: string): boolean => isNotAfter(from, date) && isNotAfter(date, to)

/** Compared as far as both are known: 2015 is not after 2015-03-01. */
function isNotAfter(early: string | undefined, late: string | undefined): boolean {
  if (early === undefined || late === undefined) return true
  const known = Math.min(early.length, late.length)
  return early.slice(0, known) <= late.slice(0, known)
}
