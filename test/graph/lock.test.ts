import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

describe('a lock', () => {
  it('names its owner and tells it from every other by a token', () => {
    const first = lock()
    const { token, ...rest } = JSON.parse(readFileSync(path(), 'utf8'))
    expect(rest).toEqual({ pid: process.pid, host: hostname(), since: expect.any(String) })
    first.release()
    lock()
    expect(JSON.parse(readFileSync(path(), 'utf8')).token).not.toBe(token)
  })

  it.each([
    { what: 'of a live process', content: owner({ pid: process.ppid }), ageSeconds: 60, expected: 'STORE_BUSY' },
    { what: 'of a process on another machine', content: owner({ host: 'elsewhere.invalid' }), ageSeconds: 60, expected: 'STORE_BUSY' },
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

  it('of another machine says which file to delete when that machine is gone', () => {
    writeFileSync(path(), owner({ host: 'elsewhere.invalid' }))
    expect(lock).toThrow(`delete ${path()}`)
  })
})
