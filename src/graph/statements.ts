import type { Part } from '../../extraction/model.ts'
import { searchText } from '../search/searchable.ts'
import { link, shorten } from './facts.ts'
import { type Doubt, type EditionProfile, groupEditions, type StatementGroup } from './identity.ts'
import { groupBy, type NodeRow, present, type RelationshipRow, type Value, writeRows } from './rows.ts'
import { oneToOne, type Wording } from './similarity.ts'
import type { GraphTransaction, Row } from './store.ts'

/** Wordings of one fact in two editions of a statement are at least this similar. */
export const SAME_FACT = 0.6

/** The statement's own text; what a site added before and after it is no part of a comparison. */
export const OWN_PARTS: readonly Part[] = ['BODY', 'ANNEX']

/** An edition as the graph holds it. */
export interface StoredEdition extends EditionProfile {
  readonly primary: boolean
  readonly factsHash: string
  readonly instrumentKey?: string | null
  readonly title: string
  readonly year?: number | null
  readonly dateSource: string
  readonly place?: string | null
  readonly corrected: readonly string[]
}

const CLOSURE_QUERIES: readonly { readonly query: string; readonly keysOf: (edition: StoredEdition) => readonly (string | null | undefined)[] }[] = [
  { query: 'profiles-by-group', keysOf: (edition) => [edition.groupKey] },
  { query: 'profiles-by-statement-key', keysOf: (edition) => [edition.statementKey, edition.editionOf] },
  { query: 'profiles-by-id', keysOf: (edition) => [edition.editionOf] },
  { query: 'profiles-by-location', keysOf: (edition) => [edition.editionOf] },
  { query: 'profiles-by-edition-of', keysOf: (edition) => [edition.id, edition.statementKey, ...edition.locations] },
]

/** These editions and all that may be of one statement with them, directly or through others. */
export async function relatedEditions(transaction: GraphTransaction, ids: readonly string[]): Promise<StoredEdition[]> {
  const found = new Map<string, StoredEdition>()
  let added = await readEditions(transaction, 'profiles-by-id', ids)
  while (added.length > 0) {
    for (const edition of added) found.set(edition.id, edition)
    const next: StoredEdition[] = []
    for (const { query, keysOf } of CLOSURE_QUERIES) next.push(...(await readEditions(transaction, query, added.flatMap(keysOf))))
    added = next.filter((edition) => !found.has(edition.id))
  }
  return withBodies(transaction, [...found.values()])
}

/** Decides anew of which statements these editions are texts, and writes what follows from it. Gives what is in doubt. */
export async function regroup(transaction: GraphTransaction, editions: readonly StoredEdition[]): Promise<readonly Doubt[]> {
  const ids = editions.map((edition) => edition.id)
  const old = await transaction.read('statement-of-editions', { ids })
  await transaction.write('delete-statements', { ids: [...new Set(old.map((row) => row.statement as string))] })
  for (const kind of STANCED) await transaction.write(`delete-same-as-${kind}`, { ids })
  const { statements, doubts } = groupEditions(editions)
  const byId = new Map(editions.map((edition) => [edition.id, edition]))
  await writePrimary(transaction, statements, byId)
  const rows = statements.map((group) => statementRows(group, byId))
  await writeRows(transaction, { nodes: rows.map(({ node }) => node), relationships: rows.flatMap(({ relationships }) => relationships) })
  for (const group of statements) if (group.editions.length > 1) await writeSameAs(transaction, group)
  return doubts
}

const STANCED = ['positions', 'commitments'] as const

async function readEditions(transaction: GraphTransaction, query: string, keys: readonly (string | null | undefined)[]): Promise<StoredEdition[]> {
  const known = [...new Set(keys.filter((key): key is string => !!key))].sort()
  if (known.length === 0) return []
  const nodes = (await transaction.read(query, { keys: known })).map((row) => row.node as StoredEdition)
  const sources = groupBy(await transaction.read('source-of-editions', { ids: nodes.map((node) => node.id) }), (row) => row.edition as string)
  return nodes.map((node) => ({ ...node, body: '', locations: (sources.get(node.id) ?? []).map((row) => row.location as string) }))
}

/** A text is read only when there is another to compare it with. */
async function withBodies(transaction: GraphTransaction, editions: readonly StoredEdition[]): Promise<StoredEdition[]> {
  if (editions.length < 2) return [...editions]
  const clauses = groupBy(
    await transaction.read('body-texts', { ids: editions.map((edition) => edition.id), parts: OWN_PARTS }),
    (row) => row.edition as string,
  )
  return editions.map((edition) => ({ ...edition, body: (clauses.get(edition.id) ?? []).map((row) => row.text as string).join('\n') }))
}

async function writePrimary(transaction: GraphTransaction, statements: readonly StatementGroup[], byId: ReadonlyMap<string, StoredEdition>): Promise<void> {
  const rows = statements
    .flatMap(({ primary, editions }) => editions.map((id) => ({ id, primary: id === primary })))
    .filter(({ id, primary }) => byId.get(id)?.primary !== primary)
  if (rows.length === 0) return
  await transaction.write('set-primary-editions', { rows })
  for (const kind of STANCED) await transaction.write(`set-primary-${kind}`, { rows })
}

/** A statement's fields are those of its primary edition; it is the text of every instrument that one of its editions names. */
function statementRows(
  group: StatementGroup,
  byId: ReadonlyMap<string, StoredEdition>,
): { readonly node: NodeRow; readonly relationships: readonly RelationshipRow[] } {
  const edition = byId.get(group.primary) as StoredEdition
  const { title, kind, language, truncated, paraphrase, dateSource, corrected, parties } = edition
  const optional = { date: edition.date, year: edition.year, place: edition.place } as Record<string, Value | null | undefined>
  const properties = present({
    id: group.id,
    name: shorten(title),
    title,
    kind,
    language,
    truncated,
    paraphrase,
    dateSource,
    corrected,
    partiesKey: parties.join(','),
    search: searchText({ names: [title], aliases: titlesOf(group, byId) }),
    ...withoutNull(optional),
  })
  const instruments = [...new Set(group.editions.flatMap((id) => byId.get(id)?.instrumentKey ?? []))].sort()
  return {
    node: { label: 'Statement', id: group.id, properties },
    relationships: [
      ...group.editions.map((id) => link('EDITION_OF', id, group.id)),
      ...parties.map((party) => link('ISSUED_BY', group.id, party)),
      ...instruments.map((instrument) => link('TEXT_OF', group.id, instrument)),
    ],
  }
}

/** Of all its texts, so that each language finds it. */
const titlesOf = ({ editions }: StatementGroup, byId: ReadonlyMap<string, StoredEdition>): string[] =>
  [...new Set(editions.map((id) => byId.get(id)?.title ?? ''))].sort()

async function writeSameAs(transaction: GraphTransaction, group: StatementGroup): Promise<void> {
  for (const [kind, type] of [
    ['positions', 'SAME_AS.Position'],
    ['commitments', 'SAME_AS.Commitment'],
  ] as const) {
    const facts = groupBy(await transaction.read(`edition-${kind}`, { ids: group.editions }), (row) => row.edition as string)
    const own = (facts.get(group.primary) ?? []).map(wording)
    const others = group.editions.filter((id) => id !== group.primary)
    const relationships = others.flatMap((id) => oneToOne(own, (facts.get(id) ?? []).map(wording), SAME_FACT).map(({ from, to }) => link(type, from.id, to.id)))
    await writeRows(transaction, { nodes: [], relationships })
  }
}

export const wording = ({ id, label, text }: Row): Wording => ({ id: id as string, label: label as string, text: text as string })

function withoutNull(properties: Readonly<Record<string, Value | null | undefined>>): Record<string, Value | undefined> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value ?? undefined]))
}
