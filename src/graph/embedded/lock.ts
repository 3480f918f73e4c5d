import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ClausegraphError } from '../../errors.ts'
import { makeFolder } from './folder.ts'

const ATTEMPTS = 3

export interface Lock {
  release(): void
}

interface Owner {
  readonly pid: number
  readonly host: string
  readonly since: string
}

/**
 * Makes this process the owner of a store's folder. A lock left by a process that is dead is taken over.
 * Throws a ClausegraphError (STORE_BUSY) that names the owner.
 */
export function lockFolder(folder: string): Lock {
  makeFolder(folder)
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return { release: () => rmSync(path, { force: true }) }
    const owner = readOwner(path)
    if (owner && isAlive(owner)) throw busy(folder, owner)
    rmSync(path, { force: true })
  }
  throw new ClausegraphError('STORE_BUSY', `the embedded store in ${folder} is being opened by other processes; try again`)
}

function create(path: string): boolean {
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

/** A process on another machine cannot be asked, so it counts as alive. */
function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return true
  try {
    process.kill(owner.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function busy(folder: string, owner: Owner): ClausegraphError {
  const who = owner.pid === process.pid ? 'this process' : `process ${owner.pid} on ${owner.host}`
  return new ClausegraphError(
    'STORE_BUSY',
    `the embedded store in ${folder} is held by ${who} since ${owner.since}; one process owns it at a time: stop that one, work through its server, or give another folder with --data`,
  )
}
