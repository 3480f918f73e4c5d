import { type Word, wordsOf } from './words.ts'

/** What of a node can be found. */
export interface Searchable {
  readonly names?: readonly string[]
  readonly aliases?: readonly string[]
  readonly text?: string
}

/**
 * The property `search` of a node, in which stores look for substrings and nothing else: whole names `{north sea }`, aliases
 * `<nordsee >`, then every word between spaces. Chinese characters follow one another as in the text; another word comes
 * with its stem, ` ~oppos opposes `, or ` ~wall = ` where it is its stem. So a single character and a short word are
 * three characters at least, which is what an index of trigrams needs; and every word stands between spaces, as a full-text index needs it.
 */
export function searchText({ names = [], aliases = [], text }: Searchable): string {
  const keys = [...keysOf(names, NAME), ...keysOf(aliases, ALIAS)]
  const texts = [...new Set([...names, ...aliases])].map(wordsIn)
  return `${keys.join('')}${[...texts, ...(text === undefined ? [] : [wordsIn(text)])].join(BREAK)}`
}

/** What stands around a whole name. */
export const NAME = ['{', '}'] as const
/** What stands around a whole alias. */
export const ALIAS = ['<', '>'] as const
/** What keeps Chinese characters apart between which something else stands. */
const BREAK = '|'

/** A name as a whole, so that equal names give equal keys. */
export const keyOf = (words: readonly Pick<Word, 'text'>[]): string => words.map(({ text }) => `${text} `).join('')

/** The names and aliases that the property `search` of a node holds as wholes. */
export const keysIn = (search: string): string[] => Array.from(search.matchAll(/[{<]([^}>]+)[}>]/g), ([, key = '']) => key)

/** The pattern by which a word is found as it is written. */
export const exactly = ({ text, stem, han }: Pick<Word, 'text' | 'stem' | 'han'>): string => (han || text !== stem ? ` ${text} ` : ` ~${text} = `)
/** The pattern by which a word is found whatever its ending. */
export const byStem = ({ stem, han }: Pick<Word, 'stem' | 'han'>): string => (han ? ` ${stem} ` : ` ~${stem} `)

function keysOf(names: readonly string[], [open, close]: readonly [string, string]): string[] {
  const keys = names.map((name) => keyOf(wordsOf(name))).filter((key) => key !== '')
  return [...new Set(keys)].map((key) => `${open}${key}${close}`)
}

/** A text as the property `search` of a node holds it within its own. */
export function wordsIn(text: string): string {
  const words = wordsOf(text)
  return ` ${words.map((word, at) => `${isApart(word, words[at - 1]) ? `${BREAK} ` : ''}${written(word)} `).join('')}`
}

const isApart = (word: Word, before: Word | undefined): boolean => word.han && before?.han === true && !word.adjoins
const written = ({ text, stem, han }: Word): string => (han ? text : `~${stem} ${text === stem ? '=' : text}`)
