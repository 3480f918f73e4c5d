import { type ExportedRelationship, exportNodes, exportRelationships, type GraphStore } from '../../src/graph/index.ts'

/** All that an asynchronous sequence gives. */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

export async function exportedRelationships(store: GraphStore, type: string): Promise<ExportedRelationship[]> {
  return (await collect(exportRelationships(store))).filter((each) => each.type === type)
}

/** The wordings of all positions and commitments, by id. */
export async function wordings(store: GraphStore): Promise<Map<string, string>> {
  const nodes = await collect(exportNodes(store))
  const facts = nodes.filter(({ labels }) => labels.includes('Position') || labels.includes('Commitment'))
  return new Map(facts.map(({ id, properties }) => [id, properties.text as string]))
}
