import type { GraphTransaction, Parameters, Row } from './store.ts'

/** Parameters that a query goes through one by one. */
const LISTS = ['ids', 'keys', 'rows'] as const

/** A transaction that does not ask what goes through an empty list: there is nothing to do, and a server that has just started takes a tenth of a second to plan it. */
export function withoutIdleQueries(transaction: GraphTransaction): GraphTransaction {
  const unlessIdle = (ask: GraphTransaction['read']) => async (name: string, parameters?: Parameters) => (isIdle(parameters) ? NO_ROWS : ask(name, parameters))
  return {
    ...transaction,
    read: unlessIdle((name, parameters) => transaction.read(name, parameters)),
    write: unlessIdle((name, parameters) => transaction.write(name, parameters)),
  }
}

const NO_ROWS: Row[] = []

const isIdle = (parameters: Parameters = {}): boolean => LISTS.some((name) => Array.isArray(parameters[name]) && parameters[name].length === 0)
