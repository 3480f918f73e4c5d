import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packageRoot } from '../../extraction/root.ts'
import { exampleTabs } from '../../src/api/graphiql.ts'
import { read } from './files.ts'

const { version, scripts, exports } = z
  .object({ version: z.string(), scripts: z.record(z.string(), z.string()), exports: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(read('package.json')))
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', '.env.example']

describe('the documents', () => {
  it.each(pages)('%s is there', (page) => {
    expect(existsSync(join(packageRoot, page))).toBe(true)
  })

  it('the changelog has the version of package.json', () => {
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## .*${version.replaceAll('.', '\\.')}`, 'm'))
  })

  it('tell of the tabs that GraphiQL opens with, the last of which holds two questions', () => {
    expect(exampleTabs()).toHaveLength(8)
    expect(exampleTabs().at(-1)).toMatch(/neighborhood\(.*shortestPath\(/s)
    expect(read('README.md')).toMatch(/eight questions.* what surrounds an entity; below\s+that, in the same tab, stands what leads from one thing to another/s)
  })

  it.each(Object.keys(scripts).filter((name) => name !== 'prepare'))('tell what the script %s is for', (name) => {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run (-s )?${name}`
    expect(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].map(read).join('\n')).toMatch(new RegExp(`${command}(?![\\w:-])`))
  })

  it.each(Object.keys(exports).filter((name) => name !== './package.json'))('tell of the export %s', (name) => {
    expect(['README.md', 'ARCHITECTURE.md'].map(read).join('\n')).toContain(name.replace(/^\./, 'clausegraph'))
  })

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'].flatMap((page) => pathsIn(page).map((path) => ({ page, path }))))(
    '$page names $path, which is there',
    ({ path }) => {
      expect(isThere(path)).toBe(true)
    },
  )
})

/** Paths in backquotes that begin with a folder or file of the checkout and hold no placeholder. */
function pathsIn(page: string): string[] {
  if (!isThere(page)) return []
  const quoted = [...read(page).matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:ts|json|yml))`/g)].map(([, path]) => path ?? '')
  return [...new Set(quoted)].filter((path) => /^(?:extraction|src|schema|cypher|test|corpus|docs|bench|\.ci)\//.test(path))
}

function isThere(path: string): boolean {
  return existsSync(join(packageRoot, path))
}
