import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ExecutionResult } from 'graphql'
import { Agent, fetch, type Response } from 'undici'
import { type Address, CONTROL_TYPE, ControlLine, findAddress } from './control.ts'
import { ClausegraphError, ERROR_CODES, type ErrorCode } from './errors.ts'
import type { Row } from './graph/store.ts'
import type { Ingested, Library, Removed, StoreStatus } from './library.ts'

type Progress = (done: number, total: number) => void

/** Milliseconds in which a server, however busy, begins to answer; a program that says nothing is none of ours. */
const PROBE_TIMEOUT = 10_000

/** The library of the server that holds the embedded store of `folder`; undefined when no server answers there. */
export async function findRemoteLibrary(folder: string, timeout: number = PROBE_TIMEOUT): Promise<(Library & { readonly url: string }) | undefined> {
  const address = await findAddress(folder)
  if (!address) return undefined
  const agent = new Agent({ connect: { timeout }, headersTimeout: timeout, bodyTimeout: 0 })
  try {
    await readAnswer(await post(address, agent, 'status', {}), undefined)
    return createRemoteLibrary(address)
  } catch (error) {
    // A server that was killed leaves its file behind, and another program may listen there now.
    if (error instanceof ClausegraphError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'UNAUTHORIZED')) return undefined
    throw error
  } finally {
    await agent.close()
  }
}

function createRemoteLibrary(address: Address): Library & { readonly url: string } {
  // Reading many texts anew may keep an answer waiting for longer than the client's default.
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 })
  const call = async (method: string, body: object, onProgress?: Progress) => readAnswer(await post(address, agent, method, body), onProgress)
  return {
    url: address.url,
    ingest: async (source) => (await call('ingest', source)) as Ingested,
    remove: async (key) => (await call('remove', { key })) as Removed,
    rebuild: async (onProgress) => (await call('rebuild', {}, onProgress)) as Ingested[],
    query: async (source, variables, language) =>
      (await call('query', { source, ...(variables && { variables }), ...(language && { language }) })) as ExecutionResult,
    status: async () => (await call('status', {})) as StoreStatus,
    graph: {
      read: async (name, parameters) => (await call('read', { name, parameters })) as Row[],
      text: async (sha256) => ((await call('text', { sha256 })) as string | null) ?? undefined,
    },
    close: () => agent.close(),
  }
}

async function post({ url, token }: Address, agent: Agent, method: string, body: object): Promise<Response> {
  const response = await fetch(`${url}/control/${method}`, {
    method: 'POST',
    dispatcher: agent,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new ClausegraphError('STORE_UNAVAILABLE', `the server at ${url} does not answer; start it again with clausegraph serve`, { cause })
  })
  if (response.status === 200 && response.headers.get('content-type') === CONTROL_TYPE) return response
  await response.body?.cancel()
  throw new ClausegraphError('UNAUTHORIZED', `the program at ${url} answered ${response.status}, expected a clausegraph server that holds this store`)
}

async function readAnswer(response: Response, onProgress: Progress | undefined): Promise<unknown> {
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
  for await (const text of createInterface({ input: body })) {
    const line = ControlLine.parse(JSON.parse(text))
    if ('progress' in line) onProgress?.(line.progress.done, line.progress.total)
    else if ('error' in line) throw new ClausegraphError(knownCode(line.error.code), line.error.message)
    else return line.result
  }
  throw new ClausegraphError('STORE_UNAVAILABLE', 'the server stopped before it had answered; start it again and repeat the command')
}

const knownCode = (code: string): ErrorCode => ERROR_CODES.find((known) => known === code) ?? 'QUERY_FAILED'
