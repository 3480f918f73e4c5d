import { type EntityDescription, entityNode } from './entities.ts'
import { canonicalJson } from './facts.ts'
import type { Doubt } from './identity.ts'
import { withoutIdleQueries } from './idle.ts'
import { type InstrumentDoubt, matchKeysOf, relinkInstruments } from './instrument-links.ts'
import { type HoldersOnDay, holdersOf, relink, unlinkRestatements } from './restatements.ts'
import { groupBy, type Properties, type Rows, writeRows } from './rows.ts'
import { regroup, relatedEditions } from './statements.ts'
import type { GraphTransaction, Row } from './store.ts'

/** What becomes of editions. */
export interface Change {
  /** They leave the graph. */
  readonly leaving: readonly string[]
  /** It enters, or is read anew. */
  readonly entering?: EnteringEdition
  /** Their facts stay; another source has them now. */
  readonly staying?: readonly string[]
}

export interface EnteringEdition {
  readonly id: string
  /** Its own rows, but those of the entities. */
  readonly rows: Rows
  readonly descriptions: readonly EntityDescription[]
}

/** Carries out a change and all that follows from it for other texts: statements, entities, restatements, titles in two languages. Gives what is in doubt. */
export async function applyChange(asked: GraphTransaction, change: Change): Promise<readonly (Doubt | InstrumentDoubt)[]> {
  const { leaving, entering, staying = [] } = change
  const transaction = withoutIdleQueries(asked)
  const rewritten = [...leaving, ...(entering ? [entering.id] : [])]
  const old = idsOf(await relatedEditions(transaction, [...rewritten, ...staying]))
  const before = await detach(transaction, old)
  const standing = rewritten.filter((id) => old.includes(id))
  const named = await entitiesNamedIn(transaction, standing)
  const affected = [...new Set([...named, ...idsOf(entering?.descriptions ?? [])])].sort()
  const matchKeys = await matchKeysOf(transaction, affected)
  const topics = await topicsTouchedIn(transaction, standing)
  await eraseFacts(transaction, standing, named, change)
  if (entering) await writeEdition(transaction, entering)
  await transaction.write('delete-unused-topics', { ids: topics })
  const remaining = [...new Set([...old, ...rewritten])].filter((id) => !leaving.includes(id))
  const now = await relatedEditions(transaction, remaining)
  const others = idsOf(now).filter((id) => id !== entering?.id)
  before.push(...(await detach(transaction, others)))
  const doubts = [...(await regroup(transaction, now)), ...(await relinkInstruments(transaction, affected, matchKeys))]
  await relink(transaction, [...before, ...(await holdersOf(transaction, idsOf(now)))])
  return doubts
}

/** Takes editions out of the chain of restatements; gives the places in the chain that they leave. */
async function detach(transaction: GraphTransaction, ids: readonly string[]): Promise<HoldersOnDay[]> {
  const holders = await holdersOf(transaction, ids)
  await unlinkRestatements(transaction, ids)
  return holders
}

const idsOf = (editions: readonly { readonly id: string }[]): string[] => editions.map(({ id }) => id)

async function entitiesNamedIn(transaction: GraphTransaction, editions: readonly string[]): Promise<string[]> {
  return (await transaction.read('edition-entities', { ids: editions })).map((row) => row.id as string)
}

async function topicsTouchedIn(transaction: GraphTransaction, editions: readonly string[]): Promise<string[]> {
  const rows: Row[] = []
  for (const kind of ['positions', 'commitments']) rows.push(...(await transaction.read(`edition-topics-${kind}`, { ids: editions })))
  return [...new Set(rows.map((row) => row.id as string))].sort()
}

async function eraseFacts(transaction: GraphTransaction, standing: readonly string[], named: readonly string[], { leaving, entering }: Change): Promise<void> {
  const statements = await transaction.read('statement-of-editions', { ids: leaving })
  for (const kind of ['positions', 'commitments', 'clauses', 'descriptions']) await transaction.write(`delete-${kind}`, { ids: standing })
  await transaction.write('delete-texts', { ids: leaving })
  await transaction.write('delete-editions', { ids: leaving })
  await transaction.write('delete-statements', { ids: statements.map((row) => row.statement as string) })
  const kept = new Set(entering?.descriptions.map(({ id }) => id))
  await transaction.write('delete-unnamed-entities', { ids: named.filter((id) => !kept.has(id)) })
  await describeAnew(transaction, named, [])
}

async function writeEdition(transaction: GraphTransaction, { id, rows, descriptions }: EnteringEdition): Promise<void> {
  const news = await tellingNews(transaction, descriptions)
  await describeAnew(
    transaction,
    idsOf(news),
    news.map((each) => ({ ...each, edition: id })),
  )
  await writeRows(transaction, rows)
}

/** Descriptions that say other than the entity's node does: a registered entity, which every text describes alike, need not be made anew. */
async function tellingNews(transaction: GraphTransaction, descriptions: readonly EntityDescription[]): Promise<EntityDescription[]> {
  const rows = await transaction.read('entity-state', { ids: idsOf(descriptions) })
  const states = new Map(rows.map((row) => [row.id as string, row as unknown as EntityState]))
  return descriptions.filter(({ id, properties }) => {
    const state = states.get(id)
    const alone = entityNode(id, [{ edition: '', properties }])
    return !(state?.labels.includes(alone.label) && canonicalJson(state.properties) === canonicalJson(alone.properties))
  })
}

interface EntityState {
  readonly labels: readonly string[]
  readonly properties: Properties
}

/** Makes entities of all that the texts in the graph say of them, and one more text. */
async function describeAnew(
  transaction: GraphTransaction,
  ids: readonly string[],
  added: readonly (EntityDescription & { readonly edition: string })[],
): Promise<void> {
  const known = (await transaction.read('entity-descriptions', { ids })) as unknown as { id: string; edition: string; properties: Properties }[]
  const nodes = [...groupBy([...known, ...added], ({ id }) => id)].map(([id, descriptions]) => entityNode(id, descriptions))
  await writeRows(transaction, { nodes, relationships: [] })
}
