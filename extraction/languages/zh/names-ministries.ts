import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import type { Anchor } from './names-compounds.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import type { ChineseWords } from './names-words.ts'

const BETWEEN = /^(?:中央人民政府|政府)?/u
/** 外交部部长 is an office, so the state is named alone. */
const OFFICE = contextPattern('offices-behind-ministries')
const MINISTRY = new RegExp(`^[\\p{Script=Han}]{2,9}?${anyOfContext('endings-of-ministries')}(?![长门队署分级])`, 'u')

/** Government bodies by pattern: a state's name and the body's (中国商务部, 俄罗斯联邦经济发展部). */
export function findMinistries(text: string, states: readonly Anchor[], words: ChineseWords): NamedSpan[] {
  return states.flatMap((state) => {
    const from = state.end + (BETWEEN.exec(text.slice(state.end, state.end + 6))?.[0].length ?? 0)
    const end = ministryEnd(text, from, words)
    return end === undefined || OFFICE.test(text.slice(end, end + 3)) ? [] : [unlinked('Organization', state.start, end, 'zh-ministry')]
  })
}

const CENTRAL = '中央'
const DEPARTMENT = /^(?!政府|银行|和地方|军事|人民)\p{Script=Han}{2,8}?部(?![长门队署分级委])/u

/** 中央宣传部, 越共中央对外部: departments of a party's central committee, in texts that name one. */
export function findPartyDepartments(text: string, bodies: readonly Anchor[]): NamedSpan[] {
  const committees = new Map(bodies.filter(({ start, end }) => PARTY.test(text.slice(start, end))).map((body) => [body.end, body.start]))
  if (committees.size === 0) return []
  const found: NamedSpan[] = []
  for (let at = text.indexOf(CENTRAL); at >= 0; at = text.indexOf(CENTRAL, at + CENTRAL.length)) {
    const end = at + CENTRAL.length
    const department = DEPARTMENT.exec(text.slice(end, end + 11))?.[0]
    if (department) found.push(unlinked('Organization', committees.get(end) ?? at, end + department.length, 'zh-party-department'))
  }
  return found
}
const PARTY = /(?:共|党)中央(?:委员会)?$/u

function ministryEnd(text: string, from: number, words: ChineseWords): number | undefined {
  if (words.governmentOffices.end(text, from)) return undefined
  const known = words.ministries.longest(text, from, (match) => !/[长门队署分级]/u.test(text.charAt(match.end)))
  if (known) return known.end
  const shape = MINISTRY.exec(text.slice(from, from + 14))?.[0]
  if (!shape) return undefined
  for (let at = 0; at < shape.length; at++) {
    const safe = words.noStops.end(shape, at)
    if (safe) at = safe - 1
    else if (words.stops.end(shape, at) || words.noMinistry.end(shape, at)) return undefined
  }
  return from + shape.length
}
