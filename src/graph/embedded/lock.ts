import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ClausegraphError } from '../../errors.ts'
import { makeFolder } from './folder.ts'
import { isAlive, isHeldBy, isHere, isThisProcess, newOwner, type Owner, parseOwner, SILENCE_MS, startBeating } from './lock-owner.ts'

const ATTEMPTS = 3
/** Between making a lock and writing its owner into it, or taking a stale one away, no process takes longer. */
const WRITING_MS = 2000

export interface Lock {
  /** Whether nobody has taken the lock over, as happens to a process that was frozen for long. */
  isHeld(): boolean
  release(): void
}

/**
 * Makes this process the owner of a store's folder. A lock left by a process that is dead, or on another machine and silent, is taken over.
 * Throws a ClausegraphError: STORE_BUSY, which names the owner, or STORE_UNAVAILABLE when the folder cannot be written.
 */
export function lockFolder(folder: string): Lock {
  makeFolder(folder)
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const made = create(path)
    if (made) return held(path, made)
    const content = readIfThere(path)
    if (content === undefined) continue
    const owner = parseOwner(content)
    if (owner ? isAlive(path, owner) : isBeingWritten(path)) throw busy(folder, owner)
    takeAway(path, content)
  }
  throw busy(folder, undefined)
}

function held(path: string, owner: Owner): Lock {
  const stopBeating = startBeating(path, owner)
  const isHeld = () => isHeldBy(path, owner.token)
  return {
    isHeld,
    release() {
      stopBeating()
      if (isHeld()) rmSync(path, { force: true })
    },
  }
}

/** The owner of the new lock, or undefined when there is a lock already. */
function create(path: string): Owner | undefined {
  const file = openNew(path)
  if (file === undefined) return undefined
  const owner = newOwner()
  try {
    writeFileSync(file, JSON.stringify(owner))
  } catch (cause) {
    rmSync(path, { force: true })
    throw refused(path, cause)
  } finally {
    closeSync(file)
  }
  return owner
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw refused(path, cause)
  }
}

/** By one process at a time, and only what is still as it was found: another process may have taken the lock over since. */
function takeAway(path: string, stale: string): void {
  const turn = `${path}.turn`
  const file = openNew(turn)
  if (file === undefined) {
    // Left by a process that died at it.
    if (!isBeingWritten(turn)) rmSync(turn, { force: true })
    return
  }
  closeSync(file)
  try {
    if (readIfThere(path) === stale) rmSync(path, { force: true })
  } finally {
    rmSync(turn, { force: true })
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw refused(path, cause)
  }
}

/** A lock without an owner is one that is being made, or one whose maker died at it. */
function isBeingWritten(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Math.abs(Date.now() - made) < WRITING_MS
}

function busy(folder: string, owner: Owner | undefined): ClausegraphError {
  if (!owner) return new ClausegraphError('STORE_BUSY', `the embedded store in ${folder} is being opened by another process; try again`)
  const who = isThisProcess(owner) ? 'this process' : `process ${owner.pid} on ${owner.host}`
  const wait = owner.beats ? `try again when it has given no sign of life for ${SILENCE_MS / 1000} s, or ` : ''
  const elsewhere = isHere(owner) ? '' : `; if that machine or container is gone, ${wait}delete ${join(folder, 'lock')}`
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
