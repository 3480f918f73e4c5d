import ipaddr from 'ipaddr.js'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Client } from './request-scope.ts'

const MINUTE = 60

/** Counts a request of a client; gives the seconds to wait when it was one too many. */
export type RateLimit = (request: Request, client: Client | undefined) => Promise<number | undefined>

/** At most `perMinute` requests a minute from one client. `trustedProxies` of the addresses in X-Forwarded-For, from its end, were written by proxies of ours. */
export function createRateLimit(perMinute: number, trustedProxies: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE })
  return async (request, client) => {
    try {
      await limiter.consume(clientKey(addressOf(request, client, trustedProxies)))
      return undefined
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw refusal
    }
  }
}

/** The client's address as the outermost proxy of ours saw it; without proxies that of the connection. */
export function addressOf(request: Request, client: Client | undefined, trustedProxies: number): string {
  const forwarded = (request.headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  const seen = trustedProxies > 0 ? (forwarded.at(-trustedProxies) ?? forwarded[0]) : undefined
  return seen ?? client?.address ?? ''
}

/** One household has a whole /64 of IPv6 addresses, so these count as one client. */
export function clientKey(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString()
}
