import { compareStatements, writingOf } from './comparison.ts'
import { groupBy } from './rows.ts'
import type { Wording } from './similarity.ts'

/** A position on the thing whose timeline is drawn. */
export interface DatedWording extends Wording {
  readonly date: string
  readonly statementId: string
  readonly holdersKey: string
  readonly language: string
  readonly paraphrase: boolean
  /** Whether it stands in the text that counts; what other texts of a statement say only helps to compare. */
  readonly primary: boolean
}

export type TimelineStatus = 'NEW' | 'RESTATES' | 'INCOMPARABLE'

/** What certain holders say in one statement, against what they said when they spoke on the thing before. */
export interface TimelineEntry {
  readonly date: string
  readonly statementId: string
  readonly holdersKey: string
  /** The statements of the latest earlier day on which these holders spoke on the thing. */
  readonly against: readonly string[]
  /** What became of the wordings; worked out when it is asked for, since a page shows few of all entries. */
  readonly compared: () => TimelineComparison
}

interface TimelineComparison {
  readonly positions: readonly TimelinePosition[]
  /** Ids of positions of that day which these holders state on this one no more. */
  readonly dropped: readonly string[]
}

export interface TimelinePosition {
  readonly id: string
  readonly status: TimelineStatus
  readonly restates?: { readonly id: string; readonly similarity: number }
}

/** Entries by date, statement and holders. Texts in words of their own are compared with their like only. `wordings`: in the order of their texts. */
export function timelineOf(wordings: readonly DatedWording[]): TimelineEntry[] {
  const voices = groupBy(wordings, ({ holdersKey, paraphrase }) => `${holdersKey} ${paraphrase}`)
  return [...voices.values()].flatMap(entriesOf).sort(byPlace)
}

function entriesOf(voice: readonly DatedWording[]): TimelineEntry[] {
  const counting = voice.filter(({ primary }) => primary)
  const elsewhere = voice.filter(({ primary }) => !primary)
  const days = [...groupBy(counting, ({ date }) => date)].sort(([one], [other]) => compare(one, other)).map(([, day]) => day)
  return days.flatMap((day, at) => entriesOn(day, days[at - 1] ?? [], elsewhere))
}

function entriesOn(day: readonly DatedWording[], before: readonly DatedWording[], elsewhere: readonly DatedWording[]): TimelineEntry[] {
  let known: ReturnType<typeof compareDays> | undefined
  const compared = (said: readonly DatedWording[]): TimelineComparison => {
    known ??= compareDays(day, before, elsewhere)
    const { positions, dropped } = known
    return { positions: said.map(({ id }) => positions.get(id) as TimelinePosition), dropped }
  }
  const against = [...new Set(before.map(({ statementId }) => statementId))].sort()
  return [...groupBy(day, ({ statementId }) => statementId)].map(([statementId, said]) => {
    const { date, holdersKey } = said[0] as DatedWording
    return { date, statementId, holdersKey, against, compared: () => compared(said) }
  })
}

/** What was said before in no way of writing that is used now may have been said again: it is not called dropped. */
function compareDays(day: readonly DatedWording[], before: readonly DatedWording[], elsewhere: readonly DatedWording[]) {
  const positions = new Map<string, TimelinePosition>()
  const dropped: string[] = []
  for (const [writing, now] of groupBy(day, ({ language }) => writingOf(language))) {
    const then = saidIn(writing, before, elsewhere)
    const difference = compareStatements(then, now)
    const status = before.length > 0 && then.length === 0 ? 'INCOMPARABLE' : 'NEW'
    for (const { id } of difference.added) positions.set(id, { id, status })
    for (const { from, to, similarity } of difference.kept) positions.set(from.id, { id: from.id, status: 'RESTATES', restates: { id: to.id, similarity } })
    dropped.push(...difference.dropped.map(({ id }) => id))
  }
  return { positions, dropped }
}

/** What was said in one way of writing: in the texts that count, or else in another text of the same statements. */
function saidIn(writing: string, said: readonly DatedWording[], elsewhere: readonly DatedWording[]): readonly DatedWording[] {
  const isIn = ({ language }: DatedWording) => writingOf(language) === writing
  const counting = said.filter(isIn)
  if (counting.length > 0) return counting
  const statements = [...new Set(said.map(({ statementId }) => statementId))]
  return statements.flatMap((id) => {
    const texts = groupBy(
      elsewhere.filter((wording) => wording.statementId === id && isIn(wording)),
      ({ language }) => language,
    )
    return [...texts.values()][0] ?? []
  })
}

function byPlace(one: TimelineEntry, other: TimelineEntry): number {
  return compare(one.date, other.date) || compare(one.statementId, other.statementId) || compare(one.holdersKey, other.holdersKey)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
