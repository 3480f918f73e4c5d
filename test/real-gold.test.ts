import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import type { Extraction, Span } from '../extraction/model.ts'
import { packageRoot } from '../extraction/root.ts'
import type { Measure, Rate } from '../src/score/document.ts'
import { type Gold, readGold } from '../src/score/gold.ts'
import { type Score, score } from '../src/score.ts'

const shared = join(packageRoot, '..', 'shared')
const present = existsSync(join(shared, 'gold'))
if (!present) console.warn(`skipped: real statements with gold are not at ${shared}`)

/** The text of a gold document, wherever in the corpus it lies. */
function textOf(doc: string): string {
  const path = ['seeds', 'zh', 'en'].map((folder) => join(shared, 'corpus', folder, doc)).find((candidate) => existsSync(candidate))
  if (!path) throw new Error(`found no text of ${doc} in ${shared}/corpus, expected one: the gold and the corpus must agree`)
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
}
const read = ({ doc }: Gold): Extraction => extract({ source: doc, text: textOf(doc) })

function holdsAtLeast(result: () => Score, measures: readonly (readonly [Measure, number])[], rates: readonly (readonly [Rate, number])[]): void {
  test.each(measures)('%s: F1 is at least %f', (measure, least) => expect(result().measures[measure].f1).toBeGreaterThanOrEqual(least))
  test.each(rates)('%s: at least %f', (rate, least) => expect(result().rates[rate]).toBeGreaterThanOrEqual(least))
}

describe.skipIf(!present).each([
  ['Chinese', /^zh/, { positions: 0.95, addressees: 0.95, targets: 0.88, commitments: 0.95, mentions: 0.97, citations: 0.99, dates: 0.98, linking: 0.98 }],
  ['English', /^en/, { positions: 0.9, addressees: 0.9, targets: 0.85, commitments: 0.93, mentions: 0.95, citations: 0.97, dates: 0.98, linking: 0.97 }],
] as const)('the development gold in %s', (_, language, least) => {
  let result: Score
  beforeAll(() => {
    const golds = readGold(join(shared, 'gold')).filter((gold) => language.test([gold.statement.language].flat()[0] ?? ''))
    result = score(golds, golds.map(read))
  })
  holdsAtLeast(
    () => result,
    [
      ['mentions', least.mentions],
      ['citations', least.citations],
      ['positions+holders', least.positions],
      ['addressees', least.addressees],
      ['targets', least.targets],
      ['commitments+actors', least.commitments],
    ],
    [
      ['countryIds', 1],
      ['citationDates', least.dates],
      ['contentOverlap', 0.96],
      ['statementFields', 1],
    ],
  )
  test('one entity has one id, and two have two', () => expect(result.linking.f1).toBeGreaterThanOrEqual(least.linking))
})

describe.skipIf(!present).each([
  ['in Chinese and English', /^/, { mentions: 0.98, citations: 0.98, positions: 0.98, addressees: 0.97, targets: 0.95, commitments: 0.98 }],
  ['in English', /^en/, { mentions: 0.99, citations: 0.99, positions: 0.99, addressees: 0.99, targets: 0.965, commitments: 0.99 }],
  ['in Chinese', /^zh/, { mentions: 0.99, citations: 1, positions: 0.99, addressees: 0.98, targets: 0.98, commitments: 0.99 }],
] as const)('passages %s annotated by readers who had not seen the code', (_, language, least) => {
  let result: Score
  beforeAll(() => {
    const passages = readPassages(join(packageRoot, 'test', 'heldout')).filter(({ gold }) => language.test([gold.statement.language].flat()[0] ?? ''))
    result = score(
      passages.map(({ gold, name }) => ({ ...gold, doc: name })),
      passages.map(({ gold, name, passage }) => ({ ...within(read(gold), passage), source: name })),
    )
  })
  holdsAtLeast(
    () => result,
    [
      ['mentions', least.mentions],
      ['citations', least.citations],
      ['positions+holders', least.positions],
      ['addressees', least.addressees],
      ['targets', least.targets],
      ['commitments+actors', least.commitments],
    ],
    [
      ['countryIds', 1],
      ['contentOverlap', 0.97],
    ],
  )
})

/** The annotated passages of a folder; one text may have several, each under the name of its file. */
function readPassages(folder: string): { gold: Gold; name: string; passage: Span }[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  return readGold(folder).map((gold, index) => {
    const name = names[index] as string
    const { passage } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { passage: Span }
    return { gold, name, passage }
  })
}

/** The facts whose names or cues lie in the passage. */
function within(extraction: Extraction, passage: Span): Extraction {
  const inside = ({ start, end }: Span) => start >= passage.start && end <= passage.end
  return {
    ...extraction,
    mentions: extraction.mentions.filter(inside),
    citations: extraction.citations.filter(inside),
    positions: extraction.positions.filter(({ cue }) => inside(cue)),
    commitments: extraction.commitments.filter(({ cue }) => inside(cue)),
  }
}
