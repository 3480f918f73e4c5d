import { existsSync } from 'node:fs'
import type { Language } from '../../extraction/model.ts'
import type { Config } from '../config.ts'
import { ClausegraphError } from '../errors.ts'
import type { Library } from '../library.ts'
import { findRemoteLibrary } from '../remote-library.ts'

/** The library of a configuration: through the server that holds the embedded store when one runs, else in this process. */
async function openLibrary(config: Config, options: { readonly registry?: readonly string[] | undefined } = {}): Promise<Library> {
  const remote = config.store.kind === 'embedded' ? await findRemoteLibrary(config.folder) : undefined
  if (!remote) return (await import('../local-library.ts')).openLocalLibrary(config.store, { ...options, api: config.server.api })
  if (!options.registry) return remote
  await remote.close()
  throw new ClausegraphError(
    'BAD_INPUT',
    `a server at ${remote.url} holds this store and reads texts with its own registry; restart it with --registry, or leave the option out`,
  )
}

/** Runs `work` on the library, and closes it whatever happens. */
export async function withLibrary<T>(
  config: Config,
  work: (library: Library) => Promise<T>,
  options: { readonly registry?: readonly string[] | undefined } = {},
): Promise<T> {
  const library = await openLibrary(config, options)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}

/** The same for commands that need something stored already. Throws NOT_FOUND, and makes no folder, where nothing ever was. */
export async function withStored<T>(...[config, work, options]: Parameters<typeof withLibrary<T>>): Promise<T> {
  if (isNew(config))
    throw new ClausegraphError(
      'NOT_FOUND',
      `nothing is stored in ${config.folder}; add texts with clausegraph ingest PATH, or name the folder of another store with --data`,
    )
  return withLibrary(config, work, options)
}

/** Whether anything was ever stored in the embedded store's folder; opening it would make it. */
export const isNew = (config: Config): boolean => config.store.kind === 'embedded' && !existsSync(config.folder)

/** An answer: its data, and what the API says beside it. */
interface Answer<T> {
  readonly data: T
  readonly warnings: readonly string[]
}

/** The data of an answer with names in `language`, and its warnings. Throws QUERY_FAILED with the first of its errors. */
export async function askWithWarnings<T>(library: Library, source: string, variables?: Record<string, unknown>, language?: Language): Promise<Answer<T>> {
  const { data, errors, extensions } = await library.query(source, variables, language)
  if (errors?.[0]) throw new ClausegraphError('QUERY_FAILED', errors[0].message)
  const warnings = (extensions?.warnings ?? []) as readonly { readonly message: string }[]
  return { data: data as T, warnings: warnings.map(({ message }) => message) }
}

/** The data of an answer alone. Throws as `askWithWarnings`. */
export const ask = async <T>(...question: Parameters<typeof askWithWarnings>): Promise<T> => (await askWithWarnings<T>(...question)).data
