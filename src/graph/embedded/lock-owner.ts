import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a lock. */
export interface Owner {
  readonly token: string
  readonly pid: number
  readonly host: string
  readonly since: string
  /** Whether it gives signs of life. */
  readonly beats?: boolean
}

/** Between two signs of life. */
const BEAT_MS = 10_000
/** An owner on another machine, or in another container, that has given no sign of life for so long counts as gone. */
export const SILENCE_MS = 90_000

/** Of the locks that this process holds. A number is not enough: in a container every process after a restart has the number of the one before. */
const heldTokens = new Set<string>()

export const isHere = ({ host }: Owner): boolean => host === hostname()
export const isThisProcess = (owner: Owner): boolean => isHere(owner) && owner.pid === process.pid

/** This process as an owner. */
export const newOwner = (): Owner => ({ token: randomUUID(), pid: process.pid, host: hostname(), since: new Date().toISOString(), beats: true })

export function parseOwner(content: string): Owner | undefined {
  try {
    const owner = JSON.parse(content) as Partial<Owner> | null
    return typeof owner?.pid === 'number' && typeof owner.host === 'string' ? (owner as Owner) : undefined
  } catch {
    return undefined
  }
}

/** Gives signs of life for as long as the lock is this owner's; the result ends that. */
export function startBeating(path: string, { token }: Owner): () => void {
  heldTokens.add(token)
  const timer = setInterval(() => {
    if (isHeldBy(path, token)) writeQuietly(beatPath(path), token)
  }, BEAT_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    heldTokens.delete(token)
    if (isHeldBy(path, token)) rmSync(beatPath(path), { force: true })
  }
}

/** Whether the lock has the token of this owner. */
export function isHeldBy(path: string, token: string): boolean {
  try {
    return parseOwner(readFileSync(path, 'utf8'))?.token === token
  } catch {
    return false
  }
}

/** A process on another machine cannot be asked: it counts as alive until it has been silent for too long. */
export function isAlive(path: string, owner: Owner): boolean {
  if (!isHere(owner)) return owner.beats !== true || silenceOf(path) < SILENCE_MS
  if (isThisProcess(owner)) return heldTokens.has(owner.token)
  try {
    process.kill(owner.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Milliseconds since the last sign of life, by the clock of the file system: those of two machines may differ. */
function silenceOf(path: string): number {
  const probe = `${path}.${randomUUID()}`
  writeQuietly(probe, '')
  const now = modified(probe)
  rmSync(probe, { force: true })
  const last = Math.max(modified(path) ?? 0, modified(beatPath(path)) ?? 0)
  return now === undefined || last === 0 ? 0 : now - last
}

const beatPath = (path: string): string => `${path}.beat`
const modified = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs

/** A disk that is full or away is told by what is written for its own sake. */
function writeQuietly(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch {}
}
