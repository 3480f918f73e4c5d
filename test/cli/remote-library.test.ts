import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { announce } from '../../src/control.ts'
import { findRemoteLibrary } from '../../src/remote-library.ts'

test('a program that listens at the address left behind and says nothing is no server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-remote-'))
  const silent = createServer((socket) => socket.resume())
  const port = await new Promise<number>((resolve) => silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port)))
  onTestFinished(() => {
    silent.close()
    rmSync(folder, { recursive: true })
  })
  await announce(folder, { url: `http://127.0.0.1:${port}`, pid: 1, token: 'x'.repeat(32) })
  expect(await findRemoteLibrary(folder, 100)).toBeUndefined()
})
