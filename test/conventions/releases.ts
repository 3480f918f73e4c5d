import { lexicographicSortSchema, printSchema } from 'graphql'
import { z } from 'zod'
import { loadSchema } from '../../src/api/schema.ts'
import { filesBelow, read } from './files.ts'
import { type Release, type SchemaChange, schemaChanges, sectionOf } from './schema-changes.ts'

const FOLDER = 'schema/published'
/** The schema as it is now, printed as a whole. */
export const SNAPSHOT = `${FOLDER}/api.graphql`
export const SCHEMA_CHANGELOG = `${FOLDER}/CHANGELOG.md`

/** The whole schema as one text, in the order of the alphabet. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(loadSchema()))}\n`

export interface SchemaRelease extends Release {
  readonly before: string
  readonly changes: Promise<SchemaChange[]>
}

/** Every release after the first with what changed in it, the newest first: last of all the one that package.json names, by the schema as it is now. */
export function releases(): SchemaRelease[] {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')))
  const published = filesBelow(FOLDER, '.graphql').flatMap((file) => {
    const [, of] = /(\d+\.\d+\.\d+)\.graphql$/.exec(file) ?? []
    return of ? [{ version: of, schema: read(file) }] : []
  })
  const inOrder = [...published.sort((a, b) => byVersion(a.version, b.version)), { version, schema: printedSchema() }]
  return inOrder
    .flatMap((after, index) => {
      const before = inOrder[index - 1]
      if (!before) return []
      return [{ before: before.version, version: after.version, notes: notesOn(after.version), changes: schemaChanges(before.schema, after.schema) }]
    })
    .reverse()
}

/** The changelog of the schema: every release against the one before, the newest first. */
export async function schemaChangelog(): Promise<string> {
  const told = releases().filter(({ before, version }) => before !== version)
  const sections = await Promise.all(told.map(async ({ before, version, changes }) => sectionOf(before, version, await changes)))
  return `${INTRODUCTION}\n${sections.join('\n')}`
}

const INTRODUCTION = `# Changelog of the schema

Each release's schema against that of the one before, as GraphQL Inspector tells the difference; \`npm run generate\` writes this file. Descriptions are
left out. [The changelog](../../CHANGELOG.md) says what it is all for, and names whatever breaks clients.
`

const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

function notesOn(version: string): string {
  return (
    read('CHANGELOG.md')
      .split(/^## /m)
      .find((section) => section.startsWith(`[${version}]`)) ?? ''
  )
}
