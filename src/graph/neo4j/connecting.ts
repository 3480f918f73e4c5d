import neo4j, { type Driver } from 'neo4j-driver'
import { ClausegraphError } from '../../errors.ts'
import { READ_LIMIT_MS } from '../abort.ts'
import { POOL_SIZE } from './failures.ts'

export interface Neo4jConfig {
  /** `neo4j://` routes in a cluster, `bolt://` speaks to one server; `+s` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
  /** Milliseconds that a read may take, 30,000 unless given. */
  readonly readLimit?: number
  /** Milliseconds without an answer after which the server is asked whether it hangs, 10,000 unless given. */
  readonly silenceLimit?: number
}

const CONNECT_LIMIT_MS = 10_000
/** What connecting to a distant server may take however little time a read has. */
const LEAST_CONNECT_LIMIT_MS = 5_000
/** Longer than a leader's election or a lost connection takes to mend, shorter than askers wait to hear that the server is away. */
const RETRY_LIMIT_MS = 5_000

/** Connects when it is first asked. Throws a ClausegraphError (STORE_UNAVAILABLE) for an address that is none. */
export function createDriver({ uri, user, password, readLimit = READ_LIMIT_MS }: Neo4jConfig): Driver {
  // A server that takes a connection and never answers is to be told as away before the time of a read is up, unless that is very short.
  const half = Math.max(LEAST_CONNECT_LIMIT_MS, readLimit / 2)
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: Math.min(CONNECT_LIMIT_MS, half),
      connectionAcquisitionTimeout: Math.min(2 * CONNECT_LIMIT_MS, half),
      maxConnectionPoolSize: POOL_SIZE,
      maxTransactionRetryTime: RETRY_LIMIT_MS,
      userAgent: 'clausegraph',
    })
  } catch (cause) {
    throw new ClausegraphError('STORE_UNAVAILABLE', `"${uri}" is no address of a Neo4j server; expected one such as neo4j://localhost:7687 in NEO4J_URI`, {
      cause,
    })
  }
}
