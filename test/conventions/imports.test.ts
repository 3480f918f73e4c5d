import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packageRoot } from '../../extraction/root.ts'
import { read } from './files.ts'

const refused = [
  { file: 'extraction/stages/row.ts', code: "import type { Row } from '../../src/graph/store.ts'\n\nexport type New = Row\n", rule: 'noRestrictedImports' },
  { file: 'extraction/stages/driver.ts', code: "import neo4j from 'neo4j-driver'\n\nexport const driver = neo4j\n", rule: 'noRestrictedImports' },
  { file: 'extraction/stages/parse.ts', code: "import { parse } from 'graphql'\n\nexport const read = parse\n", rule: 'noRestrictedImports' },
  { file: 'extraction/stages/words.ts', code: "import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n", rule: 'noRestrictedImports' },
  { file: 'extraction/stages/home.ts', code: 'export const home = process.env.HOME\n', rule: 'noProcessEnv' },
  { file: 'src/sources/api.ts', code: "import { schema } from '../api/schema.ts'\n\nexport const a = schema\n", rule: 'noRestrictedImports' },
  { file: 'src/graph/command.ts', code: "import { serve } from '../commands/serve.ts'\n\nexport const a = serve\n", rule: 'noRestrictedImports' },
  { file: 'src/graph/driver.ts', code: "import neo4j from 'neo4j-driver'\n\nexport const driver = neo4j\n", rule: 'noRestrictedImports' },
  { file: 'src/graph/neo4j/other.ts', code: "import grafeo from '@grafeo-db/js'\n\nexport const database = grafeo\n", rule: 'noRestrictedImports' },
  { file: 'src/graph/embedded/other.ts', code: "import neo4j from 'neo4j-driver'\n\nexport const driver = neo4j\n", rule: 'noRestrictedImports' },
  { file: 'src/api/store.ts', code: "import grafeo from '@grafeo-db/js'\n\nexport const database = grafeo\n", rule: 'noRestrictedImports' },
  { file: 'src/api/home.ts', code: 'export const home = process.env.HOME\n', rule: 'noProcessEnv' },
  { file: 'src/api/default.ts', code: 'export default 1\n', rule: 'noDefaultExport' },
  { file: 'src/api/NewThing.ts', code: 'export const a = 1\n', rule: 'useFilenamingConvention' },
]

const accepted = [
  { file: 'extraction/data-files.ts', code: "import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n" },
  { file: 'src/api/extract.ts', code: "import { extract } from '../../extraction/index.ts'\n\nexport const read = extract\n" },
  { file: 'src/api/store.type.ts', code: "import type { GraphStore } from '../graph/store.ts'\n\nexport type Store = GraphStore\n" },
  { file: 'src/graph/neo4j/driver.ts', code: "import neo4j from 'neo4j-driver'\n\nexport const driver = neo4j\n" },
  { file: 'src/graph/embedded/database.ts', code: "import grafeo from '@grafeo-db/js'\n\nexport const database = grafeo\n" },
  { file: 'src/config.ts', code: 'export const home = process.env.HOME\n' },
]

const Report = z.object({ diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })) })

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-lint-'))
let findings: { file: string; rule: string }[] = []
beforeAll(() => {
  for (const { file, code } of [...refused, ...accepted]) write(file, code)
  write('biome.json', JSON.stringify({ ...JSON.parse(read('biome.json')), $schema: undefined, vcs: { enabled: false } }))
  const { stdout } = spawnSync(join(packageRoot, 'node_modules', '.bin', 'biome'), ['lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  })
  findings = Report.parse(JSON.parse(stdout)).diagnostics.map(({ category, location }) => ({ file: location.path, rule: category.split('/').at(-1) ?? '' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the linter', () => {
  it.each(refused)('refuses in $file: $code', ({ file, rule }) => {
    expect(findings).toContainEqual({ file, rule })
  })

  it.each(accepted)('accepts in $file: $code', ({ file }) => {
    expect(findings.filter((finding) => finding.file === file)).toEqual([])
  })
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
