import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Lock, lockFolder } from '../../src/graph/embedded/lock.ts'

let folder: string
const held: Lock[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausegraph-lock-'))
})
afterEach(() => {
  for (const each of held.splice(0)) each.release()
  rmSync(folder, { recursive: true, force: true })
})

const path = () => join(folder, 'lock')

function lock(): Lock {
  const made = lockFolder(folder)
  held.push(made)
  return made
}

function outcome(): string {
  try {
    lock()
    return 'taken over'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const owner = (values: object) => JSON.stringify({ token: 'other', pid: process.pid, host: hostname(), since: '2031-05-06T00:00:00Z', ...values })

const elsewhere = owner({ host: 'elsewhere.invalid', beats: true })

describe('a lock', () => {
  it('names its owner and tells it from every other by a token', () => {
    const first = lock()
    const { token, ...rest } = JSON.parse(readFileSync(path(), 'utf8'))
    expect(rest).toEqual({ pid: process.pid, host: hostname(), since: expect.any(String), beats: true })
    first.release()
    lock()
    expect(JSON.parse(readFileSync(path(), 'utf8')).token).not.toBe(token)
  })

  it.each([
    { what: 'of a live process', content: owner({ pid: process.ppid }), ageSeconds: 60, expected: 'STORE_BUSY' },
    { what: 'of a process on another machine', content: owner({ host: 'elsewhere.invalid' }), ageSeconds: 600, expected: 'STORE_BUSY' },
    { what: 'of a process on another machine that gives signs of life', content: elsewhere, ageSeconds: 60, expected: 'STORE_BUSY' },
    { what: 'of a process on another machine that has become silent', content: elsewhere, ageSeconds: 120, expected: 'taken over' },
    { what: 'of a dead process', content: owner({ pid: 2 ** 22 + 1 }), ageSeconds: 0, expected: 'taken over' },
    { what: 'of an earlier process with the same number', content: owner({}), ageSeconds: 0, expected: 'taken over' },
    { what: 'that is empty and new', content: '', ageSeconds: 0, expected: 'STORE_BUSY' },
    { what: 'that is half written and new', content: '{"token":"o', ageSeconds: 0, expected: 'STORE_BUSY' },
    { what: 'that has stayed empty', content: '', ageSeconds: 60, expected: 'taken over' },
    { what: 'that has stayed half written', content: '{"token":"o', ageSeconds: 60, expected: 'taken over' },
    { what: 'that says null', content: 'null', ageSeconds: 60, expected: 'taken over' },
  ])('$what: $expected', ({ content, ageSeconds, expected }) => {
    writeFileSync(path(), content)
    const made = Date.now() / 1000 - ageSeconds
    utimesSync(path(), made, made)
    expect(outcome()).toBe(expected)
    expect(readdirSync(folder)).toEqual(['lock'])
    expect(readFileSync(path(), 'utf8') === content).toBe(expected === 'STORE_BUSY')
  })

  it('of this process is held until it is released', () => {
    const first = lock()
    expect(outcome()).toBe('STORE_BUSY')
    first.release()
    expect(outcome()).toBe('taken over')
  })

  it('that another process has made meanwhile stays when the former owner releases its own', () => {
    const first = lock()
    writeFileSync(path(), owner({ pid: process.ppid }))
    first.release()
    expect(existsSync(path())).toBe(true)
  })

  it('of another machine stays while signs of life come, however old it is', () => {
    writeFileSync(path(), elsewhere)
    const old = Date.now() / 1000 - 600
    utimesSync(path(), old, old)
    writeFileSync(`${path()}.beat`, 'other')
    expect(outcome()).toBe('STORE_BUSY')
    utimesSync(`${path()}.beat`, old, old)
    expect(outcome()).toBe('taken over')
  })

  it('gives signs of life until it is released, and none for a lock that another process has made', () => {
    vi.useFakeTimers()
    try {
      const first = lock()
      vi.advanceTimersByTime(15_000)
      expect(readdirSync(folder).sort()).toEqual(['lock', 'lock.beat'])
      first.release()
      expect(readdirSync(folder)).toEqual([])
      lock()
      writeFileSync(path(), elsewhere)
      vi.advanceTimersByTime(15_000)
      expect(readdirSync(folder)).toEqual(['lock'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('tells its owner when it was taken over', () => {
    const first = lock()
    expect(first.isHeld()).toBe(true)
    writeFileSync(path(), elsewhere)
    expect(first.isHeld()).toBe(false)
  })

  it('that is stale waits for who is taking it away, unless that one died at it', () => {
    const stale = owner({ pid: 2 ** 22 + 1 })
    writeFileSync(path(), stale)
    writeFileSync(`${path()}.turn`, '')
    expect(outcome()).toBe('STORE_BUSY')
    expect(readFileSync(path(), 'utf8')).toBe(stale)
    const old = Date.now() / 1000 - 60
    utimesSync(`${path()}.turn`, old, old)
    expect(outcome()).toBe('taken over')
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  it('of another machine says which file to delete when that machine is gone', () => {
    writeFileSync(path(), owner({ host: 'elsewhere.invalid' }))
    expect(lock).toThrow(`delete ${path()}`)
  })
})
