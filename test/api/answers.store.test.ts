import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createApi, loadSchema } from '../../src/api/index.ts'
import { namedQueries } from '../../src/api/named-queries.ts'
import { openStore } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { freshNeo4j } from '../support/neo4j.ts'
import { questionOf } from './any-question.ts'
import { EVERY_NODE } from './every-node.ts'
import { lateStatement } from './fixture.ts'
import { type FixtureApi, openFixtureApi, overStore } from './fixture-api.ts'
import { ingestTexts, sampleTexts } from './sample-corpus.ts'

const FACTS = `
  fragment Facts on Fact { id date year part paraphrase statement { id } edition { id } clause { id } evidence { statement edition clause section quote start end source rule paraphrase } }
  query Facts($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ...Facts
      ... on Citation { surface dated article instrument { id number date binding } }
      ... on Mention { surface entity { id kind aliases names { language name } } }
      ... on Topic { name(language: "zh-Hant") names { language name } positions { totalCount nodes { id } } last: positions(last: 1, years: { from: 2018 }) { nodes { id } } commitments { totalCount nodes { id } } }
      ... on Instrument { sameAs { id } }
      ... on Position { topics { id } plover cameo stance polarity cue { quote start end } holders { id } addressees { id } about { role entity { id } } sameAs { id } restates { similarity position { id } } restatedBy { similarity position { id } } }
      ... on Commitment { topics { id } plover cameo modality deadline cue { quote start end } actors { id } about { role entity { id } } sameAs { id } restates { similarity commitment { id } } restatedBy { similarity commitment { id } } }
      ... on Statement { dateSource place truncated corrected parties { id } citations { nodes { id } } positions { nodes { id } } commitments { nodes { id } } clauses { totalCount } citedBy { totalCount nodes { id } } own: instrument { id } }
      ... on Edition { sha256 chars truncated corrected sources { location ingestedAt } clauses(last: 2) { pageInfo { hasPreviousPage startCursor } nodes { paraphrase ordinal section paragraph start end quote text } } }
    }
  }`

const questions: readonly { readonly name: string; readonly query: string }[] = [
  ...namedQueries(),
  { name: 'every node', query: EVERY_NODE },
  {
    name: 'pages read backwards',
    query:
      '{ statements(last: 2) { nodes { id } pageInfo { hasPreviousPage startCursor } } positions(last: 2) { nodes { id } } entities(last: 3) { nodes { id } } }',
  },
  {
    name: 'filters',
    query: `{
      a: positions(filter: { holder: ["CN"], about: ["NATO"], aboutRole: TARGET, years: { from: 2017, to: 2018 }, language: "en", statement: ["s2017"] }) { totalCount nodes { id } }
      t: positions(filter: { topic: ["Topic:border", "transport"], about: ["NATO"] }) { totalCount nodes { id } }
      u: commitments(filter: { topic: "transport", aboutRole: MENTIONED }) { totalCount nodes { id } }
      b: positions(filter: { stance: [] }) { totalCount nodes { id } }
      c: commitments(filter: { hasDeadline: true, actor: "RU" }) { totalCount nodes { id } }
      d: statements(filter: { cites: ["npt", "udhr"], title: "TITLE" }) { totalCount nodes { id } }
      e: entities(filter: { name: "中國" }) { totalCount nodes { id } }
      f: instruments(filter: { binding: false, name: "217" }) { totalCount nodes { id } }
      g: positions(filter: { or: [{ stance: URGES }, { about: "NATO", not: { years: { from: 2018 } } }] }) { totalCount nodes { id } }
      h: positions(filter: { not: { or: [{ holder: "RU" }, { statement: "s2017" }] } }) { totalCount nodes { id } }
      i: positions(filter: { text: "wall again", addressee: ["CN"] }) { totalCount nodes { id } }
      j: positions(filter: { not: { aboutRole: MENTIONED, text: "walls" }, statementKind: [DECLARATION, JOINT_STATEMENT] }) { totalCount nodes { id } }
      k: commitments(filter: { not: { hasDeadline: true, actor: "CN" } }) { totalCount nodes { id } }
      l: statements(filter: { not: { or: [{ party: "RU" }, { years: { from: 2019 } }, { cites: "npt" }] } }) { totalCount nodes { id } }
    }`,
  },
  {
    name: 'orders',
    query: `{
      a: positions(orderBy: [{ by: STANCE, direction: DESC }, { by: DATE }], last: 3) { nodes { id } pageInfo { startCursor endCursor } }
      b: positions(orderBy: [{ by: DATE }]) { edges { cursor node { id } } }
      c: positions(orderBy: [{ by: POLARITY }, { by: HOLDER, direction: DESC }, { by: PLACE_IN_TEXT }]) { edges { cursor node { id } } }
      d: commitments(orderBy: [{ by: DEADLINE }, { by: MODALITY }]) { edges { cursor node { id } } }
      e: statements(orderBy: [{ by: KIND }, { by: TITLE, direction: DESC }]) { edges { cursor node { id } } }
    }`,
  },
  {
    name: 'treaties cited in few statements and in many',
    query: `{
      few: treatiesByYear(from: 2017, to: 2017) { instrument { id } years { year statementCount citationCount paraphrase } }
      many: treatiesByYear(parts: [BODY, ANNEX, APPENDED]) { instrument { id } years { year statementCount citationCount paraphrase } }
    }`,
  },
  {
    name: 'facets and stances',
    query: `{
      positions(filter: { not: { stance: WELCOMES } }) { facets {
        years { year count } stances { stance count } holders { count entity { id } } about { count entity { id } } targets: about(role: TARGET) { count entity { id } }
        others: about(role: MENTIONED) { count } topics { count topic { id } } statementKinds { kind count } } }
      commitments { facets { modalities { modality count } actors { count entity { id } } about(role: MENTIONED) { count entity { id } } } }
      topics { positions { facets { holders { count entity { id } } } } commitments { facets { years { year count } } } }
      statements { nodes { commitments { facets { topics { count topic { id } } } } } }
      stanceMatrix { count polarity firstYear lastYear holder { id } target { id } stances { stance count } newest { id } }
    }`,
  },
]

/** All that can be asked, but what tells which store it is, and what looks for texts, which the fixture lacks. */
const fields = Object.values(loadSchema().getQueryType()?.getFields() ?? {}).filter(({ name }) => name !== 'store' && name !== 'verify')

/** A Neo4j that has just started plans every query for the first time. */
const timeout = 120_000

describe.skipIf('skipped' in inject('neo4j'))('both stores', { timeout }, () => {
  let embedded: FixtureApi
  let neo4j: FixtureApi
  beforeAll(async () => {
    const server = await freshNeo4j()
    if (!server) throw new Error('Neo4j was here a moment ago')
    embedded = await openFixtureApi()
    neo4j = await overStore(await openStore({ kind: 'neo4j', ...server }))
  })
  afterAll(async () => {
    await embedded.close()
    await neo4j.close()
  })

  it.each(questions)('answer "$name" byte for byte alike', async ({ query }) => {
    expect(JSON.stringify(await neo4j.ask(query))).toBe(JSON.stringify(await embedded.ask(query)))
  })

  it.each(fields)('answer whatever is asked of $name alike', async (field) => {
    let answers = 0
    await fc.assert(
      fc.asyncProperty(questionOf(field), async (question) => {
        const answer = await embedded.api.execute(question)
        for (const { message, extensions } of answer.errors ?? []) expect(extensions.code, `${message} ${question}`).toBe('BAD_INPUT')
        expect(JSON.stringify(await neo4j.api.execute(question))).toBe(JSON.stringify(answer))
        answers += answer.errors ? 0 : 1
      }),
      { seed: 2026, numRuns: 16 },
    )
    expect(answers).toBeGreaterThan(8)
  })

  it('answer every field of every node alike', async () => {
    const ids = [...JSON.stringify(await embedded.ask(EVERY_NODE)).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(40)
    expect(JSON.stringify(await neo4j.ask(FACTS, { ids }))).toBe(JSON.stringify(await embedded.ask(FACTS, { ids })))
  })

  it('page on alike from the same cursor after a write', async () => {
    const page = '{ positions(first: 2) { nodes { id } pageInfo { endCursor } } }'
    const [{ positions }] = await Promise.all([embedded.ask<{ positions: { pageInfo: { endCursor: string } } }>(page), neo4j.ask(page)])
    for (const graph of [embedded, neo4j]) await graph.write(lateStatement('between', '2018-01-04'))
    const rest = `{ positions(after: "${positions.pageInfo.endCursor}") { nodes { id } } }`
    const answer = JSON.stringify(await embedded.ask(rest))
    expect(answer).toContain('e-between-p0-0')
    expect(JSON.stringify(await neo4j.ask(rest))).toBe(answer)
  })
})

describe.skipIf('skipped' in inject('neo4j'))('both stores, over the sample corpus', { timeout }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-api-'))
  let embedded: GraphStore
  let neo4j: GraphStore
  beforeAll(async () => {
    const server = await freshNeo4j()
    if (!server) throw new Error('Neo4j was here a moment ago')
    embedded = await openStore({ kind: 'embedded', folder })
    neo4j = await openStore({ kind: 'neo4j', ...server })
    const texts = await sampleTexts()
    for (const store of [embedded, neo4j]) await ingestTexts(store, texts)
  }, timeout)
  afterAll(async () => {
    await embedded.close()
    await neo4j.close()
    rmSync(folder, { recursive: true })
  })

  it.each(namedQueries())('answer "$name" byte for byte alike', async ({ query }) => {
    const answers = []
    for (const store of [embedded, neo4j]) {
      const api = createApi({ store })
      answers.push(JSON.stringify(await api.execute(query)))
      await api.dispose()
    }
    expect(answers[1]).toBe(answers[0])
  })
})
