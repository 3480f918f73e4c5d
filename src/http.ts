/** Between node:http and the Request and Response that handlers speak. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** `client`: the other end of the connection, which may be a proxy. */
export type Handler = (request: Request, client: { readonly address: string }) => Response | Promise<Response>

/** A Request of an incoming message; it is aborted when the client goes away before the answer is sent. */
export function toRequest(message: IncomingMessage, response: ServerResponse): Request {
  const aborter = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) aborter.abort()
  })
  const hasBody = message.method !== 'GET' && message.method !== 'HEAD'
  return new Request(new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`), {
    method: message.method ?? 'GET',
    headers: toHeaders(message),
    signal: aborter.signal,
    ...(hasBody ? { body: Readable.toWeb(message) as unknown as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit)
}

/** Sends a Response, streaming its body. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (!answer.body) {
    response.end()
    return
  }
  await pipeline(Readable.from(chunksOf(answer.body)), response)
}

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
