import type { Match } from '../../matcher.ts'
import type { Span } from '../../model.ts'
import type { NameWord } from '../names-lexicon.ts'
import type { ChineseWords } from './names-words.ts'

/** The words that rules ask for at every place of a text; in order, the longest of those that begin at one place. */
export interface Marks {
  /** Ordinary words that only look like names. */
  readonly noNames: readonly Span[]
  readonly bilateralBodies: readonly Span[]
  readonly facilities: readonly Span[]
  readonly honorifics: readonly Span[]
  /** Where a person's title ends, once a place. */
  readonly titleEnds: ReadonlySet<number>
}

/** Finds them all in one pass. */
export function findMarks(text: string, words: ChineseWords): Marks {
  const found = words.marks.all(text)
  return {
    noNames: longestOf(found, 'no-name'),
    bilateralBodies: longestOf(found, 'bilateral-body'),
    facilities: longestOf(found, 'facility'),
    honorifics: longestOf(found, 'honorific'),
    titleEnds: new Set(found.filter((match) => hasRole(match, 'title')).map(({ end }) => end)),
  }
}

function longestOf(found: readonly Match<readonly NameWord[]>[], role: string): Span[] {
  let previous = -1
  return found.filter((match) => {
    if (match.start === previous || !hasRole(match, role)) return false
    previous = match.start
    return true
  })
}

const hasRole = ({ value }: Match<readonly NameWord[]>, role: string) => value.some((word) => word.role === role)
