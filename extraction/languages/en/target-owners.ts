import type { Stance } from '../../model.ts'
import { targetWords } from './target-words.ts'
import { behindPossessive, type Token } from './tokens.ts'

export const NEGATIVE: ReadonlySet<Stance> = new Set(['OPPOSES', 'CONDEMNS', 'CONCERNED'])
/** Nouns whose "of X" names who acts, so that X is a target under a negative stance too. */
const CONDUCT = targetWords('conduct')
/** Nouns whose "of X" tells where something is. */
const LOCATION = targetWords('locations')

/** "the pier of X": whose it is. */
export function isOwnerBehindOf(region: readonly Token[], of: number, stance: Stance, place: boolean, found: boolean): boolean {
  const head = region[of - 1]?.lower ?? ''
  if (isRepeatedFor(region, of)) return !place
  if (found || LOCATION.has(head)) return false
  return NEGATIVE.has(stance) ? !place && (CONDUCT.has(head) || isOffice(region, of)) : true
}

/** "support for X and for the swift signing of Y" */
function isRepeatedFor(region: readonly Token[], of: number): boolean {
  let at = of - 1
  while (at > of - 6 && /^(?!for$)/.test(region[at]?.lower ?? 'for') && !region[at]?.mention) at--
  return region[at]?.lower === 'for' && region[at - 1]?.lower === 'and' && region.slice(0, at - 1).some(({ lower }) => lower === 'for')
}

const OFFICES = targetWords('offices')

/** "raids by the leaders of Chad" */
const isOffice = (region: readonly Token[], of: number) =>
  OFFICES.has(region[of - 1]?.lower ?? '') && region.slice(Math.max(0, of - 4), of - 1).some(({ lower }) => lower === 'by')

/** "the effects of Chad's new policy" */
export function isConductOf(region: readonly Token[], index: number): boolean {
  const owned = behindPossessive(region, index + 1)
  return owned > index + 1 && region.slice(owned, owned + 4).some(({ lower }) => CONDUCT.has(lower))
}

/** "the letter of Chad, and the letter of Libya", "Chad and the envoy of Libya", "and the sense of the words of Libya": a further head. */
export function isCoordinatedHead(region: readonly Token[], of: number): boolean {
  let at = of - 1
  while (
    at > 0 &&
    !region[at]?.mention &&
    (region[at]?.lower === 'of' ||
      region[at]?.tags.has('Noun') ||
      region[at]?.tags.has('Adjective') ||
      region[at]?.tags.has('Determiner') ||
      region[at]?.tags.has('Value'))
  )
    at--
  if (/^(?:its|their)$/.test(region[at + 1]?.lower ?? '')) return false
  return region[at]?.lower === 'and' || (region[at]?.lower === 'as' && region[at - 1]?.lower === 'well')
}

/** "at the July meeting of the League": when or where. */
export function isOccasion(region: readonly Token[], of: number): boolean {
  let at = of - 1
  while (at > of - 6 && (region[at]?.tags.has('Noun') || region[at]?.tags.has('Adjective') || region[at]?.tags.has('Determiner') || region[at]?.text === 'May'))
    at--
  return /^(?:at|during|before|after|since|within)$/.test(region[at]?.lower ?? '')
}
