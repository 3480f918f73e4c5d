import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../src/export/index.ts'
import { type ExportedGraph, openGraph } from '../../src/graph/index.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Every edition has so many of each kind of fact, with a quote of so many characters. */
const FACTS = 10
const QUOTE = 1_000
/** Editions; even the smaller graph has more facts than a format holds rows at once. */
const SMALL = 60
const LARGE = 10 * SMALL
/** Times that the heap is looked at while a graph is exported. */
const LOOKS = 4
/** What a third of the quotes of one kind of fact take in the larger graph. */
const SLACK = (LARGE * FACTS * QUOTE) / 3

type Key = { readonly id: string }

/** A graph that is made as it is read: editions with facts, and none of it kept. */
function openMadeUpEditions(count: number): Promise<ExportedGraph> {
  const at = { start: 0, end: QUOTE }
  const stanced = { ...at, name: 'n', date: '2031-05', year: 2031, rule: 'r', part: 'BODY', primary: true, paraphrase: false, topics: [] }
  const node = (id: string, part: string) => ({
    id,
    labels: part === 'Thing' ? ['Country', 'Thing'] : [part],
    properties: { id, title: 't', parties: [], corrected: [], ...stanced, quote: quoteOf(id), text: 't' },
  })
  const relationship = (from: string, to: string, edition: string) => ({
    from,
    to,
    edition,
    properties: { ...at, id: `${from}-${to}`, role: 'TARGET', surface: 's', rule: 'r' },
  })
  const numbered = (prefix: string, total: number) => Array.from({ length: total }, (_, i) => `${prefix}-${i}`)
  const read = async (name: string, parameters?: { readonly keys?: unknown }) => {
    const [, kind, part = ''] = name.split('/')
    const keys = ((parameters?.keys ?? []) as Key[]).map(({ id }) => id)
    if (kind === 'editions') return numbered('edition', count).map((id) => ({ id, statement: `statement-${id}`, date: '2031-05-06', chars: FACTS * QUOTE }))
    if (kind === 'things' || kind === 'topics') return [{ id: kind }]
    if (kind === 'nodes')
      return part === 'Meta' ? [] : keys.flatMap((id) => (FACT_PARTS.includes(part) ? numbered(`${part}-${id}`, FACTS) : [id])).map((id) => node(id, part))
    return LINK_PARTS.includes(part) ? keys.flatMap((edition) => numbered(`Clause-${edition}`, FACTS).map((id) => relationship(id, 'things', edition))) : []
  }
  return openGraph({ read, text: async (sha256) => quoteOf(sha256) })
}

const FACT_PARTS = ['Clause', 'Position', 'Commitment']
const LINK_PARTS = ['MENTIONS', 'CITES']

/** Differs from every other, and holds its characters itself. */
const quoteOf = (id: string): string => Buffer.from(id.padEnd(QUOTE, 'q')).toString('latin1')

/** The most that was seen to live on the heap at once while a graph was exported, in bytes over what did before. */
async function peakOf(format: ExportFormat, editions: number): Promise<number> {
  const graph = await openMadeUpEditions(editions)
  const exported = exportGraph(graph, format)
  const texts = Symbol.asyncIterator in exported ? [exported] : exported.map(({ text }) => text)
  const before = heapUsed()
  let peak = 0
  let characters = 0
  let looked = 0
  for (const text of texts)
    for await (const chunk of text) {
      characters += chunk.length
      if (characters < looked) continue
      looked = characters + (editions * FACTS * QUOTE * 2) / LOOKS
      peak = Math.max(peak, heapUsed() - before)
    }
  expect(characters).toBeGreaterThan(editions * FACTS * QUOTE)
  return peak
}

function heapUsed(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

describe('what an export keeps in memory', () => {
  it.each(EXPORT_FORMATS)('is no more for a graph that is ten times larger, as %s', { timeout: 60_000 }, async (format) => {
    const small = await peakOf(format, SMALL)
    const large = await peakOf(format, LARGE)
    expect(large - small).toBeLessThan(SLACK)
  })
})
