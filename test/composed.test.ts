import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import { packageRoot } from '../extraction/root.ts'
import type { Measure, Rate } from '../src/score/document.ts'
import { readGold } from '../src/score/gold.ts'
import { type Score, score } from '../src/score.ts'

const composed = join(packageRoot, 'test', 'composed')

describe('the extraction of composed statements', () => {
  let result: Score
  beforeAll(() => {
    const golds = readGold(join(composed, 'gold'))
    result = score(
      golds,
      golds.map(({ doc }) => extract({ source: doc, text: readFileSync(join(composed, 'texts', doc), 'utf8') })),
    )
  })

  test.each<[Measure, number]>([
    ['mentions', 0.99],
    ['citations', 0.99],
    ['positions+holders', 0.99],
    ['addressees', 0.99],
    ['targets', 0.99],
    ['commitments+actors', 0.99],
  ])('%s: F1 is at least %f', (measure, least) => expect(result.measures[measure].f1).toBeGreaterThanOrEqual(least))

  test.each<[Rate, number]>([
    ['countryIds', 1],
    ['instrumentKinds', 1],
    ['citationDates', 1],
    ['contentOverlap', 0.99],
    ['statementFields', 1],
  ])('%s: at least %f', (rate, least) => expect(result.rates[rate]).toBeGreaterThanOrEqual(least))

  test('one entity has one id, and two have two', () => expect(result.linking.f1).toBeGreaterThanOrEqual(0.99))
})
