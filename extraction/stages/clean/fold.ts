/** Folding: one code unit in, one out, so that view offsets hold for both texts. */
import { codesOf, isHanCode, simplifyCode, textOf } from '../../script.ts'

const PAIRS = new Map(
  Object.entries({
    '「': '“',
    '『': '“',
    '﹁': '“',
    '﹃': '“',
    '〝': '“',
    '」': '”',
    '』': '”',
    '﹂': '”',
    '﹄': '”',
    '〞': '”',
    '‟': '“',
    '„': '“',
    '─': '—',
    '━': '—',
    '―': '—',
    '﹣': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '−': '-',
    '‧': '·',
    '・': '·',
    '･': '·',
    '＜': '〈',
    '＞': '〉',
    '﹤': '〈',
    '﹥': '〉',
    '％': '%',
    '／': '/',
    '＋': '+',
    '－': '-',
    '＆': '&',
    '＊': '*',
    '＃': '#',
    '＝': '=',
    '～': '~',
    '．': '.',
    '＂': '"',
    '＇': "'",
    '｜': '|',
    '［': '[',
    '］': ']',
    '，': '，',
    '；': '；',
    '：': '：',
    '？': '？',
    '！': '！',
    '（': '（',
    '）': '）',
    '｡': '。',
    '､': '、',
    '﹐': '，',
    '﹔': '；',
    '﹕': '：',
    '\u3000': ' ',
    '\u00a0': ' ',
    '\t': ' ',
    '\u2002': ' ',
    '\u2003': ' ',
    '\u2009': ' ',
    '\u202f': ' ',
    '\u2007': ' ',
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
)

const folds = new Uint16Array(0x10000)

/** Folds width, quote marks, spaces and script, whatever stands around a character. */
function foldCode(code: number): number {
  const known = folds[code]
  if (known) return known
  const isWide = code >= 0xff10 && code <= 0xff5a
  const fold = PAIRS.get(code) ?? (isWide ? code - 0xfee0 : simplifyCode(code))
  folds[code] = fold
  return fold
}

/** The same of every character of a text. */
export function foldCodes(codes: Uint16Array): Uint16Array {
  const folded = new Uint16Array(codes.length)
  for (let at = 0; at < codes.length; at++) folded[at] = foldCode(codes[at] as number)
  return folded
}

/** Folds a whole text character by character. */
export const foldCharacters = (text: string): string => textOf(foldCodes(codesOf(text)))

/**
 * Folds characters and the punctuation that depends on its line: in a line of Chinese, ASCII punctuation becomes
 * full-width unless it stands inside a number or a foreign word; straight quote marks open and close in turn;
 * a typographic apostrophe in a line without Chinese becomes a straight one.
 */
export const foldPunctuation = (text: string): string => foldLines(foldCodes(codesOf(text)))

/** The same of a text whose characters are folded, which are changed in place. */
export function foldLines(codes: Uint16Array): string {
  for (let at = 0; at < codes.length; at++) {
    if (dependsOnLine[codes[at] as number] === 0) continue
    const newline = codes.indexOf(NEWLINE, at)
    const end = newline < 0 ? codes.length : newline
    foldLine(codes, codes.lastIndexOf(NEWLINE, at) + 1, end)
    at = end
  }
  return textOf(codes)
}

const codeOf = (char: string) => char.charCodeAt(0)
const setOf = (chars: string) => new Set([...chars].map(codeOf))
const NEWLINE = 10
const SLASH = codeOf('/')
const STRAIGHT_QUOTE = codeOf('"')
const OPENING_QUOTE = codeOf('“')
const CLOSING_QUOTE = codeOf('”')
const APOSTROPHE = codeOf("'")
const TYPOGRAPHIC_APOSTROPHES = setOf('’‘')

/** In place: no fold looks at a neighbour that another fold changes. */
function foldLine(codes: Uint16Array, start: number, end: number): void {
  const chinese = isChinese(codes, start, end)
  let open = true
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    if (dependsOnLine[code] === 0) continue
    if (code === STRAIGHT_QUOTE) {
      codes[at] = open ? OPENING_QUOTE : CLOSING_QUOTE
      open = !open
    } else if (chinese) codes[at] = foldChinese(codes, at, code)
    else if (TYPOGRAPHIC_APOSTROPHES.has(code)) codes[at] = APOSTROPHE
  }
}

const BULLET = codeOf('•')
const MIDDLE_DOT = codeOf('·')
const ZHU = codeOf('著')
const ZHE = codeOf('着')
/** 著 stays in 著名, 显著 and the like; elsewhere traditional texts write it for 着. */
const AFTER_ZHU = setOf('名作称述录者')
const BEFORE_ZHU = setOf('显昭卓专名论编原巨遗译土合')

const FULL_WIDTH = new Map([...',;:?!()'].map((char, index) => [codeOf(char), codeOf('，；：？！（）'.charAt(index))]))
const BRACKETS = setOf('()')

/** 1 for every character whose fold depends on its line: most lines of Chinese have none. */
const dependsOnLine = new Uint8Array(0x10000)
for (const code of [STRAIGHT_QUOTE, ZHU, BULLET, ...TYPOGRAPHIC_APOSTROPHES, ...FULL_WIDTH.keys()]) dependsOnLine[code] = 1

function foldChinese(codes: Uint16Array, at: number, code: number): number {
  if (code === ZHU) return AFTER_ZHU.has(codes[at + 1] ?? 0) || BEFORE_ZHU.has(codes[at - 1] ?? 0) ? code : ZHE
  if (code === BULLET) return isHanCode(codes[at - 1] ?? 0) && isHanCode(codes[at + 1] ?? 0) ? MIDDLE_DOT : code
  const wide = FULL_WIDTH.get(code)
  return wide && (BRACKETS.has(code) || !isInsideWord(codes, at)) ? wide : code
}

const isInsideWord = (codes: Uint16Array, at: number) => isAlphanumeric(codes[at - 1] ?? 0) && (isAlphanumeric(codes[at + 1] ?? 0) || codes[at + 1] === SLASH)

const isAlphanumeric = (code: number) => (code >= 48 && code <= 57) || isLatin(code)
const isLatin = (code: number) => (code | 32) >= 97 && (code | 32) <= 122

/** More Han characters than a quarter of the Latin letters: a Chinese character says as much as a word. */
function isChinese(codes: Uint16Array, start: number, end: number): boolean {
  let han = 0
  let latin = 0
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    if (isHanCode(code)) han++
    else if (isLatin(code)) latin++
  }
  return han * 4 > latin
}
