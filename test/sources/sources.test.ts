import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSource, readSources, type SourceOptions, type SourceResult } from '../../src/sources/index.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausegraph-sources-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}
const all = async (locations: string[], options?: SourceOptions) => {
  const results: SourceResult[] = []
  for await (const result of readSources(locations, options)) results.push(result)
  return results
}
const summary = (result: SourceResult) =>
  result.kind === 'text' ? result.source.location.slice(folder.length + 1) : `! ${result.location.slice(folder.length + 1)}`

test('a folder gives its files in name order, without dot files and sidecars', async () => {
  for (const name of ['b.txt', 'a/z.md', 'a/c.txt', '.hidden', 'a/.git/x', 'b.meta.yaml'])
    await write(name, name.endsWith('.yaml') ? 'date: 2020' : 'The sides agree.')
  await symlink(folder, join(folder, 'loop'))
  expect((await all([folder])).map(summary)).toEqual(['a/c.txt', 'a/z.md', 'b.txt'])
})

test('a folder gives what ends as texts do or has no ending, and tells of the rest', async () => {
  const texts = ['a.TXT', 'b.text', 'c.md', 'd.markdown', 'e.htm', 'f.HTML', 'g.xhtml', 'h.shtml', 'plain', 'statement of 23.07.2019']
  const others = ['gold/a.json', 'gold/b.json', 'k.pdf', 'l.yaml']
  for (const name of [...texts, ...others]) await write(name, 'The sides agree.')
  const skipped: string[] = []
  expect((await all([folder], { skip: (path) => skipped.push(path.slice(folder.length + 1)) })).map(summary)).toEqual(texts)
  expect(skipped).toEqual(others)
})

test('a folder leaves out what tells of its texts, and says so', async () => {
  const [texts, others] = [
    ['a/readme-first.txt', 'unread.me.md'],
    ['README', 'README.md', 'a/ReadMe.txt'],
  ]
  for (const name of [...texts, ...others]) await write(name, 'The sides agree.')
  const skipped: string[] = []
  expect((await all([folder], { skip: (path) => skipped.push(path.slice(folder.length + 1)) })).map(summary)).toEqual(texts)
  expect(skipped).toEqual(others)
  expect((await all([join(folder, 'README.md')])).map(summary)).toEqual(['README.md'])
})

test('a file that is named is read whatever its ending', async () => {
  const skipped: string[] = []
  const path = await write('statement.json', 'The sides agree.')
  expect((await all([path], { skip: (each) => skipped.push(each) })).map(summary)).toEqual(['statement.json'])
  expect(skipped).toEqual([])
})

test('a file that fails is told and the others go on', async () => {
  await write('1.txt', 'First.')
  await write('2.txt', '')
  await write('3.txt', '%PDF-1.4')
  await write('4.txt', 'Last.')
  const results = await all([join(folder, 'absent.txt'), folder])
  expect(results.map(summary)).toEqual(['! absent.txt', '1.txt', '! 2.txt', '! 3.txt', '4.txt'])
  expect(results.map((result) => result.kind === 'failure' && result.error.code)).toEqual([
    'SOURCE_UNREADABLE',
    false,
    'SOURCE_UNREADABLE',
    'SOURCE_UNREADABLE',
    false,
  ])
})

test('a text larger than the limit is refused with both sizes', async () => {
  const path = await write('large.txt', 'x'.repeat(3 * 1024 * 1024))
  await expect(readSource(path, { maxBytes: 2 * 1024 * 1024 })).rejects.toThrow(/found 3\.0 MB, expected at most 2\.0 MB/)
})

describe('corrections', () => {
  test('command line, then sidecar, then front matter', async () => {
    const path = await write('a.md', '---\nclausegraph: { title: Front, place: Moscow, date: 2017 }\n---\nText.')
    await write('a.md.meta.yaml', 'title: Side\ndate: 2018')
    const { corrections } = await readSource(path, { corrections: { date: '2019' } })
    expect(corrections).toEqual({ date: '2019', title: 'Side', place: 'Moscow' })
  })

  test("the sidecar may leave the file's extension out", async () => {
    const path = await write('a.txt', 'Text.')
    await write('a.meta.yaml', 'date: 2018')
    expect((await readSource(path)).corrections).toEqual({ date: '2018' })
  })

  test('a wrong sidecar fails its file and names the sidecar', async () => {
    const path = await write('a.txt', 'Text.')
    await write('a.txt.meta.yaml', 'day: 4')
    await expect(readSource(path)).rejects.toThrow(/a\.txt\.meta\.yaml: found "day"/)
  })
})

test('standard input is read as -', async () => {
  expect(await readSource('-', { stdin: Readable.from([Buffer.from('Both sides '), Buffer.from('agree.')]) })).toMatchObject({
    location: '-',
    text: 'Both sides agree.',
  })
})

test.each([
  ['page.txt', '<!DOCTYPE html><html><body><p>Text</p></body></html>', 'text/html'],
  ['page.md', '<div class="a">\n<p>One</p><p>Two</p></div>', 'text/html'],
  ['a.html', 'Plain words, although the name says otherwise.', 'text/plain'],
  ['b.txt', '---\ntitle: A\n---\nText.', 'text/markdown'],
  ['c.txt', '# Heading\n\nText.', 'text/markdown'],
  ['d.txt', 'A text where a < b and b > c.', 'text/plain'],
])('%s is told by its content', async (name, content, mediaType) => {
  expect((await readSource(await write(name, content))).mediaType).toBe(mediaType)
})
