import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Extraction } from '../../extraction/model.ts'
import { packageRoot } from '../../extraction/root.ts'

const TEXT = '# 中俄联合声明\n\n双方重申恪守《联合国宪章》。双方反对单边制裁。双方将扩大贸易。\n\n2018年6月8日于北京\n'
const ENGLISH =
  '# Joint Statement of France and Japan\n\nBoth sides welcome the Paris Agreement. They oppose new trade barriers.\n\nDone at Paris on 3 May 2019\n'

// Compiled code lies below the package's folder, so that it finds the package's data, but not in `dist`, which is packed.
const compiled = join(packageRoot, 'node_modules', '.cache', 'clausegraph-cli')
beforeAll(() => {
  const compiler = join(packageRoot, 'node_modules', '.bin', 'tsc')
  const build = [compiler, '-p', 'tsconfig.build.json', '--outDir', compiled, '--tsBuildInfoFile', join(compiled, 'info')]
  try {
    execFileSync(build[0] as string, build.slice(1), { cwd: packageRoot, encoding: 'utf8' })
  } catch {
    // What does not type-check is told by the type check; the code is written all the same.
  }
}, 120_000)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausegraph-cli-'))
  writeFileSync(join(folder, 'a.txt'), TEXT)
  writeFileSync(join(folder, 'b.txt'), ENGLISH)
})
const running = new Set<ChildProcess>()
afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  rmSync(folder, { recursive: true })
})
afterAll(() => expect(running.size).toBe(0))

interface Run {
  readonly child: ChildProcess
  readonly out: () => string
  readonly done: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
}

/** Starts the command line with a data folder of its own, in the folder of the texts. */
function launch(args: readonly string[], input = '', settings: Readonly<Record<string, string>> = {}): Run {
  const environment = { ...process.env, CLAUSEGRAPH_DATA: join(folder, 'data'), CLAUSEGRAPH_STORE: '', NEO4J_URI: '', PORT: '0', ...settings }
  const child = spawn(process.execPath, [join(compiled, 'src', 'cli.js'), ...args], { cwd: folder, env: { ...environment, CLAUSEGRAPH_STORE: 'embedded' } })
  running.add(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk
  })
  child.stdin.end(input)
  const done = once(child, 'close').then(([code]) => {
    running.delete(child)
    return { code: code as number | null, out, err }
  })
  return { child, out: () => out, done }
}
const run = (args: readonly string[], input?: string) => launch(args, input).done
const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

test.each<[string[], number, string, string]>([
  [['--version'], 0, JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version, ''],
  [['frobnicate'], 2, '', "error: unknown command 'frobnicate'"],
  [['ingest', 'absent.txt'], 1, '', 'clausegraph: absent.txt: there is no such file or folder'],
])('%j ends with %i', async (args, code, out, err) => {
  expect(await run(args)).toMatchObject({ code, out: expect.stringContaining(out), err: expect.stringContaining(err) })
})

describe('extract', () => {
  test('prints one extraction a text in the order given, and nothing else', async () => {
    const { code, out, err } = await run(['extract', 'b.txt', './a.txt', '-'], 'Both sides agree.')
    const extractions = jsonLines<Extraction>(out)
    expect([code, err]).toEqual([0, ''])
    expect(extractions.map(({ source }) => source)).toEqual(['b.txt', './a.txt', '-'])
    for (const extraction of extractions) expect(Extraction.safeParse(extraction).error).toBeUndefined()
  })

  test('goes on after a text that fails, and ends with 1', async () => {
    writeFileSync(join(folder, 'aa.txt'), '')
    const { code, out, err } = await run(['extract', '.'])
    expect(jsonLines<Extraction>(out).map(({ source }) => source)).toEqual(['a.txt', 'b.txt'])
    expect([code, err]).toEqual([1, expect.stringMatching(/aa\.txt: the text is empty/)])
  })

  test('ends quietly when its reader has enough', async () => {
    const { child, done } = launch(['extract', ...Array.from({ length: 20 }, () => 'a.txt')])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await done).toMatchObject({ code: 0, err: '' })
  })
})

test('explain shows names, stances and rules, for people and for programs', async () => {
  const { out } = await run(['explain', '双方重申恪守《联合国宪章》。', '--parties', 'CN,RU'])
  expect(out).toMatch(/Instrument 《联合国宪章》 = un-charter, CHARTER/)
  expect(out).toMatch(/REAFFIRMS by “重申”, held by CN, RU/)
  expect(out).toMatch(/cue “重申” kept: /)
  expect(out).toMatch(/^sentence: 双方重申恪守《联合国宪章》。\n {2}predicate under the reporting cue before: 恪守《联合国宪章》\n/)
  expect(out).toMatch(/by its name “联合国宪章” {3}\[zh-bracketed-title\]/)
  expect(JSON.parse((await run(['explain', 'We oppose tariffs.', '--json'])).out)).toMatchObject({ format: '1', source: 'sentence' })
  expect((await run(['explain', '双方呼吁联合国发挥作用。'])).out).toContain('held by nobody named, addressed to UN')
})

test('diff tells what one text has and the other has not', async () => {
  writeFileSync(join(folder, 'c.txt'), TEXT.replace('双方反对单边制裁。', ''))
  const { code, out } = await run(['diff', 'a.txt', 'c.txt'])
  expect(code).toBe(0)
  expect(out).toMatch(/Clauses only in a\.txt \(1\)\n {2}双方反对单边制裁。/)
  expect(out).toMatch(/OPPOSES: 单边制裁/)
})

test('texts are ingested, asked for, exported, read anew and removed', async () => {
  interface Line {
    readonly outcome: string
    readonly location: string
    readonly edition: string
  }
  const first = await run(['ingest', 'a.txt', 'b.txt', '--json'])
  expect(jsonLines<Line>(first.out).map(({ outcome, location }) => [outcome, location])).toEqual([
    ['added', join(folder, 'a.txt')],
    ['added', join(folder, 'b.txt')],
  ])
  expect(jsonLines<Line>((await run(['ingest', 'a.txt', '--json'])).out)[0]?.outcome).toBe('unchanged')

  const csv = await run(['query', 'treaties-by-year', '--format', 'csv'])
  expect(csv.out).toMatch(/^un-charter,.*,2018,1,1,false$/m)
  expect(csv.out).toMatch(/^paris-agreement,.*,2019,1,1,false$/m)
  expect((await run(['query', 'treaties-by-year', '--format', 'csv', '--var', 'from=2019'])).out).not.toMatch(/un-charter/)

  const exported = jsonLines<{ type: string; stance?: string; source?: string }>((await run(['export'])).out)
  expect(new Set(exported.map(({ type }) => type))).toEqual(
    new Set(['statement', 'edition', 'source', 'clause', 'mention', 'citation', 'position', 'commitment', 'entity', 'topic']),
  )
  expect(exported.find(({ stance }) => stance === 'OPPOSES')?.source).toMatch(/[ab]\.txt$/)
  expect((await run(['export', 'positions', '--format', 'csv'])).out.split('\n')[0]).toMatch(/stance.*quote.*holders.*targets/)

  expect((await run(['rebuild'])).out).toContain('2 texts read anew')
  expect((await run(['remove', 'b.txt'])).out).toMatch(/removed 1 statement .*1 edition/)
  expect((await run(['query', 'treaties-by-year', '--format', 'csv'])).out).not.toMatch(/paris-agreement/)
  expect(JSON.parse((await run(['stores', '--json'])).out)[0]).toMatchObject({ kind: 'embedded', reachable: true, nodes: expect.any(Number) })
}, 120_000)

test('corrections beat what the text says and are kept when it is read anew', async () => {
  const { out } = await run(['ingest', 'b.txt', '--date', '2020-01-02', '--parties', 'FR,JP', '--title', 'A corrected title', '--json'])
  expect(JSON.parse(out)).toMatchObject({ date: '2020-01-02', parties: ['FR', 'JP'], title: 'A corrected title' })
  expect((await run(['rebuild', '--json'])).out).toContain('"A corrected title"')
}, 60_000)

test('a text in another language joins its statement where --edition-of says so', async () => {
  await run(['ingest', 'a.txt'])
  await run(['ingest', 'b.txt', '--edition-of', 'a.txt'])
  const { statements } = JSON.parse((await run(['query', 'statements', '--json'])).out)
  expect(statements.nodes.map(({ editions }: { editions: { language: string }[] }) => editions.map(({ language }) => language).sort())).toEqual([
    ['en', 'zh-Hans'],
  ])
}, 60_000)

test('a text that the graph refuses is told and the others go on', async () => {
  writeFileSync(join(folder, 'copy.txt'), TEXT)
  for (const [name, date] of [
    ['a', '2018-06-08'],
    ['copy', '2019'],
  ] as const)
    writeFileSync(join(folder, `${name}.meta.yaml`), `date: "${date}"`)
  const { code, out, err } = await run(['ingest', 'a.txt', 'copy.txt', 'b.txt', '--json'])
  expect(jsonLines<{ location: string }>(out).map(({ location }) => location)).toEqual([join(folder, 'a.txt'), join(folder, 'b.txt')])
  expect([code, err]).toEqual([1, expect.stringMatching(/copy\.txt: .*same text.*other corrections/)])
}, 60_000)

describe('start', () => {
  test('without paths reads the samples into a folder of their own and prints the table', async () => {
    const { code, out } = await run(['start', '--no-serve'])
    expect(code).toBe(0)
    expect(out).toMatch(/9 texts of 8 statements read \(9 added\)/)
    expect(out).toMatch(/│ Charter of the United Nations .*│ 5 \(6\) │/)
    expect(out).toContain('no quotations')
    expect(await run(['query', 'statements'])).toMatchObject({ code: 1, err: expect.stringContaining('nothing is stored in') })
    expect((await run(['start', '--no-serve'])).out).toContain('9 unchanged')
  }, 60_000)

  test('serves the samples to readers alone, whoever asks with a token', async () => {
    const token = 'the-token-of-this-test'
    const server = launch(['start', '--port', '0'], '', { CLAUSEGRAPH_TOKEN: token })
    await expect.poll(server.out, { timeout: 60_000 }).toContain('Stop with Ctrl-C')
    const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(server.out())?.[1]
    const ask = async (query: string, variables = {}) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json()
    }
    const counted = await ask('{ statements { totalCount } }')
    expect(await ask('mutation I($text: String!) { ingest(input: { text: $text }) { outcome } }', { text: TEXT })).toMatchObject({
      errors: [{ message: expect.stringMatching(/samples.*clausegraph start PATH/), extensions: { code: 'READ_ONLY' } }],
    })
    expect(await ask('mutation { removeStatement(id: "x") { statements } }')).toMatchObject({ errors: [{ extensions: { code: 'READ_ONLY' } }] })
    expect(await ask('{ statements { totalCount } }')).toEqual(counted)
  }, 120_000)

  test('with paths reads those alone, serves, lets other commands work through it, and stops cleanly', async () => {
    const server = launch(['start', 'a.txt', '--port', '0'])
    await expect.poll(server.out, { timeout: 30_000 }).toContain('Stop with Ctrl-C')
    const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(server.out())?.[1]
    const address = join(folder, 'data', 'library', 'server.json')
    expect(JSON.parse(readFileSync(address, 'utf8'))).toMatchObject({ url, pid: server.child.pid })
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(`${url}/control/status`, { method: 'POST' })).status).toBe(401)

    expect((await run(['ingest', 'b.txt'])).out).toMatch(/^added/)
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ treatiesByYear { instrument { id } } }' }),
    })
    expect(await answer.json()).toEqual({ data: { treatiesByYear: [{ instrument: { id: 'paris-agreement' } }, { instrument: { id: 'un-charter' } }] } })
    expect(await run(['serve'])).toMatchObject({ code: 1, err: expect.stringContaining(`${url} holds this store already`) })
    expect((await run(['start', 'a.txt'])).out).toContain(`A server holds this store already: ${url}`)

    server.child.kill('SIGTERM')
    expect((await server.done).code).toBe(0)
    expect(existsSync(address)).toBe(false)
    expect((await run(['query', 'treaties-by-year', '--format', 'csv'])).out).toContain('paris-agreement')
  }, 120_000)

  test('serves on after a server that was killed', async () => {
    const killed = launch(['serve', '--port', '0'])
    await expect.poll(killed.out, { timeout: 30_000 }).toContain('Stop with Ctrl-C')
    killed.child.kill('SIGKILL')
    await killed.done
    expect((await run(['ingest', 'a.txt'])).code).toBe(0)
  }, 60_000)
})
