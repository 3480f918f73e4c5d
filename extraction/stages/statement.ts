import type { Knowledge } from '../knowledge.ts'
import type { Corrections, Document, NamedSpan, SourceDocument, StatementFacts } from '../model.ts'
import { findDate } from './statement/date.ts'
import { readHead } from './statement/head.ts'
import { statementId } from './statement/identity.ts'
import { findKind } from './statement/kind.ts'
import { ownInstrument } from './statement/own-instrument.ts'
import { findParties } from './statement/parties.ts'
import { toldPlace } from './statement/place.ts'
import { findTitle } from './statement/title.ts'
import { isTruncated } from './statement/truncation.ts'
import { nameUntitled, openingWords } from './statement/untitled.ts'

/** What a statement says of itself (annotation guide, sections 5, 8 and 9). Corrections beat what is found and are listed in `corrected`. */
export function describeStatement(document: Document, source: SourceDocument, mentions: readonly NamedSpan[], knowledge: Knowledge): StatementFacts {
  const given = source.corrections ?? {}
  const head = readHead(document, source.text, mentions)
  const { language } = document
  const titled = given.title ?? findTitle(head, language)
  const opening = titled ?? openingWords(head)
  const found = findDate(document, head, source.text, source.source)
  const date = given.date ?? found.date
  const place = given.place ?? found.place ?? toldPlace(head, language, date)
  const kind = given.kind ?? findKind(opening, document, head)
  const parties = given.parties ?? findParties({ title: opening, kind, date }, document, head, knowledge)
  const title = titled ?? nameUntitled(head, { kind, date, parties, language }, knowledge)
  const instrument = ownInstrument({ title, kind, date, parties, language }, knowledge)
  return {
    id: statementId({ title, date, parties, kind }),
    title,
    ...(date ? { date } : {}),
    dateSource: given.date ? 'correction' : found.source,
    ...(place ? { place } : {}),
    parties: [...parties],
    language,
    kind,
    truncated: isTruncated(document, source.text),
    ...(instrument ? { instrument } : {}),
    ...(given.paraphrase === undefined ? {} : { paraphrase: given.paraphrase }),
    ...correctedFields(given),
  }
}

const STATEMENT_FIELDS = ['title', 'date', 'place', 'parties', 'kind', 'language', 'paraphrase'] as const

function correctedFields(given: Corrections): { corrected?: string[] } {
  const corrected = STATEMENT_FIELDS.filter((field) => given[field] !== undefined)
  return corrected.length > 0 ? { corrected } : {}
}
