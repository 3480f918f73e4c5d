import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Corrections } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'
import { readCorrections } from './corrections.ts'
import { readLimited, tooLarge } from './limits.ts'

const SIDECAR = '.meta.yaml'

/** Of text, Markdown and HTML. */
export const TEXT_ENDINGS: readonly string[] = ['htm', 'html', 'markdown', 'md', 'shtml', 'text', 'txt', 'xhtml']

/** What tells of the files around it, and is no text of theirs. */
export const isReadme = (path: string): boolean => /(?:^|[/\\])readme(?:\.[a-z]+)?$/i.test(path)

/** The ending of a file's name in small letters; undefined where it has none. What follows a point in a date or a number is no ending. */
export const endingOf = (path: string): string | undefined => /[^/\\]\.([a-z][a-z0-9]*)$/i.exec(path)?.[1]?.toLowerCase()

/**
 * A file stands for itself; a folder for every text below it, in name order: files that end as texts do, or have no ending, and are no README. `skip` is
 * told of the others, but not of dot files and sidecars.
 */
export async function* listFiles(path: string, skip: (path: string) => void = () => undefined): AsyncGenerator<string> {
  if (!(await status(path)).isDirectory()) {
    yield path
    return
  }
  const entries = await readdir(path, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name.endsWith(SIDECAR)) continue
    const child = join(path, entry.name)
    // A link to a folder may lead back up, a link to a file cannot.
    if (entry.isDirectory()) yield* listFiles(child, skip)
    else if (!entry.isFile() && !(entry.isSymbolicLink() && (await isFile(child)))) continue
    else if (TEXT_ENDINGS.includes(endingOf(entry.name) ?? 'txt') && !isReadme(entry.name)) yield child
    else skip(child)
  }
}

/** A file's bytes, at most `maxBytes`. Throws SOURCE_UNREADABLE. */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const found = await status(path)
  if (found.isFile() && found.size > maxBytes) throw tooLarge(found.size, maxBytes)
  try {
    return await readLimited(createReadStream(path), maxBytes)
  } catch (cause) {
    throw cause instanceof ClausegraphError ? cause : unreadable(cause)
  }
}

/** Corrections that lie beside a file: `NAME.meta.yaml`, where NAME is the file's name with or without its extension. */
export async function sidecarCorrections(path: string): Promise<Corrections> {
  for (const sidecar of [path + SIDECAR, path.replace(/\.[^./\\]+$/, '') + SIDECAR]) {
    const yaml = await readFile(sidecar, 'utf8').catch(() => undefined)
    if (yaml !== undefined) return readCorrections(yaml, basename(sidecar))
  }
  return {}
}

async function status(path: string) {
  try {
    return await stat(path)
  } catch (cause) {
    throw unreadable(cause)
  }
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'reading it is not permitted; check its permissions',
  EISDIR: 'it is a folder, expected a file',
}
function unreadable(cause: unknown): ClausegraphError {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  return new ClausegraphError('SOURCE_UNREADABLE', REASONS[code] ?? `it cannot be read (${(cause as Error).message})`, { cause })
}
