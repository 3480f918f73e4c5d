/** The cues that users lay over ours, by language. */
import { z } from 'zod'
import { type FileEntry, idOf, parseEntry } from './data-files.ts'
import * as en from './languages/en/lexicon.ts'
import * as zh from './languages/zh/lexicon.ts'
import { type CueFile, type Overlay, uniqueById } from './overlay.ts'

interface CueEntries<Stance, Commitment> {
  readonly stances: readonly Stance[]
  readonly commitments: readonly Commitment[]
}

export interface OwnCues {
  readonly zh: CueEntries<zh.StanceEntry, zh.CommitmentEntry>
  readonly en: CueEntries<en.StanceEntry, en.CommitmentEntry>
}

/** Reads the cues of users' folders. Throws where an entry has not the shape of ours, or adds to none of ours without being whole. */
export function readOwnCues(overlays: readonly Overlay[]): OwnCues {
  const read = <T extends { id: string }>(file: CueFile, ours: readonly T[], shape: z.ZodType<T>): T[] =>
    overlays.flatMap(({ cues }) => uniqueById(cues[file])).map((entry) => parseEntry(completed(entry, ours), shape))
  return {
    zh: { stances: read('zh/stances', zh.stanceEntries, zh.StanceEntry), commitments: read('zh/commitments', zh.commitmentEntries, zh.CommitmentEntry) },
    en: { stances: read('en/stances', en.stanceEntries, en.StanceEntry), commitments: read('en/commitments', en.commitmentEntries, en.CommitmentEntry) },
  }
}

/** An entry that has the id of one of ours takes from it all but the words, which ours keeps. */
function completed(entry: FileEntry, ours: readonly { id: string }[]): FileEntry {
  const known = ours.find(({ id }) => id === idOf(entry))
  if (!known) return entry
  const kept = Object.entries(known).filter(([key, value]) => !Array.isArray(value) || KEPT_LISTS.has(key))
  return { ...entry, data: { ...Object.fromEntries(kept), ...z.looseObject({}).parse(entry.data) } }
}
const KEPT_LISTS = new Set(['examples', 'misses', 'traits'])
