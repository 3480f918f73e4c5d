import { draftWriter, type Draft } from './draft.ts'

/** Reads what tags and entities mean; a text without any is its own draft. */
export function readMarkup(source: string): Draft {
  const writer = draftWriter(source.length)
  writer.copy(source, 0)
  return writer.finish()
}
