/** Between node:http and the Request and Response that handlers speak. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ClausegraphError } from './errors.ts'

/** `client`: the other end of the connection, which may be a proxy; node:http reads no more of a body than its Content-Length says. */
export type Handler = (request: Request, client: { readonly address: string; readonly lengthChecked: true }) => Response | Promise<Response>

/** Bodies up to this length are read at once: for a question a stream costs more than to answer it. */
const SHORT_BODY_BYTES = 64 * 1024

/**
 * A Request of an incoming message; it is aborted when the client goes away before the answer is sent. Throws BAD_INPUT for a
 * message whose host, target or method makes no request. `Requests`: its class, which handlers may like to be another than the platform's.
 */
export async function toRequest(message: IncomingMessage, response: ServerResponse, Requests = Request): Promise<Request> {
  const aborter = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) aborter.abort()
  })
  const method = message.method ?? 'GET'
  if (FORBIDDEN_METHODS.includes(method)) throw new ClausegraphError('BAD_INPUT', `Found the method ${method}, expected GET, POST or OPTIONS`)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Requests(urlOf(message), {
    method,
    headers: toHeaders(message),
    signal: aborter.signal,
    ...(hasBody ? { body: await bodyOf(message, response), duplex: 'half' } : {}),
  } as RequestInit)
}

async function bodyOf(message: IncomingMessage, response: ServerResponse): Promise<Uint8Array | ReadableStream> {
  const length = Number(message.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (length > SHORT_BODY_BYTES) {
    response.once('finish', () => discardRest(message))
    return Readable.toWeb(message) as unknown as ReadableStream
  }
  const chunks: Uint8Array[] = []
  message.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  await finished(message, { writable: false })
  return Buffer.concat(chunks)
}

/** What a handler left of a body must leave the connection too: the next request on it, which behind a proxy may be anybody's, waits behind. */
function discardRest(message: IncomingMessage): void {
  if (!message.readableEnded) message.removeAllListeners('data').resume()
}

/** Methods of which the platform makes no Request. */
const FORBIDDEN_METHODS = ['CONNECT', 'TRACE', 'TRACK']

/** The address that was asked for. What begins with a slash is a path, `//elsewhere.example/graphql` too. */
function urlOf({ url = '/', headers: { host = 'localhost' } }: IncomingMessage): string {
  const base = parsed(`http://${host}`)
  if (!base || base.href !== `${base.origin}/`)
    throw new ClausegraphError('BAD_INPUT', `Found the header Host: ${JSON.stringify(host.slice(0, 80))}, expected a name or address, with a port if need be`)
  if (url.startsWith('/')) return base.origin + url
  const whole = parsed(url)
  if (whole?.protocol === 'http:' || whole?.protocol === 'https:') return base.origin + whole.pathname + whole.search
  throw new ClausegraphError('BAD_INPUT', `Found the request target ${JSON.stringify(url.slice(0, 80))}, expected a path such as /graphql`)
}

const parsed = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

/** Sends a Response: a body of known length in one piece, another as a stream. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (answer.headers.has('content-length')) {
    response.end(isJson(answer.headers) ? await answer.text() : new Uint8Array(await answer.arrayBuffer()))
    return
  }
  if (!answer.body) {
    response.end()
    return
  }
  await pipeline(Readable.from(chunksOf(answer.body)), response)
}

/** A text goes out in one piece with the headers. */
const isJson = (headers: Headers): boolean => /\bjson\b/.test(headers.get('content-type') ?? '') && !headers.has('content-encoding')

/** A handler's stream need not be the platform's own, so it is read by what every stream of the standard has. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value
  } finally {
    await reader.cancel()
  }
}

function toHeaders(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) for (const each of [value].flat()) if (each !== undefined) headers.append(name, each)
  return headers
}
