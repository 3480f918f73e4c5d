/** Folding: one code unit in, one out, so that view offsets hold for both texts. */
import { isHanCode, simplifyCode } from '../../script.ts'

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

/** Folds width, quote marks, spaces and script, whatever stands around a character. */
function foldCode(code: number): number {
  if (code < 0xa0) return code === 9 ? 32 : code
  const pair = PAIRS.get(code)
  if (pair !== undefined) return pair
  if (code >= 0xff10 && code <= 0xff5a) return code - 0xfee0
  return simplifyCode(code)
}

/** Folds a whole text character by character. */
export function foldCharacters(text: string): string {
  const out = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) out[i] = foldCode(text.charCodeAt(i))
  return fromCodes(out)
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }

/**
 * Folds characters and the punctuation that depends on its line: in a line of Chinese, ASCII punctuation becomes
 * full-width unless it stands inside a number or a foreign word; straight quote marks open and close in turn;
 * a typographic apostrophe in a line without Chinese becomes a straight one.
 */
export function foldPunctuation(text: string): string {
  return foldCharacters(text).split('\n').map(foldLine).join('\n')
}

function foldLine(line: string): string {
  const chinese = isChinese(line)
  let open = true
  let out = ''
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at)
    if (char === '"') {
      out += open ? '“' : '”'
      open = !open
    } else out += chinese ? foldChinese(line, at, char) : char === '’' || char === '‘' ? "'" : char
  }
  return out
}

function foldChinese(line: string, at: number, char: string): string {
  if (char === '著') return ZHU_BEFORE.includes(line.charAt(at + 1)) || ZHU_AFTER.includes(line.charAt(at - 1)) ? char : '着'
  if (char === '•') return isHanCode(line.charCodeAt(at - 1)) && isHanCode(line.charCodeAt(at + 1)) ? '·' : char
  const wide = FULL_WIDTH[char]
  return wide && (char === '(' || char === ')' || !isInsideWord(line, at)) ? wide : char
}

/** 著 stays in 著名, 显著 and the like; elsewhere traditional texts write it for 着. */
const ZHU_BEFORE = [...'名作称述录者']
const ZHU_AFTER = [...'显昭卓专名论编原巨遗译土合']

const isInsideWord = (line: string, at: number) => /[0-9A-Za-z]/.test(line.charAt(at - 1)) && /[0-9A-Za-z/]/.test(line.charAt(at + 1))

/** More Han characters than a quarter of the Latin letters: a Chinese character says as much as a word. */
function isChinese(line: string): boolean {
  let han = 0
  let latin = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (isHanCode(code)) han++
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  return han * 4 > latin
}

function fromCodes(codes: Uint16Array): string {
  const parts: string[] = []
  for (let i = 0; i < codes.length; i += 8192) parts.push(String.fromCharCode(...codes.subarray(i, i + 8192)))
  return parts.join('')
}
