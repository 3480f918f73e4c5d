import { Writer } from 'n3'
import type { ExportedGraph } from '../graph/index.ts'
import { quads } from './quads.ts'
import { DATA, PREFIXES } from './terms.ts'

const CHUNK = 64 * 1024
const KINDS = ['statement', 'edition', 'source', 'clause', 'position', 'commitment', 'entity', 'topic', 'mention', 'citation']

/** Turtle (https://www.w3.org/TR/turtle/). */
export async function* turtle(graph: ExportedGraph): AsyncGenerator<string> {
  const written: string[] = []
  let length = 0
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      written.push(chunk)
      length += chunk.length
      done?.()
    },
    end: (done?: () => void) => done?.(),
  }
  const take = () => {
    length = 0
    return written.splice(0).join('')
  }
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, `${DATA}${kind}/`]))
  const writer = new Writer(sink, { prefixes: { ...PREFIXES, ...kinds } })
  for await (const quad of quads(graph)) {
    writer.addQuad(quad)
    if (length > CHUNK) yield take()
  }
  await new Promise((resolve) => writer.end(resolve))
  yield take()
}
