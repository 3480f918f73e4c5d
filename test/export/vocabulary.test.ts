import oxigraph from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.ts'
import { nodeKinds, PUBLISHED, PUBLISHED_PARTS, STORE_KEYS } from '../../src/export/published.ts'
import { NODE_LABELS } from '../../src/graph/model.ts'
import { statementsOf } from '../../src/graph/queries.ts'
import { read } from '../conventions/files.ts'
import { graphOf, openMadeUp } from './made-up-graph.ts'
import { readRdf, textOf } from './readers.ts'

const OWN = 'urn:clausegraph:vocabulary#'

describe('what leaves the graph', () => {
  it.each(PUBLISHED_PARTS)('has every property of %s, or the stores alone need it', (part) => {
    const known: readonly string[] = [...PUBLISHED[part], ...STORE_KEYS]
    const forgotten = Object.keys(nodeKinds(part)).filter((name) => !known.includes(name))
    expect(forgotten, 'add them to PUBLISHED or to STORE_KEYS in src/export/published.ts, and to schema/vocabulary.ttl').toEqual([])
  })

  it.each(PUBLISHED_PARTS)('has no property of %s that the graph does not know', (part) => {
    expect(PUBLISHED[part].filter((name) => !Object.hasOwn(nodeKinds(part), name))).toEqual([])
  })
})

describe('schema/vocabulary.ttl', () => {
  const vocabulary = readRdf(read('schema/vocabulary.ttl'), 'text/turtle')
  const told = new Set([...vocabulary.match(null, oxigraph.namedNode('http://www.w3.org/2000/01/rdf-schema#comment'))].map(({ subject }) => subject.value))

  it('tells what every word of ours means that an export uses', async () => {
    const graph = readRdf(await textOf(exportGraph(await openMadeUp(graphOf('x', ['y'])), 'turtle')), 'text/turtle')
    const used = [...graph.match()].flatMap(({ predicate, object }) => [predicate.value, object.value]).filter((iri) => iri.startsWith(OWN))
    expect([...new Set(used)].filter((iri) => !told.has(iri))).toEqual([])
  })

  it('tells of every property and label there is', () => {
    const others = ['name', 'title', 'language', 'nameEn', 'nameZhHans', 'nameZhHant', 'aliases', 'ingestedAt']
    const names = PUBLISHED_PARTS.flatMap((part): readonly string[] => PUBLISHED[part]).filter((name) => !others.includes(name))
    const labels = Object.keys(NODE_LABELS).filter((label) => label !== 'Meta' && label !== 'SourceText')
    expect([...new Set([...names, ...labels])].filter((name) => !told.has(OWN + name))).toEqual([])
  })
})

it('every list of the graph is made after an import, where it is empty', () => {
  const script = statementsOf('neo4j-after-import.cypher').join('\n')
  for (const [label, { properties }] of Object.entries(NODE_LABELS).filter(([name]) => /^(?:Statement|Edition|Position|Commitment|Thing)$/.test(name))) {
    const lists = Object.entries(properties).filter(([, kind]) => kind === 'strings')
    for (const [name] of lists) expect(script, `${label}.${name}`).toMatch(new RegExp(`:${label}\\) WHERE [^;]*n\\.${name} IS NULL`))
  }
})
