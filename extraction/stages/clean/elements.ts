/** What the elements of HTML mean to a reader of the text. */
import type { Span } from '../../model.ts'
import { countLinks } from './link-lists.ts'

export interface Tag extends Span {
  /** Lower-case element name; empty for a comment. */
  readonly name: string
  readonly closing: boolean
  /** Its class and id. */
  readonly hint: string
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const HEADINGS = names('h1 h2 h3 h4 h5 h6')
/** End a line. */
export const BLOCKS = names(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th tbody thead caption section article main header footer nav aside blockquote pre hr br form fieldset figure figcaption center address body html head title option',
)
/** Cut, their text stays. */
export const INLINE = names(
  'a abbr b big br button cite code del em font i img input ins label link meta mark o:p q s select small span strike strong sub sup tt u iframe script style svg noscript template textarea base',
)
/** Only a web page has these; Markdown may hold the others. */
export const HTML_ONLY = names('html head body p div td tr table h1 h2 h3')

const SKIPPED = names('script style nav footer aside select svg iframe noscript template textarea head button')
const RAW = names('script style')
const CONTAINERS = names(
  'div ul ol section article main header nav footer aside form script style select svg iframe noscript template textarea head button sup table td',
)
/** Words in class or id that mark what surrounds the text of a page. */
const CHROME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|share|sharing|social|footer|copyright|related|sidebar|toolbar|qrcode|pager|pagination|comments?|advert|banner|cookie)(?:$|[\s_-])/i

interface Element extends Span {
  readonly name: string
  readonly hint: string
  /** Offsets of what stands between its tags. */
  readonly inner: Span
  readonly isMenu: boolean
  /** Holds an `h1`. */
  readonly hasTitle: boolean
}

/** Ranges whose text is left out: scripts, footnote numbers, and in a page whatever surrounds its main content. */
export function leftOut(source: string, tags: readonly Tag[], html: boolean): Span[] {
  const elements = readElements(source, tags)
  const main = html ? mainContent(elements, source.length) : undefined
  const ranges: Span[] = elements.filter((element) => isLeftOut(element, source, html) && !(main && element.start <= main.start && element.end >= main.end))
  if (main) ranges.push({ start: 0, end: main.start }, { start: main.end, end: source.length })
  return merge(ranges)
}

/** The number of a footnote, linked to the note or not. */
const FOOTNOTE_MARK = /^\s*(?:<a\b[^<>]*>)?\s*(?:\[?(?:[0-9]{1,3}|[a-z])\]?|[*†‡])\s*(?:<\/a>)?\s*$/
const LONGEST_MARK = 200

function isLeftOut(element: Element, source: string, html: boolean): boolean {
  if (element.name === 'sup')
    return element.inner.end - element.inner.start < LONGEST_MARK && FOOTNOTE_MARK.test(source.slice(element.inner.start, element.inner.end))
  if (!html) return RAW.has(element.name)
  if (element.name === 'header') return !element.hasTitle
  return SKIPPED.has(element.name) || element.isMenu || (element.name !== 'td' && element.end - element.start < source.length / 3 && CHROME.test(element.hint))
}

/** The one `article` or `main` that holds most of the page. */
function mainContent(elements: readonly Element[], length: number): Span | undefined {
  const candidates = elements.filter((element) => element.name === 'article' || element.name === 'main')
  return candidates.filter((element) => element.end - element.start > length * 0.4).sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}

/** Elements of interest with both their tags; an unclosed one is none. */
function readElements(source: string, tags: readonly Tag[]): Element[] {
  const links = countLinks(source, tags)
  const elements: Element[] = []
  const open = new Map<string, number[]>()
  const titles: number[] = []
  for (const [index, tag] of tags.entries()) {
    titles.push((titles.at(-1) ?? 0) + (tag.name === 'h1' ? 1 : 0))
    if (!CONTAINERS.has(tag.name)) continue
    const stack = open.get(tag.name) ?? []
    open.set(tag.name, stack)
    if (!tag.closing) stack.push(index)
    else {
      const first = stack.pop()
      const start = first === undefined ? undefined : tags[first]
      if (first === undefined || !start) continue
      const inner = { start: start.end, end: tag.start }
      elements.push({
        name: tag.name,
        hint: start.hint,
        start: start.start,
        end: tag.end,
        inner,
        isMenu: links.isMenu(first, index),
        hasTitle: titles[index] !== titles[first],
      })
    }
  }
  return elements
}

function merge(ranges: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (range.end <= range.start) continue
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ start: range.start, end: range.end })
  }
  return merged
}
