import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { countSkipped } from '../../src/commands/skipped.ts'

function told(paths: readonly string[]): string {
  let written = ''
  const sink = new Writable({
    write(chunk, _, done) {
      written += String(chunk)
      done()
    },
  })
  const skipped = countSkipped()
  for (const path of paths) skipped.skip(path)
  skipped.tell({ stdin: Readable.from([]), stdout: sink, stderr: sink, exitCode: 0 })
  return written
}

test('files that folders leave out are told in one line, counted by ending', () => {
  expect(told(['a/2.pdf', 'a/README.md', 'a/1.json', 'b/3.JSON', 'b/readme'])).toMatch(
    /^left out of folders: 2 \.json, 1 \.pdf, 2 README; expected \.htm, .*\.txt.* or no ending, and no README; name a file itself to have it read\n$/,
  )
})

test('nothing is told where nothing is left out', () => {
  expect(told([])).toBe('')
})
