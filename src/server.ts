import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ApiLogger } from './api/index.ts'
import { requestId } from './api/request-scope.ts'
import { ClausegraphError, type ErrorCode } from './errors.ts'
import { type Handler, sendResponse, toRequest } from './http.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

export interface ServerOptions {
  /** Handlers by the first segment of the path (`control`); the one under `''` takes everything else. */
  readonly handlers: Readonly<Record<string, Handler>>
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The class of requests that the handlers like best. */
  readonly Requests?: typeof Request
  /** Milliseconds that running requests get to finish when the server closes. */
  readonly grace?: number
  /** Told of what a handler throws, and of requests that reach none; by default standard error is told of the former. */
  readonly logger?: ApiLogger
}

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string
  /** Stops accepting, lets running requests finish, then closes what is left. */
  close(): Promise<void>
}

/** Listens and mounts the handlers. Throws BAD_INPUT when the port is taken or not permitted. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((message, response) => {
    const exchange = { message, response, id: requestId(message.headers['x-request-id']), started: performance.now() }
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    // A client must not keep a connection that is about to go.
    if (!server.listening) response.setHeader('connection', 'close')
    if (isLoopback(options.host) && !isLoopback(hostName(message.headers.host))) {
      // A page elsewhere whose name was made to point here must not read what is served to this machine alone.
      refuse(options, exchange, { status: 421, code: 'NOT_ALLOWED', message: MISDIRECTED })
      return
    }
    answer(options, exchange)
  })
  await listen(server, options)
  const { port } = server.address() as AddressInfo
  return { url: `http://${urlHost(options.host)}:${port}`, close: () => close(server, options.grace ?? 10_000) }
}

/** A request on its way, from before anything is made of it. */
interface Exchange {
  readonly message: IncomingMessage
  readonly response: ServerResponse
  readonly id: string
  readonly started: number
}

async function answer(options: ServerOptions, exchange: Exchange): Promise<void> {
  const { message, response, id } = exchange
  try {
    const request = await readRequest(options, exchange)
    if (!request) return
    const handle = handlerOf(request, options.handlers)
    const client = { address: message.socket.remoteAddress ?? '', lengthChecked: true } as const
    await sendResponse(handle ? await handle(request, client) : new Response('not found\n', { status: 404 }), response)
  } catch (error) {
    // A client that went away is no failure of ours.
    if (response.destroyed) return
    const { logger = { error: console.error } } = options
    logger.error('a request failed', error, id)
    if (response.headersSent) response.end()
    else refuse(options, exchange, { status: 500, code: 'INTERNAL', message: 'Something failed on our side; the log of the server tells more.' })
  }
}

const MISDIRECTED = 'Found another host name, expected localhost or 127.0.0.1; start the server with HOST=0.0.0.0 for it to be reached by others.'

interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
}

/** Answers what no handler does, in the form of a GraphQL error, with an id and a line in the log as handlers do. */
function refuse({ logger }: ServerOptions, { message, response, id, started }: Exchange, refusal: Refusal): void {
  const { status, code } = refusal
  const error = { message: refusal.message, extensions: { code } }
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': id }).end(JSON.stringify({ errors: [error] }))
  logger?.request?.({
    requestId: id,
    method: message.method ?? '',
    // What follows the path may be a question.
    path: (message.url ?? '').replace(/\?.*/s, ''),
    status,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
    address: message.socket.remoteAddress,
    codes: [code],
  })
}

/** The request; undefined when there is none to be made of the message, which is then answered. */
async function readRequest(options: ServerOptions, exchange: Exchange): Promise<Request | undefined> {
  try {
    return await toRequest(exchange.message, exchange.response, options.Requests)
  } catch (error) {
    if (!(error instanceof ClausegraphError)) throw error
    refuse(options, exchange, { status: 400, code: error.code, message: error.message })
    return undefined
  }
}

function handlerOf({ url }: Request, handlers: ServerOptions['handlers']): Handler | undefined {
  const first = new URL(url).pathname.split('/', 2)[1] ?? ''
  return Object.hasOwn(handlers, first) ? handlers[first] : handlers['']
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(new ClausegraphError('BAD_INPUT', listenProblem(cause, host, port), { cause })))
    server.listen(port, host, resolve)
  })
}

function listenProblem(cause: NodeJS.ErrnoException, host: string, port: number): string {
  if (cause.code === 'EADDRINUSE') return `port ${port} on ${host} is taken by another program; stop it, or choose another with --port N (0 takes any free one)`
  if (cause.code === 'EACCES') return `listening on port ${port} is not permitted; choose one above 1023 with --port N`
  return `cannot listen on ${host}:${port} (${cause.message}); check HOST and --port`
}

const hostName = (header: string | undefined): string => (header ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** The address under which a browser on this machine reaches the server. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function close(server: Server, grace: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
