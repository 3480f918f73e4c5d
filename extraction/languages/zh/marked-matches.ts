import { matchesOf } from '../../matches.ts'
/**
 * What a sticky pattern matches in a text, from left to right, where the first mark in a match stands at most `lead` characters behind
 * its beginning: a look at every place of a text takes many times as long as one at the few before its marks.
 */
export function matchesAtMarks(text: string, pattern: RegExp, marks: RegExp, lead: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let free = 0
  for (const { index: mark } of matchesOf(text, marks)) {
    let match: RegExpExecArray | null = null
    for (let start = Math.max(free, mark - lead); start < mark && !match; start++) {
      pattern.lastIndex = start
      match = pattern.exec(text)
    }
    if (!match) continue
    found.push(match)
    free = match.index + match[0].length
  }
  return found
}
