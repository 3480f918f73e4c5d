import { ClausegraphError } from '../../errors.ts'
import { MAX_PAGE_SIZE } from '../connection.ts'
import type { ApiContext } from '../context.ts'
import type { NodeResolvers, QueryResolvers } from '../generated/types.ts'
import { readGlobalId, TYPED_IDS } from '../global-id.ts'
import type { NodeRow } from '../rows.ts'

export const nodeQueries = {
  node: (_, { id }, context) => findNode(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length > MAX_PAGE_SIZE) throw new ClausegraphError('BAD_INPUT', `Found ${ids.length} ids; ask for ${MAX_PAGE_SIZE} at most at a time.`)
    return Promise.all(ids.map((id) => findNode(id, context)))
  },
} satisfies Pick<QueryResolvers, 'node' | 'nodes'>

/** The node with a global id, with its type; null when nothing has it. */
export async function findNode(globalId: string, { load }: ApiContext): Promise<NodeRow | null> {
  const { type, id } = readGlobalId(globalId)
  if (!type) {
    const entity = await load.node('entities-by-id', id)
    return entity && { ...entity, __typename: entity.type }
  }
  const row = await load.node(TYPED_IDS[type], id)
  return row && { ...row, __typename: type }
}

export const Node: Required<NodeResolvers> = { __resolveType: (row) => row.__typename }
