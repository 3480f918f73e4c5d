import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../extraction/index.ts'
import { packageRoot } from '../../extraction/root.ts'
import { type Api, createApi } from '../../src/api/index.ts'
import { openEmbeddedStore } from '../../src/graph/embedded/store.ts'
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

export interface SampleApi {
  readonly api: Api
  readonly texts: readonly SourceText[]
  /** The answer's data; throws when the answer has errors. */
  ask(source: string): Promise<Record<string, unknown>>
  close(): Promise<void>
}

/** An API over the sample corpus in an embedded store of its own. */
export async function openSampleApi(): Promise<SampleApi> {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-api-'))
  const store = await openEmbeddedStore(folder)
  const texts = await sampleTexts()
  await ingestTexts(store, texts)
  const api = createApi({ store })
  const ask = async (source: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await api.execute(source)
    if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
    return data as Record<string, unknown>
  }
  const close = async (): Promise<void> => {
    await api.dispose()
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { api, texts, ask, close }
}

/** Reads texts into a graph as the command line does, at a time that never changes. */
export async function ingestTexts(store: GraphStore, texts: readonly SourceText[]): Promise<void> {
  for (const source of texts) {
    const { location, text, corrections } = source
    await ingestExtraction(store, extract({ source: location, text, corrections }), source, new Date('2040-01-01'))
  }
}
