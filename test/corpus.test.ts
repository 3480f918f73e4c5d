import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INSTRUMENT_KINDS, MENTION_TYPES, MODALITIES, STANCES } from '../extraction/model.ts'
import { packageRoot } from '../extraction/root.ts'
import { type Gold, readGold, type Span } from '../src/score/gold.ts'
import { frontMatterCorrections } from '../src/sources/front-matter.ts'

const corpus = join(packageRoot, 'corpus')
const golds = readGold(join(corpus, 'gold'))
const textOf = (gold: Gold) => readFileSync(join(corpus, 'texts', gold.doc), 'utf8')
const named = golds.map((gold) => [gold.doc, gold] as const)

test('every text has gold and every gold a text', () => {
  expect(golds.map((gold) => gold.doc).sort()).toEqual(readdirSync(join(corpus, 'texts')).sort())
})

describe.each(named)('%s', (_, gold) => {
  const text = textOf(gold)
  const quote = (span: Span) => text.slice(span.start, span.end)
  const facts = [...gold.positions, ...gold.commitments]
  const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

  test('says what it restates and that it is a paraphrase', () => {
    expect(text).toMatch(/^restates: \S/m)
    expect(frontMatterCorrections(text, gold.doc)).toEqual({ paraphrase: true })
  })

  test('spans lie in the text, after its front matter, and end where words end', () => {
    const body = text.indexOf('\n---\n')
    for (const span of [...gold.mentions, ...facts, ...facts.map((fact) => fact.cue)]) {
      expect(span.start).toBeGreaterThan(body)
      expect(quote(span)).toMatch(/^[^\s，。；：、,.;:][\s\S]*[^\s，。；：、,.;:]$|^[\p{Script=Han}]$/u)
    }
  })

  test('mentions are in order, apart from one another, and one name is one entity', () => {
    const idOf = new Map<string, string>()
    gold.mentions.forEach((mention, index) => {
      expect(mention.start).toBeGreaterThanOrEqual(gold.mentions[index - 1]?.end ?? 0)
      expect(idOf.get(quote(mention)) ?? mention.id).toBe(mention.id)
      idOf.set(quote(mention), mention.id)
    })
  })

  test('types, kinds, stances and modalities are those of the guide', () => {
    for (const mention of gold.mentions) {
      expect(MENTION_TYPES).toContain(mention.type)
      expect(mention.type === 'Instrument' ? INSTRUMENT_KINDS : [undefined]).toContain(mention.kind)
    }
    for (const position of gold.positions) expect(STANCES).toContain(position.stance)
    for (const commitment of gold.commitments) expect(MODALITIES).toContain(commitment.modality)
  })

  test('cue and content lie in one paragraph and do not overlap', () => {
    for (const fact of facts) {
      const [first, second] = fact.cue.start < fact.start ? [fact.cue, fact] : [fact, fact.cue]
      expect(first.end).toBeLessThanOrEqual(second.start)
      expect(text.slice(first.start, second.end)).not.toContain('\n\n')
    }
  })

  test('targets are addressees or mentioned in the content', () => {
    for (const position of gold.positions) {
      const mentioned = gold.mentions.filter((mention) => inside(mention, position)).map((mention) => mention.id)
      for (const target of position.targets ?? []) expect([...position.addressees, ...mentioned]).toContain(target)
    }
  })
})

test('the two editions of 2022-02-04 differ by one sentence', () => {
  const [hans, hant] = ['Hans', 'Hant'].map((script) => golds.find((gold) => gold.doc === `2022-02-04_cn-ru_zh-${script}.md`))
  const stances = (gold: Gold | undefined) => gold?.positions.map((position) => position.stance) ?? []
  expect(stances(hans).length).toBe(stances(hant).length + 1)
  expect(hans?.mentions.map((mention) => mention.id)).toEqual(hant?.mentions.map((mention) => mention.id))
})
