import type { NamedSpan } from '../../model.ts'

/**
 * Settles references that only the whole text tells: the Charter, named in full further on, and the MOU of a text that speaks of one
 * Memorandum of Understanding.
 */
export function withReferences(text: string, names: readonly NamedSpan[]): NamedSpan[] {
  const surface = (name: NamedSpan) => text.slice(name.start, name.end)
  return names.map((name, index) => {
    if (name.rule !== 'en-back-reference') return name
    const head = new RegExp(`(?<!\\p{L})${surface(name)}(?!\\p{L})`, 'u')
    const isFull = (other: NamedSpan) => other.type === 'Instrument' && other.rule !== name.rule && head.test(surface(other))
    if (names.slice(0, index).some(isFull)) return name
    const id = names.slice(index + 1).find(isFull)?.id
    return id ? { ...name, id } : name
  })
}
