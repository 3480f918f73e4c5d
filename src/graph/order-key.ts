/** Sorts after every date's key. */
const UNDATED = '9999-99-99'

/**
 * A string that sorts facts newest first and, on one day, by id: the digits of the date are taken from nine, so that one ascending
 * index gives the order. Facts dated by month or year come after those of its days, facts without a date come last.
 */
export function orderKey(date: string | undefined, id: string): string {
  return `${date === undefined ? UNDATED : reversed(date)} ${id}`
}

/** The year that an order key begins with; undefined when it has none. */
export function yearOf(key: string): number | undefined {
  return key.startsWith(UNDATED) ? undefined : 9999 - Number(key.slice(0, 4))
}

function reversed(date: string): string {
  const [year = '', month = '00', day = '00'] = date.split('-')
  return `${year}-${month}-${day}`.replace(/\d/g, (digit) => String(9 - Number(digit)))
}
