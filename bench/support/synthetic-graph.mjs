import { describeEntities, entityNode } from '../../dist/src/graph/entities.js'
import { factRows, link, shorten, sourceRow } from '../../dist/src/graph/facts.js'
import { groupBy, writeRows } from '../../dist/src/graph/rows.js'
import { topicRows } from '../../dist/src/graph/topics.js'
import { searchText } from '../../dist/src/search/searchable.js'
import { syntheticTexts } from './synthetic-texts.mjs'

const READ_AT = '2026-01-01T00:00:00.000Z'
/** Texts that go over in one transaction. */
const BATCH = 10

/** Fills an empty store with a synthetic graph, by the rows and the writer with which the project writes what it reads. Gives what it wrote. */
export async function fillStore(store, options, onProgress = () => {}) {
  const written = { statements: 0, clauses: 0, positions: 0, commitments: 0, mentions: 0, citations: 0, relationships: 0 }
  const known = new Set()
  const newest = new Map()
  let batch = []
  const flush = async () => {
    const rows = { nodes: batch.flatMap(({ nodes }) => nodes), relationships: batch.flatMap(({ relationships }) => relationships) }
    await store.transact(async (transaction) => {
      for (const { source } of batch) await transaction.keepSource(source)
      await writeRows(transaction, rows)
    })
    written.relationships += rows.relationships.length
    batch = []
    onProgress(written)
  }
  for (const text of syntheticTexts(options)) {
    batch.push(rowsOf(text, known, newest))
    written.statements += 1
    for (const kind of ['clauses', 'positions', 'commitments', 'mentions', 'citations']) written[kind] += text.extraction[kind].length
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return written
}

/** What one text adds: its facts, its statement, its source, entities and topics that no text before had, and what it restates. */
function rowsOf({ extraction, text }, known, newest) {
  const { edition, sha256, statement } = extraction
  const descriptions = describeEntities(extraction, () => [])
  const facts = factRows(extraction, { text, subject: '', descriptions, topics: topicRows(extraction) })
  const source = { location: extraction.source, encoding: 'utf-8', mediaType: 'text/plain', corrections: {}, text }
  const read = sourceRow(source, sha256, READ_AT)
  const shared = [...descriptions.map(({ id, properties }) => entityNode(id, [{ edition, properties }])), ...facts.nodes.filter(isTopic)]
  return {
    source: { ...source, id: read.id, sha256 },
    nodes: [
      ...facts.nodes.filter((row) => !isTopic(row)).map(asPrimary),
      ...shared.filter(({ id }) => !known.has(id) && known.add(id)),
      read,
      { label: 'SourceText', id: sha256, properties: { id: sha256, name: `text ${edition}` } },
      statementNode(statement),
    ],
    relationships: [
      ...facts.relationships,
      link('SOURCE_OF', read.id, edition),
      link('HAS_TEXT', edition, sha256),
      link('EDITION_OF', edition, statement.id),
      ...statement.parties.map((party) => link('ISSUED_BY', statement.id, party)),
      link('TEXT_OF', statement.id, statement.instrument),
      ...restatements(extraction, newest),
    ],
  }
}

const isTopic = ({ label }) => label === 'Topic'
const asPrimary = (row) => ('primary' in row.properties ? { ...row, properties: { ...row.properties, primary: true } } : row)

function statementNode({ id, title, date, dateSource, kind, language, truncated, parties }) {
  const properties = {
    id,
    name: shorten(title),
    title,
    kind,
    language,
    truncated,
    paraphrase: false,
    dateSource,
    corrected: [],
    partiesKey: parties.join(','),
    date,
    year: Number(date.slice(0, 4)),
    search: searchText({ names: [title], aliases: [title] }),
  }
  return { label: 'Statement', id, properties }
}

/** Every third position restates one of the text before that has the same holders. */
function restatements({ positions }, newest) {
  const links = []
  for (const [holders, own] of groupBy(positions, (position) => [...position.holders].sort().join(','))) {
    const before = newest.get(holders) ?? []
    own.forEach(({ id }, at) => {
      if (at % 3 === 0 && before[at]) links.push(link('RESTATES.Position', id, before[at], { similarity: 0.8 }))
    })
    newest.set(
      holders,
      own.map(({ id }) => id),
    )
  }
  return links
}
