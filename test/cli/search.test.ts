import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/index.ts'
import { withMadeLibrary } from './made-library.ts'

withMadeLibrary([
  { title: 'Declaration', date: '2020-05-01', language: 'en', parties: ['FR'], sentences: ['They opposed walls.', 'They build roads.'] },
  { title: '声明', date: '2021-05-01', language: 'zh-Hant', parties: ['JP'], sentences: ['雙方反對高牆。'] },
])

async function run(args: readonly string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const code = await runCommand(['search', ...args], { stdin, stdout, stderr, exitCode: 0 })
  stdout.end()
  stderr.end()
  return { code, out: await text(stdout), err: await text(stderr) }
}

describe('search', () => {
  test.each<[string[], RegExp]>([
    [['opposing', 'wall', '--format', 'csv'], /\nSTEMS,They opposed walls\.,Clause,/],
    [['反对高墙', '--format', 'csv'], /\nWORDS,雙方反對高牆。,Clause,/],
    [['they', '--types', 'statement'], /^Nothing found\.\n$/],
    [['they', '--language', 'zh-Hans,zh-Hant'], /^Nothing found\.\n$/],
  ])('%j prints what fits', async (args, out) => {
    expect(await run(args)).toMatchObject({ code: 0, out: expect.stringMatching(out), err: '' })
  })

  test('goes on where a page ended', async () => {
    const first = await run(['they', '--first', '1', '--format', 'csv'])
    const [, cursor = ''] = /--after (\S+),/.exec(first.err) ?? []
    const second = await run(['they', '--first', '1', '--format', 'csv', '--after', cursor])
    expect([first.out, second.out].map((out) => out.match(/They \w+/)?.[0]).sort()).toEqual(['They build', 'They opposed'])
    expect(second.err).toBe('')
  })

  test('refuses what is no type', async () => {
    expect(await run(['they', '--types', 'nonsense'])).toMatchObject({ code: 1, err: expect.stringMatching(/NONSENSE/) })
  })
})
