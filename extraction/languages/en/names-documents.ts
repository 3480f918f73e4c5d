import type { InstrumentKind, NamedSpan } from '../../model.ts'
import type { NameWord } from '../names-lexicon.ts'
import { abbreviationOf } from '../names-provisional.ts'
import { anyOfContext } from './names-contexts.ts'
import { parseEnglishDates } from './names-dates.ts'
import type { EnglishWords } from './names-words.ts'

const QUOTED = /“([^“”\n]{8,250}?)[,.;]?”/gu
const LONGEST_HEAD = 4

/** Documents that are named without a proper name: by a title in quote marks, by a number, or as statements of an office (Statement of its President). */
export function findDocuments(text: string, words: EnglishWords): NamedSpan[] {
  return [
    ...quotedTitles(text, words),
    ...statementsOfOffice(text, words),
    ...memoranda(text),
    ...declarations(text),
    ...issuedStatements(text),
    ...shortTitles(text),
    ...numbered(text, words),
    ...saidDocuments(text, words),
    ...definedByBrackets(text, words),
    ...numberedProposals(text, words),
    ...numberedByBodies(text),
    ...quotedPapers(text),
  ]
}

/** “Report on the Use of Nets in Coral Harbour on 2 May 2013”: a head noun and its complement, whatever the title runs over. */
function quotedTitles(text: string, words: EnglishWords): NamedSpan[] {
  return [...text.matchAll(QUOTED)].flatMap(({ index, 1: quoted = '' }) => {
    const title = quoted.replace(ABBREVIATION, '')
    const head = openingHead(title, words) ?? headBehindNames(title, words)
    const kind = RESOLUTION.test(text.slice(Math.max(0, index - 60), index)) ? 'RESOLUTION' : (head?.kind ?? 'OTHER')
    return head ? [instrument(index + 1, title.length, kind, 'en-quoted-title')] : []
  })
}

/** “Coral Action Plan for Ports (CAPP)”: a mention of its own. */
const ABBREVIATION = / \([A-Z][\w&-]{1,9}\)$/u

/** resolution A/1 titled “…” */
const RESOLUTION = /[Rr]esolution (?:\S{1,20} )?(?:(?:en)?titled|named|on) $/u

const OFFICES = anyOfContext('offices-that-declare')
const BY_OFFICES = new RegExp(
  `(?<!\\p{L})(?:Joint )?(?:Declaration|Statement|Communiqué) (?:by|of) the ${OFFICES} [^.;“”()\\n]{3,300}? (?:in support of|on|concerning|regarding) (?:the )?“[^“”\\n]{3,200}”`,
  'gu',
)

/** Declaration by the President of A and the President of B in support of the “…”: one title. */
const declarations = (text: string): NamedSpan[] =>
  [...text.matchAll(BY_OFFICES)].map(({ index, 0: title }) => instrument(index, title.length, 'DECLARATION', 'en-declaration-by'))

const DAY = '\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}'
const CAPITALISED = '\\p{Lu}[\\p{L}-]*(?: (?:(?:of|on|the|and|for|in|to|a|against|from) ){0,3}\\p{Lu}[\\p{L}-]*)*'
const ISSUED = new RegExp(
  `(?<!\\p{L})(?:Joint )?(?:Declaration|Statement|Communiqué) (?:by|of) the ${OFFICES} [^.;“”()\\n]{3,120}? (?:issued|adopted|signed|released) (?:on )?(?:${DAY}),? (?:on|concerning|regarding) (?:the )?${CAPITALISED}`,
  'gu',
)

const BY_DAY = new RegExp(` (?:issued|adopted|signed|released) (?:on )?(?:${DAY}),? `, 'u')

/** Joint Statement of the Ministers of A issued on 3 May 2031 on Clean Ports: one title, with its date inside. */
const issuedStatements = (text: string): NamedSpan[] =>
  [...text.matchAll(ISSUED)].map(({ index, 0: title }) => {
    const kind = /Statement|Communiqué/u.test(title) ? 'JOINT_STATEMENT' : 'DECLARATION'
    return { ...instrument(index, title.length, kind, 'en-issued-statement'), id: abbreviationOf(title.replace(BY_DAY, ' ')) }
  })

function openingHead(title: string, words: EnglishWords): { readonly kind: InstrumentKind | undefined } | undefined {
  const tokens = title.split(' ')
  for (let count = Math.min(LONGEST_HEAD, tokens.length - 2); count > 0; count--) {
    const head = words.heads.get(tokens.slice(0, count).join(' '))
    if (head?.role === 'instrument' && words.complements.has(tokens[count] ?? '') && /^(?:the|\p{Lu})/u.test(tokens[count + 1] ?? '')) return head
  }
  return undefined
}

/** “Coral Harbour Declaration on clean ports”: capitalised words, then a head noun with a complement. */
function headBehindNames(title: string, words: EnglishWords): NameWord | undefined {
  const tokens = title.split(' ')
  const behind = tokens.findIndex((token) => words.complements.has(token))
  const head = words.heads.get(tokens[behind - 1] ?? '')
  return head?.role === 'instrument' && behind > 1 && behind < LONGEST_LEAD && tokens.slice(0, behind).every((token) => /^[\p{Lu}\d]/u.test(token))
    ? head
    : undefined
}

/** In words. */
const LONGEST_LEAD = 6

const SHORT = /“(\p{Lu}\p{Ll}+(?: [\p{L}'-]+){1,4})[,.;]?”/gu

/** “Programme of steps”: the words that a longer title in quote marks begins with. */
function shortTitles(text: string): NamedSpan[] {
  return [...text.matchAll(SHORT)].flatMap(({ index, 1: title = '' }) => {
    const full = text.indexOf(`“${title} `)
    const end = text.indexOf('”', full)
    if (full < 0 || full > index || end - full > 250) return []
    return [{ ...instrument(index + 1, title.length, 'PLAN', 'en-short-title'), id: abbreviationOf(text.slice(full + 1, end).replace(/[,.;]$/u, '')) }]
  })
}

const WORD = "(?!(?:and|as|which|that|signed|concluded|adopted|initialled|dated|to|will|between|on|in|by|with) )[\\p{L}][\\p{L}'’-]*"
const MEMORANDUM = new RegExp(
  `(?<!\\p{L})Memorandum of ${anyOfContext('matters-of-memoranda')} (?:on|concerning|regarding|relating to|in the (?:fields?|areas?|sphere) of) (?:the )?(?=\\p{Ll})${WORD}(?:(?: (?:of|in|on|for|and))? ${WORD}){0,14}`,
  'gu',
)
/** What follows a title and is none of it: "and the launch of …", "signed in …". */
const BEHIND_TITLE = / (?:and (?:the|a|an|our|their|its|to|welcomed|agreed|noted)|(?:in|on|by|at) (?!the (?:fields?|areas?|sphere) of )(?:the|\p{Lu}|\d)).*$/u

/** Memorandum of Understanding concerning cooperation on mineral resources: a title that goes on in small letters. */
const memoranda = (text: string): NamedSpan[] =>
  [...text.matchAll(MEMORANDUM)].map(({ index, 0: title }) => instrument(index, title.replace(BEHIND_TITLE, '').length, 'MEMORANDUM', 'en-memorandum'))

function statementsOfOffice(text: string, words: EnglishWords): NamedSpan[] {
  return words.officeDocuments.flatMap((surface) => {
    const found: NamedSpan[] = []
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) found.push(instrument(at, surface.length, 'OTHER', 'en-office-document'))
    return found
  })
}

const TITLE_WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|a|an|the|of|on|and|or|for|in|into|to|as|at|by|from|with|against|between|among|through|under|its|their)"
const ITS_TITLE = new RegExp(
  `^(?: (?:of|dated) (?:${DAY}))? \\((?!${anyOfContext('no-titles-in-brackets')}(?!\\p{L}))(?=[^()]{20,250}\\))(\\p{Lu}[\\p{L}.'’-]*(?:,? ${TITLE_WORD})+)\\)`,
  'u',
)

/** Executive Order 90001, Directive 2061/11/EU; and the title in brackets behind it. */
const numbered = (text: string, { numberedDocuments }: EnglishWords): NamedSpan[] =>
  [...text.matchAll(numberedDocuments)].flatMap(({ index, 0: number }) => {
    const end = index + number.length
    const [behind = '', title = ''] = ITS_TITLE.exec(text.slice(end, end + 300)) ?? []
    const document = instrument(index, number.length, 'OTHER', 'en-numbered-document')
    return title
      ? [document, { ...document, ...itsDate(behind), start: end + behind.length - 1 - title.length, end: end + behind.length - 1, id: abbreviationOf(number) }]
      : [document]
  })

/** of April 2, 2031 ( */
function itsDate(between: string): Pick<NamedSpan, 'dated'> {
  const date = parseEnglishDates(between)[0]?.date
  return date ? { dated: date } : {}
}

const SAID = /(?<=(?<!\p{L})(?:of|under|in|by|to|from|with) said )\p{Lu}\p{Ll}+(?!\p{L})/gu

/** the terms of said Order: the document with a number that was named last. */
const saidDocuments = (text: string, { numberedDocuments }: EnglishWords): NamedSpan[] =>
  [...text.matchAll(SAID)].flatMap(({ index, 0: noun }) => {
    const named = [...text.slice(Math.max(0, index - REACH), index).matchAll(numberedDocuments)].findLast(([name]) => name.includes(noun))
    return named ? [{ ...instrument(index, noun.length, 'OTHER', 'en-said-document'), id: abbreviationOf(named[0]) }] : []
  })

/** In characters. */
const REACH = 1200

const DEFINED =
  /(?<!\p{L})((?:\p{Lu}[\p{L}-]+ ){1,5}?(?<head>\p{Lu}\p{L}+)) (?:regarding|concerning|on|for) \p{Ll}[\p{L}, -]{10,120}? \((?:the )?[“"]?\1[”"]?\)/gu

/** Harbour Agreement regarding clean and open ports (Harbour Agreement): the short form in brackets tells that the small letters are part of the title. */
const definedByBrackets = (text: string, { heads }: EnglishWords): NamedSpan[] =>
  [...text.matchAll(DEFINED)].flatMap(({ index, 0: whole, 1: short = '', groups }) => {
    const head = heads.get(groups?.head ?? '')
    const title = whole.slice(0, whole.lastIndexOf(' ('))
    return head?.role === 'instrument' ? [{ ...instrument(index, title.length, head.kind ?? 'OTHER', 'en-defined-title'), id: abbreviationOf(short) }] : []
  })

const BY_BODY = new RegExp(
  `(?<!\\p{L})${anyOfContext('documents-of-bodies')} of the \\p{Lu}(?:(?! and the )[\\p{L} ]){3,80} No\\. ?\\d{1,4}(?: of \\d{4}| \\(\\d{4}\\))?`,
  'gu',
)

/** Announcement of the Harbour Tolls Commission No. 4 of 2031; behind "and the" stands another document. */
const numberedByBodies = (text: string): NamedSpan[] =>
  [...text.matchAll(BY_BODY)].map(({ index, 0: title }) => {
    const year = /\d{4}(?=\)?$)/u.exec(title)?.[0]
    return { ...instrument(index, title.length, 'OTHER', 'en-numbered-by-body'), ...(year ? { dated: year } : {}) }
  })

/** six-point plan */
const numberedProposals = (text: string, { numberedProposals: pattern }: EnglishWords): NamedSpan[] =>
  [...text.matchAll(pattern)].map(({ index, 0: title }) => instrument(index, title.length, 'PLAN', 'en-numbered-proposal'))

const PAPER = new RegExp(`(?<!\\p{L})${anyOfContext('papers-in-quotes')}(?: on| titled| entitled| called|,)? “(\\p{Lu}[^“”\\n]{20,200}?)[,.;]?”`, 'gu')

/** her paper on “Clean ports for a calm sea”: a text by its title, whatever that begins with. */
const quotedPapers = (text: string): NamedSpan[] =>
  [...text.matchAll(PAPER)].map(({ index, 0: whole, 1: title = '' }) => instrument(index + whole.indexOf('“') + 1, title.length, 'REPORT', 'en-quoted-paper'))

const instrument = (start: number, length: number, kind: InstrumentKind, rule: string): NamedSpan => ({
  start,
  end: start + length,
  type: 'Instrument',
  kind,
  id: '',
  rule,
})

const WISH = new RegExp(`${anyOfContext('wishes-for-documents')} an? (?:[\\p{Ll}-]+,? ){0,5}$`, 'u')

/** conclude an effective Harbour Convention: a document that is only wished for (guide, section 6.6). */
export const isWished = (text: string, start: number): boolean => WISH.test(text.slice(Math.max(0, start - 90), start))
