import type { Literal, Quad } from 'n3'
import type { ExportedGraph } from '../graph/index.ts'
import { quads } from './quads.ts'
import { OWN, PREFIXES, RDF_TYPE } from './terms.ts'

const { cg: _, ...OTHERS } = PREFIXES
const CONTEXT = { '@vocab': OWN, ...OTHERS }

/** JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): one flattened graph, a line for each run of facts on one subject. */
export async function* jsonld(graph: ExportedGraph): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`
  let separator = '\n'
  for await (const run of subjectRuns(quads(graph))) {
    yield separator + JSON.stringify(toObject(run))
    separator = ',\n'
  }
  yield '\n]}\n'
}

async function* subjectRuns(all: AsyncIterable<Quad>): AsyncGenerator<Quad[]> {
  let run: Quad[] = []
  for await (const quad of all) {
    if (run[0] && run[0].subject.value !== quad.subject.value) {
      yield run
      run = []
    }
    run.push(quad)
  }
  if (run.length > 0) yield run
}

function toObject(run: readonly Quad[]): Record<string, unknown> {
  const values = new Map<string, unknown[]>()
  for (const { predicate, object } of run) {
    const isType = predicate.equals(RDF_TYPE)
    const key = isType ? '@type' : compact(predicate.value)
    const known = values.get(key) ?? []
    known.push(isType ? compact(object.value) : toValue(object))
    values.set(key, known)
  }
  return { '@id': run[0]?.subject.value, ...Object.fromEntries([...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all])) }
}

function toValue(object: Quad['object']): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value }
  const { value, language, datatype } = object as Literal
  if (language) return { '@value': value, '@language': language }
  const type = compact(datatype.value)
  if (type === 'xsd:string') return value
  if (type === 'xsd:boolean') return value === 'true'
  return type === 'xsd:integer' ? Number(value) : { '@value': value, '@type': type }
}

function compact(iri: string): string {
  if (iri.startsWith(OWN)) return iri.slice(OWN.length)
  const prefix = Object.entries(OTHERS).find(([, namespace]) => iri.startsWith(namespace))
  return prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : iri
}
