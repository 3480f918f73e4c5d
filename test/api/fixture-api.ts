import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Api, createApi } from '../../src/api/index.ts'
import { openEmbeddedStore } from '../../src/graph/embedded/store.ts'
import { type Rows, writeRows } from '../../src/graph/rows.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { fixture } from './fixture.ts'

export interface FixtureApi {
  readonly api: Api
  /** Names of the store queries asked since the last look. */
  takeReads(): string[]
  write(rows: Rows): Promise<void>
  /** The answer's data; throws when the answer has errors. */
  ask<Data = Record<string, unknown>>(source: string, variables?: Record<string, unknown>): Promise<Data>
  /** The code and message of the first error of the answer. */
  fail(source: string, variables?: Record<string, unknown>): Promise<{ readonly code: unknown; readonly message: string }>
  close(): Promise<void>
}

export interface EmbeddedFixture {
  readonly store: GraphStore
  /** Names of the store queries asked since the last look. */
  takeReads(): string[]
  write(rows: Rows): Promise<void>
  close(): Promise<void>
}

/** The fixture in an embedded store, for APIs of the test's own. */
export async function openEmbeddedFixture(): Promise<EmbeddedFixture> {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-api-'))
  const store = await openEmbeddedStore(folder)
  const write = (rows: Rows): Promise<void> => store.transact((transaction) => writeRows(transaction, rows))
  await write(fixture)
  const { watched, takeReads } = watch(store)
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { store: watched, takeReads, write, close }
}

/** An API over the fixture in an embedded store of its own. */
export async function openFixtureApi(): Promise<FixtureApi> {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-api-'))
  const store = await openEmbeddedStore(folder)
  const opened = await overStore(store)
  return {
    ...opened,
    close: async () => {
      await opened.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** An API over the fixture, written to an empty store that closes with it. */
export async function overStore(store: GraphStore): Promise<FixtureApi> {
  const write = (rows: Rows): Promise<void> => store.transact((transaction) => writeRows(transaction, rows))
  await write(fixture)
  const { watched, takeReads } = watch(store)
  const api = createApi({ store: watched })
  return {
    api,
    takeReads,
    write,
    ask: async (source, variables) => {
      const { data, errors } = await api.execute(source, variables)
      if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
      return data as never
    },
    fail: async (source, variables) => {
      const [error] = (await api.execute(source, variables)).errors ?? []
      return { code: error?.extensions?.code, message: error?.message ?? '' }
    },
    close: async () => {
      await api.dispose()
      await store.close()
    },
  }
}

function watch(store: GraphStore): { readonly watched: GraphStore; readonly takeReads: () => string[] } {
  const reads: string[] = []
  const read: GraphStore['read'] = (name, ...rest) => {
    reads.push(name)
    return store.read(name, ...rest)
  }
  const watched = new Proxy(store, { get: (target, key) => (key === 'read' ? read : bound(target, key as keyof GraphStore)) })
  return { watched, takeReads: () => reads.splice(0) }
}

function bound(store: GraphStore, key: keyof GraphStore): unknown {
  const own = store[key]
  return typeof own === 'function' ? own.bind(store) : own
}
