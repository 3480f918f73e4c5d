import { ROLE } from './lexicon.ts'
import { hasRole, isOneOf } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** Names that stand together: 《甲》和《乙》, 美国、英国, 中俄; an office-holder counts as the person alone. */
export interface Group {
  readonly ids: readonly string[]
  /** Index of the token after it and its offices. */
  readonly end: number
  /** Its first name is a place. */
  readonly place: boolean
}

export function readGroup(tokens: readonly Token[], at: number): Group | undefined {
  return tokens[at]?.mention && readNames(tokens, at)
}

function readNames(tokens: readonly Token[], at: number): Group | undefined {
  const ids: string[] = []
  let end = at
  for (let next: number | undefined = at; next !== undefined; next = nextName(tokens, end)) {
    const named = readTitled(tokens, next)
    if (!named) break
    if (next > at && isOwner(tokens, next, end)) ids.pop()
    ids.push(named.id)
    end = named.end
  }
  return end > at ? { ids, end, place: tokens[at]?.mention?.type === 'Place' } : undefined
}

/** 某国某地王储、副总司令某人 is the person. */
function readTitled(tokens: readonly Token[], at: number): { id: string; end: number } | undefined {
  const mention = tokens[at]?.mention
  if (!mention) return undefined
  const person = mention.type === 'Country' || mention.type === 'Place' || mention.type === 'Organization' ? findOfficer(tokens, at) : undefined
  return { id: tokens[person ?? at]?.mention?.id ?? mention.id, end: skipOffices(tokens, (person ?? at) + 1) }
}

/** The person within a few words, with a title right before the name and no 的, 和 or comma between. */
function findOfficer(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + 9); next++) {
    const token = tokens[next] as Token
    if (token.mention?.type === 'Person') return hasRole(tokens[next - 1], ROLE.officer) ? next : undefined
    if (hasRole(token, ROLE.conjunction) || token.surface.includes('的')) return undefined
  }
  return undefined
}

/** 某组织《宣言》, 安理会某年某月某日第242号决议: the name before is the owner of the name that follows it directly. */
function isOwner(tokens: readonly Token[], at: number, end: number): boolean {
  const type = tokens[at]?.mention?.type
  return (at === end || isDate(tokens[end])) && (type === 'Instrument' || type === 'Initiative') && tokens[at - 1]?.mention?.type !== 'Instrument'
}

const GATHERINGS = patternOf('meetings-of-bodies')
const FURTHER_JOINTS = new Set(['及其', '等', '同'])

function nextName(tokens: readonly Token[], end: number): number | undefined {
  if (tokens[end]?.mention) return tokens[end + 1]?.surface.startsWith('境内') ? undefined : end // 某铁路某国境内段
  if (isDate(tokens[end]) && tokens[end + 1]?.mention?.type === 'Instrument') return end + 1
  const joint = hasRole(tokens[end], ROLE.proposal) || reads(tokens[end], GATHERINGS) ? end + 1 : end
  const joins = tokens[joint]?.kind === 'pause' || hasRole(tokens[joint], ROLE.conjunction) || isOneOf(tokens[joint], FURTHER_JOINTS)
  const next = joins ? skipAttribute(tokens, joint + 1) : joint
  return joins && tokens[next]?.mention ? next : undefined
}

/** 2021年发表的《乙》: the date and maker before a name. */
export function skipAttribute(tokens: readonly Token[], from: number): number {
  let at = from
  while (isDate(tokens[at]) || (tokens[at]?.surface === '同' && tokens[at + 1]?.surface.startsWith('年') && isDate(tokens[at + 1]))) at++
  if (at > from && tokens[at]?.surface === '在' && tokens[at + 1]?.mention?.type === 'Place') at += 2
  return hasRole(tokens[at], ROLE.maker) && tokens[at + 1]?.surface === '的' ? at + 2 : at
}

export const isDate = (token: Token | undefined): boolean =>
  token?.kind === 'text' && /^[0-9〇一二三四五六七八九十年月日至—－-]+$|^[每今明去同当]年[0-9〇一二三四五六七八九十年月日]*$/.test(token.surface)

function skipOffices(tokens: readonly Token[], from: number): number {
  let at = from
  while ((hasRole(tokens[at], ROLE.suffix) && tokens[at]?.word?.subject === undefined) || tokens[at]?.kind === 'aside') at++
  return at
}
