import type { Issue, StatementFacts, View } from '../../model.ts'

/** A larger share of characters that no decoder knew tells a wrong encoding. */
const GARBLED_SHARE = 0.005

/** What a person should look at: fields that the text does not give, and text that was decoded wrongly. */
export function statementIssues(statement: StatementFacts, view: View): Issue[] {
  const issues: Issue[] = []
  const missing = (field: string, remedy: string) => issues.push({ code: 'statement-field', message: `found no ${field}, expected one in the text; ${remedy}` })
  if (view.plain.trim() === '') missing('text', 'check that the source is a statement and not a page that loads it later')
  else if (statement.dateSource === 'none') missing('date', 'give it with --date or under clausegraph: in the front matter')
  else if (statement.dateSource === 'file name')
    issues.push({ code: 'statement-field', message: `found the date ${statement.date} in the file's name alone; check it, or give it with --date` })
  if (view.plain !== '' && statement.parties.length === 0 && statement.kind !== 'TREATY') missing('parties', 'give them with --parties')
  const garbled = countGarbled(view.plain)
  if (garbled > view.plain.length * GARBLED_SHARE)
    issues.push({ code: 'garbled-text', message: `found ${garbled} characters that are no text, expected none; read the source again with --encoding` })
  return issues
}

function countGarbled(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isGarbled(text.charCodeAt(at))) count++
  return count
}

const REPLACEMENT = 0xfffd
/** A replacement character, or a control character that is no space. */
const isGarbled = (code: number) => code === REPLACEMENT || (code < 32 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0)
