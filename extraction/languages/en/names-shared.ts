import type { NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { anyOfContext } from './names-contexts.ts'
import type { EnglishWords } from './names-words.ts'

/** The rule of names that several states share; the statement's parties tell which of them is meant (stages/link.ts). */
const SHARED = 'en-shared-state'

/** Korea, the Korean side: states whose names want the word that tells them apart. */
export const findSharedStates = (text: string, words: EnglishWords): NamedSpan[] =>
  sharedNames(text, words).map(({ start, end }) => unlinked('Country', start, end, SHARED))

/** Where such a name stands, whatever it may be a part of; not what begins another name (the Korea Strait, the Korean War). */
export const sharedNames = (text: string, { sharedStates }: EnglishWords): Span[] =>
  [...text.matchAll(sharedStates)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(
      ({ start, end }) => !BEGINS_NAME.test(text.slice(end, end + LONGEST_PART)) && !/(?:inter|intra)-$/iu.test(text.slice(Math.max(0, start - 6), start)),
    )

/** In characters. */
const LONGEST_PART = 12
const BEGINS_NAME = new RegExp(`^ ${anyOfContext('behind-shared-names')}(?!\\p{L})`, 'u')
