import { GraphQLError, type GraphQLScalarType } from 'graphql'
import { ClausegraphError } from '../../errors.ts'
import { compareFacts, factsOf, NO_FACTS } from '../../graph/changed-facts.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { Progress } from '../../ingest-progress.ts'
import type { FactChanges as Changes, Ingested, Removed, TextChanges } from '../../library.ts'
import { refuseWriting } from '../authorization.ts'
import type { ApiContext } from '../context.ts'
import { enumName } from '../enum-values.ts'
import { isFile } from '../file.ts'
import type {
  ChangedFactResolvers,
  FactChangesResolvers,
  IngestResultResolvers,
  MutationResolvers,
  RemoveResultResolvers,
  SubscriptionResolvers,
} from '../generated/types.ts'
import { givenText } from '../given-text.ts'
import { globalId, type TypedId } from '../global-id.ts'
import { noteDone } from '../request-scope.ts'
import type { Writer } from '../writer.ts'
import type { ChangedFactRow, FactChangesRow, IngestProgressRow } from '../written.ts'
import { present } from './lists.ts'

export const Mutation: Required<MutationResolvers> = {
  ingest: async (_, { input }, context, { path }) => {
    const writer = writerOf(context)
    const ingested = await writer.ingest(givenText(input, writer.registry))
    const { outcome, location, statement, edition } = ingested
    const ids = { statement: globalId('Statement', statement), edition: globalId('Edition', edition) }
    noteDone(context.scope, path.key, { outcome: enumName('IngestOutcome', outcome), location, ...ids })
    return ingested
  },
  removeStatement: async (_, { id }, context, { path }) => {
    const writer = writerOf(context)
    if (id.trim() === '')
      throw new ClausegraphError(
        'BAD_INPUT',
        'Found an empty id, expected that of a statement or an edition, or the location of a source; "{ statements { nodes { id } } }" lists statements.',
      )
    const removed = await writer.remove(id)
    noteDone(context.scope, path.key, removedIds(removed))
    return removed
  },
}

export const Subscription: Required<SubscriptionResolvers> = {
  ingestProgress: {
    subscribe: (_, __, context) => writerOf(context).progress(),
    resolve: (progress: Progress): IngestProgressRow => {
      const { ingested } = progress
      return { ...progress, outcome: ingested?.outcome, statement: ingested && globalId('Statement', ingested.statement) }
    },
  },
}

/** Who writes, where the request may. Throws READ_ONLY or UNAUTHORIZED, with what to do. */
function writerOf(context: ApiContext): Writer {
  if (!context.writer || !context.mayWrite) throw refuseWriting(context)
  return context.writer
}

export const IngestResult: IngestResultResolvers = {
  statement: ({ statement }, _, { load }) => present(load.node('statements-by-id', statement), 'The statement'),
  edition: ({ edition }, _, { load }) => present(load.node('editions-by-id', edition), 'The text'),
  changes: async (ingested, _, { store }) => {
    const { positions, commitments, citations } = ingested.changes ?? (await changesOf(ingested, store))
    return { positions: typed('Position', positions), commitments: typed('Commitment', commitments), citations: typed('Citation', citations) }
  },
  doubts: ({ doubts }) => [...(doubts ?? [])],
}

/** Of a text that replaces none, everything is new; of one that stood there, everything is kept. */
async function changesOf({ outcome, edition }: Ingested, store: GraphStore): Promise<TextChanges> {
  const facts = await factsOf(store, edition)
  return compareFacts(outcome === 'unchanged' ? facts : NO_FACTS, facts)
}

const typed = (type: TypedId, changes: Changes): FactChangesRow => ({ ...changes, type })

export const FactChanges: FactChangesResolvers = {
  newCount: (row) => row.new.length,
  goneCount: ({ gone }) => gone.length,
  keptCount: ({ kept }) => kept.length,
  new: (row) => factsIn(row, 'new'),
  gone: (row) => factsIn(row, 'gone'),
  kept: (row) => factsIn(row, 'kept'),
}

const factsIn = (row: FactChangesRow, which: keyof Changes): ChangedFactRow[] => row[which].map((fact) => ({ ...fact, type: row.type }))

export const ChangedFact: ChangedFactResolvers = {
  id: ({ type, id }) => globalId(type, id),
  formerId: ({ type, formerId }) => (formerId ? globalId(type, formerId) : null),
}

export const RemoveResult: RemoveResultResolvers = {
  statements: (removed) => removedIds(removed).statements,
  editions: (removed) => removedIds(removed).editions,
  reread: ({ reread }) => [...(reread ?? [])],
}

function removedIds({ statements, editions }: Removed) {
  return { statements: statements.map((id) => globalId('Statement', id)), editions: editions.map((id) => globalId('Edition', id)) }
}

/** How an uploaded file is told from other values. */
export const File = {
  parseValue: (value) => {
    if (isFile(value)) return value
    throw new GraphQLError('Found no file; send a multipart form whose `map` leads a file here (GraphQL multipart request specification).')
  },
} satisfies Partial<GraphQLScalarType<globalThis.File>>
