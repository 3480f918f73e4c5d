const METHODS = 'GET, POST, OPTIONS'
const REQUEST_HEADERS = 'accept-language, authorization, content-type, x-request-id'
const RESPONSE_HEADERS = 'retry-after, x-request-id'
const PREFLIGHT_SECONDS = '600'

/** What tells a browser that the scripts of an allowed origin may read the answer; nothing for every other origin. */
export function corsHeaders(request: Request, allowed: readonly string[]): Readonly<Record<string, string>> {
  if (allowed.length === 0) return {}
  const origin = request.headers.get('origin')
  if (origin === null || !allowed.includes(origin)) return { vary: 'origin' }
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': RESPONSE_HEADERS,
    'cross-origin-resource-policy': 'cross-origin',
    ...(request.method === 'OPTIONS' && {
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': REQUEST_HEADERS,
      'access-control-max-age': PREFLIGHT_SECONDS,
    }),
  }
}
