import type { NamedSpan } from '../../model.ts'
import type { NameToken } from './names-tokens.ts'
import type { EnglishWords } from './names-words.ts'

const HEAD = '(?:initiative|policy|policies|strategy|strategies|programme|program|campaign|project|concept|vision|doctrine)'
const TITLE = '[“"](\\p{Lu}[^“”"\\n]{2,60}?)[,.]?[”"]'
const QUOTED = [new RegExp(`${TITLE} (?:${HEAD})s?(?!\\p{L})`, 'gu'), new RegExp(`(?<!\\p{L})${HEAD}s?,? (?:called |titled |entitled |named )?${TITLE}`, 'gu')]
const VISION = /(?<![\p{L}\p{N}])Vision[- ]20\d\d(?: (?:[\p{Ll}-]+ ){0,3}(?:policy|strategy|plan|programme|program))?(?![\p{L}\p{N}])/gu

/**
 * Policies and programmes whose head noun is a common one: in quote marks beside it (“Clean Reefs” initiative), by capitalised words before it
 * (New Harbour policy), or by the year that they look to (Vision 2045 development plan).
 */
export function findProgrammes(text: string, tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  const quoted = QUOTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => initiative(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '')),
  )
  const visions = [...text.matchAll(VISION)].map((match) => initiative(match.index, match[0]))
  return [...quoted, ...visions, ...policies(tokens, words)]
}

const POLICY = /^(?:policy|initiative|doctrine|campaign)$/u

/** Mongolia's New Harbour policy: behind whose it is, capitalised words that no entry knows. */
function policies(tokens: readonly NameToken[], words: EnglishWords): NamedSpan[] {
  return tokens.flatMap((token, at) => {
    if (!POLICY.test(token.text)) return []
    let from = at
    while (isTitleWord(tokens[from - 1], words)) from--
    const owner = tokens[from - 1]?.text.toLowerCase() ?? ''
    const first = tokens[from]
    return first && at - from > 1 && /^(?:'s|’s|s|'|’|the|its|their|our|his|her)$/u.test(owner)
      ? [initiative(first.start, { length: token.end - first.start })]
      : []
  })
}

const isTitleWord = (token: NameToken | undefined, words: EnglishWords) =>
  token?.capital === true && !words.noParts.has(token.text) && !words.headFirstWords.has(token.text) && !/^\d/u.test(token.text)

const initiative = (start: number, { length }: { readonly length: number }): NamedSpan => ({
  start,
  end: start + length,
  type: 'Initiative',
  id: '',
  rule: 'en-programme',
})
