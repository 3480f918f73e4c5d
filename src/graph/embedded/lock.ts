import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ClausegraphError } from '../../errors.ts'
import { makeFolder } from './folder.ts'

const ATTEMPTS = 3
/** Between making a lock and writing its owner into it no process takes longer. */
const WRITING_MS = 2000

export interface Lock {
  release(): void
}

interface Owner {
  readonly token: string
  readonly pid: number
  readonly host: string
  readonly since: string
}

/** Of the locks that this process holds. A number is not enough: in a container every process after a restart has the number of the one before. */
const heldTokens = new Set<string>()

/**
 * Makes this process the owner of a store's folder. A lock left by a process that is dead is taken over.
 * Throws a ClausegraphError: STORE_BUSY, which names the owner, or STORE_UNAVAILABLE when the folder cannot be written.
 */
export function lockFolder(folder: string): Lock {
  makeFolder(folder)
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const token = create(path)
    if (token) return { release: () => release(path, token) }
    const content = readIfThere(path)
    if (content === undefined) continue
    const owner = parseOwner(content)
    if (owner ? isAlive(owner) : isBeingWritten(path)) throw busy(folder, owner)
    takeAway(path, content)
  }
  throw busy(folder, undefined)
}

/** The token of the new lock, or undefined when there is one already. */
function create(path: string): string | undefined {
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname(), since: new Date().toISOString() }
  const file = openNew(path)
  if (file === undefined) return undefined
  try {
    writeFileSync(file, JSON.stringify(owner))
  } catch (cause) {
    rmSync(path, { force: true })
    throw refused(path, cause)
  } finally {
    closeSync(file)
  }
  heldTokens.add(owner.token)
  return owner.token
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw refused(path, cause)
  }
}

function release(path: string, token: string): void {
  const content = readIfThere(path)
  if (content !== undefined && parseOwner(content)?.token === token) rmSync(path, { force: true })
  heldTokens.delete(token)
}

/** Renamed first, since another process may have taken the stale lock over in between: what was renamed then goes back. */
function takeAway(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return
    throw refused(path, cause)
  }
  if (readIfThere(aside) !== stale && !existsSync(path)) renameSync(aside, path)
  else rmSync(aside, { force: true })
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw refused(path, cause)
  }
}

function parseOwner(content: string): Owner | undefined {
  try {
    const owner = JSON.parse(content) as Partial<Owner> | null
    return typeof owner?.pid === 'number' && typeof owner.host === 'string' ? (owner as Owner) : undefined
  } catch {
    return undefined
  }
}

/** A process on another machine cannot be asked, so it counts as alive. */
function isAlive({ host, pid, token }: Owner): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return heldTokens.has(token)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A lock without an owner is one that is being made, or one whose maker died at it. */
function isBeingWritten(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Math.abs(Date.now() - made) < WRITING_MS
}

function busy(folder: string, owner: Owner | undefined): ClausegraphError {
  if (!owner) return new ClausegraphError('STORE_BUSY', `the embedded store in ${folder} is being opened by another process; try again`)
  const who = owner.pid === process.pid && owner.host === hostname() ? 'this process' : `process ${owner.pid} on ${owner.host}`
  const elsewhere = owner.host === hostname() ? '' : `; if that machine or container is gone, delete ${join(folder, 'lock')}`
  return new ClausegraphError(
    'STORE_BUSY',
    `the embedded store in ${folder} is held by ${who} since ${owner.since}; one process owns it at a time: stop that one, work through its server, or give another folder with --data${elsewhere}`,
  )
}

function refused(path: string, cause: unknown): ClausegraphError {
  const { code } = cause as NodeJS.ErrnoException
  return new ClausegraphError('STORE_UNAVAILABLE', `the embedded store's lock ${path} cannot be written (${code}); see that the folder can be written`, {
    cause,
  })
}
