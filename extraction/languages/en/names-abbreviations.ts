import { buildMatcher } from '../../matcher.ts'
import type { NamedSpan } from '../../model.ts'
import { abbreviationOf } from '../names-provisional.ts'

const DEFINITION = /^ \(["“']?(?:the )?([A-Z][A-Za-z&-]*[A-Z][A-Za-z]*)["”']?\)/u
const WORD_START = /(?<![\p{L}\p{N}])\p{Lu}/gu
const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** Abbreviations that the text defines behind a name (the Terms of Reference (TOR)): mentions there and wherever they stand alone. */
export function findAbbreviations(text: string, names: readonly NamedSpan[]): NamedSpan[] {
  const definitions = new Map<string, NamedSpan>()
  for (const name of names) {
    const short = DEFINITION.exec(text.slice(name.end, name.end + 24))?.[1]
    if (short && !definitions.has(short) && name.type !== 'Country' && name.type !== 'Person' && abbreviates(short, name, text)) definitions.set(short, name)
  }
  if (definitions.size === 0) return []
  const matcher = buildMatcher(definitions)
  return [...text.matchAll(WORD_START)].flatMap(({ index }) => {
    const found = matcher.longest(text, index, (match) => !WORD_CHARACTER.test(text.charAt(match.end)))
    const name = found?.value[0]
    return found && name
      ? [{ ...name, start: found.start, end: found.end, id: name.id || abbreviationOf(text.slice(name.start, name.end)), rule: 'en-abbreviation' }]
      : []
  })
}

/** Behind Alliance for Ports in Africa the bracket (APA) abbreviates no Africa: the short form of a place begins as the place does. */
const abbreviates = (short: string, name: NamedSpan, text: string) => name.type !== 'Place' || short.charAt(0) === text.charAt(name.start)
