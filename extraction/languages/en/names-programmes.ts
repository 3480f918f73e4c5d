import type { NamedSpan } from '../../model.ts'
import { anyOfContext, contextWords } from './names-contexts.ts'
import { ADJECTIVE } from './names-registry.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

const HEAD = anyOfContext('programmes-in-quotes')
const title = (longest: number) => `[“"](\\p{Lu}[^“”"\\n]{2,${longest}}?)[,.]?[”"]`
const TITLE = title(60)
const QUOTED = [
  new RegExp(`${TITLE} (?:${HEAD})s?(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${HEAD}s?,? (?:called |titled |entitled |named )?${TITLE}`, 'gu'),
  new RegExp(`(?<!\\p{L})${HEAD} [–—-] (?:the )?${title(160)}`, 'gu'),
  new RegExp(`(?<!\\p{L})themed? (?:of |is |was |on |: ?)?${TITLE}`, 'gu'),
]
const VISION = new RegExp(`(?<![\\p{L}\\p{N}])Vision[- ]20\\d\\d(?: (?:[\\p{Ll}-]+ ){0,3}${anyOfContext('plans-behind-visions')})?(?![\\p{L}\\p{N}])`, 'gu')

const STRATEGY = anyOfContext('strategies-in-quotes')
const TITLED = new RegExp(
  `“((?:(?:\\p{Lu}[\\p{L}’'-]*:?|and|for|in|of|on|the) ){1,12}?${STRATEGY}(?: (?:to|for|until) (?:the )?[\\p{Lu}\\d][^“”\\n]{1,60}?)?)[,.;]?”`,
  'gu',
)

/** “Clean Reefs: Kenya’s Harbour Strategy to 2045”: a title that ends in its kind, whole. */
const titled = (text: string): NamedSpan[] => [...text.matchAll(TITLED)].map((match) => initiative(match.index + 1, match[1] ?? ''))

const LIST = new RegExp(`(?<!\\p{L})${anyOfContext('programmes-in-lists')},? (?:such as|including|like)(?: the)? (?=“)([^.;\\n]|\\.(?=\\S)){3,700}`, 'gu')
const LISTED = new RegExp(TITLE, 'gu')

/** initiatives such as the “Clean Reefs” of Kenya, the “Blue Boats” of Chad: each title in quote marks up to the end of the sentence. */
const listed = (text: string): NamedSpan[] =>
  [...text.matchAll(LIST)].flatMap(({ index, 0: list }) => [...list.matchAll(LISTED)].map((match) => initiative(index + match.index + 1, match[1] ?? '')))

const DRILL = anyOfContext('exercises-in-quotes')
const QUOTED_DRILLS = [
  new RegExp(`${TITLE} (?:[\\p{Ll}-]+ ){0,3}${DRILL}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${DRILL},? (?:called |named )?${TITLE}`, 'gu'),
]

/** the “Coral Sword” naval exercise */
const drills = (text: string): NamedSpan[] =>
  QUOTED_DRILLS.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => ({
    ...initiative(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? ''),
    type: 'Event' as const,
    rule: 'en-quoted-exercise',
  }))

/**
 * Policies and programmes whose head noun is a common one: in quote marks beside it (“Clean Reefs” initiative), by capitalised words before it
 * (New Harbour policy), or by the year that they look to (Vision 2045 development policy).
 */
export function findProgrammes(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const quoted = QUOTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => initiative(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '')),
  )
  const visions = [...text.matchAll(VISION)].map((match) => initiative(match.index, match[0]))
  return [...quoted, ...titled(text), ...listed(text), ...drills(text), ...visions, ...policies(tokens, words)]
}

const POLICIES = contextWords('policies')
/** Common nouns that are no part of the name before them. */
const PROGRAMMES = contextWords('programmes')
const OWNER = /^(?:'s|’s|s|'|’|the|its|their|our|his|her|-\p{Ll}+ed)$/u

/** Mongolia's New Harbour policy, the Kenya-led Clean Pacific initiative: behind whose it is, capitalised words, of which one at least no entry knows. */
function policies(tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  return tokens.flatMap((token, at) => {
    if (!POLICIES.has(token.text) && !PROGRAMMES.has(token.text)) return []
    const bracketed = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '('
    const end = bracketed ? at - 3 : at
    const from = titleStart(tokens, end, (part) => (bracketed ? part?.capital === true : isTitleWord(part, words)))
    const owner = tokens[from - 1]?.text.toLowerCase() ?? ''
    const [first, last] = [tokens[from], tokens[POLICIES.has(token.text) && !bracketed ? at : end - 1]]
    const isTitle = end - from > 1 && tokens.slice(from, end).some((part) => isTitleWord(part, words))
    return first && last && isTitle && (bracketed || OWNER.test(owner)) ? [initiative(first.start, { length: last.end - first.start })] : []
  })
}

/** The first of the capitalised words, names and small words between that end before a token (Ports for Clean Seas). */
function titleStart(tokens: readonly NameToken[], end: number, isWord: (token: NameToken | undefined) => boolean): number {
  let from = end
  for (;;) {
    const before = tokens[from - 1]
    if (isWord(before) || before?.name?.type === 'Place' || (from < end && isBody(before))) from--
    else if (from < end && before?.text === '-' && isBody(tokens[from - 2]) && tokens[from]?.name) from -= 2
    else if (from < end && /^(?:of|for|and|on|in|to|with)$/u.test(before?.text ?? '') && isWord(tokens[from - 2])) from -= 2
    else return from
  }
}

/** Whose initiative it is, in the title itself: Kenya-EU Clean Ports initiative. */
const isBody = (token: NameToken | undefined) => (token?.name?.type === 'Country' || token?.name?.type === 'Organization') && token.name.rule !== ADJECTIVE

const isTitleWord = (token: NameToken | undefined, words: EnglishWords) =>
  token?.capital === true && !words.noParts.has(token.text) && !words.heads.has(token.text) && !/^\d/u.test(token.text)

const initiative = (start: number, { length }: { readonly length: number }): NamedSpan => ({
  start,
  end: start + length,
  type: 'Initiative',
  id: '',
  rule: 'en-programme',
})
