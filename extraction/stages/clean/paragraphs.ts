import type { Line } from './lines.ts'

/** Lines that belong to one paragraph, heading or list item. */
export type Paragraph = readonly Line[]

export function joinLines(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Line[][] = []
  let text = ''
  for (const line of lines) {
    const current = paragraphs.at(-1)
    if (current && continues(text, current.at(-1)!, line)) {
      current.push(line)
      text += line.text
    } else {
      paragraphs.push([line])
      text = line.text
    }
  }
  return paragraphs
}

const FINAL = /[。！？；：.!?;:”’）)》…]$/
const MARKER = /^(?:[-–—•·*●]|[0-9]{1,3}[.)、．]|[（(][0-9a-z一二三四五六七八九十]{1,4}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百0-9]{1,5}[条章节])/

function continues(paragraph: string, last: Line, next: Line): boolean {
  if (last.heading || next.heading || next.indented || MARKER.test(next.text)) return false
  const han = /[\u4e00-\u9fff]/.test(last.text)
  if (han) return !FINAL.test(last.text) && /[，、。]/.test(paragraph)
  if (next.apart) return !FINAL.test(last.text) && /^[a-z]/.test(next.text) && paragraph.length > 60
  return last.text.length > 55 && last.text.length < 110
}
