import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/graph/embedded/folder.ts'

test('a folder is made with those above it, and making it again changes nothing', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'clausegraph-')), 'a', 'b')
  makeFolder(folder)
  makeFolder(folder)
  expect(existsSync(folder)).toBe(true)
})

test.runIf(existsSync('/proc/self'))('a folder that the system refuses is an error that names it, at once', () => {
  expect(() => makeFolder('/proc/none/such')).toThrow(/the folder \/proc\/none\/such cannot be made/)
})
