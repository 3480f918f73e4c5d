import type { Extraction } from '../../extraction/model.ts'
import { topics } from '../../extraction/topics.ts'
import type { NodeRow } from './rows.ts'

/** The nodes of the topics that a text's positions and commitments touch; one that is no longer on the list goes by its id. */
export function topicRows({ positions, commitments }: Pick<Extraction, 'positions' | 'commitments'>): NodeRow[] {
  const ids = new Set([...positions, ...commitments].flatMap((each) => each.topics))
  return [...ids].sort().map(topicRow)
}

function topicRow(id: string): NodeRow {
  const name = topics.find((topic) => topic.id === id)?.name
  return { label: 'Topic', id, properties: { id, name: name?.en ?? id, ...(name && { nameEn: name.en, nameZhHans: name.zh }) } }
}
