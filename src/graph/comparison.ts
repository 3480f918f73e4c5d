import { RESTATED } from './restatements.ts'
import { bestOf, type Match, oneToOne, similarPairs, type Wording } from './similarity.ts'
import { SAME_FACT } from './statements.ts'

/** What became of wordings from one text to another. */
export interface Difference {
  /** In the order of the later text; `from` is the later wording, `to` the earlier one. */
  readonly kept: readonly Match[]
  /** In the order of the later text. */
  readonly added: readonly Wording[]
  /** In the order of the earlier text. */
  readonly dropped: readonly Wording[]
}

/** Between statements, as RESTATES has it: a later wording keeps the earlier one most like it, several may keep the same; dropped is what nothing later is like. */
export function compareStatements(earlier: readonly Wording[], later: readonly Wording[]): Difference {
  const pairs = similarPairs(later, earlier, RESTATED)
  return differenceOf(later, earlier, bestOf(pairs), new Set(pairs.map(({ to }) => to.id)))
}

/** Between texts of one statement, as SAME_AS has it: one wording keeps one other of the same label. */
export function compareEditions(earlier: readonly Wording[], later: readonly Wording[]): Difference {
  const matches = oneToOne(later, earlier, SAME_FACT)
  return differenceOf(later, earlier, matches, new Set(matches.map(({ to }) => to.id)))
}

function differenceOf(later: readonly Wording[], earlier: readonly Wording[], matches: readonly Match[], heard: ReadonlySet<string>): Difference {
  const matchOf = new Map(matches.map((match) => [match.from.id, match]))
  return {
    kept: later.flatMap(({ id }) => matchOf.get(id) ?? []),
    added: later.filter(({ id }) => !matchOf.has(id)),
    dropped: earlier.filter(({ id }) => !heard.has(id)),
  }
}

/** Chinese in both scripts is one way of writing; wordings are compared in one only. */
export const writingOf = (language: string): string => language.slice(0, 2)
