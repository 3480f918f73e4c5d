import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../../src/commands/index.ts'
import { announce, createControl, newToken } from '../../src/control.ts'
import { TABLE_NAMES } from '../../src/export/index.ts'
import { ingestExtraction, openStore } from '../../src/graph/index.ts'
import { openLocalLibrary } from '../../src/local-library.ts'
import { startServer } from '../../src/server.ts'
import { sourceOf } from '../graph/extractions.ts'
import { YEARS } from '../graph/statements-for-tests.ts'
import { readCsv, readJsonLines } from './readers.ts'

const data = mkdtempSync(join(tmpdir(), 'clausegraph-export-'))
const folder = join(data, 'library')
const out = (name: string) => join(data, name)
beforeAll(async () => {
  const store = await openStore({ kind: 'embedded', folder })
  for (const [location, { extraction, text }] of Object.entries(YEARS))
    await ingestExtraction(store, extraction, sourceOf(text, location), new Date('2040-01-01'))
  await store.close()
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk
        done()
      },
    })
  const code = await runCommand(['export', '--data', data, '--store', 'embedded', ...args], {
    stdin: new PassThrough(),
    stdout: into('out'),
    stderr: into('err'),
    exitCode: 0,
  })
  return { code, ...written }
}

describe('export', () => {
  it('prints every table as JSON Lines', async () => {
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(new Set(readJsonLines(out).map(({ type }) => type))).toEqual(
      new Set(['statement', 'edition', 'source', 'clause', 'citation', 'position', 'commitment', 'entity']),
    )
  })

  it('prints one table as CSV, by date and place in the text', async () => {
    const rows = readCsv((await run('positions', '--format', 'csv')).out)
    expect(rows.map(({ date, holders, primary, text }) => [date, holders, primary, text])).toContainEqual([
      '2031-05-06',
      'AA; BB',
      'true',
      '任何形式的贸易壁垒',
    ])
    expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted())
  })

  it('begins CSV with a byte order mark where one is asked for, in one text and in each of a folder', async () => {
    const plain = await run('positions', '--format', 'csv')
    const marked = await run('positions', '--format', 'csv', '--bom')
    expect(marked).toEqual({ ...plain, out: `\ufeff${plain.out}` })
    expect(readCsv(marked.out)).toEqual(readCsv(plain.out))
    await run('--format', 'csv', '--bom', '--out', out('marked'))
    for (const name of TABLE_NAMES) expect([...readFileSync(join(out('marked'), `${name}.csv`)).subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf])
  })

  it('writes a folder of CSV, and a file in place of one that is there', async () => {
    expect(await run('--format', 'csv', '--out', out('tables'))).toEqual({ code: 0, out: '', err: `written: ${out('tables')}\n` })
    expect(readdirSync(out('tables')).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).toSorted())
    writeFileSync(out('graph.ttl'), 'old')
    expect((await run('--format', 'turtle', '--out', out('graph.ttl'))).code).toBe(0)
    expect(readFileSync(out('graph.ttl'), 'utf8')).toMatch(/^@prefix cg: <urn:clausegraph:vocabulary#>/)
    expect(readdirSync(data).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('writes into the file that a link leads to', async () => {
    writeFileSync(out('linked.ttl'), 'old')
    symlinkSync('linked.ttl', out('link.ttl'))
    expect((await run('--format', 'turtle', '--out', out('link.ttl'))).code).toBe(0)
    expect(readlinkSync(out('link.ttl'))).toBe('linked.ttl')
    expect(readFileSync(out('linked.ttl'), 'utf8')).toMatch(/^@prefix/)
  })

  it.each(['slash/', 'deep/er', './dots/../dots'])('writes the folder %s', async (name) => {
    expect((await run('--format', 'csv', '--out', `${data}/${name}`)).code).toBe(0)
    expect(readdirSync(out(name)).sort()).toEqual(TABLE_NAMES.map((table) => `${table}.csv`).toSorted())
  })

  it('writes into an empty folder that is there, which stays the same folder', async () => {
    mkdirSync(out('empty'))
    const before = statSync(out('empty')).ino
    const home = process.cwd()
    process.chdir(out('empty'))
    onTestFinished(() => process.chdir(home))
    expect(await run('--format', 'neo4j-admin', '--out', '.')).toEqual({ code: 0, out: '', err: 'written: .\n' })
    expect(statSync(out('empty')).ino).toBe(before)
    expect(readdirSync(out('empty'))).toContain('import.args')
  })

  it('leaves alone what is called like a part of an export', async () => {
    mkdirSync(out('kept.partial'))
    writeFileSync(join(out('kept.partial'), 'mine.txt'), 'mine')
    writeFileSync(out('kept.ttl.partial'), 'mine')
    await run('--format', 'csv', '--out', out('kept'))
    await run('--format', 'turtle', '--out', out('kept.ttl'))
    expect(readFileSync(join(out('kept.partial'), 'mine.txt'), 'utf8')).toBe('mine')
    expect(readFileSync(out('kept.ttl.partial'), 'utf8')).toBe('mine')
  })

  it('takes statements by the ids that the API gives them', async () => {
    const [statement] = readJsonLines((await run('statements')).out)
    const bare = await run('statements', '--statement', String(statement?.id))
    expect(bare.code).toBe(0)
    expect(readJsonLines(bare.out)).toHaveLength(1)
    expect(await run('statements', '--statement', `Statement:${statement?.id}`)).toEqual(bare)
  })

  it.each([
    [['--format', 'csv'], /several files; name a folder with --out, or name one of the tables statements, /],
    [['--format', 'neo4j-admin'], /several files; name a folder with --out$/m],
    [['positions', '--bom'], /--bom with --format jsonl, but the mark is for CSV; add --format csv/],
    [['positions', '--format', 'gexf'], /table positions with --format gexf/],
    [['--format', 'csv', '--out', '.'], /\. is not empty/],
    [['--format', 'csv', '--out', 'package.json'], /package\.json is no folder/],
    [['--format', 'turtle', '--out', 'src'], /src is a folder; name a file/],
  ])('%j is called wrongly', async (args, message) => {
    const { code, err } = await run(...args)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) })
  })

  it('puts no file in the place of what is none, such as a device', async () => {
    const socket = createServer().listen(out('socket'))
    onTestFinished(() => void socket.close())
    await once(socket, 'listening')
    const { code, err } = await run('--format', 'turtle', '--out', out('socket'))
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/is no file that could be replaced; leave --out out, and let the shell write into it/),
    })
    expect(statSync(out('socket')).isSocket()).toBe(true)
  })

  it.each(['nowhere.ttl', 'dangling.ttl'])('puts nothing in the place of a link that leads to nothing, but to %s', async (target) => {
    symlinkSync(target, out('dangling.ttl'))
    onTestFinished(() => rmSync(out('dangling.ttl')))
    const { code, err } = await run('--format', 'turtle', '--out', out('dangling.ttl'))
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/dangling\.ttl is a link that leads to no file; name the file itself with --out/) })
    expect(readlinkSync(out('dangling.ttl'))).toBe(target)
    const folder = await run('--format', 'csv', '--out', out('dangling.ttl'))
    expect(folder).toMatchObject({ code: 2, err: expect.stringMatching(/dangling\.ttl is no folder \(E\w+\); name a new or empty one with --out/) })
  })

  it('says which statement is not there, and leaves no file', async () => {
    const { code, err } = await run('--statement', 'nowhere', '--out', out('nothing.jsonl'))
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('no statement has the id "nowhere"') })
    expect(readdirSync(data)).not.toContain('nothing.jsonl')
  })

  it('goes through the server that holds the store, to the same bytes', async () => {
    const formats = [[], ['--format', 'cypher'], ['--format', 'jsonld']]
    const here: string[] = []
    for (const args of formats) here.push((await run(...args)).out)
    const library = await openLocalLibrary({ kind: 'embedded', folder })
    const token = newToken()
    const server = await startServer({ host: '127.0.0.1', port: 0, handlers: { control: createControl(library, token) } })
    onTestFinished(async () => {
      await server.close()
      await library.close()
    })
    await announce(folder, { url: server.url, pid: process.pid, token })
    for (const [index, args] of formats.entries()) expect((await run(...args)).out).toBe(here[index])
    expect(here.every((text) => text.length > 1000)).toBe(true)

    const ask = (name: string) =>
      fetch(`${server.url}/control/read`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify({ name }) })
    for (const name of ['meta', 'export/../meta', 'export/nodes/../../meta', '/etc/passwd'])
      expect(await (await ask(name)).json(), name).toMatchObject({ error: { code: 'BAD_INPUT' } })
  })
})
