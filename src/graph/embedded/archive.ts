import { readdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceText } from '../../library.ts'
import type { DroppedSource, KeptSource } from '../store.ts'
import { makeFolder } from './folder.ts'

type Card = Omit<KeptSource, 'text'>

/**
 * The decoded texts (`texts/SHA256.txt`) and where each was read (`sources/ID.json`): plain files beside the database file,
 * which is a cache that can be built from them anew. `leaving/ID.json` says of a source that it goes with the commit under way,
 * so that a crash behind the commit does not leave its text to the next rebuild.
 */
export interface Archive {
  /** Text first, so that a card never stands without its text. */
  keep(source: KeptSource): Promise<void>
  /** Notes that a source, or the text it had, is about to go. */
  announceDrop(source: DroppedSource): Promise<void>
  /** It stays after all. */
  withdrawDrop(id: string): Promise<void>
  announcedDrops(): Promise<DroppedSource[]>
  /** Card first, so that a card never stands without its text; the note last. */
  drop(source: DroppedSource): Promise<void>
  text(sha256: string): Promise<string | undefined>
  card(id: string): Promise<KeptSource | undefined>
  sources(): AsyncIterable<SourceText>
  readonly count: number
}

export function openArchive(folder: string): Archive {
  const texts = join(folder, 'texts')
  const cards = join(folder, 'sources')
  const notes = join(folder, 'leaving')
  for (const each of [texts, cards, notes]) makeFolder(each)
  const textPath = (sha256: string) => join(texts, `${sha256}.txt`)
  const cardPath = (id: string) => join(cards, `${id}.json`)
  const notePath = (id: string) => join(notes, `${id}.json`)
  const names = () => readdirSync(cards).filter((name) => name.endsWith('.json'))

  const text = (sha256: string) => readIfThere(textPath(sha256))
  const card = async (id: string): Promise<KeptSource | undefined> => {
    const json = await readIfThere(cardPath(id))
    if (json === undefined) return undefined
    const found = JSON.parse(json) as Card
    const content = await text(found.sha256)
    return content === undefined ? undefined : { ...found, text: content }
  }
  return {
    text,
    card,
    async keep({ text: content, ...rest }) {
      await replaceFile(textPath(rest.sha256), content)
      await replaceFile(cardPath(rest.id), `${JSON.stringify(rest, null, 2)}\n`)
    },
    announceDrop: (source) => replaceFile(notePath(source.id), JSON.stringify(source)),
    withdrawDrop: (id) => rm(notePath(id), { force: true }),
    async announcedDrops() {
      const found = readdirSync(notes).filter((name) => name.endsWith('.json'))
      return Promise.all(found.map(async (name) => JSON.parse(await readFile(join(notes, name), 'utf8')) as DroppedSource))
    },
    async drop({ id, sha256, lastOfText, replaced }) {
      if (!replaced) await rm(cardPath(id), { force: true })
      if (lastOfText) await rm(textPath(sha256), { force: true })
      await rm(notePath(id), { force: true })
    },
    async *sources() {
      const all = await Promise.all(names().map((name) => card(name.slice(0, -'.json'.length))))
      const found = all.filter((each) => each !== undefined).sort((a, b) => (a.location < b.location ? -1 : 1))
      for (const { location, text: content, encoding, mediaType, corrections } of found) yield { location, text: content, encoding, mediaType, corrections }
    },
    get count() {
      return names().length
    },
  }
}

/** Written beside and renamed, so that no reader and no crash meets half a file. */
async function replaceFile(path: string, content: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, content)
  await rename(beside, path)
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
