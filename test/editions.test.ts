import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import type { Extraction } from '../extraction/model.ts'
import { packageRoot } from '../extraction/root.ts'
import { simplify } from '../extraction/script.ts'
import { compareTexts, textOfExtraction } from '../src/commands/compare-texts.ts'
import { compareEditions } from '../src/graph/comparison.ts'
import { shingles } from '../src/graph/similarity.ts'

const corpus = join(packageRoot, '..', 'shared', 'corpus')
const present = existsSync(corpus)
if (!present) console.warn(`skipped: editions of one statement to align are not at ${corpus}`)

interface Edition {
  readonly text: string
  readonly extraction: Extraction
}
const readEdition = (path: string): Edition => {
  const text = readFileSync(join(corpus, path), 'utf8').replace(/^\uFEFF/, '')
  return { text, extraction: extract({ source: path, text }) }
}

/** In a scan dashes are read as words and commas as pauses, so that fewer facts come out alike. */
describe.skipIf(!present).each([
  ['seeds/2022-02-04_cn-ru_zh-Hans.txt', 'seeds/2022-02-04_cn-ru_zh-Hant.txt', 0.98],
  ['zh/1972-02-28_cn-us_shanghai-communique_zh-Hans.txt', 'zh/1972-02-28_cn-us_shanghai-communique_zh-Hans__ocr-edition.txt', 0.87],
] as const)('%s and %s', (first, second, least) => {
  let a: Edition
  let b: Edition
  beforeAll(() => {
    a = readEdition(first)
    b = readEdition(second)
  })

  test('are of one date, kind and parties', () => {
    const facts = ({ extraction: { statement } }: Edition) => [statement.date, statement.kind, statement.parties, statement.instrument]
    expect(facts(a)).toEqual(facts(b))
  })

  test.each(['positions', 'commitments'] as const)(`at least ${least} of the %s that stand in both are the same`, (kind) => {
    const { kept, added, dropped } = compareEditions(wordingsOf(a, kind), wordingsOf(b, kind))
    const missed = [...added.filter(({ text }) => standsInBoth(text, b, a)), ...dropped.filter(({ text }) => standsInBoth(text, a, b))]
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length / (kept.length + missed.length), missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(least)
  })

  test('every position and commitment is in both or listed with its quote', () => {
    const { facts } = compareTexts(textOfExtraction(a.extraction), textOfExtraction(b.extraction))
    const count = ({ extraction: { positions, commitments } }: Edition) => positions.length + commitments.length
    expect(facts.same + facts.onlyA.length).toBe(count(a))
    expect(facts.same + facts.onlyB.length).toBe(count(b))
    expect(facts.onlyA.filter(({ text }) => !a.text.includes(text))).toEqual([])
    expect(facts.onlyB.filter(({ text }) => !b.text.includes(text))).toEqual([])
  })

  test('what only one text says has no twin in the other', () => {
    const { facts } = compareTexts(textOfExtraction(a.extraction), textOfExtraction(b.extraction))
    const twins = [...facts.onlyA.filter(({ text }) => standsInBoth(text, a, b)), ...facts.onlyB.filter(({ text }) => standsInBoth(text, b, a))]
    expect(twins.length).toBeLessThanOrEqual((1 - least) * 2 * facts.same)
  })
})

const wordingsOf = ({ extraction, text }: Edition, kind: 'positions' | 'commitments') =>
  extraction[kind].map((fact) => ({
    id: fact.id,
    label: 'stance' in fact ? fact.stance : fact.modality,
    text: text.slice(fact.start, fact.end),
  }))

/** The other text has the same words at least as often, or words nearly the same. */
function standsInBoth(quote: string, own: Edition, other: Edition): boolean {
  const words = fold(quote)
  const times = fold(other.text).split(words).length - 1
  if (times > 0) return times >= fold(own.text).split(words).length - 1
  const there = shingles(other.text)
  const pieces = [...shingles(quote)]
  return pieces.filter((piece) => there.has(piece)).length > ALMOST * pieces.length
}

/** Share of a quote's four-character pieces that another text must have to say the same. */
const ALMOST = 0.8
const fold = (text: string): string => simplify(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '')
