import { createHash } from 'node:crypto'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { namedQuery } from './named-queries.ts'

/** The named queries that each tab holds, in the order of the tabs. */
const TABS: readonly (readonly string[])[] = [
  ['treaties-by-year'],
  ['opposition'],
  ['deadlines'],
  ['timeline'],
  ['compare-statements'],
  ['stance-matrix'],
  ['search'],
  ['neighborhood', 'shortest-path'],
]

/** The tabs that GraphiQL opens with: questions out of `schema/queries`, each with a comment that says what it asks. */
export const exampleTabs = (): string[] => TABS.map((names) => names.map(namedQuery).join('\n'))

export const graphiqlOptions = (): GraphiQLOptions => ({ title: 'Clausegraph', defaultTabs: exampleTabs().map((query) => ({ query })) })

/** Serves a page that holds its scripts and styles and needs no network, under a policy that lets it run these scripts alone and speak to this server alone. */
export function createGraphiql(): { readonly page: (options: GraphiQLOptions) => string; readonly usePolicy: () => Plugin } {
  let policy = ''
  let known: string | undefined
  const page = (options: GraphiQLOptions): string => {
    known ??= renderGraphiQL(options)
    policy ||= policyOf(known)
    return known
  }
  const usePolicy = (): Plugin => ({
    onResponse: ({ response }) => {
      if (response.headers.get('content-type')?.startsWith('text/html') && policy) response.headers.set('content-security-policy', policy)
    },
  })
  return { page, usePolicy }
}

/** The editor writes styles and makes workers of its own text as it goes; scripts are known by their hashes. */
function policyOf(page: string): string {
  const scripts = scriptsIn(parse(page)).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob: data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function scriptsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return []
  if (node.nodeName === 'script') return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')]
  return node.childNodes.flatMap(scriptsIn)
}
