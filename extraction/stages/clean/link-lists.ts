import type { Tag } from './elements.ts'

/** How much of a stretch of HTML is text, and how much of that stands in links. */
export interface LinkCount {
  /** Whether an element from one tag to another is a list of short links, such as a menu. */
  isMenu(startTag: number, endTag: number): boolean
}

/** Fewer links make no menu. */
const MENU_LINKS = 3
/** The share of an element's text that stands in links, from which it is one. */
const MENU_SHARE = 0.8
/** Source characters of a longer link are a title that the text may list. */
const MENU_LINK_LENGTH = 20

/** Counts once, so that every element is told in constant time. */
export function countLinks(source: string, tags: readonly Tag[]): LinkCount {
  const text = new Float64Array(tags.length)
  const linked = new Float64Array(tags.length)
  const links = new Float64Array(tags.length)
  let open = false
  for (let index = 1; index < tags.length; index++) {
    const before = tags[index - 1] as Tag
    if (before.name === 'a') open = !before.closing
    const length = source.slice(before.end, tags[index]?.start).trim().length
    text[index] = (text[index - 1] as number) + length
    linked[index] = (linked[index - 1] as number) + (open ? length : 0)
    links[index] = (links[index - 1] as number) + (before.name === 'a' && !before.closing ? 1 : 0)
  }
  const between = (sums: Float64Array, start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0)
  return {
    isMenu(start, end) {
      const count = between(links, start, end)
      const inLinks = between(linked, start, end)
      return count >= MENU_LINKS && inLinks >= between(text, start, end) * MENU_SHARE && inLinks <= count * MENU_LINK_LENGTH
    },
  }
}
