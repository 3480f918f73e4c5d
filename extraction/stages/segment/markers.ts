/** The number or mark that a paragraph begins with. */
export interface Marker {
  readonly label: string
  /** Code units up to the text. */
  readonly length: number
  /** The same for all items of one list. */
  readonly style: string
  /** Dashes and bullets always make items; numbers may just count paragraphs. */
  readonly bullet: boolean
  /** A Chinese numeral before 、 and an article open a section. */
  readonly section: boolean
}

interface Form {
  readonly style: string
  readonly pattern: RegExp
  readonly bullet?: true
  readonly section?: true
}

const FORMS: readonly Form[] = [
  { style: '一、', pattern: /^([一二三四五六七八九十百]{1,4})[、．]\s*/, section: true },
  { style: '第一条', pattern: /^(第[一二三四五六七八九十百零〇0-9]{1,6}[条款])(?=[\s：:]|\p{Script=Han})[\s：:]*/u, section: true },
  { style: '(一)', pattern: /^([（(][一二三四五六七八九十]{1,3}[)）])\s*/ },
  { style: '甲、', pattern: /^([甲乙丙丁戊己庚辛壬癸])[、，]\s*/ },
  { style: '子、', pattern: /^([子丑寅卯辰巳已午未申酉戌亥])、\s*/ },
  { style: '——', pattern: /^(—{1,3})\s*/, bullet: true },
  { style: '1.', pattern: /^([-–•●○▪*·]\s*[0-9]{1,3}[.)、])\s*/, bullet: true },
  { style: '-', pattern: /^([-–•●○▪*·])\s*/, bullet: true },
  { style: '(1)', pattern: /^([（(][0-9]{1,3}[)）])\s*/ },
  { style: '1.1', pattern: /^([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})[.．、]?\s*(?=\p{Script=Han})(?![亿万千百十个倍年月日吨公米元美人度版级次])/u },
  { style: '1.', pattern: /^([0-9]{1,3}[.)、．])(?![0-9])\s*/ },
  { style: '(i)', pattern: /^(\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\))\s*/ },
  { style: '(a)', pattern: /^(\([a-z]{1,2}\))\s*/ },
  { style: 'a.', pattern: /^([a-z][.)])\s+/ },
  { style: '(A)', pattern: /^(\([A-Z]\))\s*/ },
]

/** What a mark can begin with; most paragraphs and sentences begin with something else. */
const BEGINNING = /^[0-9a-z（(第—–\-•●○▪*·一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳已午未申酉戌亥]/

export function readMarker(text: string): Marker | undefined {
  if (!BEGINNING.test(text)) return undefined
  for (const { style, pattern, bullet = false, section = false } of FORMS) {
    const found = pattern.exec(text)
    if (found) return { label: found[1] as string, length: found[0].length, style, bullet, section }
  }
  return undefined
}
