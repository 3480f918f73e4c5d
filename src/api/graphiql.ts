import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphiQLOptions } from 'graphql-yoga'
import { packageRoot } from '../../extraction/root.ts'

/** The tabs that GraphiQL opens with: the questions of `schema/queries`, in the order of their names. */
export function exampleQueries(): { readonly name: string; readonly query: string }[] {
  const folder = join(packageRoot, 'schema', 'queries')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, query: readFileSync(join(folder, name), 'utf8') }))
}

export const graphiqlOptions = (): GraphiQLOptions => ({ title: 'Clausegraph', defaultTabs: exampleQueries().map(({ query }) => ({ query })) })

/** A page that holds its scripts and styles: it needs no network. */
export function graphiqlPage(options: GraphiQLOptions): string {
  return renderGraphiQL(options)
}
