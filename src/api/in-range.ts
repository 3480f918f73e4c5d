import { ClausegraphError } from '../errors.ts'

/** The value of an argument. Throws BAD_INPUT unless it is 0 to `most`. */
export function inRange(argument: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value
  throw new ClausegraphError('BAD_INPUT', `\`${argument}: ${value}\` is out of range; give 0 to ${most}.`)
}
