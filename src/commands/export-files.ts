/** Exports under their name only when they are whole, so that a broken one is not taken for a small one. */
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportFile } from '../export/index.ts'
import { UsageError } from './usage.ts'

const partial = (path: string): string => `${path}.partial`

/** Writes a text into a file, in place of one that is there. */
export async function writeTextFile(path: string, text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text, { highWaterMark: 1 }), createWriteStream(partial(path)))
    await rename(partial(path), path)
  } catch (error) {
    await rm(partial(path), { force: true })
    throw error
  }
}

/** Writes files into a new or empty folder. */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  await rm(partial(folder), { recursive: true, force: true })
  await mkdir(partial(folder), { recursive: true })
  try {
    for (const { name, text } of files) await writeTextFile(join(partial(folder), name), text)
    await rename(partial(folder), folder)
  } catch (error) {
    await rm(partial(folder), { recursive: true, force: true })
    throw error
  }
}

/** Throws a UsageError when a folder holds something already: files of two exports must not mix. */
export async function assertEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new UsageError(`${folder} is no folder (${error.code}); name a new or empty one with --out`)
  })
  if (names.length > 0) throw new UsageError(`${folder} is not empty; name a new or empty folder with --out`)
}
