import { link } from './facts.ts'
import { groupBy, writeRows } from './rows.ts'
import type { GraphTransaction } from './store.ts'

/** An instrument that no registry entry knows, as the texts tell of it. */
export interface UnknownInstrument {
  readonly id: string
  /** Kind and day. */
  readonly matchKey: string
  /** Sorted; empty when its titles name none. */
  readonly parties: readonly string[]
  readonly nameEn?: string | null
  readonly nameZhHans?: string | null
}

/** Two instruments that may be one under titles in two languages; kept apart until a registry entry names both. */
export interface InstrumentDoubt {
  readonly instruments: readonly [string, string]
  readonly reason: string
}

type Pair = readonly [UnknownInstrument, UnknownInstrument]

/**
 * Decides which instruments are one under a Chinese and an English title. Nothing but their day, kind and parties can tell:
 * the day is the one on which all texts that date them agree (CITES.dated), the parties are those that the title names, or the
 * statement's where it is an instrument of the two sides. Pairs are linked that agree in all three and have no other partner;
 * pairs that agree as far as is known are in doubt. Pure, so that the order in which texts arrive does not matter.
 */
export function matchInstruments(instruments: readonly UnknownInstrument[]): {
  readonly links: readonly (readonly [string, string])[]
  readonly doubts: readonly InstrumentDoubt[]
} {
  const pairs = [...groupBy(instruments, ({ matchKey }) => matchKey).values()].flatMap(pairsAcrossLanguages)
  const agreeing = pairs.filter(([one, other]) => one.parties.length > 0 && sameParties(one, other))
  const partners = (of: UnknownInstrument) => agreeing.filter((pair) => pair.includes(of)).length
  const linked = agreeing.filter(([one, other]) => partners(one) === 1 && partners(other) === 1)
  const settled = new Set(linked.flat())
  const doubtful = pairs.filter((pair) => mayBeOne(pair) && !pair.some((each) => settled.has(each)))
  return { links: linked.map(idsOf), doubts: doubtful.map((pair) => ({ instruments: idsOf(pair), reason: reasonOf(pair) })) }
}

/** The match keys that these entities have. */
export async function matchKeysOf(transaction: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  return (await transaction.read('match-keys', { ids })).map((row) => row.matchKey as string)
}

/** Links anew the instruments that share a match key with these, now or before. Gives what is in doubt. */
export async function relinkInstruments(
  transaction: GraphTransaction,
  ids: readonly string[],
  keysBefore: readonly string[],
): Promise<readonly InstrumentDoubt[]> {
  const keys = [...new Set([...keysBefore, ...(await matchKeysOf(transaction, ids))])].sort()
  if (keys.length === 0) return []
  const instruments = (await transaction.read('instruments-by-match-key', { keys })) as unknown as UnknownInstrument[]
  await transaction.write('delete-same-as-instruments', { ids: [...new Set([...ids, ...instruments.map(({ id }) => id)])].sort() })
  const { links, doubts } = matchInstruments(instruments)
  await writeRows(transaction, { nodes: [], relationships: links.map(([from, to]) => link('SAME_AS.Instrument', from, to)) })
  return doubts
}

function pairsAcrossLanguages(instruments: readonly UnknownInstrument[]): Pair[] {
  const sorted = [...instruments].sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted
    .flatMap((one, at) => sorted.slice(at + 1).map((other): Pair => [one, other]))
    .filter(([one, other]) => (isChinese(one) && isEnglish(other)) || (isEnglish(one) && isChinese(other)))
}

/** One that has titles in both languages needs no partner. */
const isChinese = ({ nameEn, nameZhHans }: UnknownInstrument): boolean => !!nameZhHans && !nameEn
const isEnglish = ({ nameEn, nameZhHans }: UnknownInstrument): boolean => !!nameEn && !nameZhHans

const sameParties = (one: UnknownInstrument, other: UnknownInstrument): boolean => one.parties.join() === other.parties.join()
const mayBeOne = ([one, other]: Pair): boolean => one.parties.length === 0 || other.parties.length === 0 || sameParties(one, other)

const reasonOf = (pair: Pair): string =>
  pair.some(({ parties }) => parties.length === 0)
    ? 'same date and kind, but the parties are not known of both'
    : 'same date, kind and parties, but they are not the only ones'

const idsOf = ([one, other]: Pair): readonly [string, string] => [one.id, other.id]
