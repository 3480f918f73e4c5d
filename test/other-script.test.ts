import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter as toTraditional } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import type { Extraction } from '../extraction/model.ts'
import { packageRoot } from '../extraction/root.ts'

const corpus = join(packageRoot, '..', 'shared', 'corpus')
const present = existsSync(corpus)
if (!present) console.warn(`skipped: the Chinese statements to convert are not at ${corpus}`)

/** What of a fact must not depend on the script. */
const FACTS: Readonly<Record<string, (extraction: Extraction) => readonly unknown[]>> = {
  mentions: ({ mentions }) => mentions.map(({ start, end, type, id }) => [start, end, type, id]),
  entities: ({ entities }) => entities.map(({ id, type, kind, date, parties }) => [id, type, kind, date, parties]),
  citations: ({ citations }) => citations.map(({ start, end, id, kind, dated, article }) => [start, end, id, kind, dated, article]),
  positions: ({ positions }) =>
    positions.map(({ stance, holders, addressees, about, cue, start, end }) => [stance, holders, addressees, about, cue.start, cue.end, start, end]),
  commitments: ({ commitments }) =>
    commitments.map(({ modality, actors, deadline, cue, start, end }) => [modality, actors, deadline, cue.start, cue.end, start, end]),
  clauses: ({ clauses }) => clauses.map(({ start, end, part }) => [start, end, part]),
  statement: ({ statement: { date, parties, kind, truncated } }) => [date, parties, kind, truncated],
}
const LEAST = 0.99

describe.skipIf(!present).each([
  ['traditional characters', 'zh-Hans', () => toTraditional({ from: 'cn', to: 't' })],
  ['the traditional characters of Taiwan', 'zh-Hans', () => toTraditional({ from: 'cn', to: 'tw' })],
  ['the traditional characters of Hong Kong', 'zh-Hans', () => toTraditional({ from: 'cn', to: 'hk' })],
  ['simplified characters', 'zh-Hant', () => toSimplified({ from: 't', to: 'cn' })],
] as const)('real statements converted to %s', (_, language, converter) => {
  const pairs: (readonly [Extraction, Extraction])[] = []
  beforeAll(() => {
    const convert = converter()
    for (const { source, text } of chineseTexts()) {
      const original = extract({ source, text })
      if (original.statement.language === language) pairs.push([original, extract({ source, text: convert(text) })])
    }
  })
  test('are of the other script', () => {
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.filter(([original, converted]) => original.statement.language === converted.statement.language)).toEqual([])
  })
  test.each(Object.entries(FACTS))(`keep at least ${LEAST} of their %s, and gain as few`, (_, factsOf) => {
    const { shared, all } = overlap(pairs.map(([original, converted]) => [factsOf(original), factsOf(converted)]))
    expect(shared / all).toBeGreaterThanOrEqual(LEAST)
  })
})

function chineseTexts(): { source: string; text: string }[] {
  return ['seeds', 'zh'].flatMap((folder) =>
    readdirSync(join(corpus, folder)).map((source) => ({ source, text: readFileSync(join(corpus, folder, source), 'utf8').replace(/^\uFEFF/, '') })),
  )
}

/** How many facts of either side stand on both. */
function overlap(pairs: readonly (readonly [readonly unknown[], readonly unknown[]])[]): { shared: number; all: number } {
  let [shared, all] = [0, 0]
  for (const [before, after] of pairs) {
    const left = new Set(before.map((fact) => JSON.stringify(fact)))
    const right = new Set(after.map((fact) => JSON.stringify(fact)))
    shared += [...left].filter((fact) => right.has(fact)).length
    all += new Set([...left, ...right]).size
  }
  return { shared, all }
}
