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
  const texts = [...new Set([...names, ...aliases]), ...(text === undefined ? [] : [text])].map(wordsOf)
  const whole = `${keys.join('')}${texts.map(asWords).join(BREAK)}`
  return fits(whole) ? whole : abridge(keys, texts)
}

/** Bytes of UTF-8 that the property `search` has at most: an index of substrings takes 32,766. */
export const MOST_BYTES = 32_000
/** What a character of UTF-16 takes in UTF-8 at most. */
const BYTES_A_UNIT = 3

const fits = (search: string): boolean => search.length * BYTES_A_UNIT <= MOST_BYTES || Buffer.byteLength(search) <= MOST_BYTES

/**
 * The same with every word and every run of Chinese characters once, which finds as much; where that is still too long, with the keys
 * that have room in half of it, and the words that have room in the rest.
 */
function abridge(keys: readonly string[], texts: readonly (readonly Word[])[]): string {
  const pieces: string[] = []
  let room = MOST_BYTES / 2
  const add = (piece: string): boolean => {
    const size = Buffer.byteLength(piece)
    if (size > room) return false
    room -= size
    pieces.push(piece)
    return true
  }
  for (const key of keys) add(key)
  room += MOST_BYTES / 2
  add(' ')
  // What does not follow its beginning is no part of the run.
  for (const run of distinctRuns(texts)) run.every(add)
  return pieces.join('')
}

/** What must stay together of some texts, each once: a run of Chinese characters with what keeps it apart from others, or one other word. */
function distinctRuns(texts: readonly (readonly Word[])[]): string[][] {
  const runs = new Map<string, string[]>()
  for (const words of texts)
    for (const run of runsOf(words)) {
      const pieces = [...(run[0]?.han ? [`${BREAK} `] : []), ...run.map((word) => `${written(word)} `)]
      runs.set(pieces.join(''), pieces)
    }
  return [...runs.values()]
}

function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  for (const word of words) {
    const run = runs.at(-1)
    if (word.han && word.adjoins && run?.[0]?.han) run.push(word)
    else runs.push([word])
  }
  return runs
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
export const wordsIn = (text: string): string => asWords(wordsOf(text))

function asWords(words: readonly Word[]): string {
  return ` ${words.map((word, at) => `${isApart(word, words[at - 1]) ? `${BREAK} ` : ''}${written(word)} `).join('')}`
}

const isApart = (word: Word, before: Word | undefined): boolean => word.han && before?.han === true && !word.adjoins
const written = ({ text, stem, han }: Word): string => (han ? text : `~${stem} ${text === stem ? '=' : text}`)
