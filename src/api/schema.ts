import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { packageRoot } from '../../extraction/root.ts'
import type { ApiContext } from './context.ts'
import { countObjects } from './object-limit.ts'
import { resolvers } from './resolvers/index.ts'
import { Language } from './resolvers/language.ts'
import { File } from './resolvers/writing.ts'

/** The schema of `schema/*.graphql` with its resolvers, which count what they hand on. */
export function loadSchema(): GraphQLSchema {
  return countObjects(createSchema<ApiContext>({ typeDefs: schemaTexts(), resolvers: [resolvers, { File, Language }] }))
}

function schemaTexts(): string[] {
  const folder = join(packageRoot, 'schema')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
