import type { SourceText } from '../library.ts'
import { GRAPH_SCHEMA } from './model.ts'
import type { GraphStore } from './store.ts'

/** Nodes that go in one transaction. */
const BATCH = 5_000

const LABELS = ['Clause', 'Position', 'Commitment', 'Statement', 'Edition', 'Thing', 'Topic'] as const

/** A graph of another shape is emptied like one of this shape. */
const ANY_SHAPE = { anyShape: true } as const

/** Empties the graph of all that was read from the texts. The sources and their texts stay, to be read anew. */
export async function resetStore(store: GraphStore): Promise<void> {
  for (const label of LABELS) while (await deleteSome(store, label));
  await store.transact((transaction) => transaction.write('set-schema', { schema: GRAPH_SCHEMA }), ANY_SHAPE)
}

/** Every source with its text and corrections, for reading them anew. */
export const storedSources = (store: GraphStore): AsyncIterable<SourceText> => store.sources()

async function deleteSome(store: GraphStore, label: (typeof LABELS)[number]): Promise<boolean> {
  return store.transact(async (transaction) => {
    await transaction.write(`reset/${label}`, { limit: BATCH })
    const [left] = await transaction.read(`reset/${label}`)
    return Number(left?.total ?? 0) > 0
  }, ANY_SHAPE)
}
