import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress, lookupPublic } from '../../src/sources/addresses.ts'
import { readSource } from '../../src/sources/index.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const pages: Record<string, Handler> = {
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Both sides agree.</p>'),
  '/gbk': (_, response) => response.writeHead(200, { 'content-type': 'text/plain; charset=GBK' }).end(Buffer.from([0xcb, 0xab, 0xb7, 0xbd])),
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5000))),
  '/absent': (_, response) => response.writeHead(404, 'Not Found').end(),
  '/declared': (_, response) => response.writeHead(200, { 'content-length': '999999' }).end('x'.repeat(999999)),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => undefined,
  '/redirect': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
}
let server: Server
let origin: string
beforeAll(async () => {
  server = createServer((request, response) => pages[request.url ?? '']?.(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a page on an allowed address', () => {
  const read = (path: string, options = {}) => readSource(origin + path, { allowPrivate: true, maxBytes: 4000, ...options })

  test('is read, its kind told by its content', async () =>
    expect(await read('/page')).toMatchObject({ mediaType: 'text/html', text: expect.stringContaining('Both sides') }))
  test('is decoded by the charset its server names', async () => expect((await read('/gbk')).text).toBe('双方'))
  test('is reached through a redirect', async () => expect((await read('/redirect')).text).toContain('Both sides'))
  test.each([
    ['/absent', {}, /answered 404/],
    ['/declared', {}, /too large/],
    ['/endless', {}, /too large/],
    ['/gzip', {}, /too large/],
    ['/loop', {}, /more than 5 redirects/],
    ['/to-file', {}, /scheme file:/],
    ['/silent', { timeout: 100 }, /no full answer after 0\.1 s/],
  ])('%s fails clearly', async (path, options, message) => {
    await expect(read(path, options)).rejects.toThrow(message)
  })
})

describe('private addresses are refused', () => {
  test('written as an address', async () =>
    await expect(readSource(`${origin}/page`)).rejects.toThrow(/^127\.0\.0\.1 is not a public address; use --allow-private/))
  test('behind a name, at the moment of connecting', async () => {
    await expect(readSource(`${origin.replace('127.0.0.1', 'localhost')}/page`)).rejects.toThrow(/localhost is .* not a public address/)
  })
  test.each(['http://[::1]/', 'http://0x7f000001/', 'http://2130706433/', 'http://[::ffff:127.0.0.1]/'])('%s', async (url) => {
    await expect(readSource(url)).rejects.toThrow(/not a public address/)
  })
  test('a lookup that finds one private address among others fails', async () => {
    const error = await new Promise((resolve) => lookupPublic('localhost', { all: true }, resolve))
    expect(String(error)).toMatch(/not a public address/)
  })
  test.each([
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:10.0.0.1', false],
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['nonsense', false],
    ['::7f00:1', false],
    ['::808:808', false],
  ])('%s public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected))
})

test.each(['ftp://example.org/a', 'file:///etc/passwd', 'http://user:secret@example.org/'])('%s is refused', async (url) => {
  await expect(readSource(url)).rejects.toThrow(/expected http|user name or password/)
})
