import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.ts'
import { TABLE_NAMES } from '../../src/export/tables.ts'
import { graphOf, openMadeUp } from './made-up-graph.ts'
import { filesOf, readCsv, readGexf, readGraphml, readJsonLines, readList, readRdf, textOf, triplesOf } from './readers.ts'

/** What breaks formats, alone and among other characters. No text and no name of the graph is empty. */
const BREAKERS = [
  ...['"', "'", '`', '\\', '\n', '\r', '\r\n', '\t', ',', ';', '; ', '\\;', '|', '{', '}', '<', '>', '&', '&lt;', '&#10;', ']]>', '<!--', '-->', '<?x?>'],
  ...['\0', '\u0001', '\u001b[2J', '\u001f', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '😀', '国'],
  ...['\\u0041', '\\n', '=1+1', '+1', '-1', '@x', "'=1", ' ', '%', '#', '$rows', '//', '/*', '*/', '"""', "'''", '^^', '@en', '_:b', '$&', '${'],
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...BREAKERS), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
const lists = fc.uniqueArray(hostile, { maxLength: 3 })

/** Halves of characters cannot be written in UTF-8. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')
/** XML has no control characters and two more characters less. */
const inXml = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

const check = (property: (text: string, aliases: string[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(hostile, lists, property), { numRuns: 60, examples: BREAKERS.map((text): [string, string[]] => [text, [text]]) })

describe('whatever a text holds', () => {
  it('comes back from CSV', () =>
    check(async (text, aliases) => {
      const files = await filesOf(exportGraph(await openMadeUp(graphOf(text, aliases)), 'csv'))
      expect([...files.keys()]).toEqual(TABLE_NAMES.map((name) => `${name}.csv`))
      const rows = Object.fromEntries([...files].map(([name, csv]) => [name.replace('.csv', ''), readCsv(csv)]))
      const [position] = rows.positions ?? []
      expect(position).toMatchObject({ quote: wellFormed(text), text: wellFormed(text), polarity: '-1', primary: 'true', section: wellFormed(text) })
      expect(readList(position?.topics ?? '')).toEqual(aliases.map(wellFormed))
      expect(readList(rows.entities?.[0]?.aliases ?? '')).toEqual(aliases.map(wellFormed))
      expect(rows.mentions?.[0]?.surface).toBe(wellFormed(text))
    }))

  it('comes back from JSON Lines, halves of characters too', () =>
    check(async (text, aliases) => {
      const items = readJsonLines(await textOf(exportGraph(await openMadeUp(graphOf(text, aliases)), 'jsonl')))
      const position = items.find(({ type }) => type === 'position')
      expect(position).toMatchObject({ quote: text, topics: aliases, restates: 'position-2', similarity: 0.1 + 0.2, targets: ['thing'], mentioned: [] })
      expect(items.find(({ type }) => type === 'entity')).toMatchObject({ aliases, name: text, entityType: 'Person' })
    }))

  it('comes back from Turtle and JSON-LD, which say the same', () =>
    check(async (text, aliases) => {
      const graph = await openMadeUp(graphOf(text, aliases))
      const turtle = readRdf(await textOf(exportGraph(graph, 'turtle')), 'text/turtle')
      const jsonld = readRdf(await textOf(exportGraph(graph, 'jsonld')), 'application/ld+json')
      expect(triplesOf(jsonld)).toEqual(triplesOf(turtle))
      const query = (select: string) =>
        (turtle.query(`PREFIX cg: <urn:clausegraph:vocabulary#> ${select}`) as Map<string, { value: string }>[]).map((row) => row.get('found')?.value)
      expect(query('SELECT ?found { <urn:clausegraph:position/position> cg:quote ?found }')).toEqual([wellFormed(text)])
      const altLabels = query('SELECT ?found { <urn:clausegraph:entity/thing> <http://www.w3.org/2004/02/skos/core#altLabel> ?found }')
      expect(altLabels.sort()).toEqual([...new Set(aliases.map(wellFormed))].sort())
    }))

  it.each(['graphml', 'gexf'] as const)('comes back from %s, but for what XML cannot hold', (format) =>
    check(async (text, aliases) => {
      const made = graphOf(text, aliases)
      const written = await textOf(exportGraph(await openMadeUp(made), format))
      const graph = format === 'graphml' ? readGraphml(written) : readGexf(written)
      expect(graph.order).toBe(made.nodes.filter(({ part }) => part !== 'SourceText').length)
      expect(graph.size).toBe(made.relationships.filter(({ part }) => part !== 'HAS_TEXT').length)
      expect(graph.getNodeAttributes('Position:position')).toMatchObject({ label: inXml(text), quote: inXml(text), polarity: -1, primary: true })
      expect(readList(graph.getNodeAttribute('Thing:thing', 'aliases'))).toEqual(aliases.map(inXml))
      const [mention] = graph.filterEdges((_, { label }) => label === 'MENTIONS')
      expect(graph.getEdgeAttributes(mention)).toMatchObject({ surface: inXml(text), start: 0, end: text.length })
    }),
  )
})

it('ids that are no plain words stand in every format', async () => {
  const made = graphOf('x', [])
  const id = 'a b/"<ü>%国'
  const named = (known: string) => (known === 'position' ? id : known)
  const graph = await openMadeUp({
    nodes: made.nodes.map((node) => ({ ...node, id: named(node.id), properties: { ...node.properties, id: named(node.id) } })),
    relationships: made.relationships.map((each) => ({ ...each, from: named(each.from), to: named(each.to) })),
  })
  const turtle = readRdf(await textOf(exportGraph(graph, 'turtle')), 'text/turtle')
  expect(triplesOf(turtle)).toEqual(triplesOf(readRdf(await textOf(exportGraph(graph, 'jsonld')), 'application/ld+json')))
  expect(triplesOf(turtle).filter((line) => line.startsWith(`<urn:clausegraph:position/${encodeURIComponent(id)}>`)).length).toBeGreaterThan(10)
  expect(readGexf(await textOf(exportGraph(graph, 'gexf'))).hasNode(`Position:${id}`)).toBe(true)
})
