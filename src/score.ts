/** Scores extractions against gold annotations, measure by measure, as the annotation guide defines them. */
import { basename } from 'node:path'
import type { Extraction } from '../extraction/model.ts'
import { type Difference, type DocumentScore, MEASURES, type Measure, RATES, type Rate, type Spelling, scoreDocument } from './score/document.ts'
import type { Gold } from './score/gold.ts'
import { rateLinking } from './score/linking.ts'
import { NOTHING, type Rating, rate, sumTallies } from './score/tally.ts'

export interface Score {
  readonly documents: number
  readonly measures: Readonly<Record<Measure, Rating>>
  readonly linking: { readonly precision: number; readonly recall: number; readonly f1: number }
  /** Shares, 0 to 1. */
  readonly rates: Readonly<Record<Rate, number>>
  readonly byType: Readonly<Record<string, Rating>>
  readonly byLabel: Readonly<Record<string, Rating>>
  readonly byDocument: readonly { readonly doc: string; readonly f1: Readonly<Record<Measure, number>> }[]
  readonly differences: readonly Difference[]
}

/** Pairs gold and extractions by the base name of the text; a text without extraction counts as one in which nothing was found. */
export function score(golds: readonly Gold[], extractions: readonly Extraction[]): Score {
  const found = new Map(extractions.map((extraction) => [basename(extraction.source), extraction]))
  const spelling = learnSpelling(golds, found)
  const documents = golds.map((gold) => scoreDocument(gold, found.get(gold.doc), spelling))
  return {
    documents: documents.length,
    measures: rateMeasures(documents),
    linking: rateLinking(documents.flatMap((document) => document.links)),
    rates: Object.fromEntries(RATES.map((name) => [name, mean(documents.flatMap((document) => document.rates[name]))])) as Record<Rate, number>,
    byType: rateAll(sumTallies(documents.map((document) => document.byType))),
    byLabel: rateAll(sumTallies(documents.map((document) => document.byLabel))),
    byDocument: documents.map((document) => ({ doc: document.doc, f1: mapValues(rateMeasures([document]), (rating) => rating.f1) })),
    differences: documents.flatMap((document) => document.differences),
  }
}

/** Ids need not be spelled as in the gold: who an id stands for is learned from the mentions that both found. */
function learnSpelling(golds: readonly Gold[], found: ReadonlyMap<string, Extraction>): Spelling {
  const spelled = new Map<string, string>()
  for (const gold of golds) {
    const ids = new Map(gold.mentions.map((mention) => [`${mention.start}-${mention.end}-${mention.type}`, mention.id]))
    for (const mention of found.get(gold.doc)?.mentions ?? []) {
      const id = ids.get(`${mention.start}-${mention.end}-${mention.type}`)
      if (id && !spelled.has(mention.id)) spelled.set(mention.id, id)
    }
  }
  return (id) => spelled.get(id) ?? id
}

function rateMeasures(documents: readonly DocumentScore[]): Record<Measure, Rating> {
  const sums = sumTallies(documents.map((document) => document.measures))
  return Object.fromEntries(MEASURES.map((measure) => [measure, rate(sums[measure] ?? NOTHING)])) as Record<Measure, Rating>
}

const rateAll = (tallies: ReturnType<typeof sumTallies>): Record<string, Rating> => mapValues(tallies, rate)
const mapValues = <Key extends string, A, B>(record: Readonly<Record<Key, A>>, change: (value: A) => B): Record<Key, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<Key, B>
const mean = (values: readonly number[]): number => (values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length)
