/** The number or mark that a paragraph begins with. */
export interface Marker {
  readonly label: string
  /** Code units up to the text. */
  readonly length: number
  /** Dashes and bullets are always items of a list; numbers may count paragraphs. */
  readonly bullet: boolean
  /** A Chinese numeral with 、 opens a section. */
  readonly section: boolean
}

const BULLET = /^(?:[-–•●*·]|—{1,3}|○|▪)\s*/
const NUMBER = /^(?:[（(](?:[0-9]{1,3}|[a-z]{1,4}|[A-Z]|[一二三四五六七八九十]{1,4})[）)]|[0-9]{1,3}(?:[.)、．](?![0-9])|(?= [A-Z]))|[a-z][.)](?= )|[ivx]{1,5}[.)](?= ))\s*/
const SECTION = /^([一二三四五六七八九十百]{1,4})[、.．]\s*/
const ARTICLE = /^(第[一二三四五六七八九十百零〇0-9]{1,6}[条款])[\s：:]*/

export function readMarker(text: string): Marker | undefined {
  const section = SECTION.exec(text) ?? ARTICLE.exec(text)
  if (section) return { label: section[1] as string, length: section[0].length, bullet: false, section: true }
  const bullet = BULLET.exec(text)
  if (bullet) {
    const number = NUMBER.exec(text.slice(bullet[0].length))
    return { label: bullet[0].trim(), length: bullet[0].length + (number?.[0].length ?? 0), bullet: true, section: false }
  }
  const number = NUMBER.exec(text)
  return number ? { label: number[0].trim(), length: number[0].length, bullet: false, section: false } : undefined
}
