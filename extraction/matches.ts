/**
 * Every match of a global pattern that matches no empty text, in order. `matchAll` copies the pattern at each call,
 * which takes longer than many a look through a text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

/** Where the same matches begin. */
export const placesOf = (text: string, pattern: RegExp): number[] => matchesOf(text, pattern).map(({ index }) => index)
