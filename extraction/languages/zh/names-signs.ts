/** The characters that the patterns of names ask for, and the name of each list. Few places of a text have one. */
const CHARACTERS = {
  quotes: '“',
  titles: '《',
  brackets: '（',
  ordinals: '第首',
  dashes: '—－–-',
  dots: '·',
  counters: '点条项大届',
  sides: '方',
  dates: '年日',
  partsOfStates: '州省邦',
  until: '至',
  posts: '驻',
  within: '在',
  signed: '签',
  capitals: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
} as const

/** Where each of them stands, in order; counters only right behind a number. */
export type Signs = Readonly<Record<keyof typeof CHARACTERS, readonly number[]>>

const NAMES = Object.keys(CHARACTERS) as (keyof typeof CHARACTERS)[]

/** For every character the number of its list, from 1. */
const listOf = new Uint8Array(0x10000)
for (const [index, name] of NAMES.entries()) for (const character of CHARACTERS[name]) listOf[character.charCodeAt(0)] = index + 1

/** Finds them all in one pass, which takes as long as a look for one of the patterns. */
export function findSigns(text: string): Signs {
  const lists = NAMES.map((): number[] => [])
  for (let at = 0; at < text.length; at++) {
    const list = listOf[text.charCodeAt(at)] as number
    if (list > 0) lists[list - 1]?.push(at)
  }
  const signs = Object.fromEntries(NAMES.map((name, index) => [name, lists[index]])) as unknown as Signs
  return { ...signs, counters: signs.counters.filter((at) => NUMERALS.has(text.charAt(at - 1))) }
}

const NUMERALS = new Set('一二三四五六七八九十0123456789')
