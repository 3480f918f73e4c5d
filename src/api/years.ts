import { ClausegraphError } from '../errors.ts'
import type { YearRange } from './generated/types.ts'

/** The first and last year asked for, null where open. Throws BAD_INPUT for a range that ends before it begins. */
export function yearsOf(years: YearRange | null | undefined): { readonly from: number | null; readonly to: number | null } {
  const { from = null, to = null } = years ?? {}
  if (from !== null && to !== null && from > to) {
    throw new ClausegraphError('BAD_INPUT', `The years from ${from} to ${to} end before they begin; swap them.`)
  }
  return { from, to }
}
