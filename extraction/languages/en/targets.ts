import type { MentionType, Span, Stance } from '../../model.ts'
import { governorOf, isGroup, isOwner, isPeople, PLACE_PREPOSITIONS } from './target-heads.ts'
import { isConductOf, isCoordinatedHead, isOccasion, isOwnerBehindOf, NEGATIVE } from './target-owners.ts'
import { targetRegions, WORRY } from './target-region.ts'
import { targetWords } from './target-words.ts'
import { behindPossessive, type Token } from './tokens.ts'

/** Participles whose "by X" only describes the thing: "a school funded by Chad". */
const SPONSORED = targetWords('sponsored')
/** Nouns whose "on X" tells what is being made. */
const PROCESS = targetWords('processes')
const MADE: ReadonlySet<MentionType> = new Set(['Instrument', 'Initiative', 'Event', 'Organization'])
/** Nouns whose "to X" a region can follow ("our commitment to a free strait"). */
const PROMISE = targetWords('promises')
/** Nouns whose "to X" tells where something goes, not what it is for. */
const MOTION = targetWords('motions')
/** Nouns whose "to X" tells what suffers. */
const HARM = targetWords('harms')
/** Nouns whose "to X" tells where somebody is asked to come. */
const INVITATIONS = targetWords('invitations')
/** Nouns whose "among A and B" tells between whom they are. */
const RELATION = targetWords('relations')
/** Gerunds that tell against whom somebody acts. */
const COUNTERMOVE = targetWords('countermoves')

/**
 * Entities that a stance is directed at (annotation guide, section 3, "About and targets"): heads of the content's noun phrase, the owners or
 * agents of what it names, the subject of its clause; what is done to somebody under a negative stance, places and frameworks are only mentioned.
 */
export function findTargets(tokens: readonly Token[], span: Span, { stance, holders }: { stance: Stance; holders: readonly string[] }): string[] {
  return [...new Set(targetRegions(tokens, span, holders).flatMap((region) => targetsIn(region, stance, holders)))]
}

function targetsIn(region: readonly Token[], stance: Stance, holders: readonly string[]): string[] {
  const targets = new Set<string>()
  let previous: boolean | undefined
  for (const [index, token] of region.entries()) {
    if (!token.mention || !isOwner(region, index) || (region[index - 1]?.lower === '(' && targets.has(token.mention.id))) continue
    previous = isTarget(region, index, stance, previous, targets.size > 0) || isPromised(region, index, targets, holders)
    if (previous) targets.add(token.mention.id)
  }
  return withoutHolders(targets, holders, region)
}

/** "Kenya's commitment to Chad" under Kenya: the other of the two is meant. */
function isPromised(region: readonly Token[], index: number, targets: ReadonlySet<string>, holders: readonly string[]): boolean {
  let at = governorOf(region, index)
  if (region[at]?.lower === 'of') at = governorOf(region, at - 1)
  const noun = region[at - 1]?.mention ? region[governorOf(region, at - 1) - 1] : region[at - 1]
  const promise = (/^(?:to|for)$/.test(region[at]?.lower ?? '') && PROMISE.has(noun?.lower ?? '')) || isPromisedDeed(region, at)
  return (
    promise &&
    (targets.size === holders.length || holders.length === 1 || holders.includes(region[index]?.mention?.id ?? '')) &&
    targets.size > 0 &&
    [...targets].every((target) => holders.includes(target))
  )
}

/** "our commitment to supporting Chad's ports": what is done for the other. */
const isPromisedDeed = (region: readonly Token[], at: number) =>
  region[at]?.tags.has('Gerund') === true && /^(?:to|towards?)$/.test(region[at - 1]?.lower ?? '') && PROMISE.has(region[at - 2]?.lower ?? '')

/** Holders are targets only where some are singled out under joint holders, or all are by name ("the Kenya-Japan talks"). */
function withoutHolders(targets: ReadonlySet<string>, holders: readonly string[], region: readonly Token[]): string[] {
  const own = holders.filter((holder) => targets.has(holder))
  if (holders.length > 1 && (own.length < holders.length || isRelation(region, holders))) return [...targets]
  return [...targets].filter((target) => !holders.includes(target) || (holders.length === 1 && ownsThing(region, target)))
}

/** Nouns of what a holder thinks or promises, which are no things of its own. */
const ATTITUDES = targetWords('attitudes')

/** "Kenya supports the use of Kenyan ports": a thing of the holder's own. */
function ownsThing(region: readonly Token[], holder: string): boolean {
  return region.some(({ mention }, index) => {
    const of = governorOf(region, index)
    if (mention?.id !== holder || mention.type !== 'Country' || region[of]?.lower !== 'of' || ATTITUDES.has(region[of - 1]?.lower ?? '')) return false
    const noun = region.slice(behindPossessive(region, index + 1), index + 6).find((token) => token.mention || token.tags.has('Noun'))
    return noun !== undefined && !noun.mention && !ATTITUDES.has(noun.lower)
  })
}

/** `previous`: whether the mention before was a target; a coordinated name shares its lot. */
function isTarget(region: readonly Token[], index: number, stance: Stance, previous: boolean | undefined, found: boolean): boolean {
  const mention = region[index]?.mention
  if (!mention) return false
  const at = governorOf(region, index)
  const governor = region[at]?.lower ?? ''
  const place = mention.type === 'Place' && !isGroup(region, index)
  if (governor === '') return !place || isHead(region, index) || isPossessor(region, index)
  if (isNamedBehindDash(region, index, at)) return !found
  if (COUNTERMOVE.has(governor) && !NEGATIVE.has(stance)) return false
  if (/^[–—]$/.test(governor) && isListedBehindDash(region, at)) return !found && !place
  if (/^[-–]$/.test(governor) || (at === index - 1 && region[at]?.mention)) return previous ?? false
  if (governor === 'as' && region[at - 1]?.lower === 'well') return !place
  if (region[at - 1]?.lower === 'and' && sharesPreposition(region, at, previous)) return !place
  if (governor === '(') return previous !== false && !found
  if (governor === 'and' && at === index - 2 && /^an?$/.test(region[index - 1]?.lower ?? '')) return !place
  if (governor === 'and' && (region[at - 1]?.lower === ',' || (found && region[at - 1]?.mention)) && !place && behindPossessive(region, index + 1) > index + 1)
    return true
  if (governor === 'and' && isGroupOwner(region, index)) return true
  if (/^(?:,|and|or|as)$/.test(governor)) return previous ?? (!place && !(governor === ',' && NEGATIVE.has(stance)))
  if (governor === 'on' && MADE.has(mention.type) && PROCESS.has(region[at - 1]?.lower ?? '')) return !found
  if (mention.type === 'Event' && region[at]?.tags.has('Preposition') && governor !== 'of' && governor !== 'by') return false
  if (governor === 'between' || (governor === 'among' && RELATION.has(region[at - 1]?.lower ?? ''))) return (!found || isCoordinatedHead(region, at)) && !place
  if (PLACE_PREPOSITIONS.has(governor)) return !found && isMeant(region, at, mention.type === 'Instrument')
  if ((place && isAttribute(region, index)) || (governor === 'of' && isOccasion(region, at))) return false
  if (governor === 'of' && !found && isConductOf(region, index)) return true
  if (governor === 'of') return isOwnerBehindOf(region, at, stance, place, found && !isCoordinatedHead(region, at))
  if (governor === 'with' && isCore(region, index)) return false
  if (governor === 'with' && region[at - 1]?.lower === 'along' && previous !== undefined) return previous && !place
  if (governor === 'by') return !found && !isSponsored(region, at) && isAgent(region, index)
  if (governor === 'to' && isInvited(region, at)) return false
  if (governor === 'to')
    return (
      !HARM.has(region[at - 1]?.lower ?? '') &&
      !isDestination(region, at) &&
      (!found || isCoordinatedHead(region, at)) &&
      !NEGATIVE.has(stance) &&
      (place ? PROMISE.has(region[at - 1]?.lower ?? '') : !MOTION.has(region[at - 1]?.lower ?? ''))
    )
  return !found && !(place && governor === 'for' && isAttribute(region, index))
}

/** "a league with Chad at its core": what the thing is built on. */
function isCore(region: readonly Token[], index: number): boolean {
  const renamed = region[index + 1]?.lower === '(' ? index + 4 : index + 1
  return /^at (?:its|the|their) (?:core|centre|center|heart|helm)$/.test(
    region
      .slice(renamed, renamed + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

/** "a school funded by Chad", "the aims laid out by Chad" */
function isSponsored(region: readonly Token[], by: number): boolean {
  const participle = /^(?:out|up|down|forth|forward|today)$/.test(region[by - 1]?.lower ?? '') ? by - 2 : by - 1
  return SPONSORED.has(region[participle]?.lower ?? '')
}

/** Nouns whose "from X to Y" tells where something goes. */
const ROUTES = targetWords('routes')

/** "the trade from Chad's ports to Kenya": where something goes, behind where it comes from; in "the help from Kenya to Chad" Chad is meant. */
function isDestination(region: readonly Token[], to: number): boolean {
  const first = Math.max(0, to - LONGEST_GUEST)
  const from = region.slice(first, to).findIndex(({ lower }) => lower === 'from')
  return from >= 0 && ROUTES.has(region[first + from - 1]?.lower ?? '') && !region.slice(first + from, to).some(({ lower }) => lower === ',')
}

/** In tokens. */
const LONGEST_GUEST = 8

/** "the invitation of Chad and its partners to the League's summit": where the guests are asked to. */
const isInvited = (region: readonly Token[], to: number) => region.slice(Math.max(0, to - LONGEST_GUEST), to).some(({ lower }) => INVITATIONS.has(lower))

/** "a new plan – the Harbour Convention": what the plan is called. */
const isNamedBehindDash = (region: readonly Token[], index: number, dash: number) =>
  /^[–—]$/.test(region[dash]?.lower ?? '') && region[dash + 1]?.lower === 'the' && dash + 2 === index && MADE.has(region[index]?.mention?.type ?? 'Place')

/** "the help of our partners in the strait – Chad and Kenya –": who the partners are. */
const isListedBehindDash = (region: readonly Token[], dash: number) =>
  region.slice(Math.max(0, dash - LONGEST_LIST), dash).some(({ lower }) => PARTNERS.has(lower)) &&
  region.slice(dash + 1, dash + LONGEST_LIST).some(({ lower }) => lower === 'and')

/** In tokens. */
const LONGEST_LIST = 20
const PARTNERS = targetWords('neighbours')

/** "the coup in Chad and the Chad army's raids": a further owner, by the name before a group. */
function isGroupOwner(region: readonly Token[], index: number): boolean {
  const group = region[index + 1]?.lower ?? ''
  return isGroup(region, index) ? behindPossessive(region, index + 2) > index + 2 : group.endsWith("'s") && isPeople(group.slice(0, -2))
}

/** "support for X and for Y", "(support for) X and for Y": the second preposition repeats the first. */
function sharesPreposition(region: readonly Token[], at: number, previous: boolean | undefined): boolean {
  const { lower = '' } = region[at] ?? {}
  const first = region.slice(Math.max(0, at - 8), at).findLast((token) => token.tags.has('Preposition'))
  return previous === true && /^(?:for|to|of)$/.test(lower) && (first === undefined || first.lower === lower)
}

const SAID = targetWords('said')
const APPEALS = targetWords('appeals')
const GIVEN = targetWords('given')

/** "interest in X", "our call on X", "concern over X": what the noun is for, no place. */
function isMeant(region: readonly Token[], at: number, instrument: boolean): boolean {
  const noun = region[at - 1]?.lower ?? ''
  const preposition = region[at]?.lower
  return (
    (preposition === 'in' && noun === 'interest') ||
    (preposition === 'in' && SAID.has(noun) && instrument) ||
    (preposition === 'from' && GIVEN.has(noun)) ||
    (preposition === 'on' && APPEALS.has(noun)) ||
    (preposition === 'over' && WORRY.has(noun))
  )
}

/** "the victims of the Nairobi floods": where something happened, alone or with another place. */
function isAttribute(region: readonly Token[], index: number): boolean {
  let next = index + 1
  while (/^(?:and|,|or)$/.test(region[next]?.lower ?? '') && region[next + 1]?.mention?.type === 'Place') next += 2
  if (region[next]?.tags.has('Adjective') && !AREAS.has(region[next]?.lower ?? '')) next++
  const noun = region[next]?.lower ?? ''
  return region[next]?.tags.has('Noun') === true && !AREAS.has(noun) && !POSSESSIONS.has(noun)
}

/** "a stronger European defence": what a region has as a state would. */
const POSSESSIONS = targetWords('possessions')

/** "by Libya", "by the Libyan authorities", but not "by Libyan weapons". */
const isAgent = (region: readonly Token[], index: number) =>
  isGroup(region, index) || !(region[index + 1]?.tags.has('Noun') || region[index + 1]?.tags.has('Adjective'))

const AREAS = targetWords('areas')

/** "a free Baltic", "a free Baltic region" */
function isHead(region: readonly Token[], index: number): boolean {
  const next = AREAS.has(region[index + 1]?.lower ?? '') ? index + 2 : index + 1
  return next >= region.length || /^(?:,|and)$/.test(region[next]?.lower ?? '')
}

/** "the Baltic's ports", "the Baltic region's ports" */
function isPossessor(region: readonly Token[], index: number): boolean {
  const next = region[index + 1]?.lower ?? ''
  if (next.endsWith("'s")) return AREAS.has(next.slice(0, -2))
  const mark = AREAS.has(next) ? index + 2 : index + 1
  return behindPossessive(region, mark) > mark
}

/** "the Kenya-Japan talks", "the tie of Kenya to Japan": what is between the holders, not they themselves as the subject. */
const isRelation = (region: readonly Token[], holders: readonly string[]) =>
  region.some(
    ({ mention }, index) =>
      mention !== undefined && holders.includes(mention.id) && /^(?:[-–]|of|between|among|to)$/.test(region[governorOf(region, index)]?.lower ?? ''),
  )
