import { createHash } from 'node:crypto'
import type { Document, NamedSpan, SourceDocument, StatementFacts } from '../model.ts'
import type { Knowledge } from '../knowledge.ts'

/** What a statement says of itself (annotation guide, section 5): date, place, parties, title, kind. */
export function describeStatement(document: Document, source: SourceDocument, mentions: readonly NamedSpan[], _knowledge: Knowledge): StatementFacts {
  const title = document.view.plain.split('\n')[0]?.replace(/^# /, '') ?? ''
  const date = source.corrections?.date ?? /([0-9]{4}-[0-9]{2}-[0-9]{2})/.exec(source.source)?.[1]
  const parties = source.corrections?.parties ?? [...new Set(mentions.filter((mention) => mention.type === 'Country' && mention.start < 300).map((mention) => mention.id))]
  const kind = source.corrections?.kind ?? 'JOINT_STATEMENT'
  const hash = createHash('sha256').update(title).digest('hex').slice(0, 8)
  return {
    id: [...parties.map((party) => party.toLowerCase()), date, kind.toLowerCase().replaceAll('_', '-'), hash].filter(Boolean).join('-'),
    title,
    ...(date ? { date } : {}),
    dateSource: source.corrections?.date ? 'correction' : date ? 'file name' : 'none',
    parties,
    language: document.language,
    kind,
    truncated: false,
  }
}
