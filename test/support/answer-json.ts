const WIDTH = 150

/** JSON to be read: what fits into a line stands in one. */
export function answerJson(value: unknown, indent = '', room = WIDTH): string {
  const line = inOneLine(value)
  if (line.length <= room - indent.length || typeof value !== 'object' || value === null) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + answerJson(item, deeper)).join(',\n')}\n${indent}]`
  const fields = Object.entries(value).map(([name, field]) => `${deeper}"${name}": ${answerJson(field, deeper, WIDTH - name.length - 4)}`)
  return `{\n${fields.join(',\n')}\n${indent}}`
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, field]) => `"${name}": ${inOneLine(field)}`)
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}
