/** XML that every reader reads back as it was written, piece by piece. */

/** Everything that XML 1.0 allows no document to hold, not even escaped: most control characters, halves of characters, two non-characters. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** A reader makes a space of each line break in an attribute, and `\n` of other line breaks. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/** A text for an element or an attribute. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string => text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\t\n\r\u0085\u2028]/g, (char) => ESCAPES[char] ?? char)

/** An opening tag. */
export const openTag = (name: string, attributes: Readonly<Record<string, string | number>> = {}): string => `<${name}${written(attributes)}>`

/** An element without content, or with content that is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  return content ? `${openTag(name, attributes)}${content}</${name}>` : `<${name}${written(attributes)}/>`
}

const written = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
