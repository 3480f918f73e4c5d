import { join } from 'node:path'
import { extract } from '../../extraction/index.ts'
import { packageRoot } from '../../extraction/root.ts'
import { ingestExtraction } from '../../src/graph/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import type { SourceText } from '../../src/library.ts'
import { readSources } from '../../src/sources/index.ts'

/** The texts of `corpus/`. */
export async function sampleTexts(): Promise<SourceText[]> {
  const texts: SourceText[] = []
  for await (const result of readSources([join(packageRoot, 'corpus', 'texts')])) {
    if (result.kind === 'failure') throw result.error
    texts.push(result.source)
  }
  return texts
}

/** Reads texts into a graph as the command line does, at a time that never changes. */
export async function ingestTexts(store: GraphStore, texts: readonly SourceText[]): Promise<void> {
  for (const source of texts) {
    const { location, text, corrections } = source
    await ingestExtraction(store, extract({ source: location, text, corrections }), source, new Date('2040-01-01'))
  }
}
