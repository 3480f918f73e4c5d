import type { Citation, Commitment, Extraction, Mention, Position } from '../../extraction/model.ts'
import type { Gold, GoldCommitment, GoldPosition, Span } from './gold.ts'
import type { Link } from './linking.ts'
import { matchFacts } from './matching.ts'
import { sameSet, sumTallies, type Tallies, type Tally, tallySets } from './tally.ts'

export const MEASURES = ['mentions', 'citations', 'positions', 'positions+holders', 'targets', 'addressees', 'commitments', 'commitments+actors'] as const
export type Measure = (typeof MEASURES)[number]
export const RATES = ['countryIds', 'instrumentKinds', 'citationDates', 'contentOverlap', 'statementFields'] as const
export type Rate = (typeof RATES)[number]

/** One difference, for people who mend the extraction. */
export interface Difference {
  readonly doc: string
  readonly what: string
  readonly label?: string | undefined
  readonly gold?: unknown
  readonly found?: unknown
  readonly span?: Span
}

export interface DocumentScore {
  readonly doc: string
  readonly measures: Tallies<Measure>
  readonly byType: Tallies
  readonly byLabel: Tallies
  readonly links: readonly Link[]
  /** Single values, 0 to 1 each, whose mean is the rate. */
  readonly rates: Readonly<Record<Rate, readonly number[]>>
  readonly differences: readonly Difference[]
}
type Part = Partial<Omit<DocumentScore, 'doc' | 'rates'>> & { readonly rates?: Partial<Record<Rate, readonly number[]>> }

/** The gold's spelling of an id that the extraction spells otherwise. */
export type Spelling = (id: string) => string
type Found = Pick<Extraction, 'statement' | 'mentions' | 'citations' | 'positions' | 'commitments'>

/** Compares one text's extraction with its gold. */
export function scoreDocument(gold: Gold, found: Found | undefined, spelling: Spelling): DocumentScore {
  if (!found) return merge(gold.doc, [{ differences: [{ doc: gold.doc, what: 'no extraction of this text' }] }, ...compareAll(gold, NOTHING_FOUND, spelling)])
  return merge(gold.doc, compareAll(gold, found, spelling))
}

const NOTHING_FOUND = { statement: {} as Extraction['statement'], mentions: [], citations: [], positions: [], commitments: [] } satisfies Found

function compareAll(gold: Gold, found: Found, spelling: Spelling): Part[] {
  return [
    compareStatement(gold, found.statement, spelling),
    compareMentions(gold, found.mentions),
    compareCitations(gold, found.citations),
    comparePositions(gold, found.positions, spelling),
    compareCommitments(gold, found.commitments, spelling),
  ]
}

function compareStatement(gold: Gold, found: Partial<Extraction['statement']>, spelling: Spelling): Part {
  const { parties, ...expected } = gold.statement
  const fields = (['date', 'language', 'kind', 'truncated'] as const).map((field) => ({
    field,
    gold: expected[field] as unknown,
    found: found[field],
    right: ([expected[field]].flat() as unknown[]).includes(found[field]),
  }))
  const all = [...fields, { field: 'parties', gold: parties, found: found.parties, right: sameSet((found.parties ?? []).map(spelling), parties) }]
  return {
    rates: { statementFields: all.map(({ right }) => Number(right)) },
    differences: all
      .filter(({ right }) => !right)
      .map(({ field, gold: value, found: got }) => ({ doc: gold.doc, what: `statement ${field}`, gold: value, found: got })),
  }
}

function compareMentions({ doc, mentions: gold }: Gold, found: readonly Mention[]): Part {
  const key = (mention: Span & { readonly type: string }) => `${mention.start}-${mention.end}-${mention.type}`
  const [expected, got] = [byKey(gold, key), byKey(found, key)]
  const pairs = [...expected].flatMap(([at, mention]) => (got.has(at) ? [{ gold: mention, found: got.get(at) as Mention }] : []))
  const missed = [...expected].filter(([at]) => !got.has(at)).map(([, mention]) => mention)
  const invented = [...got].filter(([at]) => !expected.has(at)).map(([, mention]) => mention)
  const tallies = [
    ...pairs.map((pair) => [pair.gold.type, RIGHT] as const),
    ...missed.map(({ type }) => [type, MISSED] as const),
    ...invented.map(({ type }) => [type, INVENTED] as const),
  ]
  const countries = pairs.filter((pair) => pair.gold.type === 'Country' && /^[A-Z]{2}$/.test(pair.gold.id))
  return {
    measures: sumTallies<Measure>(tallies.map(([, tally]) => ({ mentions: tally }))),
    byType: sumTallies(tallies.map(([type, tally]) => ({ [type]: tally }))),
    links: pairs.map((pair) => ({ gold: pair.gold.id, found: pair.found.id })),
    rates: { countryIds: countries.map((pair) => Number(pair.gold.id === pair.found.id)) },
    differences: [
      ...missed.map((mention) => ({ doc, what: 'missed mention', label: mention.type, gold: mention.id, span: mention })),
      ...invented.map((mention) => ({ doc, what: 'invented mention', label: mention.type, found: mention.id, span: mention })),
      ...countries
        .filter((pair) => pair.gold.id !== pair.found.id)
        .map((pair) => ({ doc, what: 'country id', gold: pair.gold.id, found: pair.found.id, span: pair.gold })),
    ],
  }
}

function compareCitations({ doc, mentions }: Gold, found: readonly Citation[]): Part {
  const key = (span: Span) => `${span.start}-${span.end}`
  const [expected, got] = [
    byKey(
      mentions.filter((mention) => mention.type === 'Instrument'),
      key,
    ),
    byKey(found, key),
  ]
  const pairs = [...expected].flatMap(([at, mention]) => (got.has(at) ? [{ gold: mention, found: got.get(at) as Citation }] : []))
  const dated = pairs.filter((pair) => pair.gold.dated || pair.found.dated)
  return {
    measures: { citations: { right: pairs.length, missed: expected.size - pairs.length, invented: got.size - pairs.length } },
    rates: {
      instrumentKinds: pairs.map((pair) => Number(pair.gold.kind === pair.found.kind)),
      citationDates: dated.map((pair) => Number(pair.gold.dated === pair.found.dated)),
    },
    differences: [
      ...pairs
        .filter((pair) => pair.gold.kind !== pair.found.kind)
        .map((pair) => ({ doc, what: 'instrument kind', gold: pair.gold.kind, found: pair.found.kind, span: pair.gold })),
      ...dated
        .filter((pair) => pair.gold.dated !== pair.found.dated)
        .map((pair) => ({ doc, what: 'citation date', gold: pair.gold.dated, found: pair.found.dated, span: pair.gold })),
    ],
  }
}

function comparePositions({ doc, positions: gold }: Gold, found: readonly Position[], spelling: Spelling): Part {
  const targets = (position: Position) => position.about.filter(({ role }) => role === 'TARGET').map(({ id }) => spelling(id))
  return compareFacts<GoldPosition, Position>(
    {
      doc,
      what: 'position',
      measure: 'positions',
      who: 'positions+holders',
      gold,
      found,
      label: (fact) => fact.stance,
      actors: (fact) => fact.holders,
      spelling,
    },
    (a, b) => [
      { measure: 'addressees', gold: a.addressees, found: b.addressees.map(spelling) },
      ...(a.targets ? [{ measure: 'targets' as const, gold: a.targets, found: targets(b) }] : []),
    ],
  )
}

function compareCommitments({ doc, commitments: gold }: Gold, found: readonly Commitment[], spelling: Spelling): Part {
  return compareFacts<GoldCommitment, Commitment>(
    {
      doc,
      what: 'commitment',
      measure: 'commitments',
      who: 'commitments+actors',
      gold,
      found,
      label: (fact) => fact.modality,
      actors: (fact) => fact.actors,
      spelling,
    },
    () => [],
  )
}

interface FactComparison<A, B> {
  readonly doc: string
  readonly what: string
  readonly measure: Measure
  readonly who: Measure
  readonly gold: readonly A[]
  readonly found: readonly B[]
  readonly label: (fact: A | B) => string
  readonly actors: (fact: A | B) => readonly string[]
  readonly spelling: Spelling
}
interface SetComparison {
  readonly measure: Measure
  readonly gold: readonly string[]
  readonly found: readonly string[]
}

function compareFacts<A extends Span, B extends Span>(comparison: FactComparison<A, B>, sets: (a: A, b: B) => SetComparison[]): Part {
  const { doc, what, label, actors, spelling } = comparison
  const { pairs, missed, invented } = matchFacts(comparison.gold, comparison.found, (a, b) => label(a) === label(b))
  const compared = pairs.flatMap((pair) => sets(pair.gold, pair.found).map((set) => ({ ...set, pair })))
  const otherActors = pairs.filter((pair) => !sameSet(actors(pair.gold), actors(pair.found).map(spelling)))
  const [wrong, unpaired] = [otherActors.length, { missed: missed.length, invented: invented.length }]
  const who = { right: pairs.length - wrong, missed: unpaired.missed + wrong, invented: unpaired.invented + wrong }
  return {
    measures: sumTallies<Measure>([
      { [comparison.measure]: { right: pairs.length, ...unpaired }, [comparison.who]: who },
      ...compared.map((set) => ({ [set.measure]: tallySets(set.gold, set.found) })),
    ]),
    byLabel: sumTallies([
      ...pairs.map((pair) => ({ [label(pair.gold)]: RIGHT })),
      ...missed.map((fact) => ({ [label(fact)]: MISSED })),
      ...invented.map((fact) => ({ [label(fact)]: INVENTED })),
    ]),
    rates: { contentOverlap: pairs.map((pair) => pair.overlap) },
    differences: [
      ...missed.map((fact) => ({ doc, what: `missed ${what}`, label: label(fact), gold: actors(fact), span: fact })),
      ...invented.map((fact) => ({ doc, what: `invented ${what}`, label: label(fact), found: actors(fact), span: fact })),
      ...otherActors.map((pair) => ({
        doc,
        what: `who of ${what}`,
        label: label(pair.gold),
        gold: actors(pair.gold),
        found: actors(pair.found),
        span: pair.gold,
      })),
      ...compared
        .filter((set) => !sameSet(set.gold, [...new Set(set.found)]))
        .map((set) => ({ doc, what: set.measure, label: label(set.pair.gold), gold: set.gold, found: set.found, span: set.pair.gold })),
    ],
  }
}

const RIGHT: Tally = { right: 1, invented: 0, missed: 0 }
const INVENTED: Tally = { right: 0, invented: 1, missed: 0 }
const MISSED: Tally = { right: 0, invented: 0, missed: 1 }

const byKey = <T>(items: readonly T[], key: (item: T) => string): Map<string, T> => new Map(items.map((item) => [key(item), item]))

function merge(doc: string, parts: readonly Part[]): DocumentScore {
  const rates = Object.fromEntries(RATES.map((rate) => [rate, parts.flatMap((part) => part.rates?.[rate] ?? [])]))
  return {
    doc,
    measures: sumTallies(parts.map((part) => part.measures ?? {})),
    byType: sumTallies(parts.map((part) => part.byType ?? {})),
    byLabel: sumTallies(parts.map((part) => part.byLabel ?? {})),
    links: parts.flatMap((part) => part.links ?? []),
    rates: rates as Record<Rate, number[]>,
    differences: parts.flatMap((part) => part.differences ?? []),
  }
}
