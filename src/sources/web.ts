import { Agent, fetch, type Response } from 'undici'
import { ClausegraphError } from '../errors.ts'
import { lookupPublic, refusePrivateHost } from './addresses.ts'
import { readLimited, tooLarge } from './limits.ts'

export interface WebOptions {
  readonly maxBytes: number
  /** Milliseconds for everything, redirects and body included. */
  readonly timeout: number
  readonly allowPrivate: boolean
}
export interface Page {
  readonly bytes: Uint8Array
  /** The charset of the Content-Type header. */
  readonly charset: string | undefined
}

const MAX_REDIRECTS = 5

/** Fetches an http(s) URL. Every address on the way, redirects included, must be public unless `allowPrivate`. Throws SOURCE_UNREADABLE or TIMEOUT. */
export async function fetchPage(url: string, options: WebOptions): Promise<Page> {
  const agent = new Agent(options.allowPrivate ? {} : { connect: { lookup: lookupPublic } })
  try {
    return await readPage(await follow(url, agent, options), options.maxBytes)
  } catch (error) {
    throw explain(error, options.timeout)
  } finally {
    await agent.destroy()
  }
}

async function follow(first: string, agent: Agent, options: WebOptions): Promise<Response> {
  const signal = AbortSignal.timeout(options.timeout)
  let url = new URL(first)
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    refuseUrl(url, options.allowPrivate)
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html, text/plain, text/markdown, */*;q=0.5', 'user-agent': 'clausegraph' },
    })
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (!target) return response
    url = new URL(target, url)
  }
  throw new ClausegraphError('SOURCE_UNREADABLE', `more than ${MAX_REDIRECTS} redirects; give the final address`)
}

function refuseUrl(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ClausegraphError('SOURCE_UNREADABLE', `found the scheme ${url.protocol}, expected http: or https:; save it as a file and give the path`)
  if (url.username || url.password)
    throw new ClausegraphError('SOURCE_UNREADABLE', 'the address holds a user name or password, which is not supported; save the page and give the file')
  if (!allowPrivate) refusePrivateHost(url.hostname)
}

async function readPage(response: Response, maxBytes: number): Promise<Page> {
  if (!response.ok)
    throw new ClausegraphError('SOURCE_UNREADABLE', `the server answered ${response.status} ${response.statusText}, expected 200; check the address`)
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > maxBytes) throw tooLarge(declared, maxBytes)
  const bytes = response.body ? await readLimited(response.body, maxBytes) : new Uint8Array()
  return { bytes, charset: /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] }
}

/** The reason lies under undici's "fetch failed", often several causes deep. */
function explain(error: unknown, timeout: number): ClausegraphError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ClausegraphError) return cause
    if (cause.name === 'TimeoutError')
      return new ClausegraphError('TIMEOUT', `no full answer after ${timeout / 1000} s; try again or raise --timeout`, { cause: error })
    if (cause.cause === undefined)
      return new ClausegraphError(
        'SOURCE_UNREADABLE',
        `the page cannot be fetched (${cause.message || (cause as NodeJS.ErrnoException).code}); check the address and the network`,
        { cause: error },
      )
  }
  return new ClausegraphError('SOURCE_UNREADABLE', `the page cannot be fetched (${String(error)})`)
}
