/**
 * The request with its body read, so that nothing behind reads more than the limit; undefined when the body is larger.
 * `Requests`: the class of what is given; the platform's own costs ten times what others do. `lengthChecked`: whether the body is
 * no longer than Content-Length says.
 */
export async function limitBody(request: Request, maxBytes: number, Requests: typeof Request, lengthChecked = false): Promise<Request | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return request
  const length = request.headers.get('content-length')
  if (Number(length) > maxBytes) return undefined
  // A stream costs more than the question; it is needed only where nobody who is believed says how long it is.
  const body = length === null || !lengthChecked ? await readUpTo(request.body, maxBytes) : new Uint8Array(await request.arrayBuffer())
  if (!body || body.length > maxBytes) return undefined
  const { method, headers, signal } = request
  return new Requests(request.url, { method, headers, signal, body: body as Uint8Array<ArrayBuffer> })
}

/** The stream is left and not cancelled when it is too long: to cancel it would cut the connection before the answer is sent. */
async function readUpTo(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length
    if (size > maxBytes) return undefined
    chunks.push(chunk.value)
  }
  return Buffer.concat(chunks)
}
