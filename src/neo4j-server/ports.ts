import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import type { Ports } from './home.ts'

/** The preferred ports where they are free on the loopback address, any free ones where not. */
export async function freePorts(preferred: Ports = { bolt: 0, http: 0 }): Promise<Ports> {
  const bolt = await hold(preferred.bolt)
  const http = await hold(preferred.http)
  const ports = { bolt: portOf(bolt), http: portOf(http) }
  bolt.close()
  http.close()
  return ports
}

async function hold(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
    return server
  } catch (error) {
    if (port === 0) throw error
    return hold(0)
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
