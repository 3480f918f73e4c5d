import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import { packageRoot } from '../extraction/root.ts'
import type { Measure, Rate } from '../src/score/document.ts'
import { readGold } from '../src/score/gold.ts'
import { type Score, score } from '../src/score.ts'
import { frontMatterCorrections } from '../src/sources/front-matter.ts'

const corpus = join(packageRoot, 'corpus')

describe('the extraction of the sample corpus', () => {
  let result: Score
  beforeAll(() => {
    const golds = readGold(join(corpus, 'gold'))
    const extractions = golds.map(({ doc }) => {
      const text = readFileSync(join(corpus, 'texts', doc), 'utf8')
      return extract({ source: doc, text, corrections: frontMatterCorrections(text, doc) })
    })
    result = score(golds, extractions)
  })

  test.each<[Measure, number]>([
    ['mentions', 0.97],
    ['citations', 0.98],
    ['positions+holders', 0.96],
    ['addressees', 0.97],
    ['targets', 0.92],
    ['commitments+actors', 0.97],
  ])('%s: F1 is at least %f', (measure, least) => expect(result.measures[measure].f1).toBeGreaterThanOrEqual(least))

  test.each<[Rate, number]>([
    ['countryIds', 1],
    ['instrumentKinds', 0.98],
    ['citationDates', 0.98],
    ['contentOverlap', 0.97],
    ['statementFields', 1],
  ])('%s: at least %f', (rate, least) => expect(result.rates[rate]).toBeGreaterThanOrEqual(least))

  test('one entity has one id, and two have two', () => expect(result.linking.f1).toBeGreaterThanOrEqual(0.98))
})
