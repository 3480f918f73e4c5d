import { type ApiSettings, createApi } from '../../src/api/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'

/** What a client gets who asks over HTTP, from an API of its own. */
export async function askOverHttp(store: GraphStore, body: unknown, settings: Partial<ApiSettings> = {}) {
  const api = createApi({ store, settings })
  const request = new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const { data, errors } = (await (await api.fetch(request)).json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
  await api.dispose()
  return { data, codes: errors?.map(({ extensions }) => extensions.code), messages: errors?.map(({ message }) => message) }
}
