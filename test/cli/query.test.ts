import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { Entity } from '../../extraction/model.ts'
import { runCommand } from '../../src/commands/index.ts'
import { announce, createControl, newToken } from '../../src/control.ts'
import { openLocalLibrary } from '../../src/local-library.ts'
import { startServer } from '../../src/server.ts'
import type { MadeStatement } from '../graph/extractions.ts'
import { withMadeLibrary } from './made-library.ts'

const rivers: Entity = { id: 'rivers-treaty', type: 'Instrument', kind: 'TREATY', name: { en: 'Rivers Treaty', 'zh-Hans': '河流条约' }, source: 'x' }
const sentence = { text: 'They uphold the Rivers Treaty.', citations: [{ surface: 'Rivers Treaty', id: 'rivers-treaty', kind: 'TREATY' }] } as const
const statements: readonly MadeStatement[] = [
  { title: 'Statement', date: '2020-05-01', language: 'en', entities: [rivers], sentences: [sentence] },
  { title: 'Note', language: 'en', entities: [rivers], sentences: [sentence] },
]

const folder = withMadeLibrary(statements)
const library = join(folder, 'library')

async function run(...args: readonly string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const [out, err] = [buffer(stdout), buffer(stderr)]
  const code = await runCommand(args, { stdin, stdout, stderr, exitCode: 0 })
  stdout.end()
  stderr.end()
  return { code, out: String(await out), err: String(await err) }
}

const UNDATED = /^1 statement has no date and is left out here; to see which: clausegraph query statements/

describe('query', () => {
  test.each([['treaties-by-year'], ['years-by-treaty'], ['citations-no-longer-made', '--var', 'since=2021']])(
    '%s says that a statement without a date is not in the answer',
    async (...args) => {
      expect(await run('query', ...args)).toMatchObject({ code: 0, err: expect.stringMatching(UNDATED) })
    },
  )

  test('says nothing of dates where the answer is not by year, and finds what has none', async () => {
    const { out, err } = await run('query', 'statements', '--var', 'filter={"undated":true}', '--format', 'csv')
    expect(out.trim().split('\n')).toEqual([expect.stringContaining('title'), expect.stringContaining('Note')])
    expect(err).toBe('')
  })

  test('says beside an empty answer that nothing has the id asked for', async () => {
    const { code, out, err } = await run('query', 'positions', '--var', 'filter={"holder":"Nobody"}', '--format', 'csv')
    expect({ code, rows: out.trim().split('\n').length }).toEqual({ code: 0, rows: 1 })
    expect(err).toMatch(/^Nothing here has the id "Nobody"; search\(/)
  })

  test.each([
    ['en', 'Rivers Treaty'],
    ['zh-CN', '河流条约'],
    ['zh-TW', '河流條約'],
  ])('gives names in %s', async (language, name) => {
    expect((await run('query', 'treaties-by-year', '--names', language, '--format', 'csv')).out).toContain(`,${name},`)
  })

  test('refuses a language of names that it does not know', async () => {
    expect(await run('query', 'treaties-by-year', '--names', 'tlh')).toMatchObject({ code: 2, err: expect.stringContaining('Expected one of zh-Hans') })
  })

  test('asks a server that holds the store for names in the language too', async () => {
    const local = await openLocalLibrary({ kind: 'embedded', folder: library })
    const token = newToken()
    const server = await startServer({ host: '127.0.0.1', port: 0, handlers: { control: createControl(local, token) } })
    try {
      await announce(library, { url: server.url, pid: process.pid, token })
      expect((await run('query', 'treaties-by-year', '--names', 'zh-Hant')).out).toContain('河流條約')
    } finally {
      await server.close()
      await local.close()
      rmSync(join(library, 'server.json'))
    }
  })

  test('begins CSV with a byte order mark where one is asked for', async () => {
    const args = ['query', 'treaties-by-year', '--format', 'csv']
    const plain = await run(...args)
    expect(await run(...args, '--bom')).toEqual({ ...plain, out: `\ufeff${plain.out}` })
    expect(await run('query', 'treaties-by-year', '--bom')).toMatchObject({ code: 2, err: expect.stringMatching(/--bom with --format table/) })
  })
})

describe('start and ingest', () => {
  const texts = join(folder, 'texts')
  const data = ['--data', join(folder, 'other')]

  test('say which text has no date, and how many statements the table leaves out', async () => {
    writeFileSync(texts, '# Joint Statement of France and Japan\n\nBoth sides welcome the Paris Agreement.\n')
    const { err } = await run('ingest', ...data, texts)
    expect(err).toContain(`no date found, so in no table by year: ${texts}. Give dates with clausegraph ingest PATH --date`)
    const started = await run('start', ...data, '--no-serve', texts)
    expect(started.out).toMatch(/No treaty is cited in the dated .*\n1 statement has no date and is left out here/)
    expect((started.out + started.err).match(/--date/g), 'once, as an option of ingest').toEqual(['--date'])
    expect(started.out).toContain('clausegraph ingest PATH --date')
    expect((await run('ingest', ...data, texts, '--date', '2019-05-03')).err).toBe('')
    expect((await run('query', ...data, 'treaties-by-year')).err).toBe('')
  })

  test('print the table with names in the language asked for', async () => {
    writeFileSync(texts, '# Joint Statement of France and Japan\n\nBoth sides welcome the Paris Agreement.\n\nDone at Paris on 3 May 2019\n')
    expect((await run('start', ...data, '--no-serve', '--names', 'zh-TW', texts)).out).toContain('巴黎協定')
  })
})
