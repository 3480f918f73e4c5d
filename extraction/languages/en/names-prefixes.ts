import type { NamedSpan } from '../../model.ts'
import { anyOfContext } from './names-contexts.ts'
import { dateBefore, HYPHENS, ordinalBefore } from './names-heads.ts'
import { ADJECTIVE } from './names-registry.ts'
import type { NameToken } from './names-tokens.ts'

/**
 * Registry names with what stands before them: the year of a document (1951 Refugee Convention), the ordinal of a meeting, also of one that
 * is held as a body (10th Harbour League Summit), the body or state whose it is (G20 Harbour Declaration), draft (draft Harbour Convention).
 */
export function withPrefixes(tokens: readonly NameToken[]): NamedSpan[] {
  return tokens.flatMap((token, index) => {
    const from =
      token.name?.type === 'Instrument' ? tokens[dateBefore(tokens, index)] : token.name?.type === 'Event' ? tokens[ordinalBefore(tokens, index)] : token
    if (token.name?.type === 'Instrument' && tokens[index - 1]?.text === 'draft')
      return [{ ...token.name, start: tokens[index - 1]?.start ?? 0, kind: 'DRAFT' as const }]
    const owner = token.name && isTitle(token) && isOwnerBefore(tokens, index) ? tokens[index - 1] : undefined
    const first = owner ?? from
    const meeting = token.name?.type === 'Organization' && MEETING.test(token.text) ? tokens[dateBefore(tokens, ordinalBefore(tokens, index))] : undefined
    if (token.name && meeting && meeting !== token) return [{ ...token.name, start: meeting.start, type: 'Event' as const, id: '' }]
    const told = token.name?.type === 'Event' && MEETING.test(token.text) ? tokens[yearOrTownBefore(tokens, index)] : undefined
    if (token.name && told && told !== token) return [{ ...token.name, start: told.start, id: '' }]
    return token.name && first && first !== token ? [{ ...token.name, start: first.start }] : []
  })
}

/** 2033 Nairobi Ocean Summit: the year and the town that tell one meeting of a series from the others. */
function yearOrTownBefore(tokens: readonly NameToken[], at: number): number {
  const town = tokens[at - 1]?.name?.type === 'Place' && !/^(?:and|,|-)$/u.test(tokens[at - 2]?.text ?? '') ? at - 1 : at
  return dateBefore(tokens, town)
}

/** Bodies that are named by their meeting. */
export const MEETING = new RegExp(` ${anyOfContext('bodies-named-by-meetings')}$`, 'u')
const OWNED = new Set(['Instrument', 'Initiative', 'Event', 'Organization'])
/** Several capitalised words; a bare abbreviation is a name of its own (the G7 PGII). */
const isTitle = ({ name, text }: NameToken) => name !== undefined && OWNED.has(name.type) && /^\p{Lu}\p{Ll}[^ ]* .*\p{Lu}/u.test(text)

/** Behind a hyphen or a name and "and" the one before is only the last of several. */
function isOwnerBefore(tokens: readonly NameToken[], at: number): boolean {
  const owner = tokens[at - 1]?.name
  const mayOwn = owner?.type === 'Country' || (owner?.type === 'Organization' && tokens[at]?.name?.type !== 'Organization')
  return mayOwn && owner.rule !== ADJECTIVE && !isSeries(tokens, at - 2)
}

const isSeries = (tokens: readonly NameToken[], at: number) =>
  HYPHENS.has(tokens[at]?.text ?? '') || (tokens[at]?.text === 'and' && tokens[at - 1]?.name !== undefined)
