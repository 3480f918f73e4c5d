import { type EntityDescription, entityNode } from './entities.ts'
import { canonicalJson } from './facts.ts'
import type { Doubt } from './identity.ts'
import { type HoldersOnDay, holdersOf, relink, unlinkRestatements } from './restatements.ts'
import { groupBy, type Properties, type Rows, writeRows } from './rows.ts'
import { regroup, relatedEditions } from './statements.ts'
import type { GraphTransaction } from './store.ts'

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

/** Carries out a change and all that follows from it for other texts: statements, entities, restatements. Gives what is in doubt. */
export async function applyChange(transaction: GraphTransaction, { leaving, entering, staying = [] }: Change): Promise<readonly Doubt[]> {
  const rewritten = [...leaving, ...(entering ? [entering.id] : [])]
  const old = idsOf(await relatedEditions(transaction, [...rewritten, ...staying]))
  const before = await detach(transaction, old)
  await eraseFacts(transaction, rewritten, leaving, entering)
  if (entering) await writeEdition(transaction, entering)
  const remaining = new Set([...old, ...(entering ? [entering.id] : [])])
  for (const id of leaving) remaining.delete(id)
  const now = await relatedEditions(transaction, [...remaining])
  before.push(...(await detach(transaction, idsOf(now))))
  const doubts = await regroup(transaction, now)
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

async function eraseFacts(
  transaction: GraphTransaction,
  rewritten: readonly string[],
  leaving: readonly string[],
  entering: EnteringEdition | undefined,
): Promise<void> {
  const statements = await transaction.read('statement-of-editions', { ids: leaving })
  const named = (await transaction.read('edition-entities', { ids: rewritten })).map((row) => row.id as string)
  for (const kind of ['positions', 'commitments', 'clauses', 'descriptions']) await transaction.write(`delete-${kind}`, { ids: rewritten })
  await transaction.write('delete-texts', { ids: leaving })
  await transaction.write('delete-editions', { ids: leaving })
  await transaction.write('delete-statements', { ids: statements.map((row) => row.statement as string) })
  const kept = new Set(entering?.descriptions.map(({ id }) => id))
  const forgotten = named.filter((id) => !kept.has(id))
  if (forgotten.length > 0) await transaction.write('delete-unnamed-entities', { ids: forgotten })
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
