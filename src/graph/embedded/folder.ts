import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ClausegraphError } from '../../errors.ts'

/**
 * Makes a folder with those above it. Not by `recursive`: Node's own loop never ends where the system refuses with "no such file" (below /proc, say).
 * Throws a ClausegraphError (STORE_UNAVAILABLE).
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = resolve(folder); !tryMake(at, folder); at = dirname(at)) {
    if (dirname(at) === at) break
    missing.push(at)
  }
  for (const at of missing.reverse()) if (!tryMake(at, folder)) throw refused(folder, 'ENOENT')
}

/** False where the folder above is missing. */
function tryMake(at: string, folder: string): boolean {
  try {
    mkdirSync(at)
    return true
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST') return true
    if (code === 'ENOENT') return false
    throw refused(folder, code, cause)
  }
}

function refused(folder: string, code: string | undefined, cause?: unknown): ClausegraphError {
  return new ClausegraphError('STORE_UNAVAILABLE', `the folder ${folder} cannot be made (${code}); give one that you may write to with --data`, { cause })
}
