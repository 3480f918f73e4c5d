import type { Knowledge } from '../knowledge.ts'
import type { Document, Entity, InstrumentKind, Issue, Language, NamedSpan, StatementFacts } from '../model.ts'

export interface Linked {
  readonly mentions: NamedSpan[]
  readonly entities: Entity[]
  readonly issues: Issue[]
}

/** Gives every name the id of its entity, and the entities their names. */
export function linkMentions(_document: Document, found: readonly NamedSpan[], _statement: StatementFacts, knowledge: Knowledge): Linked {
  const entities = [...new Set(found.map((mention) => mention.id))].flatMap((id) => {
    const entry = knowledge.entries.get(id)
    return entry ? [{ id, type: entry.type, kind: entry.kind, name: { 'zh-Hans': entry.name.zh, en: entry.name.en }, source: entry.source } as Entity] : []
  })
  return { mentions: [...found], entities, issues: [] }
}

export interface TitleFacts {
  readonly date?: string
  readonly parties: readonly string[]
  readonly kind: InstrumentKind
  readonly language: Language
}

/** The id under which another text would cite a document with this title. */
export function instrumentIdOf(title: string, facts: TitleFacts, _knowledge: Knowledge): string {
  return [...facts.parties, facts.kind, facts.date ?? '', title].join('-').toLowerCase()
}
