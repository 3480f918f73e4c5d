import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { packageRoot } from '../../extraction/root.ts'
import { type GraphStore, graphDigest, ingestExtraction, removeFrom } from '../../src/graph/index.ts'
import type { Ingested } from '../../src/library.ts'
import { describeEachStore } from '../support/stores.ts'
import { exportedRelationships } from './exported.ts'
import { sourceOf } from './extractions.ts'

const corpus = join(packageRoot, '..', 'shared', 'corpus')
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.log(`Skipped, needs real statements: no folder ${corpus}`)

type Read = ReturnType<typeof read>

function read(path: string) {
  const text = readFileSync(join(corpus, path), 'utf8').replace(/^\uFEFF/, '')
  return { source: sourceOf(text, path), extraction: extract({ source: path, text }) }
}

function readFolder(folder: string, pattern = /\.txt$/): Read[] {
  return readdirSync(join(corpus, folder))
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => read(join(folder, name)))
}

async function ingestAll(store: GraphStore, texts: readonly Read[]) {
  const ingested: Ingested[] = []
  for (const { extraction, source } of texts) ingested.push(await ingestExtraction(store, extraction, source))
  return ingested
}

async function countStatements(store: GraphStore): Promise<number> {
  return new Set((await exportedRelationships(store, 'EDITION_OF')).map(({ to }) => to)).size
}

describeEachStore('real statements', (under) => {
  let seeds: Read[]
  beforeAll(() => {
    seeds = hasCorpus ? readFolder('seeds') : []
  })

  it.skipIf(!hasCorpus)('give one graph, in order, in reverse, twice, and with one edition removed and added again', async () => {
    const store = await under.open()
    await ingestAll(store, seeds)
    const digest = await graphDigest(store)
    expect(digest.nodes).toBeGreaterThan(500)
    expect((await ingestAll(store, seeds)).map(({ outcome }) => outcome)).toEqual(seeds.map(() => 'unchanged'))
    expect(await graphDigest(store), 'twice').toEqual(digest)
    for (const seed of seeds.slice(2, 4)) {
      await removeFrom(store, seed.source.location)
      await ingestAll(store, [seed])
      expect(await graphDigest(store), `${seed.source.location} removed and added again`).toEqual(digest)
    }
    const reverse = await under.open()
    await ingestAll(reverse, seeds.toReversed())
    expect(await graphDigest(reverse), 'in reverse').toEqual(digest)
  })

  it.skipIf(!hasCorpus).each([
    ['the seeds, two of them of one day', 'seeds', /./, 4],
    ['three texts of one day at Camp David', 'en', /camp-david/, 3],
    ['the Universal Declaration in two scripts', 'zh', /udhr/, 1],
    ['the Shanghai communiqué, clean and scanned', 'zh', /shanghai/, 1],
    ['a statement under two addresses', 'en', /thailand-trade-framework/, 1],
  ])('are told apart and joined: %s', async (_what, folder, pattern, statements) => {
    const store = await under.open()
    const ingested = await ingestAll(store, readFolder(folder, pattern))
    expect(await countStatements(store)).toBe(statements)
    expect(ingested.flatMap(({ doubts }) => doubts ?? [])).toEqual([])
  })
})
