import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import { packageRoot } from '../extraction/root.ts'
import type { Measure, Rate } from '../src/score/document.ts'
import { readGold } from '../src/score/gold.ts'
import { type Score, score } from '../src/score.ts'

const composed = join(packageRoot, 'test', 'composed')

/** In each folder texts with their annotations; those of the others came afterwards, and their annotators saw other ways of saying things. */
describe.each<[folder: string, least: Record<'targets' | 'mentions' | 'citations' | 'instrumentKinds', number>]>([
  ['.', { targets: 0.99, mentions: 0.99, citations: 0.99, instrumentKinds: 1 }],
  ['further', { targets: 0.93, mentions: 0.99, citations: 0.98, instrumentKinds: 0.97 }],
  ['later', { targets: 0.98, mentions: 0.99, citations: 0.99, instrumentKinds: 1 }],
  ['latest', { targets: 0.96, mentions: 0.98, citations: 1, instrumentKinds: 1 }],
  ['unseen', { targets: 0.95, mentions: 0.99, citations: 1, instrumentKinds: 1 }],
  ['english', { targets: 0.97, mentions: 0.99, citations: 1, instrumentKinds: 0.97 }],
])('the extraction of composed statements: %s', (folder, least) => {
  let result: Score
  beforeAll(() => {
    const golds = readGold(join(composed, folder, 'gold'))
    result = score(
      golds,
      golds.map(({ doc }) => extract({ source: doc, text: readFileSync(join(composed, folder, 'texts', doc), 'utf8') })),
    )
  })

  test.each<[Measure, number]>([
    ['mentions', least.mentions],
    ['citations', least.citations],
    ['positions+holders', 0.99],
    ['addressees', 0.99],
    ['targets', least.targets],
    ['commitments+actors', 0.99],
  ])('%s: F1 is at least %f', (measure, f1) => expect(result.measures[measure].f1).toBeGreaterThanOrEqual(f1))

  test.each<[Rate, number]>([
    ['countryIds', 1],
    ['instrumentKinds', least.instrumentKinds],
    ['citationDates', 1],
    ['contentOverlap', 0.99],
    ['statementFields', 1],
  ])('%s: at least %f', (rate, share) => expect(result.rates[rate]).toBeGreaterThanOrEqual(share))

  test('one entity has one id, and two have two', () => expect(result.linking.f1).toBeGreaterThanOrEqual(0.99))
})
