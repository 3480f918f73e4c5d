import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Extraction } from '../extraction/model.ts'
import { packageRoot } from '../extraction/root.ts'
import { type Gold, readGold } from '../src/score/gold.ts'
import { rateLinking } from '../src/score/linking.ts'
import { matchFacts } from '../src/score/matching.ts'
import { type Score, score } from '../src/score.ts'

const folder = join(packageRoot, 'corpus', 'gold')
const golds = readGold(folder)

/** The extraction that finds exactly what the gold holds. */
function perfect(gold: Gold): Extraction {
  const about = (targets: readonly string[] = []) => targets.map((id) => ({ id, role: 'TARGET' as const }))
  const { date, parties, language, kind, truncated } = gold.statement
  const rest = { id: 'x', clause: 'c', rule: 'r', text: 't', topics: [], cameo: '01' }
  return {
    format: '1',
    source: `some/folder/${gold.doc}`,
    edition: 'e',
    sha256: '0',
    chars: 0,
    statement: { id: 'one', title: 't', dateSource: 'none', date, parties, language, kind, truncated } as Extraction['statement'],
    entities: [],
    clauses: [],
    mentions: gold.mentions.map(({ start, end, type, id }) => ({ start, end, type, id, clause: 'c', rule: 'r' })),
    citations: gold.mentions.flatMap(({ start, end, type, id, kind, dated }) =>
      type === 'Instrument' && kind ? [{ start, end, id, kind, clause: 'c', ...(dated ? { dated } : {}) }] : [],
    ),
    positions: gold.positions.map(({ targets, ...position }) => ({ ...rest, ...position, about: about(targets) })),
    commitments: gold.commitments.map(({ deadline, ...commitment }) => ({ ...rest, ...commitment, about: [], ...(deadline ? { deadline } : {}) })),
    issues: [],
  }
}

/** The same with one kind of mistake at every `step`-th fact. */
function flawed(extraction: Extraction, step: number): Extraction {
  const every = <T>(items: readonly T[], change: (item: T, index: number) => T[]) =>
    items.flatMap((item, index) => (index % step === 0 ? change(item, index) : [item]))
  return {
    ...extraction,
    statement: { ...extraction.statement, truncated: true },
    mentions: every(extraction.mentions, (mention, index) =>
      index % 2
        ? []
        : [
            { ...mention, id: 'other' },
            { ...mention, end: mention.end + 1 },
          ],
    ),
    citations: every(extraction.citations, (citation) => [{ ...citation, kind: 'OTHER', dated: '1900' }]),
    positions: every(extraction.positions, (position, index) =>
      index % 2 ? [] : [{ ...position, end: position.end - 1, holders: ['FR'], addressees: ['UN'], about: [{ id: 'UN', role: 'TARGET' }] }],
    ),
    commitments: every(extraction.commitments, (commitment) => [{ ...commitment, actors: [], start: commitment.end - 1 }]),
  }
}

test('an extraction equal to the gold scores 1 throughout', () => {
  const result = score(golds, golds.map(perfect))
  for (const rating of Object.values(result.measures)) expect(rating).toMatchObject({ f1: 1, missed: 0, invented: 0 })
  expect(Object.values(result.rates)).toEqual([1, 1, 1, 1, 1])
  expect(result.differences).toEqual([])
})

test('a text without extraction counts as all missed', () => {
  const result = score(golds, golds.slice(1).map(perfect))
  expect(result.measures.mentions).toMatchObject({ missed: golds[0]?.mentions.length, precision: 1 })
  expect(result.differences[0]).toMatchObject({ doc: golds[0]?.doc, what: 'no extraction of this text' })
})

test('ids spelled otherwise than in the gold cost nothing but for countries', () => {
  const renamed = golds.map(perfect).map((extraction) => JSON.parse(JSON.stringify(extraction).replaceAll('"UNSC"', '"security-council"')) as Extraction)
  expect(score(golds, renamed).measures['positions+holders'].f1).toBe(1)
  expect(score(golds, renamed).linking.f1).toBe(1)
})

describe('matchFacts', () => {
  const same = () => true
  test.each([
    ['half an overlap is enough', { start: 0, end: 10 }, { start: 5, end: 10 }, 1],
    ['less is not', { start: 0, end: 10 }, { start: 6, end: 10 }, 0],
  ])('%s', (_, a, b, pairs) => expect(matchFacts([a], [b], same).pairs).toHaveLength(pairs))

  test('the larger overlap is paired first, and each fact once', () => {
    const gold = { start: 0, end: 10 }
    const { pairs, invented } = matchFacts(
      [gold],
      [
        { start: 0, end: 8 },
        { start: 0, end: 10 },
      ],
      same,
    )
    expect(pairs.map((pair) => pair.found.end)).toEqual([10])
    expect(invented.map((fact) => fact.end)).toEqual([8])
  })
})

test.each([
  [
    'one id for two entities costs precision',
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    0.5,
    1,
  ],
  [
    'two ids for one entity cost recall',
    [
      ['a', 'x'],
      ['a', 'y'],
    ],
    1,
    0.5,
  ],
])('%s', (_, links, precision, recall) => {
  expect(rateLinking(links.map(([gold = '', found = '']) => ({ gold, found })))).toMatchObject({ precision, recall })
})

const reference = join(packageRoot, '..', 'shared', 'score.mjs')
describe.skipIf(!existsSync(reference))('the reference scorer (skipped where ../shared/score.mjs is absent)', () => {
  test.each([2, 3, 5])('gives the same numbers with a mistake at every %i. fact', (step) => {
    const predictions = golds.map(perfect).map((extraction) => flawed(extraction, step))
    expect(summary(score(golds, predictions))).toEqual(referenceSummary(predictions))
  })
})

function summary(result: Score) {
  const measures = Object.fromEntries(Object.entries(result.measures).map(([name, { right, invented, missed }]) => [name, [right, invented, missed]]))
  const rates = [
    result.linking.f1,
    result.rates.countryIds,
    result.rates.instrumentKinds,
    result.rates.citationDates,
    result.rates.contentOverlap,
    result.rates.statementFields,
  ]
  return { measures, rates: rates.map(rounded) }
}

function referenceSummary(predictions: readonly Extraction[]) {
  const temporary = mkdtempSync(join(tmpdir(), 'clausegraph-score-'))
  const file = join(temporary, 'predictions.jsonl')
  writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'))
  const result = JSON.parse(execFileSync(process.execPath, [reference, '--gold', folder, '--pred', file, '--json'], { encoding: 'utf8' }))
  rmSync(temporary, { recursive: true })
  const names = ['mentions', 'citations', 'positions', 'positions+holders', 'targets', 'addressees', 'commitments', 'commitments+actors']
  const rates = [result.linking.f1, result.countryIso, result.instrumentKind, result.citationDate, result.contentOverlap, result.statementFields]
  return { measures: Object.fromEntries(names.map((name) => [name, [result[name].tp, result[name].fp, result[name].fn]])), rates: rates.map(rounded) }
}

const rounded = (value: number) => Number(value.toFixed(9))
