import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

export interface SchemaChange {
  readonly level: CriticalityLevel
  /** What changed, such as `Query.positions.filter`. */
  readonly path: string
  readonly message: string
}

/** What a schema has otherwise than the one before it, descriptions apart; of what is new or gone as a whole, the whole alone. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after), [DiffRule.simplifyChanges, DiffRule.ignoreDescriptionChanges])
  return changes.map(({ criticality, path, message }) => ({ level: criticality.level, path: path ?? 'schema', message }))
}

export interface Release {
  readonly version: string
  /** The changelog's section on this version. */
  readonly notes: string
}

/** Why a release may not bring these changes, each with what to do; none when it may. */
export function refusals(changes: readonly SchemaChange[], before: string, { version, notes }: Release): string[] {
  if (changes.length > 0 && version === before) {
    return [`the schema is not the one that was released as ${version}: raise the version in package.json`]
  }
  const breaking = changes.filter(({ level }) => level === CriticalityLevel.Breaking)
  const untold = breaking.filter(({ path }) => !notes.includes(`\`${path}\``))
  return [
    ...breaking.filter(() => !mayBreak(before, version)).map(({ message }) => `${message}: this needs a new major version, of 0.x a new minor one`),
    ...untold.map(({ path, message }) => `${message}: this breaks clients; undo it, or name \`${path}\` in CHANGELOG.md under ${version}`),
  ]
}

/** Whether Semantic Versioning lets a version break what the other had. */
function mayBreak(before: string, after: string): boolean {
  const [major = 0, minor = 0] = before.split('.').map(Number)
  const [newMajor = 0, newMinor = 0] = after.split('.').map(Number)
  return newMajor > major || (major === 0 && newMinor > minor)
}

const HEADINGS: readonly (readonly [CriticalityLevel, string])[] = [
  [CriticalityLevel.Breaking, 'Breaks clients'],
  [CriticalityLevel.Dangerous, 'May change answers'],
  [CriticalityLevel.NonBreaking, 'New, and otherwise without harm'],
]

/** A changelog's section, its lists in the order of the alphabet. */
export function sectionOf(before: string, after: string, changes: readonly SchemaChange[]): string {
  const lists = HEADINGS.map(([level, heading]) => {
    const lines = changes.filter((change) => change.level === level).map(({ message }) => `- ${message}\n`)
    return `### ${heading}\n\n${lines.sort().join('') || 'Nothing.\n'}`
  })
  return `## ${after}, against ${before}\n\n${lists.join('\n')}`
}
