import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../extraction/index.ts'
import type { Extraction, Span } from '../extraction/model.ts'
import { packageRoot } from '../extraction/root.ts'

const shared = join(packageRoot, '..', 'shared')
const present = existsSync(join(shared, 'gold'))
if (!present) console.warn(`skipped: the annotated statements whose titles, places, cues and deadlines are compared are not at ${shared}`)

interface GoldFact extends Span {
  readonly stance?: string | undefined
  readonly modality?: string | undefined
  readonly cue: Span
  readonly deadline?: string | undefined
}
interface Annotated {
  readonly doc: string
  readonly statement: { readonly title?: string; readonly place?: string | null }
  readonly passage?: Span
  readonly positions: readonly GoldFact[]
  readonly commitments: readonly GoldFact[]
}
interface Compared {
  readonly gold: Annotated
  readonly read: Extraction
}

/** What the scores leave out: they look at dates, parties and kinds, and at contents, not at the words of the cues. */
describe.skipIf(!present)('annotated statements', () => {
  let all: readonly Compared[]
  beforeAll(() => {
    all = [join(shared, 'gold'), join(packageRoot, 'test', 'heldout')].flatMap(annotatedIn).map((gold) => ({ gold, read: readText(gold.doc) }))
  })
  test('bear the title that annotators gave them', () => {
    const titled = all.filter(({ gold }) => gold.statement.title !== undefined)
    expect(shareOf(titled, ({ gold, read }) => spaced(gold.statement.title) === spaced(read.statement.title))).toBeGreaterThanOrEqual(0.9)
  })
  test('bear the place that annotators gave them, or none', () => {
    const placed = all.filter(({ gold }) => gold.statement.place !== undefined)
    expect(shareOf(placed, ({ gold, read }) => gold.statement.place === (read.statement.place ?? null))).toBeGreaterThanOrEqual(0.95)
  })
  test('have the cues of annotators, most of them to the letter', () => {
    const pairs = all.flatMap(factPairs)
    expect(pairs.length).toBeGreaterThan(500)
    expect(shareOf(pairs, ([gold, found]) => overlaps(gold.cue, found.cue))).toBeGreaterThanOrEqual(0.99)
    expect(shareOf(pairs, ([gold, found]) => gold.cue.start === found.cue.start && gold.cue.end === found.cue.end)).toBeGreaterThanOrEqual(0.9)
  })
  test('have the deadlines of annotators', () => {
    const pairs = all.flatMap(factPairs).filter(([{ modality }]) => modality !== undefined)
    expect(shareOf(pairs, ([gold, found]) => gold.deadline === found.deadline)).toBeGreaterThanOrEqual(0.99)
    expect(pairs.some(([{ deadline }]) => deadline !== undefined)).toBe(true)
  })
  test('have clauses that hold every position and commitment, in parts that are no front', () => {
    for (const { read } of all) {
      const clauses = new Map(read.clauses.map((clause) => [clause.id, clause]))
      const outside = [...read.positions, ...read.commitments].filter(({ clause, cue }) => {
        const home = clauses.get(clause)
        return !home || home.part === 'FRONT' || cue.start < home.start || cue.end > home.end
      })
      expect(outside).toEqual([])
    }
  })
  test('have a name for every entity, in the language of the text where no entry gives one', () => {
    const written = ({ statement: { language } }: Extraction) => (language === 'en' ? 'en' : 'zh-Hans')
    const nameless = all.flatMap(({ read }) =>
      read.entities.filter(({ name, source }) => !(source === 'text' ? name[written(read)] : (name.en ?? name['zh-Hans']))?.trim()),
    )
    expect(nameless).toEqual([])
  })
})

const annotatedIn = (folder: string): Annotated[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotated)

function readText(doc: string): Extraction {
  const path = ['seeds', 'zh', 'en'].map((folder) => join(shared, 'corpus', folder, doc)).find((candidate) => existsSync(candidate))
  if (!path) throw new Error(`found no text of ${doc} in ${shared}/corpus, expected one: the annotations and the corpus must agree`)
  return extract({ source: doc, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') })
}

/** Annotated facts with the fact of the same label whose content is the same for the most part. */
function factPairs({ gold, read }: Compared): (readonly [GoldFact, GoldFact])[] {
  const found: readonly GoldFact[] = [...read.positions, ...read.commitments]
  return [...gold.positions, ...gold.commitments].flatMap((fact) => {
    const [best] = found
      .filter((other) => (other.stance ?? other.modality) === (fact.stance ?? fact.modality) && common(other, fact) > 0.8 * (fact.end - fact.start))
      .sort((a, b) => Math.abs(a.cue.start - fact.cue.start) - Math.abs(b.cue.start - fact.cue.start))
    return best ? [[fact, best] as const] : []
  })
}

/** A no-break space is a space to a reader of the title. */
const spaced = (title: string | undefined) => title?.replace(/\s+/g, ' ')

const common = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const overlaps = (a: Span, b: Span) => common(a, b) > 0

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  expect(items.length).toBeGreaterThan(0)
  return items.filter(holds).length / items.length
}
