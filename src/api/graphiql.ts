import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { jsonDigest, sha256Base64 } from '../digest.ts'
import { amended } from './graphiql-amendments.ts'
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

/** Serves a page that holds its scripts and styles and needs no network, sent once to each browser, under a policy that lets it run these scripts alone and speak to this server alone. */
export function createGraphiql(): { readonly page: (options: GraphiQLOptions) => string; readonly usePage: () => Plugin } {
  let known: KnownPage | undefined
  const page = (options: GraphiQLOptions): string => {
    known ??= knownPage(amended(renderGraphiQL(options)))
    return known.text
  }
  const usePage = (): Plugin => ({
    onResponse: async ({ request, response, setResponse }) => {
      if (known && response.headers.get('content-type')?.startsWith('text/html')) setResponse(await pageResponse(known, request))
    },
  })
  return { page, usePage }
}

interface KnownPage {
  readonly text: string
  readonly policy: string
  readonly tag: string
  readonly zipped: Promise<Uint8Array<ArrayBuffer>>
}

function knownPage(text: string): KnownPage {
  const tag = `W/"${jsonDigest(text)}"`
  return { text, policy: policyOf(text), tag, zipped: promisify(gzip)(text) as Promise<Uint8Array<ArrayBuffer>> }
}

/** The page; only word of it for a browser that has it already, and small for one that can unpack. */
async function pageResponse({ text, policy, tag, zipped }: KnownPage, { headers }: Request): Promise<Response> {
  const shared = { 'content-security-policy': policy, 'cache-control': 'private, no-cache', etag: tag }
  if (headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers: shared })
  const html = { ...shared, 'content-type': 'text/html' }
  if (!takesGzip(headers.get('accept-encoding') ?? '')) return new Response(text, { headers: html })
  return new Response(await zipped, { headers: { ...html, 'content-encoding': 'gzip' } })
}

const takesGzip = (accepted: string): boolean => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/i.test(accepted)

/** The editor writes styles and makes workers of its own text as it goes; scripts are known by their hashes. */
function policyOf(page: string): string {
  const scripts = scriptsIn(parse(page)).map((text) => `'sha256-${sha256Base64(text)}'`)
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
