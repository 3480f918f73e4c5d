import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openForServing } from '../../src/commands/serving.ts'
import { readConfig } from '../../src/config.ts'
import { loadExtraction } from '../../src/extraction.ts'

vi.mock('../../src/extraction.ts', () => ({ loadExtraction: vi.fn(async () => ({})) }))

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'clausegraph-preload-'))
  vi.mocked(loadExtraction).mockClear()
})
afterEach(() => rmSync(data, { recursive: true }))

describe('a server that starts', () => {
  const CLAUSEGRAPH_TOKEN = 'the-token-of-these-tests'
  it.each([
    { case: 'loads the dictionaries where writers may come', samples: false, environment: { CLAUSEGRAPH_TOKEN }, loaded: 1 },
    { case: 'loads none where nobody may write', samples: false, environment: {}, loaded: 0 },
    { case: 'loads none over the samples', samples: true, environment: { CLAUSEGRAPH_TOKEN }, loaded: 0 },
  ])('$case', async ({ samples, environment, loaded }) => {
    const library = await openForServing(readConfig({ data, samples }, environment), undefined)
    expect(loadExtraction).toHaveBeenCalledTimes(loaded)
    await library.close()
  })
})
