import type { Knowledge } from '../../knowledge.ts'
import { keepLongest, type Match } from '../../matcher.ts'
import type { NameForm } from '../../registry.ts'
import type { TitleParts } from '../titles.ts'
import { englishWords } from './names-words.ts'

const WORD_START = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/gu
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const FUNCTION_WORDS =
  /\b(?:the|a|an|of|on|in|to|for|and|between|among|with|by|concerning|regarding|relating|government|governments|republic|kingdom|their|its)\b/gu
const GENERIC =
  /^(?:\d{4}|leaders?|leaders'|foreign ministers?'?|prime ministers?'?|presidents?'?|joint|summit|bilateral|trilateral|january|february|march|april|may|june|july|august|september|october|november|december| )*$/u

/** Parts of an English title (see `readTitle`): names of states anywhere in it are its parties, other words but particles its subject. */
export function readEnglishTitle(title: string, knowledge: Knowledge): TitleParts {
  const text = title
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[Tt]he|[Aa]n?) /u, '')
    .trim()
  const names = findTitleNames(text, knowledge)
  const states = names.filter((name) => name.value[0]?.type === 'Country')
  const parties = [...new Set(states.map((name) => name.id))].sort()
  const head = englishWords().instruments.find((word) => new RegExp(`\\b${word.word}\\b`, 'iu').test(text))
  const written = writeNames(text, names)
  const subject = written
    .toLowerCase()
    .replace(head ? new RegExp(`\\b${head.word.toLowerCase()}\\b`, 'u') : /(?!)/u, ' ')
    .replace(FUNCTION_WORDS, ' ')
    .replace(/[^\p{L}\p{N}{}+]+/gu, ' ')
    .trim()
  return { parties, subject: GENERIC.test(subject) ? '' : subject, head: head?.word.toLowerCase() ?? '', kind: head?.kind, display: text }
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

/** States leave the subject, other names stand in it by their ids. */
function writeNames(text: string, names: readonly TitleName[]): string {
  let out = ''
  let at = 0
  for (const name of names) {
    out += text.slice(at, name.start) + (name.value[0]?.type === 'Country' ? ' ' : `{${name.id}}`)
    at = name.end
  }
  return out + text.slice(at)
}
