import type { Knowledge } from '../../knowledge.ts'
import type { MentionType, NamedSpan } from '../../model.ts'
import type { EnglishWords } from './names-words.ts'

/** The bound of the first word keeps the search linear where hyphens run on and on. */
const COORDINATED = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.-]{0,60}) and ((?:\p{Lu}[\p{L}-]* ){1,3}\p{Lu}[\p{L}]*)/gu
const COMPASS_AND_NAME = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]*) (?=\p{Lu})/gu
const SPLIT_TYPES = new Set<MentionType>(['Place', 'Country', 'Instrument'])

/**
 * Names that share their last words: East in East and South China Seas is the East China Sea, Paris in Paris and
 * Kunming-Montreal Agreements the Paris Agreement. The first name is told by what it would be in full, the second where the registry knows its singular.
 */
export function findCoordinations(text: string, knowledge: Knowledge): NamedSpan[] {
  return [...text.matchAll(COORDINATED)].flatMap(({ index, 1: first = '', 2: second = '' }) => {
    const from = index + first.length + ' and '.length
    const words = second.split(' ')
    for (let count = words.length; count > 1; count--) {
      const last = words.slice(0, count).join(' ')
      const shared = sharedName(first, words.slice(1, count), knowledge)
      if (!shared) continue
      const other = entityNamed(last, knowledge)
      return [named(index, first, shared), ...(other ? [named(from, last, other)] : [])]
    }
    return []
  })
}

type Entity = Pick<NamedSpan, 'id' | 'type'>

/** The entity that the first word names together with the last of the words behind it: East … China Sea, Paris … Agreement. */
function sharedName(first: string, behind: readonly string[], knowledge: Knowledge): Entity | undefined {
  return behind.map((_, index) => entityNamed(`${first} ${behind.slice(index).join(' ')}`, knowledge)).find((entity) => entity !== undefined)
}

function entityNamed(name: string, knowledge: Knowledge): Entity | undefined {
  for (const written of [name, name.replace(/s$/u, '')]) {
    const form = knowledge.names.en
      .longest(written, 0, ({ end }) => end === written.length)
      ?.value.find((candidate) => candidate.kind !== 'adjective' && SPLIT_TYPES.has(candidate.type as MentionType))
    if (form) return { id: form.id, type: form.type as MentionType }
  }
  return undefined
}

const named = (start: number, surface: string, entity: Entity): NamedSpan => ({ start, end: start + surface.length, ...entity, rule: 'en-coordination' })

/** Northeast Syria, North Arabian Sea: a part of a state or region by its point of the compass, where the registry has no such name. */
export function findRegions(text: string, known: readonly NamedSpan[], words: EnglishWords): NamedSpan[] {
  const wholes = new Map(
    known.filter((name) => (name.type === 'Country' || name.type === 'Place') && name.rule === 'registry').map((name) => [name.start, name]),
  )
  return [...text.matchAll(COMPASS_AND_NAME)].flatMap(({ index, 0: { length }, 1: word = '' }) => {
    const whole = words.compass.has(word) ? wholes.get(index + length) : undefined
    return whole ? [{ start: index, end: whole.end, type: 'Place' as const, id: '', rule: 'en-region-of-state' }] : []
  })
}
