import type { Knowledge } from '../knowledge.ts'
import type { Corrections, Document, InstrumentKind, NamedSpan, SourceDocument, StatementFacts, StatementKind } from '../model.ts'
import { foldPunctuation } from './clean/fold.ts'
import { instrumentIdOf } from './link.ts'
import { findDate } from './statement/date.ts'
import { readHead } from './statement/head.ts'
import { statementId } from './statement/identity.ts'
import { findKind } from './statement/kind.ts'
import { findParties } from './statement/parties.ts'
import { toldPlace } from './statement/place.ts'
import { findTitle } from './statement/title.ts'
import { isTruncated } from './statement/truncation.ts'

/** What a statement says of itself (annotation guide, sections 5, 8 and 9). Corrections beat what is found and are listed in `corrected`. */
export function describeStatement(document: Document, source: SourceDocument, mentions: readonly NamedSpan[], knowledge: Knowledge): StatementFacts {
  const given = source.corrections ?? {}
  const head = readHead(document, source.text, mentions)
  const title = given.title ?? findTitle(head, document.language)
  const found = findDate(document, head, source.text, source.source)
  const date = given.date ?? found.date
  const place = given.place ?? found.place ?? toldPlace(head, document.language, date)
  const kind = given.kind ?? findKind(title, document, head)
  const parties = given.parties ?? findParties({ title, kind, date }, document, head, knowledge)
  const instrument = title
    ? instrumentIdOf(foldPunctuation(title), { ...(date ? { date } : {}), parties, kind: INSTRUMENT_KIND[kind], language: document.language }, knowledge)
    : undefined
  return {
    id: statementId({ title, date, parties, kind }),
    title,
    ...(date ? { date } : {}),
    dateSource: given.date ? 'correction' : found.source,
    ...(place ? { place } : {}),
    parties: [...parties],
    language: document.language,
    kind,
    truncated: isTruncated(document, source.text),
    ...(instrument ? { instrument } : {}),
    ...(given.paraphrase === undefined ? {} : { paraphrase: given.paraphrase }),
    ...correctedFields(given),
  }
}

/** The kind under which another text would cite the statement. */
const INSTRUMENT_KIND: Record<StatementKind, InstrumentKind> = {
  JOINT_STATEMENT: 'JOINT_STATEMENT',
  DECLARATION: 'DECLARATION',
  COMMUNIQUE: 'JOINT_STATEMENT',
  RESOLUTION: 'RESOLUTION',
  TREATY: 'TREATY',
  SPEECH: 'OTHER',
  OTHER: 'OTHER',
}

const STATEMENT_FIELDS = ['title', 'date', 'place', 'parties', 'kind', 'language', 'paraphrase'] as const

function correctedFields(given: Corrections): { corrected?: string[] } {
  const corrected = STATEMENT_FIELDS.filter((field) => given[field] !== undefined)
  return corrected.length > 0 ? { corrected } : {}
}
