import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { ClausegraphError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Ingested } from '../library.ts'
import { withRead } from './limited-store.ts'
import type { RequestScope } from './request-scope.ts'
import { limitTime } from './time-limit.ts'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const UP_LIMIT_MS = 2_000

/** What an API counts, in a registry of its own: two in one process do not mix. */
export interface Metrics {
  /** The store, whose queries are timed by their names. */
  watch(store: GraphStore): GraphStore
  requestDone(scope: RequestScope, seconds: number): void
  requestRefused(reason: 'rate' | 'size'): void
  ingestDone(outcome: Ingested['outcome'] | 'failed'): void
  /** In Prometheus' text format. */
  response(): Promise<Response>
}

export function createMetrics(store: GraphStore): Metrics {
  const registry = new Registry()
  const { requests, queries, refused, ingests } = createInstruments([registry])
  watchStore(store, [registry])
  let measuresProcess = false
  return {
    watch: (watched) => timed(watched, queries),
    requestDone: (scope, seconds) => requests.observe({ kind: scope.kind ?? 'unknown', outcome: outcomeOf(scope) }, seconds),
    requestRefused: (reason) => refused.inc({ reason }),
    ingestDone: (outcome) => ingests.inc({ outcome }),
    async response() {
      // The process is measured from the first time on that somebody wants to know.
      if (!measuresProcess) collectDefaultMetrics({ register: registry })
      measuresProcess = true
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } })
    },
  }
}

/** What requests and texts are counted with. */
function createInstruments(registers: Registry[]) {
  return {
    requests: new Histogram({
      name: 'clausegraph_request_duration_seconds',
      help: 'Time to answer GraphQL requests, by kind of operation and outcome (ok, cached, or the code of the first error)',
      labelNames: ['kind', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    queries: new Histogram({
      name: 'clausegraph_store_query_duration_seconds',
      help: 'Time of read queries of the store, by name and outcome (ok, or the code of the error)',
      labelNames: ['query', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    refused: new Counter({
      name: 'clausegraph_requests_refused_total',
      help: 'Requests refused before they were read, by reason',
      labelNames: ['reason'],
      registers,
    }),
    ingests: new Counter({ name: 'clausegraph_ingests_total', help: 'Texts read into the graph, by outcome', labelNames: ['outcome'], registers }),
  }
}

/** Asks the store whenever somebody reads the metrics. */
function watchStore(store: GraphStore, registers: Registry[]): void {
  new Gauge({
    name: 'clausegraph_store_up',
    help: '1 when the store answers, else 0',
    registers,
    async collect() {
      this.set(await answers(store))
    },
  })
}

const outcomeOf = ({ codes, cached }: RequestScope): string => codes?.[0] ?? (cached ? 'cached' : 'ok')

function timed(store: GraphStore, queries: Histogram<'query' | 'outcome'>): GraphStore {
  return withRead(store, async (query, ...rest) => {
    const stop = queries.startTimer({ query })
    try {
      const rows = await store.read(query, ...rest)
      stop({ outcome: 'ok' })
      return rows
    } catch (error) {
      stop({ outcome: error instanceof ClausegraphError ? error.code : 'INTERNAL' })
      throw error
    }
  })
}

async function answers(store: GraphStore): Promise<0 | 1> {
  try {
    await limitTime(store.read('meta'), UP_LIMIT_MS)
    return 1
  } catch {
    return 0
  }
}
