import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CuttableProxy {
  readonly port: number
  /** Refuses new connections and breaks those that are, as a server does that goes away. */
  cut(): void
  /** Passes nothing on until it is mended, as a server does that is stopped in the middle of its work: what is connected stays so, and gets no answer. */
  hang(): void
  /** Does so to what connects from then on, too. */
  hangWholly(): void
  /** Breaks the connections that are, takes new ones and never answers, as a server does that is stopped while nobody is connected. */
  hangAnew(): void
  /** Hangs wholly as soon as more than so many bytes have come from clients. */
  hangBehind(bytes: number): void
  /** Bytes that came from clients. */
  received(): number
  mend(): void
  close(): Promise<void>
}

/** A TCP proxy on this machine, so that what lies behind can go away and come back. */
export async function startProxy(host: string, port: number): Promise<CuttableProxy> {
  const sockets = new Set<Socket>()
  const pairs = new Set<readonly [Socket, Socket]>()
  let isCut = false
  let isMute = false
  let received = 0
  let most = Number.POSITIVE_INFINITY
  const server = createServer((client) => {
    if (isCut) return client.destroy()
    if (isMute) return sockets.add(client)
    const behind = connect(port, host)
    for (const pair of [
      [client, behind],
      [behind, client],
    ] as const) {
      const [one, other] = pair
      pairs.add(pair)
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        pairs.delete(pair)
        other.destroy()
      })
    }
    client.on('data', ({ length }) => {
      received += length
      if (received > most) hangWholly()
    })
    return undefined
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const hang = () => {
    for (const socket of sockets) socket.unpipe().pause()
  }
  const hangWholly = () => {
    isMute = true
    hang()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true
      breakAll()
    },
    hang,
    hangWholly,
    hangBehind: (bytes) => {
      most = bytes
    },
    received: () => received,
    hangAnew: () => {
      isMute = true
      breakAll()
    },
    mend: () => {
      isCut = false
      isMute = false
      for (const [one, other] of pairs) one.unpipe().pipe(other)
    },
    close: async () => {
      breakAll()
      server.close()
      await once(server, 'close')
    },
  }
}
