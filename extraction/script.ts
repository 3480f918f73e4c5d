/** Chinese script, character by character, so that offsets hold: one code unit in, one code unit out. */
import HONG_KONG from 'opencc-js/dict/HKVariants'
import TO_TRADITIONAL from 'opencc-js/dict/STCharacters'
import TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters'
import TAIWAN from 'opencc-js/dict/TWVariants'

/** OpenCC leaves these to its phrase tables or takes them for standard forms. */
const VARIANTS: Readonly<Record<string, string>> = { 産: '产', 爲: '为', 衆: '众', 啓: '启', 綫: '线', 羣: '群', 週: '周', 佈: '布', 佔: '占', 臺: '台' }

/**
 * Radicals that pages printed to PDF have for whole characters, each before its character, as Unicode has them in
 * EquivalentUnifiedIdeograph.txt; NFKC knows those of Kangxi alone. Radicals that are only parts of characters stay.
 */
const RADICALS =
  '⺁厂⺊卜⺎兀⺒巳⺓幺⺜日⺝月⺠民⺩王⺬示⺶羊⺻聿⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'
const LAST_RADICAL = 0x2fdf

/** The simplified form of a text of Han and other characters; as long as the text. */
export function simplify(text: string): string {
  const codes = codesOf(text)
  for (let at = 0; at < codes.length; at++) codes[at] = simplifyCode(codes[at] as number)
  return textOf(codes)
}

/** The UTF-16 code units of a text, for the caller alone. */
export function codesOf(text: string): Uint16Array {
  const { buffer, byteOffset } = Buffer.from(text, 'utf16le')
  return new Uint16Array(buffer, byteOffset, text.length)
}

/** The text of some UTF-16 code units, lone surrogates included. */
export const textOf = (codes: Uint16Array): string => Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le')

/** OpenCC's single characters that change: its phrases would break offsets, and cost most of its time and memory. */
function changes(dictionary: string): [from: string, to: string][] {
  const pairs = dictionary.split('|').map((pair) => pair.split(' ') as [string, string])
  return pairs.filter(([from, to]) => from.length === 1 && from !== to)
}
const characterOf = new Map(Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical, character]) => [radical, character]))
const simplified = new Map(changes(TO_SIMPLIFIED))
/** Variants that are words of their own in simplified text (著名, 什么). */
const OWN_WORDS = new Set('著么')
for (const [standard, variant] of [...changes(HONG_KONG), ...changes(TAIWAN)])
  if (!simplified.has(variant) && !OWN_WORDS.has(variant)) simplified.set(variant, simplified.get(standard) ?? standard)
/** 1 for every code unit that has a traditional form of its own. */
const onlySimplified = new Uint8Array(0x10000)
for (const [from] of changes(TO_TRADITIONAL)) onlySimplified[from.charCodeAt(0)] = 1

/** Some characters of a text, told by their code units: a Set of strings would make and hash one at every look. */
export interface CharacterSet {
  /** Whether one of them stands at the offset, which may lie outside the text. */
  has(text: string, at: number): boolean
}

/** Throws for what is not one code unit. */
export function characterSet(characters: Iterable<string>): CharacterSet {
  const known = new Uint8Array(0x10000)
  for (const character of characters) {
    if (character.length !== 1) throw new Error(`found "${character}" among single characters, expected one UTF-16 code unit; give it a rule for words`)
    known[character.charCodeAt(0)] = 1
  }
  return { has: (text, at) => at >= 0 && at < text.length && known[text.charCodeAt(at)] === 1 }
}

const cache = new Uint16Array(0x10000)

/** The simplified form of one UTF-16 code unit; itself when it has none of its own length. */
export function simplifyCode(code: number): number {
  if (!isHanCode(code)) return code
  const known = cache[code]
  if (known) return known
  const converted = convertCode(code)
  cache[code] = converted
  return converted
}

function convertCode(code: number): number {
  const char = String.fromCharCode(code)
  const normal = characterOf.get(char) ?? char.normalize('NFKC')
  const converted = VARIANTS[char] ?? simplified.get(normal) ?? normal
  return converted.length === 1 ? converted.charCodeAt(0) : code
}

/** Han characters of the basic plane, with radicals and compatibility forms. */
export function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= LAST_RADICAL) ||
    code === 0x3007
  )
}

/** 1 for a Han character that only traditional script uses, -1 for one that only simplified script uses: where a sum is asked for, no branch is taken. Radicals stand in both. */
export function scriptOf(code: number): number {
  const traditional = Number(simplifyCode(code) !== code) & Number(code > LAST_RADICAL)
  return traditional - (1 - traditional) * (onlySimplified[code] as number)
}
