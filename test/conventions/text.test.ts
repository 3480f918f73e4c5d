import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packageRoot } from '../../extraction/root.ts'
import { filesBelow, read } from './files.ts'

const MOST_LINES = 400

const tracked = existsSync(join(packageRoot, '.git'))
  ? execFileSync('git', ['ls-files'], { cwd: packageRoot, encoding: 'utf8' })
      .split('\n')
      .filter((file) => file && existsSync(join(packageRoot, file)))
  : ['extraction', 'src', 'schema', 'cypher', 'test', 'corpus'].flatMap((folder) => filesBelow(folder))
const code = tracked.filter((file) => /^(?:extraction|src)\/.*\.ts$/.test(file) && !file.includes('/generated/'))

describe('the files', () => {
  it('of code stay short enough to read', () => {
    const long = code.map((file) => ({ file, lines: read(file).split('\n').length })).filter(({ lines }) => lines > MOST_LINES)
    expect(long).toEqual([])
  })

  it('name no path of one machine, and what lies beside the checkout only in tests', () => {
    const absolute = tracked.filter((file) => file !== 'test/conventions/text.test.ts' && /(?:^|[\s"'`(=])\/(?:work|home|root|Users)\//m.test(read(file)))
    const beside = tracked.filter((file) => !/^(?:test\/|bench\/|\.ci\/|CONTRIBUTING\.md)/.test(file) && read(file).includes('../shared'))
    expect({ absolute, beside }).toEqual({ absolute: [], beside: [] })
  })
})

describe('every entry of the registry', () => {
  const entries = z.array(z.object({ id: z.string(), source: z.string().optional() }))
  it.each(filesBelow('extraction/registry', '.yaml'))('of %s says where it comes from', (file) => {
    const unsourced = entries.parse(load(read(file))).filter(({ source }) => !source?.trim())
    expect(unsourced).toEqual([])
  })

  it('has an id of its own', () => {
    const ids = filesBelow('extraction/registry', '.yaml').flatMap((file) => entries.parse(load(read(file))).map(({ id }) => id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
