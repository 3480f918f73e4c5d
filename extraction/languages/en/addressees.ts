import type { Span } from '../../model.ts'
import { addresseeWords, anyAddressee } from './addressee-words.ts'
import type { Predicate } from './predicate.ts'
import { ruleWords } from './rule-words.ts'
import { isUnnamedGroup } from './target-heads.ts'
import { behindPossessive, type Token, tokensIn } from './tokens.ts'

const UNITED_NATIONS = anyAddressee('united-nations')
const COMMUNITY = new RegExp(
  `^(?:(?:all|every|each|any|other) )*(?:the )?(?:${anyAddressee('beside-states')} (?:, )?and (?:all )?)?${anyAddressee('community')}(?: of the ${UNITED_NATIONS})?\\b`,
)
const SOME = `that|which|who|whose|${anyAddressee('restrictions')}`
/** What makes a group of "States" out of all of them (6.15, 8.7). */
const RESTRICTION = new RegExp(`^ (?:${SOME}|with|not|of|${anyAddressee('members')})\\b`)
const SECRETARY_GENERAL = new RegExp(
  `^(?:the )?(?:${UNITED_NATIONS} )?${anyAddressee('secretary-general')}\\b(?! of (?!the ${UNITED_NATIONS}\\b))(?: of the ${UNITED_NATIONS}\\b)?`,
)
const BY_COMMUNITY = new RegExp(` by ${anyAddressee('acting-community')}\\b(?! (?:${SOME})\\b)`)

/**
 * Who is asked to act (annotation guide, section 3 and 6.15): the object of the cue before its infinitive, the subject of its that-clause,
 * "by X" where the object is the act, and the subject of a modal that is emphasized. Groups described without a name give none.
 */
export function findAddressees(tokens: readonly Token[], predicate: Predicate, span: Span): string[] {
  const { cue, content } = predicate
  const emphasis = 'stance' in cue.label && cue.label.stance === 'EMPHASIZES'
  if (cue.kind !== 'directive' && !emphasis) return []
  const whole = tokensIn(tokens, span).content
  const object = whole.slice(behindPurpose(whole, 0, tokens[content - 1]?.lower === ',' && whole[0] === tokens[content]))
  const { ids, end } = readActors(object)
  const next = object[end]?.lower ?? ''
  const owners = emphasis ? [] : cooperating(object, () => namedBefore(tokens, predicate))
  if (owners.length) return owners
  if (!emphasis && /^(?:it|them)$/.test(object[0]?.lower ?? '') && object[1]?.lower === 'to') return onlyNamedBefore(tokens, predicate)
  if (emphasis) return /^(?:must|should|shall)$/.test(next) ? ids : askedToBe(object)
  if (tokens[content - 1]?.lower === 'for' && next === 'to' && isPassive(object, end + 1)) return []
  if (tokens[content - 1]?.lower === 'for' && next !== 'to') return byCommunity(object) ?? askedBesides(object)
  if (tokens[content - 1]?.lower === 'to' && object[end]?.tags.has('Gerund')) return []
  if (ids.length && next === 'to') return [...new Set([...ids, ...secondInfinitive(object, end)])]
  if (ids.length) return content === 0 || tokens[content - 1]?.lower === 'that' ? [...new Set([...ids, ...secondClause(object)])] : ids
  return byCommunity(object) ?? secondClause(object)
}

/** "calls for the full use of ports by all states, including Chad": the community and those of it that are named. */
function byCommunity(object: readonly Token[]): string[] | undefined {
  if (!BY_COMMUNITY.test(textOf(object))) return undefined
  const by = object.findIndex(({ lower }, at) => lower === 'by' && roleAt(object, object[at + 1]?.lower === 'the' ? at + 2 : at + 1) !== undefined)
  const { ids } = readActors(object.slice(by + 1))
  return by >= 0 && ids.includes('international-community') ? ids : ['international-community']
}

/** "call for Chad to be tried": others act. */
const isPassive = (object: readonly Token[], at: number) => object[at]?.lower === 'be' && object[at + 1]?.tags.has('PastTense') === true

/** "… to Chad, and called for its return": the state or body named last before the cue that is no holder. */
function namedBefore(tokens: readonly Token[], { span, holders }: Predicate): string[] {
  const before = tokens.findLast(({ mention, end }) => end <= span.start && (mention?.type === 'Country' || mention?.type === 'Organization'))?.mention
  return before && !holders.includes(before.id) ? [before.id] : []
}

/** "We thanked the Board and encouraged it to go on": the one state or body that the sentence names before. */
function onlyNamedBefore(tokens: readonly Token[], { span, holders }: Predicate): string[] {
  const named = tokens.flatMap(({ mention, end }) =>
    mention && end <= span.start && (mention.type === 'Country' || mention.type === 'Organization') && !holders.includes(mention.id) ? [mention.id] : [],
  )
  return new Set(named).size === 1 ? named.slice(0, 1) : []
}

const NEEDS = ruleWords('needs')
const DUTIES = ruleWords('duties')
const ACTS = ruleWords('acts-by-somebody')

/** "demands the full cooperation of Chad", "demands Chad's full compliance", "the release by Chad of all crews": whose act it is. */
function cooperating(object: readonly Token[], antecedent: () => string[]): string[] {
  const at = object.slice(0, 7).findIndex(({ lower }, index) => DUTIES.has(lower) || (ACTS.has(lower) && object[index + 1]?.lower === 'by'))
  if (at < 0) return []
  if (object[0]?.lower === 'its' && !object.slice(0, at).some(({ mention }) => mention)) return antecedent()
  if (object[at + 1]?.lower === 'by') return readActors(object.slice(at + 2)).ids
  const before = object.slice(0, at).flatMap(({ mention }, index) => (mention && behindPossessive(object, index + 1) > index + 1 ? [mention.id] : []))
  return before.length || object[at + 1]?.lower !== 'of' ? before : readActors(object.slice(at + 2)).ids
}

/** "calls for calm, for free ports and for Chad to pay": behind the things who is asked to act. */
function askedBesides(object: readonly Token[]): string[] {
  const at = object.findLastIndex(({ lower }, index) => lower === 'for' && object[index - 1]?.lower === 'and')
  if (at < 0) return []
  const { ids, end } = readActors(object.slice(at + 1))
  const to = at + 1 + end
  return object[to]?.lower === 'to' && object[to + 1]?.tags.has('Verb') && !isPassive(object, to + 1) ? ids : []
}

/** "demands that those responsible be tried and that all States cooperate". */
function secondClause(object: readonly Token[]): string[] {
  const that = object.findIndex((token, at) => token.lower === 'that' && object[at - 1]?.lower === 'and')
  return that < 0 ? [] : readActors(object.slice(that + 1)).ids
}

/** "urge Kenya to pay and Chad to lend": who else is asked. */
function secondInfinitive(object: readonly Token[], from: number): string[] {
  for (let at = from; at < object.length; at++) {
    if (
      object[at]?.lower !== 'and' ||
      object[at - 1]?.mention ||
      object.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:between|among|both|from|of|for|with)$/.test(lower))
    )
      continue
    const rest = object.slice(at + 1)
    const { ids, end } = readActors(rest)
    if (ids.length && rest[end]?.lower === 'to' && rest[end + 1]?.tags.has('Verb')) return ids
  }
  return []
}

/** "the importance that Chad respond": without a modal the bare verb asks. */
function askedToBe(object: readonly Token[]): string[] {
  const that = object.findIndex(({ lower }) => lower === 'that')
  if (that < 1 || that > 3 || !NEEDS.has(object[that - 1]?.lower ?? '')) return []
  const clause = object.slice(that + 1)
  const { ids, end } = readActors(clause)
  return clause[end]?.tags.has('Infinitive') || /^(?:must|should|shall|be|not)$/.test(clause[end]?.lower ?? '') ? ids : []
}

/** "In order to end the trade, all States …", "until 4 May 2031, all States …": the subject stands behind purpose and time, and behind whatever is `enclosed` in two commas. */
export function behindPurpose(tokens: readonly Token[], at: number, enclosed: boolean): number {
  if (enclosed) {
    const close = tokens.slice(at, at + LONGEST_ENCLOSED).findIndex(({ lower }) => /^[,;:]$/.test(lower))
    return close > 0 && tokens[at + close]?.lower === ',' ? at + close + 1 : at
  }
  if (!/^(?:until|pending|during|within)$/.test(tokens[at]?.lower ?? '') && (tokens[at]?.lower !== 'in' || tokens[at + 1]?.lower !== 'order')) return at
  const comma = tokens.findIndex(({ lower }, index) => index > at && lower === ',' && /^(?:all|the|each|every|states)$/.test(tokens[index + 1]?.lower ?? ''))
  return comma < 0 ? at : comma + 1
}

/** In tokens. */
const LONGEST_ENCLOSED = 20

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.lower).join(' ')

/** The names at the head of the object ("Iran and the Government of Iraq to …"), and the token behind them. */
function readActors(object: readonly Token[]): { ids: string[]; end: number } {
  const ids = new Set<string>()
  let at = 0
  while (at < object.length && at < 40) {
    const token = object[at] as Token
    const role = roleAt(object, at)
    if (role) {
      for (const id of role.ids) ids.add(id)
      at = role.end
    } else if (token.mention) {
      if (!isActor(object, at)) return { ids: [], end: at }
      ids.add(token.mention.id)
      at = behindPossessive(object, at + 1)
      while (ACTORS.has(object[at]?.lower ?? '')) at++
    } else if (isIncluding(object, at)) at += 2
    else if (isGroupWith(object, at)) at += 3
    else if (BESIDE_NAMES.has(token.lower) || (token.lower === 'of' && OFFICES.has(object[at - 1]?.lower ?? ''))) at++
    else break
  }
  return { ids: [...ids], end: at }
}

/** "all States, including Libya": the group and one of it by name. */
const isIncluding = (object: readonly Token[], at: number) => object[at]?.lower === ',' && object[at + 1]?.lower === 'including'

/** "the banks and especially the World Bank": the group and one of it by name. */
const isGroupWith = (object: readonly Token[], at: number) =>
  !object[at]?.mention && object[at + 1]?.lower === 'and' && SINGLING_OUT.has(object[at + 2]?.lower ?? '')

/** The international community and the Secretary-General, who are no mentions; restricted groups of States are nobody. */
function roleAt(object: readonly Token[], at: number): { ids: string[]; end: number } | undefined {
  if (object[at - 1]?.mention && !/^(?:and|,)$/.test(object[at]?.lower ?? '')) return undefined
  const text = textOf(object.slice(at, at + 16))
  const match = COMMUNITY.exec(text) ?? SECRETARY_GENERAL.exec(text)
  if (!match) return undefined
  const end = at + match[0].split(' ').length
  if (SECRETARY_GENERAL.test(text)) return { ids: ['UN-Secretary-General'], end: wordEnd(object, at, match[0]) }
  const rest = text.slice(match[0].length)
  if (!RESTRICTION.test(rest)) return { ids: ['international-community'], end: wordEnd(object, at, match[0]) }
  const body = object[end + 1]?.lower === 'the' ? object[end + 2]?.mention : object[end + 1]?.mention
  return { ids: rest.startsWith(' of ') && body ? [body.id] : [], end: rest.startsWith(' of ') && body ? end + 3 : end }
}

/** The token behind a matched text; a mention of several words is one token. */
function wordEnd(object: readonly Token[], at: number, text: string): number {
  let length = -1
  let end = at
  while (length < text.length && end < object.length) length += 1 + (object[end++]?.lower.length ?? 0)
  return end
}

/** A state or body itself, its leaders or authorities, the capital that stands for it ("urge Tokyo to pay"); "Syrian parties" and "Iran's programme" are somebody and something else. */
function isActor(object: readonly Token[], at: number): boolean {
  const { mention } = object[at] as Token
  if (mention?.type === 'Place') return object[at + 1]?.lower === 'to' && object[at + 2]?.tags.has('Verb') === true
  if (mention?.type !== 'Country' && mention?.type !== 'Organization' && mention?.type !== 'Person') return false
  const owned = behindPossessive(object, at + 1)
  const next = object[owned]?.lower ?? ''
  if (isUnnamedGroup(object, owned)) return false
  if (ACTORS.has(next)) return true
  return owned === at + 1 && !(next.endsWith('s') && object[owned]?.tags.has('Noun') && !object[owned]?.tags.has('Verb'))
}

const SINGLING_OUT = addresseeWords('singling-out')
const ACTORS = addresseeWords('actors')
const OFFICES = new Set([...ACTORS, ...addresseeWords('offices'), 'both'])
const BESIDE_NAMES = new Set([...ACTORS, ...addresseeWords('beside-names'), ...'the and , as its ( ) all both'.split(' ')])
