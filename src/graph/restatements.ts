import { link } from './facts.ts'
import { writeRows } from './rows.ts'
import { bestMatches } from './similarity.ts'
import { OWN_PARTS, wording } from './statements.ts'
import type { GraphTransaction, Row } from './store.ts'

/** A wording this similar to an earlier one of the same holders restates it. */
export const RESTATED = 0.53

/** Holders who took positions or undertook commitments on one day; texts in words of their own stand apart. */
export interface HoldersOnDay {
  readonly holdersKey: string
  readonly date: string
  readonly paraphrase: boolean
}

const KINDS = [
  { kind: 'positions', type: 'RESTATES.Position' },
  { kind: 'commitments', type: 'RESTATES.Commitment' },
] as const

/** Who speaks when, in the primary ones of these editions. */
export async function holdersOf(transaction: GraphTransaction, ids: readonly string[]): Promise<HoldersOnDay[]> {
  const rows: Row[] = []
  for (const { kind } of KINDS) rows.push(...(await transaction.read(`edition-holders-${kind}`, { ids, parts: OWN_PARTS })))
  return distinct(rows as unknown as HoldersOnDay[])
}

/** Removes what the facts of these editions restate and what restates them. */
export async function unlinkRestatements(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  for (const { kind } of KINDS) await transaction.write(`delete-restates-of-editions-${kind}`, { ids })
}

/** Links facts anew to their predecessors: on these days, and on the next later day of the same holders, whose predecessor may have changed. */
export async function relink(transaction: GraphTransaction, changed: readonly HoldersOnDay[]): Promise<void> {
  for (const [key, days] of byHolders(changed)) {
    const all = await daysOf(transaction, key)
    const affected = new Set(days.flatMap((day) => [day, all.find((other) => other > day)]))
    for (const [at, date] of all.entries()) if (affected.has(date)) await relinkDay(transaction, { ...key, date }, all[at - 1])
  }
}

async function relinkDay(transaction: GraphTransaction, day: HoldersOnDay, before: string | undefined): Promise<void> {
  for (const { kind, type } of KINDS) {
    await transaction.write(`delete-restates-${kind}`, { ...day })
    if (before === undefined) continue
    const [later, earlier] = [await wordings(transaction, kind, day), await wordings(transaction, kind, { ...day, date: before })]
    const relationships = bestMatches(later, earlier, RESTATED).map(({ from, to, similarity }) => link(type, from.id, to.id, { similarity }))
    await writeRows(transaction, { nodes: [], relationships })
  }
}

async function wordings(transaction: GraphTransaction, kind: string, day: HoldersOnDay) {
  const rows = await transaction.read(`restating-${kind}`, { ...day, parts: OWN_PARTS })
  return rows.map(wording)
}

type Holders = Omit<HoldersOnDay, 'date'>

async function daysOf(transaction: GraphTransaction, holders: Holders): Promise<string[]> {
  const days = new Set<string>()
  for (const { kind } of KINDS)
    for (const row of await transaction.read(`restating-dates-${kind}`, { ...holders, parts: OWN_PARTS })) days.add(row.date as string)
  return [...days].sort()
}

function byHolders(changed: readonly HoldersOnDay[]): Map<Holders, string[]> {
  const groups = new Map<string, { holders: Holders; days: string[] }>()
  for (const { holdersKey, paraphrase, date } of distinct(changed)) {
    const key = JSON.stringify([holdersKey, paraphrase])
    const group = groups.get(key) ?? { holders: { holdersKey, paraphrase }, days: [] }
    group.days.push(date)
    groups.set(key, group)
  }
  return new Map([...groups.values()].map(({ holders, days }) => [holders, days]))
}

function distinct(days: readonly HoldersOnDay[]): HoldersOnDay[] {
  const found = new Map(days.map((day) => [JSON.stringify([day.holdersKey, day.date, day.paraphrase]), day]))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day)
}
