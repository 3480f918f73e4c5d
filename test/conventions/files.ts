import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../extraction/root.ts'

/** The files below a folder of the checkout, as paths from its root, in order of name. */
export function filesBelow(folder: string, ending = ''): string[] {
  const base = join(packageRoot, folder)
  if (!existsSync(base)) return []
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(packageRoot.length + 1))
    .filter((file) => !file.includes('/generated/'))
    .sort()
}

export function readAll(folder: string, ending: string): Map<string, string> {
  return new Map(filesBelow(folder, ending).map((file) => [file, read(file)]))
}

export function read(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8')
}
