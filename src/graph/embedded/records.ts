import { readdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './folder.ts'

/** JSON values by id, each in a file of one folder. */
export interface Records<Value> {
  read(id: string): Promise<Value | undefined>
  write(id: string, value: Value): Promise<void>
  remove(id: string): Promise<void>
  all(): Promise<Value[]>
  readonly count: number
}

const JSON_FILE = '.json'

export function openRecords<Value>(folder: string): Records<Value> {
  makeFolder(folder)
  const path = (id: string) => join(folder, `${id}${JSON_FILE}`)
  const ids = () => readdirSync(folder).flatMap((name) => (name.endsWith(JSON_FILE) ? [name.slice(0, -JSON_FILE.length)] : []))
  const read = async (id: string): Promise<Value | undefined> => {
    const json = await readIfThere(path(id))
    return json === undefined ? undefined : (JSON.parse(json) as Value)
  }
  return {
    read,
    write: (id, value) => replaceFile(path(id), `${JSON.stringify(value, null, 2)}\n`),
    remove: (id) => rm(path(id), { force: true }),
    all: async () => (await Promise.all(ids().map(read))).filter((value) => value !== undefined),
    get count() {
      return ids().length
    },
  }
}

/** Written beside and renamed, so that no reader and no crash meets half a file. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, content)
  await rename(beside, path)
}

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
