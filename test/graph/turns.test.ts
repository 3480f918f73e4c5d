import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLocalLibrary } from '../../src/local-library.ts'
import { createTurns } from '../../src/turns.ts'
import { sourceOf } from './extractions.ts'

describe('works that take turns', () => {
  it('run one after another, and go on after a failure', async () => {
    const inTurn = createTurns()
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      events.push(`${name} ends`)
      if (name === 'b') throw new Error(name)
      return name
    }
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(work(name))))
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})

describe('a library', () => {
  it('does not bring back by a rebuild what is removed meanwhile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clausegraph-turns-'))
    const library = await openLocalLibrary({ kind: 'embedded', folder })
    const give = (name: string, year: number) => library.ingest(sourceOf(`甲方声明\n\n双方反对第${year}号决定。\n\n${year}年5月6日\n`, name))
    const [, second] = [await give('a.txt', 2018), await give('b.txt', 2019)]
    const rebuilding = library.rebuild()
    const removing = library.remove('b.txt')
    const adding = give('c.txt', 2020)
    expect((await rebuilding).map(({ location }) => location)).toEqual(['a.txt', 'b.txt'])
    expect((await removing).statements).toEqual([second.statement])
    await adding
    const { data } = await library.query('{ statements { nodes { editions { sources { location } } } } }')
    expect(
      JSON.stringify(data)
        .match(/\w\.txt/g)
        ?.sort(),
    ).toEqual(['a.txt', 'c.txt'])
    await library.close()
    rmSync(folder, { recursive: true })
  })
})
