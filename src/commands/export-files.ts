/** Exports under their name only when they are whole, so that a broken one is not taken for a small one. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportFile } from '../export/index.ts'
import { UsageError } from './usage.ts'

/** Writes a text into a file, in place of one that is there; a link to a file goes on leading to it. */
export async function writeTextFile(path: string, text: AsyncIterable<string>): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path))
  const partial = `${target}.${randomUUID()}.partial`
  try {
    await pipeline(Readable.from(text, { highWaterMark: 1 }), createWriteStream(partial, { flags: 'wx' }))
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Writes files into a new or empty folder. They are made within it, since what is beside it may be another disk. */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  const target = resolve(folder)
  const made = await mkdir(target, { recursive: true })
  const partial = await mkdtemp(join(target, '.partial-'))
  try {
    for (const { name, text } of files) await writeTextFile(join(partial, name), text)
    for (const { name } of files) await rename(join(partial, name), join(target, name))
    await rmdir(partial)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (made) await removeEmpty(target, dirname(made))
    throw error
  }
}

/** Removes a folder and those around it, up to one that stays or holds something. */
async function removeEmpty(folder: string, upTo: string): Promise<void> {
  for (let each = folder; each !== upTo; each = dirname(each)) {
    const removed = await rmdir(each).then(
      () => true,
      () => false,
    )
    if (!removed) return
  }
}

/** Throws a UsageError when a folder holds something already: files of two exports must not mix. */
export async function assertEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !(await isLink(folder))) return []
    throw new UsageError(`${folder} is no folder (${error.code}); name a new or empty one with --out`)
  })
  if (names.length > 0) throw new UsageError(`${folder} is not empty (it holds ${names[0]}); name a new or empty folder with --out`)
}

/** Throws a UsageError where something else than a file is to be replaced by one: a folder, a device, a pipe, a link that leads to nothing. */
export async function assertReplaceable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found && (await isLink(path))) throw new UsageError(`${path} is a link that leads to no file; name the file itself with --out`)
  if (found?.isDirectory()) throw new UsageError(`${path} is a folder; name a file with --out`)
  if (found && !found.isFile()) throw new UsageError(`${path} is no file that could be replaced; leave --out out, and let the shell write into it (> ${path})`)
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
