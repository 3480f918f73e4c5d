import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { ingestExtraction, openStore } from '../../src/graph/index.ts'
import { type MadeStatement, makeExtraction, sourceOf } from '../graph/extractions.ts'

/** A folder that the environment names to the commands while the tests of a file run, with statements in the `library` of it. */
export function withMadeLibrary(statements: readonly MadeStatement[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-commands-'))
  beforeAll(async () => {
    for (const name of ['CLAUSEGRAPH_STORE', 'NEO4J_URI', 'PORT']) vi.stubEnv(name, undefined)
    vi.stubEnv('CLAUSEGRAPH_DATA', folder)
    const store = await openStore({ kind: 'embedded', folder: join(folder, 'library') })
    for (const [nth, statement] of statements.entries()) {
      const { extraction, text } = makeExtraction(statement)
      await ingestExtraction(store, extraction, sourceOf(text, `${nth}.txt`))
    }
    await store.close()
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  return folder
}
