/** Words of the lexicon as part of a regular expression: any of them, the longest first, so that "within" does not hide "within the next". */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
