/**
 * One process owns the embedded store. A server that holds it leaves its address and a secret beside the data, and
 * does for the command line what a library does, over HTTP under `/control`.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Corrections, LANGUAGES } from '../extraction/model.ts'
import { bearsToken } from './authorization.ts'
import { ClausegraphError } from './errors.ts'
import type { Handler } from './http.ts'
import type { Library } from './library.ts'

const Address = z.object({ url: z.url(), pid: z.number().int(), token: z.string().min(32) })
export type Address = z.infer<typeof Address>

const addressFile = (folder: string): string => join(folder, 'server.json')

export const newToken = (): string => randomBytes(32).toString('base64url')

/** Writes the address file, readable by its owner alone. */
export async function announce(folder: string, address: Address): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = `${addressFile(folder)}.${address.pid}`
  await writeFile(temporary, JSON.stringify(address), { mode: 0o600 })
  await rename(temporary, addressFile(folder))
}

/** Removes the address file, unless a later server wrote it. */
export async function withdraw(folder: string, address: Address): Promise<void> {
  if ((await findAddress(folder))?.token === address.token) await rm(addressFile(folder), { force: true })
}

/** What the address file says; undefined when there is none or it is no address. */
export async function findAddress(folder: string): Promise<Address | undefined> {
  try {
    return Address.safeParse(JSON.parse(await readFile(addressFile(folder), 'utf8'))).data
  } catch {
    return undefined
  }
}

// ── what goes over the wire ─────────────────────────────────────────────────────────────────────

const SourceText = z.object({ location: z.string(), text: z.string(), encoding: z.string(), mediaType: z.string(), corrections: Corrections })
const Query = z.object({ source: z.string(), variables: z.record(z.string(), z.unknown()).optional(), language: z.enum(LANGUAGES).optional() })
/** A query of those that exports are made of. */
const Part = z.object({ name: z.string().regex(/^export\/(?:\w+\/)?[\w-]+(?:\.\w+)?$/), parameters: z.record(z.string(), z.unknown()).optional() })

/** A line of an answer: any number of progress lines, then one result or error. */
export const ControlLine = z.union([
  z.object({ progress: z.object({ done: z.number(), total: z.number() }) }),
  z.object({ error: z.object({ code: z.string(), message: z.string() }) }),
  z.object({ result: z.unknown() }),
])
export type ControlLine = z.infer<typeof ControlLine>
export const CONTROL_TYPE = 'application/vnd.clausegraph.control+jsonl'
type Report = (line: ControlLine) => void

const METHODS: Readonly<Record<string, (library: Library, body: unknown, report: Report) => Promise<unknown>>> = {
  ingest: (library, body) => library.ingest(parse(SourceText, body)),
  remove: (library, body) => library.remove(parse(z.object({ key: z.string() }), body).key),
  rebuild: (library, _, report) => library.rebuild((done, total) => report({ progress: { done, total } })),
  query: (library, body) => {
    const { source, variables, language } = parse(Query, body)
    return library.query(source, variables, language)
  },
  status: (library) => library.status(),
  read: (library, body) => {
    const { name, parameters } = parse(Part, body)
    return library.graph.read(name, parameters)
  },
  text: (library, body) => library.graph.text(parse(z.object({ sha256: z.string() }), body).sha256),
}

/** Handles `POST /control/METHOD` with the bearer token; answers with JSON Lines, so that long work can tell its progress. */
export function createControl(library: Library, token: string): Handler {
  return async (request) => {
    const run = METHODS[new URL(request.url).pathname.replace('/control/', '')]
    if (!bearsToken(request, token)) return new Response('unauthorized\n', { status: 401 })
    if (!run || request.method !== 'POST') return new Response('not found\n', { status: 404 })
    const body: unknown = await request.json().catch(() => undefined)
    return new Response(
      answerLines((report) => run(library, body, report)),
      { headers: { 'content-type': CONTROL_TYPE } },
    )
  }
}

function answerLines(run: (report: Report) => Promise<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async start(controller) {
      const report: Report = (line) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      try {
        report({ result: (await run(report)) ?? null })
      } catch (error) {
        report({ error: { code: error instanceof ClausegraphError ? error.code : 'QUERY_FAILED', message: (error as Error).message } })
      }
      controller.close()
    },
  })
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (!result.success)
    throw new ClausegraphError(
      'BAD_INPUT',
      `the server does not understand this request (${result.error.issues[0]?.message}); use the same version of clausegraph on both sides`,
    )
  return result.data
}
