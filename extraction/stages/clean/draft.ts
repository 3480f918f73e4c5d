import { codesOf, textOf } from '../../script.ts'
import { foldCodes } from './fold.ts'

/** A text on its way from the source to the view: what markup means instead of what it says. */
export interface Draft {
  readonly text: string
  readonly folded: string
  /** The same two as code units. */
  readonly codes: Uint16Array
  readonly foldedCodes: Uint16Array
  /** Source offset of every character, strictly increasing. */
  readonly offsets: Uint32Array
}

/** Collects characters with their places. */
export interface DraftWriter {
  /** Copies `text`, whose first character stands at `at` in the source. */
  copy(text: string, at: number): void
  /** Writes one character for something at `at` that spelled it otherwise. */
  put(char: string, at: number): void
  finish(): Draft
}

export function draftWriter(capacity: number): DraftWriter {
  const parts: string[] = []
  const offsets = new Uint32Array(capacity)
  let length = 0
  const copy = (text: string, at: number) => {
    parts.push(text)
    for (let i = 0; i < text.length; i++) offsets[length++] = at + i
  }
  return {
    copy,
    put: copy,
    finish() {
      const text = parts.join('')
      const codes = codesOf(text)
      const foldedCodes = foldCodes(codes)
      return { text, folded: textOf(foldedCodes), codes, foldedCodes, offsets: offsets.subarray(0, length) }
    },
  }
}
