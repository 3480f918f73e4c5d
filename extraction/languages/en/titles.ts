import type { Knowledge } from '../../knowledge.ts'
import { keepLongest, type Match } from '../../matcher.ts'
import type { NameForm } from '../../registry.ts'
import type { NameWord } from '../names-lexicon.ts'
import type { TitleParts } from '../titles.ts'
import { readWordLists } from '../word-lists.ts'
import { englishWords } from './names-words.ts'

const WORD_START = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/gu
/** United Nations (UN) Charter */
const ABBREVIATION = / \([A-Z][A-Za-z-]*\)/gu
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const FUNCTION_WORDS =
  /\b(?:the|a|an|of|on|in|to|for|and|between|among|with|by|concerning|regarding|relating|government|governments|republic|kingdom|their|its)\b/gu
const { entries, anyOf, patternOf } = readWordLists('en/titles.yaml')
export const titleEntries = entries
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
const GENERIC = new RegExp(`^(?:\\d{4}|(?:\\d{1,2} )?(?:${MONTH})(?: \\d{1,2}\\b(?!\\d))?|${anyOf('in-titles-without-subject')}| )*$`, 'u')
const OFFICE = patternOf('offices-in-titles')

/** Parts of an English title (see `readTitle`): names of states anywhere in it are its parties, other words but particles its subject. */
export function readEnglishTitle(title: string, knowledge: Knowledge): TitleParts {
  const text = title
    .replace(/\s+/gu, ' ')
    .replace(ABBREVIATION, '')
    .replace(/^(?:[Tt]he|[Aa]n?) /u, '')
    .trim()
  const names = findTitleNames(text, knowledge)
  const head = isNumberAlone(text) ? undefined : firstHead(text)
  const isParty = (name: TitleName) => name.value[0]?.type === 'Country' && inPartyPlace(text, name, head?.word ?? '')
  const parties = [...new Set(names.filter(isParty).map((name) => name.id))].sort()
  const written = writeNames(text, names, isParty)
  const subject = written
    .toLowerCase()
    .replace(head ? new RegExp(`(?<![\\p{L}\\p{N}])${head.word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u') : /(?!)/u, ' ')
    .replace(FUNCTION_WORDS, ' ')
    .replace(/[^\p{L}\p{N}{}+]+/gu, ' ')
    .trim()
  const generic = GENERIC.test(subject) && !LAW_NUMBER.test(text)
  const office = generic ? OFFICE.exec(subject)?.[0] : undefined
  return { parties, subject: generic ? '' : subject, ...(office ? { office } : {}), head: head?.word.toLowerCase() ?? '', kind: head?.kind, display: text }
}

/** Regulation 2061/2072: two years only by chance. */
const LAW_NUMBER = /\d\/\d/u

/** Executive Order 90001: no word of such a title tells more than the others. */
const isNumberAlone = (text: string) => text.replace(englishWords().numberedDocuments, '') === ''

/** The head noun that stands first (Annex to the Convention on X is an annex), of two at one place the longer. */
function firstHead(text: string): NameWord | undefined {
  const lower = text.toLowerCase()
  const found = englishWords().instruments.flatMap((word) => {
    const at = wordIndex(lower, word.word.toLowerCase())
    return at < 0 ? [] : [{ word, at }]
  })
  return found.toSorted((a, b) => a.at - b.at || b.word.word.length - a.word.word.length)[0]?.word
}

function wordIndex(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!WORD_CHARACTER.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(text.charAt(at + word.length))) return at
  }
  return -1
}

type TitleName = Match<readonly NameForm[]> & { readonly id: string }

function findTitleNames(text: string, knowledge: Knowledge): TitleName[] {
  const found = [...text.matchAll(WORD_START)].flatMap(({ index }) => {
    const match = knowledge.names.en.longest(
      text,
      index,
      (name) => !WORD_CHARACTER.test(text.charAt(name.end)) && name.value[0]?.type !== 'Instrument' && name.end - name.start < text.length,
    )
    const id = match?.value[0]?.id
    return match && id ? [{ ...match, id }] : []
  })
  return keepLongest(found)
}

/** States are parties before the head noun, and behind it in a phrase of whose it is (of, between, by), not in one of what it is about. */
function inPartyPlace(text: string, name: TitleName, head: string): boolean {
  const headStart = text.toLowerCase().indexOf(head.toLowerCase())
  if (!head || headStart < 0 || name.start < headStart) return true
  const between = text.slice(headStart + head.length, name.start)
  return (
    /\b(?:between|among)\b(?!.*\b(?:on|concerning|regarding)\b)/u.test(between) ||
    (/^ (?:of|by|from|with)\b/u.test(between) && !/ (?:on|concerning|regarding|relating|for|about)\b/u.test(between))
  )
}

/** Parties leave the subject, other names stand in it by their ids. */
function writeNames(text: string, names: readonly TitleName[], isParty: (name: TitleName) => boolean): string {
  let out = ''
  let at = 0
  for (const name of names) {
    out += text.slice(at, name.start) + (isParty(name) ? ' ' : `{${name.id}}`)
    at = name.end
  }
  return out + text.slice(at)
}
