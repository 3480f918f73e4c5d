import { expect, it } from 'vitest'
import { z } from 'zod'
import { read } from './files.ts'

const Entry = z.object({ version: z.string().optional(), optional: z.boolean().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() })
const { packages } = z.object({ packages: z.record(z.string(), Entry) }).parse(JSON.parse(read('package-lock.json')))

const optional = Object.entries(packages).flatMap(([parent, { optionalDependencies }]) =>
  Object.entries(optionalDependencies ?? {}).map(([name, range]) => ({ parent, name, range })),
)

it('the lock names platform packages at all', () => {
  expect(optional.map(({ name }) => name)).toContain('@grafeo-db/js-darwin-arm64')
})

it.each(optional)('the lock has an entry for $name, which $parent wants on its platform', ({ parent, name, range }) => {
  const found = resolve(parent, name)
  expect(found, 'complete package-lock.json: npm ci refuses it as it is').toBeDefined()
  if (/^\d/.test(range)) expect(found?.version).toBe(range)
})

/** Where npm looks a dependency up: below its parent, then below each folder above. */
function resolve(parent: string, name: string): z.infer<typeof Entry> | undefined {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const entry = packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]
    if (entry || !at) return entry
  }
}
