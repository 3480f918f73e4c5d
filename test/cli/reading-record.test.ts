import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ingested, SourceText } from '../../src/library.ts'
import { openReadingRecord } from '../../src/reading-record.ts'

const source: SourceText = { location: '/a.txt', text: 'Both sides agree.', encoding: 'utf-8', mediaType: 'text/plain', corrections: {} }
const counts = { clauses: 1, mentions: 2, citations: 3, positions: 4, commitments: 5, issues: 6 }
const ingested = { location: '/a.txt', edition: 'e1', statement: 's', title: 't', date: null, parties: [], outcome: 'added', counts } satisfies Ingested

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausegraph-record-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function noted(registry?: string[]) {
  const record = await openReadingRecord(folder, registry)
  record.note(source, ingested)
  await record.save()
}

test('what was read is found again by a later process', async () => {
  await noted()
  expect((await openReadingRecord(folder)).find(source)).toEqual({ edition: 'e1', counts })
})

test.each<[string, Partial<SourceText>]>([
  ['another text', { text: 'Both sides object.' }],
  ['other corrections', { corrections: { date: '2017' } }],
  ['another place', { location: '/b.txt' }],
])('%s is not', async (_, change) => {
  await noted()
  expect((await openReadingRecord(folder)).find({ ...source, ...change })).toBeUndefined()
})

test('other dictionaries make everything be read anew', async () => {
  const registry = await mkdtemp(join(folder, 'registry-'))
  await writeFile(join(registry, 'names.yaml'), '[]')
  await noted([registry])
  expect((await openReadingRecord(folder, [registry])).find(source)).toBeDefined()
  await writeFile(join(registry, 'names.yaml'), '[]\n')
  expect((await openReadingRecord(folder, [registry])).find(source)).toBeUndefined()
  expect((await openReadingRecord(folder)).find(source)).toBeUndefined()
})

test('a record that is garbage is a new one', async () => {
  await writeFile(join(folder, 'readings.json'), '{"rules":1}')
  expect((await openReadingRecord(folder)).find(source)).toBeUndefined()
})
