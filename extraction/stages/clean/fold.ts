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
    '•': '•',
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
export function foldCode(code: number): number {
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
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i)
    if (char === '"') {
      out += open ? '“' : '”'
      open = !open
    } else if (chinese && FULL_WIDTH[char] && (char === '(' || char === ')' || !isInsideWord(line, i))) out += FULL_WIDTH[char]
    else if (!chinese && (char === '’' || char === '‘')) out += "'"
    else out += char
  }
  return out
}

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
