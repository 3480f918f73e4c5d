export type MediaType = 'text/html' | 'text/markdown' | 'text/plain'

/** The kind of a text by its content, since pages are saved under any name: HTML, Markdown (front matter, headings, links), plain text. */
export function detectMediaType(text: string): MediaType {
  const head = text.slice(0, 20_000)
  if (isHtml(head)) return 'text/html'
  return isMarkdown(head) ? 'text/markdown' : 'text/plain'
}

function isHtml(head: string): boolean {
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true
  const blocks = head.match(/<(?:p|div|br|table|td|li|h[1-6]|meta|script|style)\b[^<>]{0,500}>/gi)?.length ?? 0
  return blocks >= 3 && /<\/(?:p|div|table|td|li|h[1-6]|script|style)>/i.test(head)
}

function isMarkdown(head: string): boolean {
  return /^---\r?\n[\s\S]{0,8000}?\r?\n---\r?\n/.test(head) || /^#{1,6} \S/m.test(head) || /\[[^\]\n]{1,200}\]\(https?:/.test(head)
}
