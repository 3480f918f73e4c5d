import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../src/commands/index.ts'
import { readVariables } from '../../src/commands/query.ts'
import { visible } from '../../src/commands/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-usage-'))
const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')]
const registry = join(folder, 'names')
beforeAll(() => {
  for (const name of ['CLAUSEGRAPH_STORE', 'NEO4J_URI', 'PORT']) vi.stubEnv(name, undefined)
  vi.stubEnv('CLAUSEGRAPH_DATA', join(folder, 'data'))
  for (const path of [a, b]) writeFileSync(path, 'Both sides agree.')
  mkdirSync(registry)
  writeFileSync(join(registry, 'names.yaml'), '- {id: ruritania, type: Country, name: {en: Ruritania}, source: test}')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

async function run(args: readonly string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const code = await runCommand(args, { stdin, stdout, stderr, exitCode: 0 })
  stdout.end()
  stderr.end()
  return { code, out: await text(stdout), err: await text(stderr) }
}

describe('exit codes and messages', () => {
  test.each<[string[], number, RegExp]>([
    [['--help'], 0, /^$/],
    [['--version'], 0, /^$/],
    [[], 2, /Usage/],
    [['frobnicate'], 2, /unknown command/],
    [['ingest'], 2, /missing required argument/],
    [['ingest', a, '--date', 'soon'], 2, /Expected YYYY/],
    [['ingest', a, b, '--title', 'One'], 2, /found 2 texts, but --title corrects one/],
    [['ingest', a, '--samples'], 2, /found --samples.*your own texts stay apart; leave it out/],
    [['start', '--samples', a], 2, /found --samples beside paths.*give --samples or PATH/],
    [['query', 'no-such'], 2, /the named queries are .*treaties-by-year/],
    [['query', 'treaties-by-year', '--var', 'when=now'], 2, /expected name=value with one of: from, to/],
    [['export', '--format', 'csv'], 2, /--format csv makes several files; name a folder with --out/],
    [['stores', '--data', 'x', '--nonsense'], 2, /unknown option/],
    [['query', 'treaties-by-year', '--store', 'neo4j'], 2, /needs NEO4J_URI/],
    [['score', a], 2, /texts and their gold go together/],
    [['ingest', a, '--encoding', 'klingon'], 2, /unknown encoding "klingon"/],
    [['explain', 'Both sides agree.', '--parties', 'Rusia'], 2, /--parties: found the party "Rusia".*did you mean/],
    [['query', folder], 2, /^clausegraph: .*EISDIR.*expected a file of GraphQL[^\n]*\n$/],
    [['ingest', a, '--data', a], 1, /^clausegraph: [^\n]*\n$/],
    ...[['query', 'statements'], ['export'], ['remove', 'nothing'], ['rebuild'], ['diff', 'one', 'other']].map((args): [string[], number, RegExp] => [
      [...args, '--data', join(folder, 'nowhere')],
      1,
      /^clausegraph: nothing is stored in .*clausegraph ingest/,
    ]),
    [['score', '--gold', 'absent', a], 1, /absent: this folder cannot be read/],
  ])('%j ends with %i', async (args, code, message) => {
    const result = await run(args)
    expect(result.err).toMatch(message)
    expect(result.code).toBe(code)
  })

  test('asking where nothing is stored makes no folder', async () => {
    const data = join(folder, 'nowhere')
    expect((await run(['query', 'statements', '--data', data])).code).toBe(1)
    expect(existsSync(data)).toBe(false)
  })

  test('--registry takes one folder, so that paths may follow it', async () => {
    const { out, code } = await run(['extract', '--registry', registry, a, '--parties', 'Ruritania,cn'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ source: a, statement: { parties: ['ruritania', 'CN'] } })
  })

  test('serve says over which store the other commands work through it', async () => {
    expect((await run(['serve', '--help'])).out).toMatch(
      /over the embedded store, the other commands work through it; with --store neo4j they work on Neo4j themselves/,
    )
  })

  test('every command has help with what it does and examples', async () => {
    const { out } = await run(['--help'])
    const commands = [...out.matchAll(/^ {2}([a-z]+) (?=[[<])/gm)].flatMap(([, name = '']) => (name === 'help' ? [] : [name]))
    expect(commands).toEqual(
      expect.arrayContaining(['start', 'ingest', 'remove', 'extract', 'explain', 'query', 'diff', 'export', 'issues', 'score', 'serve', 'rebuild', 'stores']),
    )
    for (const name of commands) expect((await run([name, '--help'])).out).toContain('Examples:')
  })
})

describe('variables of a query', () => {
  const source = 'query ($from: Int, $id: ID!, $kinds: [Kind!], $filter: Filter, $deep: Boolean, $title: String) { a }'
  test.each([
    ['from=2017', { from: 2017 }],
    ['id=2017', { id: '2017' }],
    ['kinds=TREATY,CHARTER', { kinds: ['TREATY', 'CHARTER'] }],
    ['filter={"holder":["CN"]}', { filter: { holder: ['CN'] } }],
    ['deep=true', { deep: true }],
    ['title=a=b', { title: 'a=b' }],
  ])('%s', (pair, variables) => expect(readVariables([pair], source)).toEqual(variables))

  test('one that the query has not is refused with the names it has', () => {
    expect(() => readVariables(['to=2020'], source)).toThrow(/expected name=value with one of: from, id, kinds/)
  })
})

describe('what a terminal is shown', () => {
  test.each([
    ['a line\r\nand\ta tab', 'a line\nand\ta tab'],
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['\u009b2J', '\\u009b2J'],
    ['中文', '中文'],
  ])('%j', (written, shown) => expect(visible(written)).toBe(shown))

  test('JSON says the same', () => {
    const value = { quote: 'a\u009b\u001b\u007fb' }
    expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value)
  })
})
