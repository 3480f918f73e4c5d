/** The cues of English stances by the word that begins them, and those of users with them. */
import type { Knowledge } from '../../knowledge.ts'
import { type Cue, commitmentCue, commitmentCues, resolutionCues, stanceCue, stanceCues } from './lexicon.ts'
import { byFirstWord, compilePattern, matchPattern, type Pattern, type PatternMatch } from './patterns.ts'
import type { Token } from './tokens.ts'

export interface CueMatch extends PatternMatch {
  readonly cue: Cue
}

/** Adjectives that name a stance on their subject: "X is unacceptable". */
export const matchPredicative = table('predicative', predicativeRows(stanceCues))

/** Verbs that take a stance when they are negated: "do not accept X". */
export const matchNegated = table('negated', negatedRows(stanceCues))

/** Those that do so behind "will" and "shall" too. */
export const matchNegatedFuture = table('negatedFuture', negatedFutureRows(stanceCues))

/** Cues of running text, and those that lead a resolution's paragraph. */
export const matchCue = table('cues', [...stanceCues, ...commitmentCues])
export const matchResolutionCue = table('cues', [...resolutionCues, ...stanceCues, ...commitmentCues.filter(({ cue }) => cue.id === 'en-committed')])

interface CueRow {
  readonly cue: Cue
  readonly patterns: readonly string[]
  /** Patterns at whose place the words are no cue ("value chains"). */
  readonly unless?: readonly string[]
}

const TABLES = ['cues', 'predicative', 'negated', 'negatedFuture'] as const
type TableName = (typeof TABLES)[number]
interface Row {
  readonly cue: Cue
  readonly pattern: Pattern
  readonly exceptions: readonly Pattern[]
}

/** The rows of users' cues that a word begins, by table. */
export type OwnRows = Readonly<Record<TableName, readonly Row[]>>
export type OwnTables = Readonly<Record<TableName, ReadonlyMap<string, readonly Row[]>>>

type StanceCues = readonly ReturnType<typeof stanceCue>[]

function predicativeRows(cues: StanceCues): CueRow[] {
  return cues.map(({ cue, adjectives, unless }) => ({ cue, patterns: adjectives, unless }))
}

function negatedRows(cues: StanceCues): CueRow[] {
  return cues.map(({ cue, negations, presentNegations }) => ({ cue, patterns: [...negations, ...presentNegations] }))
}

function negatedFutureRows(cues: StanceCues): CueRow[] {
  return cues.map(({ cue, negations }) => ({ cue, patterns: negations }))
}

/** The cues that users add; undefined where they add none. */
export function ownTables({ cues }: Knowledge): OwnTables | undefined {
  const stances = cues.en.stances.map(stanceCue)
  const commitments = cues.en.commitments.map(commitmentCue)
  if (stances.length + commitments.length === 0) return undefined
  return {
    cues: indexOf([...stances, ...commitments]),
    predicative: indexOf(predicativeRows(stances)),
    negated: indexOf(negatedRows(stances)),
    negatedFuture: indexOf(negatedFutureRows(stances)),
  }
}

/** The tokens, each with the users' cues that it begins, so that every rule that looks for a cue finds them. */
export function withOwnCues(tokens: readonly Token[], own: OwnTables | undefined): readonly Token[] {
  if (!own) return tokens
  return tokens.map((token) => ({
    ...token,
    own: Object.fromEntries(TABLES.map((name) => [name, own[name].get(token.lower) ?? []])) as unknown as OwnRows,
  }))
}

function table(name: TableName, rows: readonly CueRow[]) {
  const index = indexOf(rows)
  /** The longest cue that begins at token `at`; among equals a user's, else the entry that stands first. */
  return (tokens: readonly Token[], at: number): CueMatch | undefined => {
    const token = tokens[at]
    if (!token || token.mention) return undefined
    const own = token.own && longest(token.own[name], tokens, at, undefined)
    return longest(index.get(token.lower), tokens, at, own)
  }
}

function longest(rows: readonly Row[] | undefined, tokens: readonly Token[], at: number, known: CueMatch | undefined): CueMatch | undefined {
  let best = known
  for (const { cue, pattern, exceptions } of rows ?? []) {
    const match = matchPattern(pattern, tokens, at)
    if (match && match.end > (best?.end ?? 0) && !exceptions.some((exception) => matchPattern(exception, tokens, at))) best = { ...match, cue }
  }
  return best
}

function indexOf(rows: readonly CueRow[]): Map<string, Row[]> {
  return byFirstWord(
    rows.flatMap(({ cue, patterns, unless = [] }) => {
      const exceptions = unless.map(compilePattern)
      return patterns.map((pattern) => ({ cue, pattern: compilePattern(pattern), exceptions }))
    }),
  )
}
