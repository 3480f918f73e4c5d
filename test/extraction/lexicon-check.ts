import { expect } from 'vitest'
import type { Evident } from '../../extraction/evidence.ts'

/** How the sentences of one file of the lexicon are tried; either throws where the entry is not as they say. */
export interface Check {
  readonly entries: readonly Evident[]
  readonly example: (id: string, sentence: string) => void
  readonly miss: (id: string, sentence: string) => void
}

interface Trial<E> {
  readonly example: (entry: E, sentence: string) => void
  readonly miss: (entry: E, sentence: string) => void
}

export function checkOf<E extends Evident>(entries: readonly E[], { example, miss }: Trial<E>): Check {
  const known = (id: string) => {
    const entry = entries.find((one) => one.id === id)
    if (!entry) throw new Error(`${id}: found no such entry, expected one of the file`)
    return entry
  }
  return { entries, example: (id, sentence) => example(known(id), sentence), miss: (id, sentence) => miss(known(id), sentence) }
}

export const withoutMarks = (sentence: string): string => sentence.replace(/[⟦⟧]/gu, '')

/** What ⟦ ⟧ marks in an example, from the first mark to the last. */
export function markedIn(example: string): string {
  const found = /⟦(.*)⟧/u.exec(example)?.[1]
  expect(found, 'an example marks what is found with ⟦ ⟧').toBeDefined()
  return found ?? ''
}
