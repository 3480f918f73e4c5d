import { parseFragment, Tokenizer } from 'parse5'
import { matchesOf } from '../../matches.ts'
import { type Draft, type DraftWriter, draftWriter } from './draft.ts'
import { BLOCKS, HEADINGS, HTML_ONLY, INLINE, leftOut, type Tag } from './elements.ts'

const TAG = /<[a-zA-Z!/]/
const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g
const BREAK = /[\r\f\v\u0085\u2028\u2029]/g

/**
 * Reads what tags and entities mean: blocks end lines, headings and list items get Markdown's marks at the place of
 * their tag, an entity becomes its character at the place of its `&`. Text without tags is its own draft.
 */
export function readMarkup(source: string): Draft {
  const writer = draftWriter(source.length)
  const tags = TAG.test(source) ? readTags(source) : []
  const html = tags.some((tag) => HTML_ONLY.has(tag.name))
  const dropped = leftOut(source, tags, html)
  const text = textWriter(source, writer, html)
  let at = 0
  let drop = 0
  for (const tag of tags) {
    while ((dropped[drop]?.end ?? Number.POSITIVE_INFINITY) <= at) drop++
    const range = dropped[drop]
    if (range && at >= range.start) {
      at = Math.max(at, Math.min(tag.end, range.end))
      continue
    }
    text(at, Math.min(tag.start, range?.start ?? tag.start))
    if (range && tag.start >= range.start) {
      if (tag.name !== 'sup') writer.put('\n', range.start)
    } else writeTag(tag, html, writer)
    at = Math.max(at, tag.end)
  }
  const last = dropped.at(-1)
  text(last && last.end > at ? last.end : at, source.length)
  return writer.finish()
}

/** Start and end tags of HTML, and comments; what merely looks like a tag is text. */
function readTags(source: string): Tag[] {
  const tags: Tag[] = []
  const add = (name: string, closing: boolean, hint: string, location: { startOffset: number; endOffset: number } | null) => {
    if (location && (name === '' || BLOCKS.has(name) || INLINE.has(name) || HTML_ONLY.has(name)))
      tags.push({ name, closing, hint, start: location.startOffset, end: location.endOffset })
  }
  const ignore = () => {}
  new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => add(token.tagName, false, hintOf(token.attrs), token.location),
      onEndTag: (token) => add(token.tagName, true, '', token.location),
      onComment: (token) => add('', false, '', token.location),
      onDoctype: (token) => add('html', false, '', token.location),
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  ).write(source, true)
  return tags
}

const hintOf = (attributes: readonly { name: string; value: string }[]) =>
  attributes
    .filter((attribute) => attribute.name === 'class' || attribute.name === 'id')
    .map((attribute) => attribute.value.slice(0, 200))
    .join(' ')

function writeTag(tag: Tag, html: boolean, writer: DraftWriter): void {
  if (tag.name === 'br' || (html && BLOCKS.has(tag.name))) writer.put('\n', tag.start)
  if (tag.closing || !html) return
  if (HEADINGS.has(tag.name)) mark('#')
  else if (tag.name === 'li') mark('-')

  function mark(char: string) {
    writer.put(char, tag.start + 1)
    writer.put(' ', tag.start + 2)
  }
}

/** Copies a stretch of text: entities decoded, line breaks of HTML as spaces, other line separators as `\n`. */
function textWriter(source: string, writer: DraftWriter, html: boolean): (start: number, end: number) => void {
  const entities = new Map<string, string>()
  const decode = (entity: string) => {
    let char = entities.get(entity)
    if (char === undefined) {
      const node = parseFragment(entity).childNodes[0]
      char = node && 'value' in node && node.value.length <= entity.length ? node.value : entity
      entities.set(entity, char)
    }
    return char
  }
  const plain = (start: number, end: number) => {
    const text = source.slice(start, end)
    writer.copy(html ? text.replace(/[\n\r\f\v]/g, ' ') : text.replace(BREAK, '\n'), start)
  }
  return (start, end) => {
    if (end <= start) return
    let at = start
    for (const entity of matchesOf(source.slice(start, end), ENTITY)) {
      const place = start + entity.index
      plain(at, place)
      writer.copy(decode(entity[0]), place)
      at = place + entity[0].length
    }
    plain(at, end)
  }
}
