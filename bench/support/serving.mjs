import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Pool } from 'undici'

const START_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 15_000

/** Runs a program that prints the address at which it serves GraphQL, as servers are run, and waits for that. */
export async function startServer(program, args, environment) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const endWithParent = () => child.kill('SIGKILL')
  process.once('exit', endWithParent)
  const url = await addressIn(child, program)
  const pool = new Pool(url, { connections: 32, pipelining: 1 })
  return {
    url,
    ask: (question, headers) => ask(pool, question, headers),
    send: (method, path, value) => send(pool, { method, path, body: JSON.stringify(value) }),
    memory: () => residentMegabytes(pool),
    async stop(signal = 'SIGTERM') {
      process.off('exit', endWithParent)
      await pool.destroy()
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill(signal)
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
      await once(child, 'exit')
      clearTimeout(timer)
    },
  }
}

/** The server of this repository over a store, without a log and by default without kept answers. */
export function startOurs(config, { port = 0, cacheMegabytes = 0, environment = {} } = {}) {
  const { CLAUSEGRAPH_TOKEN: _, ...clean } = process.env
  const store =
    config.kind === 'neo4j' ? { NEO4J_URI: config.uri, NEO4J_USER: config.user, NEO4J_PASSWORD: config.password } : { CLAUSEGRAPH_DATA: config.data }
  const settings = { CLAUSEGRAPH_CACHE_MB: String(cacheMegabytes), CLAUSEGRAPH_LOG: 'error', CLAUSEGRAPH_RATE_LIMIT: '0' }
  const program = new URL('../../dist/src/cli.js', import.meta.url).pathname
  return startServer(program, ['serve', '--store', config.kind, '--port', String(port)], { ...clean, ...store, ...settings, ...environment })
}

/** The bare engine over HTTP, for a Neo4j. `offer` gives what asks it the queries of one question. */
export async function startEndpoint({ uri, user, password }) {
  const program = new URL('bare-endpoint.mjs', import.meta.url).pathname
  const server = await startServer(program, [], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
  let questions = 0
  const offer = async (waves) => {
    const path = `/${questions++}`
    await server.send('PUT', path, waves)
    return () => server.send('POST', path, {})
  }
  return { offer, stop: server.stop }
}

async function addressIn(child, program) {
  child.stdout.setEncoding('utf8')
  let printed = ''
  const timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS)
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk
    const url = /https?:\/\/[\w.:]+/.exec(printed)?.[0]
    if (!url) continue
    clearTimeout(timer)
    child.stdout.resume()
    return url
  }
  throw new Error(`${program} ended before it served; it printed:\n${printed}`)
}

/** Posts a question; gives the answer, or throws with the first error in it. */
async function ask(pool, { query, variables = {} }, headers = {}) {
  const { data, errors } = await send(pool, { method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query, variables }) })
  if (!errors) return data
  throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code })
}

/** Sends JSON and reads JSON. */
async function send(pool, { method, path, headers, body: sent }) {
  const { statusCode, body } = await pool.request({
    method,
    path,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: sent,
  })
  return readJson(await body.text(), statusCode)
}

function readJson(text, status) {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`found status ${status} and "${text.slice(0, 200)}", expected JSON`)
  }
}

async function residentMegabytes(pool) {
  const { body } = await pool.request({ method: 'GET', path: '/metrics' })
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(await body.text())?.[1]
  return Math.round(Number(bytes) / 1e6)
}
