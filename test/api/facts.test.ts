import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

describe('a citation', () => {
  it('shows its words, what they are part of and what they name', async () => {
    const answer = await graph.ask(`{
      statement(id: "s2018-january") {
        citations(first: 1) {
          nodes {
            id surface start end dated article year date part
            instrument { id date binding }
            clause { ordinal quote }
            edition { id language }
            evidence { statement edition clause section quote start end source rule paraphrase }
          }
        }
      }
    }`)
    expect(answer).toEqual({
      statement: {
        citations: {
          nodes: [
            {
              id: 'Citation:e2018en-m10',
              surface: 'the NPT',
              start: 10,
              end: 17,
              dated: '1968',
              article: null,
              year: 2018,
              date: '2018-01-05',
              part: 'BODY',
              instrument: { id: 'npt', date: '1968-07-01', binding: true },
              clause: { ordinal: 0, quote: 'They keep the NPT and the Charter.' },
              edition: { id: 'Edition:e2018en', language: 'en' },
              evidence: {
                statement: 'Statement:s2018-january',
                edition: 'Edition:e2018en',
                clause: 'Clause:e2018en-c0',
                section: null,
                quote: 'the NPT',
                start: 10,
                end: 17,
                source: '/texts/e2018en.txt',
                rule: 'names-the NPT',
                paraphrase: false,
              },
            },
          ],
        },
      },
    })
  })

  it('is found from the statement that is cited', async () => {
    const answer = await graph.ask('{ statement(id: "s2017") { instrument { id text { id } } citedBy { nodes { surface statement { id } } } } }')
    expect(answer).toEqual({
      statement: {
        instrument: { id: 'statement-of-2017', text: { id: 'Statement:s2017' } },
        citedBy: { nodes: [{ surface: 'The statement of 2017', statement: { id: 'Statement:s2018-june' } }] },
      },
    })
  })

  it.each([
    { args: '', count: 6 },
    { args: '(years: { from: 2018, to: 2018 })', count: 3 },
    { args: '(parts: [ANNEX])', count: 1 },
  ])('counts with $args in an instrument', async ({ args, count }) => {
    expect(await graph.ask(`{ instrument(id: "un-charter") { citations${args} { totalCount } } }`)).toEqual({
      instrument: { citations: { totalCount: count } },
    })
  })
})

describe('a position', () => {
  it('shows who takes it, on what, in which words', async () => {
    const answer = await graph.ask(`{
      node(id: "Position:e2017-p1-0") {
        ... on Position {
          stance polarity quote text start end part
          plover cameo paraphrase
          holders { id }
          addressees { id }
          about { role entity { id } }
          topics { id name(language: "zh-Hant") }
          cue { quote start end }
          evidence { section quote rule paraphrase }
        }
      }
    }`)
    expect(answer).toEqual({
      node: {
        stance: 'OPPOSES',
        polarity: -1,
        quote: 'new walls by NATO.',
        text: 'new walls by NATO.',
        start: 45,
        end: 63,
        part: 'BODY',
        plover: 'PLOVER-OPPOSES',
        cameo: '01',
        paraphrase: false,
        topics: [
          { id: 'Topic:alliances', name: '軍事同盟' },
          { id: 'Topic:border', name: '邊界' },
        ],
        holders: [{ id: 'CN' }, { id: 'RU' }],
        addressees: [],
        about: [{ role: 'TARGET', entity: { id: 'NATO' } }],
        cue: { quote: 'oppose', start: 38, end: 44 },
        evidence: { section: 'I', quote: 'new walls by NATO.', rule: 'rule-oppose', paraphrase: false },
      },
    })
  })

  it('leads to the same position in other editions, from either', async () => {
    const answer = await graph.ask(
      '{ primary: node(id: "Position:e2018en-p1-0") { ...Same } other: node(id: "Position:e2018zh-p1-0") { ...Same } } fragment Same on Position { sameAs { id } }',
    )
    expect(answer).toEqual({ primary: { sameAs: [{ id: 'Position:e2018zh-p1-0' }] }, other: { sameAs: [{ id: 'Position:e2018en-p1-0' }] } })
  })

  it('leads to what it restates and back', async () => {
    const answer = await graph.ask(`{
      later: node(id: "Position:e2018en-p1-0") { ... on Position { restates { similarity position { id } } restatedBy { similarity } } }
      earlier: node(id: "Position:e2017-p1-0") { ... on Position { restates { similarity } restatedBy { similarity position { id } } } }
    }`)
    expect(answer).toEqual({
      later: { restates: { similarity: 0.75, position: { id: 'Position:e2017-p1-0' } }, restatedBy: [] },
      earlier: { restates: null, restatedBy: [{ similarity: 0.75, position: { id: 'Position:e2018en-p1-0' } }] },
    })
  })

  it('tells when its words are a paraphrase', async () => {
    expect(
      await graph.ask(
        '{ positions(filter: { stance: WELCOMES }) { nodes { paraphrase evidence { paraphrase } clause { paraphrase } statement { paraphrase } edition { paraphrase } } } }',
      ),
    ).toEqual({
      positions: {
        nodes: [
          { paraphrase: true, evidence: { paraphrase: true }, clause: { paraphrase: true }, statement: { paraphrase: true }, edition: { paraphrase: true } },
        ],
      },
    })
  })
})

describe('a commitment', () => {
  it('shows who makes it, by when and what it restates', async () => {
    const answer = await graph.ask(`{
      commitments {
        nodes { id modality deadline text actors { id } about(role: MENTIONED) { entity { id } } cue { quote } sameAs { id } restates { commitment { id } } restatedBy { commitment { id } } }
      }
    }`)
    const shared = { modality: 'WILL', actors: [{ id: 'CN' }, { id: 'RU' }], about: [{ entity: { id: 'open-roads' } }], cue: { quote: 'will' } }
    expect(answer).toEqual({
      commitments: {
        nodes: [
          {
            ...shared,
            id: 'Commitment:e2018en-k2-0',
            deadline: null,
            text: 'open more roads.',
            sameAs: [{ id: 'Commitment:e2018zh-k2-0' }],
            restates: { commitment: { id: 'Commitment:e2017-k2-0' } },
            restatedBy: [],
          },
          {
            ...shared,
            id: 'Commitment:e2017-k2-0',
            deadline: '2020',
            text: 'open roads by 2020.',
            sameAs: [],
            restates: null,
            restatedBy: [{ commitment: { id: 'Commitment:e2018en-k2-0' } }],
          },
        ],
      },
    })
  })
})

describe('a topic', () => {
  it('shows who takes positions and makes commitments on it, and how many', async () => {
    const answer = await graph.ask(`{
      topics { id name positions { totalCount } earlier: positions(years: { to: 2017 }) { nodes { id } } commitments { totalCount nodes { id } } }
    }`)
    const none = { totalCount: 0, nodes: [] }
    expect(answer).toEqual({
      topics: [
        { id: 'Topic:alliances', name: 'Alliances', positions: { totalCount: 2 }, earlier: { nodes: [{ id: 'Position:e2017-p1-0' }] }, commitments: none },
        { id: 'Topic:border', name: 'Borders', positions: { totalCount: 1 }, earlier: { nodes: [{ id: 'Position:e2017-p1-0' }] }, commitments: none },
        {
          id: 'Topic:transport',
          name: 'Transport',
          positions: { totalCount: 0 },
          earlier: { nodes: [] },
          commitments: { totalCount: 1, nodes: [{ id: 'Commitment:e2017-k2-0' }] },
        },
      ],
    })
  })
})

describe('an instrument that no registry entry knows', () => {
  it.each([
    ['rivers-en', 'rivers-zh'],
    ['rivers-zh', 'rivers-en'],
  ])('leads from %s to its title in the other language', async (id, other) => {
    expect(await graph.ask('query ($id: ID!) { instrument(id: $id) { sameAs { id } } }', { id })).toEqual({ instrument: { sameAs: [{ id: other }] } })
  })
})

describe('a clause', () => {
  it('holds its facts in the order of the text', async () => {
    const answer = await graph.ask(`{
      statement(id: "s2018-june") {
        clauses(first: 3) { nodes { part citations { surface instrument { id } } mentions { surface entity { id } } positions { stance } commitments { modality } } }
      }
    }`)
    expect(answer).toEqual({
      statement: {
        clauses: {
          nodes: [
            {
              part: 'BODY',
              citations: [
                { surface: 'The Charter', instrument: { id: 'un-charter' } },
                { surface: 'the Charter', instrument: { id: 'un-charter' } },
              ],
              mentions: [],
              positions: [],
              commitments: [],
            },
            {
              part: 'BODY',
              citations: [
                { surface: 'The statement of 2017', instrument: { id: 'statement-of-2017' } },
                { surface: 'the declaration', instrument: { id: 'udhr' } },
              ],
              mentions: [],
              positions: [],
              commitments: [],
            },
            { part: 'BODY', citations: [], mentions: [], positions: [{ stance: 'URGES' }], commitments: [] },
          ],
        },
      },
    })
  })
})

describe('a statement', () => {
  it('names its editions, the primary one first', async () => {
    const answer = await graph.ask(
      '{ statement(id: "Statement:s2018-january") { dateSource parties { id __typename } editions { language primary sources { location encoding mediaType } statement { id } } } }',
    )
    const source = { encoding: 'utf-8', mediaType: 'text/plain' }
    expect(answer).toEqual({
      statement: {
        dateSource: 'CLOSING_LINE',
        parties: [
          { id: 'CN', __typename: 'Country' },
          { id: 'RU', __typename: 'Country' },
        ],
        editions: [
          { language: 'en', primary: true, sources: [{ location: '/texts/e2018en.txt', ...source }], statement: { id: 'Statement:s2018-january' } },
          { language: 'zh-Hans', primary: false, sources: [{ location: '/texts/e2018zh.txt', ...source }], statement: { id: 'Statement:s2018-january' } },
        ],
      },
    })
  })
})

describe('evidence of a text that stands in several places', () => {
  it('names the first of them by location, whether the fact is on a page or below its statement', async () => {
    const own = await openFixtureApi()
    const source = { name: 'again', sha256: 'e2017', encoding: 'utf-8', mediaType: 'text/plain', corrections: '{}', ingestedAt: '2024-02-01T00:00:00Z' }
    const others = ['/later/again.txt', '/earlier/again.txt', '/middle/again.txt']
    await own.write({
      nodes: others.map((location) => ({ label: 'Source', id: `source-${location}`, properties: { ...source, id: `source-${location}`, location } })),
      relationships: others.map((location) => ({ type: 'SOURCE_OF', from: `source-${location}`, to: 'e2017', properties: {} })),
    })
    const evidence = 'nodes { evidence { source } }'
    const answer = await own.ask(`{
      positions(filter: { statement: "s2017" }) { ${evidence} } commitments(filter: { statement: "s2017" }) { ${evidence} }
      statement(id: "s2017") { positions { ${evidence} } commitments { ${evidence} } editions { sources { location } } }
    }`)
    await own.close()
    const facts = { nodes: [{ evidence: { source: '/earlier/again.txt' } }] }
    const editions = [{ sources: [...others, '/texts/e2017.txt'].toSorted().map((location) => ({ location })) }]
    expect(answer).toEqual({ positions: facts, commitments: facts, statement: { positions: facts, commitments: facts, editions } })
  })
})
