import { once } from 'node:events'
import type { Config } from '../config.ts'
import { announce, createControl, newToken, withdraw } from '../control.ts'
import { ClausegraphError } from '../errors.ts'
import type { Handler } from '../http.ts'
import type { LocalLibrary } from '../local-library.ts'
import { createLogger } from '../log.ts'
import { findRemoteLibrary } from '../remote-library.ts'
import { type RunningServer, startServer } from '../server.ts'
import { print, type Terminal } from './terminal.ts'

/** Opens the library in this process, which is to serve it. Throws STORE_BUSY with the address of the server that holds it already. */
export async function openForServing(config: Config, registry: readonly string[] | undefined): Promise<LocalLibrary> {
  const remote = config.store.kind === 'embedded' ? await findRemoteLibrary(config.folder) : undefined
  await remote?.close()
  if (remote)
    throw new ClausegraphError('STORE_BUSY', `a server at ${remote.url} holds this store already; use that one, stop it, or give another folder with --data`)
  const { openLocalLibrary } = await import('../local-library.ts')
  return openLocalLibrary(config.store, {
    registry,
    api: config.server.api,
    readOnly: config.samples ? SAMPLES_STAY_APART : undefined,
    preload: !config.samples && config.server.api.token !== undefined,
    logger: createLogger(config.server.log),
  })
}

const SAMPLES_STAY_APART =
  'it serves the bundled samples, which stay apart from your own texts; start it with your own (clausegraph start PATH), or with clausegraph serve'

/** Serves the library until the process is told to stop; then finishes what is under way and closes it. */
export async function serveUntilStopped(library: LocalLibrary, config: Config, terminal: Terminal): Promise<void> {
  const token = newToken()
  const server = await startServer({
    host: config.host,
    port: config.port,
    Requests: library.Requests,
    logger: createLogger(config.server.log),
    handlers: { control: createControl(library, token), '': (request, client) => answer(library, request, client) },
  })
  const address = { url: server.url, pid: process.pid, token }
  const stopped = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
  if (config.store.kind === 'embedded') await announce(config.folder, address)
  await print(terminal, addresses(server))
  await stopped
  library.endStreams()
  await server.close()
  await withdraw(config.folder, address)
}

/** A browser that is given the bare address means the API. */
function answer(library: LocalLibrary, ...[request, client]: Parameters<Handler>): Response | Promise<Response> {
  if (new URL(request.url).pathname === '/') return new Response(null, { status: 302, headers: { location: '/graphql' } })
  return library.fetch(request, client)
}

const addresses = ({ url }: RunningServer): string =>
  `\nGraphQL, with GraphiQL in a browser:  ${url}/graphql\nHealth:  ${url}/health   Readiness:  ${url}/ready\nStop with Ctrl-C.`
