import type { NamedSpan } from '../../model.ts'
import { abbreviationOf, isUnlinked } from '../names-provisional.ts'
import { SHORT_FORM } from './names-shapes.ts'

/** UN Climate Change Conference (COP28): the bracket names a known event, and so which one the words before it mean. */
export const withBracketedEvents = (text: string, names: readonly NamedSpan[]): NamedSpan[] =>
  names.map((name, index) => {
    const short = names[index + 1]
    const isBeside = short?.start === name.end + 2 && text.startsWith(' (', name.end) && text.charAt(short.end) === ')'
    return isBeside && name.type === 'Event' && name.id === '' && short.type === 'Event' && !isUnlinked(short) ? { ...name, id: short.id } : name
  })

/**
 * Settles references that only the whole text tells: the Charter, named in full further on, and the MOU of a text that speaks of one
 * Memorandum of Understanding.
 */
export function withReferences(text: string, names: readonly NamedSpan[]): NamedSpan[] {
  const surface = (name: NamedSpan) => text.slice(name.start, name.end)
  return names.flatMap((name, index) => {
    if (name.rule === SHORT_FORM) return antecedentOf(name, names.slice(0, index), surface)
    if (name.rule !== 'en-back-reference') return name
    const head = new RegExp(`(?<!\\p{L})${surface(name)}(?!\\p{L})`, 'u')
    const isFull = (other: NamedSpan) => other.type === 'Instrument' && other.rule !== name.rule && head.test(surface(other))
    const cited = names.slice(0, index).filter(isFull)
    if (THAT.test(text.slice(Math.max(0, name.start - 5), name.start)))
      return cited.slice(-1).map((full) => ({ ...name, id: full.id || abbreviationOf(surface(full)) }))
    if (cited.length) return name
    const id = names.slice(index + 1).find(isFull)?.id
    return id ? { ...name, id } : name
  })
}

/** that Statement: the document named last, of whatever kind of statement. */
const THAT = /that $/iu

/** this Dialogue: the last name of that type that ends in the same noun; nothing where the text named none. */
function antecedentOf(name: NamedSpan, before: readonly NamedSpan[], surface: (name: NamedSpan) => string): NamedSpan[] {
  const full = before.findLast(({ type, ...other }) => type === name.type && surface({ type, ...other }).endsWith(` ${surface(name)}`))
  return full ? [{ ...name, id: full.id || abbreviationOf(surface(full)) }] : []
}
