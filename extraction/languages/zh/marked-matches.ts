/** What a sticky pattern matches at some places of a text, which are all where it can begin, without overlaps. */
export function matchesFrom(text: string, pattern: RegExp, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let free = 0
  for (const place of places) {
    if (place < free) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    free = place + match[0].length
  }
  return found
}

/** Those of some places at which a sticky pattern matches. */
export const placesWith = (text: string, pattern: RegExp, places: readonly number[]): number[] => matchesFrom(text, pattern, places).map(({ index }) => index)

/**
 * What a sticky pattern matches in a text, from left to right, where one of the marks stands in a match at most `lead` characters behind
 * its beginning: a look at every place of a text takes many times as long as one at the few before its marks.
 */
export function matchesAtMarks(text: string, pattern: RegExp, marks: readonly number[], lead: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let free = 0
  for (const mark of marks) {
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
