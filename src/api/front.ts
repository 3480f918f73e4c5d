import { SECURITY_HEADERS } from '../security-headers.ts'
import { isWriter } from './authorization.ts'
import { limitBody } from './body-limit.ts'
import { corsHeaders } from './cors.ts'
import type { ApiLogger, RequestEntry } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { maySeePlaces } from './places.ts'
import { createRateLimit } from './rate-limit.ts'
import { explained, notFound, refusal } from './refusal.ts'
import { type Client, type RequestScope, requestId } from './request-scope.ts'
import type { ApiSettings } from './settings.ts'

export interface FrontOptions {
  readonly settings: ApiSettings
  readonly metrics: Metrics
  readonly logger: ApiLogger
  /** Answers what the front lets through. */
  readonly answer: (request: Request, scope: RequestScope) => Promise<Response>
  /** Of which class `answer` likes its requests. */
  readonly Requests: typeof Request
  /** Answers whether questions can be asked. */
  readonly ready: (scope: RequestScope) => Promise<Response>
}

const GRAPHQL = '/graphql'

/** A text of the largest size, as JSON may have to write it. */
const WRITER_BODY_BYTES = 48 * 1024 * 1024

/** What every request passes on its way in and out: its id, limits by client and size, leave for other sites, headers, log and metrics. */
export function createFront(options: FrontOptions): (request: Request, client?: Client) => Promise<Response> {
  const { settings, metrics, logger } = options
  const admit = createAdmission(options)
  return async (request, client) => {
    const started = performance.now()
    const scope: RequestScope = { id: requestId(request.headers.get('x-request-id')), seesPlaces: maySeePlaces(request, client, settings) }
    const path = pathOf(request)
    const response = await admit(request, path, scope, client)
    addHeaders(response, { ...corsHeaders(request, settings.corsOrigins), 'x-request-id': scope.id })
    const milliseconds = performance.now() - started
    // GraphiQL's page and questions of browsers about leave are no operations.
    if (scope.kind || scope.codes) metrics.requestDone(scope, milliseconds / 1000)
    logger.request?.(entryOf(scope, { method: request.method, path, status: response.status, milliseconds, address: client?.address }))
    return response
  }
}

/** Answers what may be asked, and refuses the rest. */
function createAdmission({ settings, metrics, answer, Requests, ready }: FrontOptions) {
  const { rateLimit: perMinute, maxBodyBytes, token } = settings
  const rateLimit = perMinute > 0 ? createRateLimit(perMinute, settings.trustedProxies) : undefined
  return async (request: Request, path: string, scope: RequestScope, client: Client | undefined): Promise<Response> => {
    // These are asked by whoever watches over the server: no limit holds for them.
    if (path === '/metrics' && settings.metrics) return metrics.response()
    if (path === '/ready') return ready(scope)
    if (path === '/health') return answer(withoutBody(request, path), scope)
    if (path === GRAPHQL && request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: 'GET, POST, OPTIONS' } })
    const wait = await rateLimit?.(request, client)
    if (wait !== undefined) return tooMany(perMinute, wait, metrics)
    if (path !== GRAPHQL) return notFound(path)
    const maxBytes = isWriter(request, token) ? WRITER_BODY_BYTES : maxBodyBytes
    const limited = await limitBody(request, maxBytes, Requests, client?.lengthChecked)
    return limited ? explained(limited, await answer(limited, scope)) : tooLarge(maxBytes, metrics)
  }
}

function tooMany(perMinute: number, seconds: number, metrics: Metrics): Response {
  metrics.requestRefused('rate')
  const message = `Found more than ${perMinute} requests a minute from one address; ask again in ${seconds} s.`
  return refusal('RATE_LIMITED', message, 429, { 'retry-after': String(seconds) })
}

function tooLarge(maxBytes: number, metrics: Metrics): Response {
  metrics.requestRefused('size')
  return refusal('TOO_LARGE', `Found a body of more than ${maxBytes} bytes; send less at a time.`, 413)
}

type Exchange = Pick<RequestEntry, 'method' | 'path' | 'status' | 'milliseconds' | 'address'>

function entryOf({ id, kind, operation, codes, cached }: RequestScope, { milliseconds, ...exchange }: Exchange): RequestEntry {
  return { requestId: id, ...exchange, milliseconds: Math.round(milliseconds * 10) / 10, kind, operation, codes, cached }
}

/** The path by which everything behind decides: `/graphql/` is `/graphql`. */
function pathOf({ url }: Request): string {
  const { pathname } = new URL(url)
  return pathname === `${GRAPHQL}/` ? GRAPHQL : pathname
}

/** A check as it should be asked: what hangs on it must not make another question of it. */
const withoutBody = ({ url, headers, signal }: Request, path: string): Request => new Request(new URL(path, url), { headers, signal })

function addHeaders({ headers }: Response, own: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!headers.has(name)) headers.set(name, value)
  for (const [name, value] of Object.entries(own)) headers.set(name, value)
}
