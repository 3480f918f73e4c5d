import { lookup as resolve } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { ClausegraphError } from '../errors.ts'

/** IPv4 written within IPv6 as it was before `::ffff:0:0/96`; a host may still take `::127.0.0.1` for itself. */
const IPV4_COMPATIBLE = ipaddr.IPv6.parseCIDR('::/96')

/** True for addresses of the public internet; false for loopback, private, link-local, multicast and every reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && !(parsed instanceof ipaddr.IPv6 && parsed.match(IPV4_COMPATIBLE))
}

/** Refuses a URL whose host is written as a private address: such a host is never looked up. */
export function refusePrivateHost(hostname: string): void {
  const address = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(address) && !isPublicAddress(address)) throw privateAddress(address, address)
}

/** A lookup for outgoing connections: the name is resolved once, and what was checked is what is connected to. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const refused = addresses.find(({ address }) => !isPublicAddress(address))
    if (refused) return callback(privateAddress(hostname, refused.address), '')
    if (options.all) return callback(null, addresses)
    const [first] = addresses
    callback(null, first?.address ?? '', first?.family)
  })
}

function privateAddress(hostname: string, address: string): ClausegraphError {
  const found = hostname === address ? `${address} is` : `${hostname} is ${address}, which is`
  return new ClausegraphError('SOURCE_UNREADABLE', `${found} not a public address; use --allow-private if you trust it`)
}
