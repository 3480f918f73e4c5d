import { readQuestion } from '../../dist/src/search/question.js'

const EVIDENCE = 'evidence { statement edition clause section quote start end source rule }'
const SOUGHT = 'peaceful cooperation'
const PAGE = 25
const FAR_PAGE = 1_000
const PAGES_AT_ONCE = 4

/**
 * Eight typical questions, each with the query that asks a generated API for the same (see bench/api/generated-api.mjs), or why none
 * can be written. Entities that many statements name make the answers large; `ask` finds them, and the cursor of a far page.
 */
export async function typicalQuestions(ask) {
  const { holder, about } = await frequentNames(ask)
  const { cursor, page } = await farCursor(ask)
  const list = `query ($after: String) { positions(first: ${PAGE}, after: $after) { nodes { id stance date ${EVIDENCE} } pageInfo { hasNextPage endCursor } } }`
  const statement = await longStatement(ask)
  return [
    {
      name: 'treatiesByYear',
      query: `query ($from: Int, $to: Int) { treatiesByYear(from: $from, to: $to) {
        instrument { id name } statementCount citationCount years { year statementCount citationCount } } }`,
      variables: { from: 1990, to: 2020 },
      generated: {
        note: 'lists every citation, the client must count',
        query: `{ instruments(where: { kind: { in: ["TREATY", "CONVENTION", "CHARTER", "PROTOCOL", "AGREEMENT"] } }) { id name
          citedIn(where: { part: { in: ["BODY", "ANNEX"] }, edition: { some: { primary: { eq: true }, statement: { some: { year: { gte: 1990, lte: 2020 } } } } } }) {
            edition { statement { id year } } } } }`,
      },
    },
    {
      name: 'positions, page 1',
      query: `query ($filter: PositionFilter!) { positions(filter: $filter, first: ${PAGE}) {
        nodes { id stance date ${EVIDENCE} } pageInfo { hasNextPage endCursor } } }`,
      variables: { filter: { stance: 'OPPOSES', holder } },
      generated: {
        query: `{ positionsConnection(first: ${PAGE}, sort: [{ orderKey: ASC }], where: { ${LISTED}, stance: { eq: "OPPOSES" }, holders: { some: { id: { eq: "${holder}" } } } }) {
          edges { node { id stance date ${GENERATED_EVIDENCE} } } pageInfo { hasNextPage endCursor } } }`,
      },
    },
    {
      name: `positions, page ${page.toLocaleString('en')}`,
      query: list,
      variables: { after: cursor },
      firstPage: { query: list, variables: { after: null } },
      generated: {
        query: `{ positionsConnection(first: ${PAGE}, after: "${offsetCursor((page - 1) * PAGE)}", sort: [{ orderKey: ASC }], where: { ${LISTED} }) {
          edges { node { id stance date ${GENERATED_EVIDENCE} } } pageInfo { hasNextPage endCursor } } }`,
      },
    },
    {
      name: 'three hops',
      query: `query ($id: ID!) { statement(id: $id) { title positions(first: ${PAGE}) { nodes { quote about { role entity { id name
        ... on Instrument { citations(first: 5) { nodes { date evidence { quote } statement { id title } } } } } } } } } }`,
      variables: { id: statement },
      generated: {
        query: `{ positionsConnection(first: ${PAGE}, sort: [{ start: ASC }], where: { clause: { some: { part: { in: ["BODY", "ANNEX"] },
            edition: { some: { primary: { eq: true }, statement: { some: { id: { eq: "${statement.replace('Statement:', '')}" } } } } } } } }) {
          edges { node { quote aboutConnection { edges { properties { role } node { id name } } }
            aboutInstruments { id citedInConnection(first: 5, sort: [{ node: { date: DESC } }]) { edges { properties { surface } node { date edition { statement { id title } } } } } } } } } }`,
      },
    },
    {
      name: 'facets',
      query: `query ($filter: PositionFilter!) { positions(filter: $filter) { totalCount facets {
        years { year count } stances { stance count } holders { entity { name } count } about { entity { name } count } topics { topic { name } count } } } }`,
      variables: { filter: { holder, years: { from: 2000 } } },
      generated: { none: 'it counts nothing by value' },
    },
    {
      name: 'timeline',
      query: `query ($about: ID!, $holder: ID) { timeline(about: $about, holder: $holder) { nodes { date holders { id } statement { title }
        positions { status position { stance quote } restates { position { quote } } } dropped { quote } } } }`,
      variables: { about, holder },
      generated: { none: 'it compares no wordings' },
    },
    {
      name: 'search',
      query: `{ search(query: "${SOUGHT}", types: [CLAUSE, POSITION], first: ${PAGE}) { nodes { rank field excerpt { text highlights { start end } } node { __typename id } } } }`,
      generated: {
        note: 'the words alone: no rank, no excerpt',
        query: `{ clausesConnection(first: ${PAGE}, sort: [{ date: DESC }], where: { ${WORDS} }) { edges { node { id text } } }
          positionsConnection(first: ${PAGE}, sort: [{ date: DESC }], where: { ${WORDS} }) { edges { node { id text } } } }`,
      },
    },
    {
      name: 'neighborhood',
      query: `query ($id: ID!) { neighborhood(id: $id, depth: 2, limit: 50) { nodes { distance hub node { id } } links { type count from { id } to { id } } truncated } }`,
      variables: { id: about },
      generated: { none: 'it neither counts links nor stops at hubs' },
    },
  ]
}

/** What our lists of positions read unless they are asked for other parts. */
const LISTED = 'primary: { eq: true }, part: { in: ["BODY", "ANNEX"] }'
const GENERATED_EVIDENCE = 'quote start end rule clause { id section edition { id sources { location } statement { id } } }'

/** A holder of many positions, and something that it often speaks of without most statements naming it. */
async function frequentNames(ask) {
  const { positions } = await ask({ query: '{ positions { facets { holders(first: 2) { entity { id } } about(first: 30) { entity { id } } } } }' })
  const { holders, about } = positions.facets
  return { holder: holders.at(-1).entity.id, about: about.at(-1).entity.id }
}

/** The end of the page before the far one, or before the last full page of a small graph. */
async function farCursor(ask) {
  let cursor = null
  let page = 1
  while (page < FAR_PAGE) {
    const step = Math.min(PAGES_AT_ONCE, FAR_PAGE - page)
    const { positions } = await ask({
      query: `query ($after: String) { positions(first: ${PAGE * step}, after: $after) { pageInfo { hasNextPage endCursor } } }`,
      variables: { after: cursor },
    })
    if (!positions.pageInfo.hasNextPage) break
    cursor = positions.pageInfo.endCursor
    page += step
  }
  return { cursor, page }
}

async function longStatement(ask) {
  const { statements } = await ask({ query: '{ statements(first: 1) { nodes { id } } }' })
  return statements.nodes[0].id
}

/** The cursor of a generated API is an offset. */
const offsetCursor = (offset) => Buffer.from(`arrayconnection:${offset - 1}`).toString('base64')

/** The same patterns that our search looks for. */
const WORDS = `part: { in: ["BODY", "ANNEX"] }, AND: [${readQuestion(SOUGHT)
  .stems.map((pattern) => `{ search: { contains: "${pattern}" } }`)
  .join(', ')}]`
