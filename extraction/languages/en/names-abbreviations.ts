import type { NamedSpan } from '../../model.ts'
import { abbreviationOf } from '../names-provisional.ts'
import type { RegistrySpan } from './names-registry.ts'

const DEFINITION = /^ \(["“']?(?:the )?([A-Z][A-Za-z&-]*[A-Z][A-Za-z]*|\d[A-Z]{1,4})["”']?(?:: [“"][^“”")]{1,12}[”"])?\)/u
const WORD = /(?<![\p{L}\p{N}])\d?[A-Z][A-Za-z&]*(?:-[A-Za-z&]+)*(?![\p{L}\p{N}])/gu

/** Mentions of abbreviations that the text defines; those that spell their full name beat the registry's reading of the same letters. */
export interface Abbreviations {
  readonly spelled: readonly NamedSpan[]
  readonly others: readonly NamedSpan[]
}

/** Abbreviations that the text defines behind a name (the Terms of Reference (TOR)): mentions there and wherever they stand alone. */
export function findAbbreviations(text: string, names: readonly NamedSpan[], spans: readonly RegistrySpan[] = []): Abbreviations {
  const noNames = new Set(spans.filter(({ name }) => !name).map(({ start }) => start))
  const definitions = new Map<string, NamedSpan>()
  for (const name of names) {
    const short = DEFINITION.exec(text.slice(name.end, name.end + 24))?.[1]
    if (short && !definitions.has(short) && name.type !== 'Country' && name.type !== 'Person' && abbreviates(short, name, text)) definitions.set(short, name)
  }
  for (const name of names) {
    const word = name.type === 'Initiative' ? SPELLED_OUT.exec(text.slice(name.start, name.end))?.[1] : undefined
    if (word && !definitions.has(word)) definitions.set(word, name)
  }
  for (const name of names) {
    const short = name.type === 'Initiative' ? innerAbbreviation(text.slice(name.start, name.end)) : undefined
    if (short && !definitions.has(short)) definitions.set(short, name)
  }
  for (const [short, name] of impliedAbbreviations(text, names)) if (!definitions.has(short)) definitions.set(short, name)
  const spelled: NamedSpan[] = []
  const others: NamedSpan[] = []
  if (definitions.size === 0) return { spelled, others }
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const short = definitions.has(word) ? word : (word.split('-')[0] ?? '')
    const name = definitions.get(short)
    if (!name || noNames.has(index) || (IMPLIED.has(short) && ANOTHER.test(text.slice(Math.max(0, index - 30), index)))) continue
    const full = text.slice(name.start, name.end)
    const mention = { ...name, start: index, end: index + short.length, id: name.id || abbreviationOf(full), rule: 'en-abbreviation' }
    ;(spells(short, full) ? spelled : others).push(mention)
  }
  return { spelled, others }
}

/** Kenya-Chad CORAL (Clean Oceans, Reefs and Lagoons) Partnership: the word that the bracket spells out. */
const SPELLED_OUT = /(?<![\p{L}\p{N}])([A-Z]{4,}) \(\p{Lu}\p{Ll}/u

/** Coral Harbour Fund (CHF) Loans: the bracket inside the name that spells the words before it. */
function innerAbbreviation(name: string): string | undefined {
  const [, full = '', short = ''] = /^(.+) \(([A-Z]{3,})\) /u.exec(name) ?? []
  return short && spells(short, full) ? short : undefined
}

const IMPLIED = new Set(['MOU', 'MoU', 'MOC', 'MoC'])
/** a follow-on MOU */
const ANOTHER = /(?<!\p{L})[Aa]n? (?:[\p{L}-]+ )?$/u

/** MOU in a text that names one Memorandum of Understanding, or of Cooperation, needs no definition. */
function impliedAbbreviations(text: string, names: readonly NamedSpan[]): [string, NamedSpan][] {
  const [memorandum, ...others] = names.filter(
    (name) => name.type === 'Instrument' && /^Memorandum of (?:Understanding|Cooperation)/u.test(text.slice(name.start, name.start + 30)),
  )
  return memorandum && !others.length ? [...IMPLIED].map((short) => [short, memorandum]) : []
}

/** Behind Alliance for Ports in Africa the bracket (APA) abbreviates no Africa: the short form of a place begins as the place does. */
const abbreviates = (short: string, name: NamedSpan, text: string) => name.type !== 'Place' || short.charAt(0) === text.charAt(name.start)

/** True when the letters are the initials of the name's capitalised words, in order. */
const spells = (short: string, full: string) => (full.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === short.replace(/[^A-Z]/gu, '')
