import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceText } from '../../library.ts'
import type { DroppedSource, KeptSource } from '../store.ts'
import { makeFolder } from './folder.ts'
import { openRecords, type Records, readIfThere, replaceFile } from './records.ts'

type Card = Omit<KeptSource, 'text'>

/** A source that comes with the commit under way. */
export interface Arrival extends Card {
  /** Whether nobody had its text before. */
  readonly newText: boolean
}

/**
 * The decoded texts (`texts/SHA256.txt`) and where each was read (`sources/ID.json`): plain files beside the database file,
 * which is a cache that can be built from them anew. `arriving/ID.json` and `leaving/ID.json` say of a source that it comes or goes with
 * the commit under way, so that a crash on either side of the commit leaves to the next rebuild what the graph has.
 */
export interface Archive extends Arrivals, Drops {
  text(sha256: string): Promise<string | undefined>
  sources(): AsyncIterable<SourceText>
  /** Every source without its text. */
  cards(): Promise<Card[]>
  /** How many sources there are. */
  readonly count: number
}

interface Arrivals {
  /** Keeps the text, and notes that its source is about to come. */
  announceArrival(source: KeptSource): Promise<void>
  /** It has come. */
  admit(id: string): Promise<void>
  /** It does not come after all; its text goes unless somebody had it before. */
  turnAway(id: string): Promise<void>
  announcedArrivals(): Promise<Arrival[]>
}

interface Drops {
  /** Notes that a source, or the text it had, is about to go. */
  announceDrop(source: DroppedSource): Promise<void>
  /** It stays after all. */
  withdrawDrop(id: string): Promise<void>
  announcedDrops(): Promise<DroppedSource[]>
  /** Card first, so that a card never stands without its text; the note last. */
  drop(source: DroppedSource): Promise<void>
}

export function openArchive(folder: string): Archive {
  const cards = openRecords<Card>(join(folder, 'sources'))
  const texts = openTexts(join(folder, 'texts'))
  return {
    ...arrivals(openRecords(join(folder, 'arriving')), cards, texts),
    ...drops(openRecords(join(folder, 'leaving')), cards, texts),
    text: texts.read,
    sources: () => sourcesIn(cards, texts),
    cards: cards.all,
    get count() {
      return cards.count
    },
  }
}

interface Texts {
  read(sha256: string): Promise<string | undefined>
  write(sha256: string, text: string): Promise<void>
  remove(sha256: string): Promise<void>
}

function openTexts(folder: string): Texts {
  makeFolder(folder)
  const path = (sha256: string) => join(folder, `${sha256}.txt`)
  return {
    read: (sha256) => readIfThere(path(sha256)),
    write: (sha256, text) => replaceFile(path(sha256), text),
    remove: (sha256) => rm(path(sha256), { force: true }),
  }
}

function arrivals(notes: Records<Arrival>, cards: Records<Card>, texts: Texts): Arrivals {
  return {
    async announceArrival({ text, ...card }) {
      await notes.write(card.id, { ...card, newText: (await texts.read(card.sha256)) === undefined })
      await texts.write(card.sha256, text)
    },
    async admit(id) {
      const note = await notes.read(id)
      if (!note) return
      const { newText: _, ...card } = note
      await cards.write(id, card)
      await notes.remove(id)
    },
    async turnAway(id) {
      const note = await notes.read(id)
      if (note?.newText) await texts.remove(note.sha256)
      await notes.remove(id)
    },
    announcedArrivals: notes.all,
  }
}

function drops(notes: Records<DroppedSource>, cards: Records<Card>, texts: Texts): Drops {
  return {
    announceDrop: (source) => notes.write(source.id, source),
    withdrawDrop: notes.remove,
    announcedDrops: notes.all,
    async drop({ id, sha256, lastOfText, replaced }) {
      if (!replaced) await cards.remove(id)
      if (lastOfText) await texts.remove(sha256)
      await notes.remove(id)
    },
  }
}

/** Sources with their texts, by location. */
async function* sourcesIn(cards: Records<Card>, texts: Texts): AsyncGenerator<SourceText> {
  const found = (await cards.all()).sort((a, b) => (a.location < b.location ? -1 : 1))
  for (const { location, sha256, encoding, mediaType, corrections } of found) {
    const text = await texts.read(sha256)
    if (text !== undefined) yield { location, text, encoding, mediaType, corrections }
  }
}
