import type { Knowledge } from '../../knowledge.ts'
import type { Commitment, Entity, Position, StatementFacts } from '../../model.ts'
import { entityOf } from '../link/entities.ts'

/** Adds the entities that no mention names: parties, holders, actors, addressees. Sorted by id, as `entities` are. */
export function completeEntities(
  entities: readonly Entity[],
  statement: StatementFacts,
  positions: readonly Position[],
  commitments: readonly Commitment[],
  knowledge: Knowledge,
): Entity[] {
  const known = new Set<string>()
  for (const { id } of entities) known.add(id)
  const added: Entity[] = []
  const add = (id: string) => {
    if (known.has(id)) return
    known.add(id)
    added.push(unnamed(id, knowledge))
  }
  statement.parties.forEach(add)
  for (const { holders, addressees, about } of positions) {
    holders.forEach(add)
    addressees.forEach(add)
    for (const { id, role } of about) if (role === 'TARGET') add(id)
  }
  for (const { actors } of commitments) actors.forEach(add)
  return added.length === 0 ? [...entities] : [...entities, ...added].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function unnamed(id: string, knowledge: Knowledge): Entity {
  const entry = knowledge.entries.get(id)
  if (entry) return entityOf(entry)
  return { id, type: 'Group', name: GROUPS[id] ?? { en: id }, source: 'text' }
}

/** Holders and addressees of the annotation guide that no name stands for. */
const GROUPS: Readonly<Record<string, Entity['name']>> = {
  'international-community': { en: 'international community', 'zh-Hans': '国际社会' },
  'contracting-parties': { en: 'contracting parties', 'zh-Hans': '缔约方' },
  'UN-Secretary-General': { en: 'UN Secretary-General', 'zh-Hans': '联合国秘书长' },
}
