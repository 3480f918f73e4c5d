/** Words that open a clause inside another. */
export const SUBORDINATORS = new Set(
  'if when as because since while until whether which who how what where although though once unless whereby whose than why so'.split(' '),
)
/** Marks and words behind which a clause may begin. */
export const OPENERS = new Set([',', ';', ':', '—', '–', '(', ')', '”', '"', 'and', 'but', 'that', '.', '-'])
