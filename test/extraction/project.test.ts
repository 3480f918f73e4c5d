import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import type { Document, FoundPosition, NamedSpan, Span, StatementFacts } from '../../extraction/model.ts'
import { Extraction } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { project } from '../../extraction/stages/project.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { chinesePage } from './samples.ts'

const STATEMENT: StatementFacts = { id: 'x-y', title: '声明', dateSource: 'none', parties: ['CN', 'RU'], language: 'zh-Hans', kind: 'OTHER', truncated: false }

function read(text: string): Document {
  const view = cleanText(text)
  return { view, language: 'zh-Hans', sentences: segment(view, 'zh-Hans') }
}

function spanOf(document: Document, words: string): Span {
  const start = document.view.plain.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in the view`)
  return { start, end: start + words.length }
}

const mentionOf = (document: Document, words: string, id: string): NamedSpan => ({
  ...spanOf(document, words),
  type: 'Instrument',
  id,
  rule: 'test',
  kind: 'TREATY',
  dated: '2001',
})
const positionOf = (document: Document, cue: string, content: string, targets: string[] = []): FoundPosition => ({
  ...spanOf(document, content),
  kind: 'position',
  stance: 'SUPPORTS',
  cue: spanOf(document, cue),
  holders: ['CN'],
  addressees: ['international-community'],
  targets,
  rule: 'test',
})

function projectText(text: string, mentions: NamedSpan[], stances: FoundPosition[]): Extraction {
  return project({ source: 'text.txt', text }, read(text), STATEMENT, mentions, [], stances, [], knowledge())
}

describe('project', () => {
  const document = read(chinesePage)
  const treaty = mentionOf(document, '《和平公约》', 'peace-convention')

  it('moves spans to the source, across page breaks', () => {
    const { positions } = projectText(chinesePage, [], [positionOf(document, '支持', '多边主义,反对保护主义')])
    const [position] = positions
    expect(chinesePage.slice(position?.start, position?.end)).toBe('多边主义,反对保护\n\n主义')
    expect(position?.text).toBe('多边主义,反对保护主义')
  })

  it('names the clause that holds the cue', () => {
    const { positions, clauses } = projectText(chinesePage, [], [positionOf(document, '愿加强', '协调')])
    const clause = clauses.find(({ id }) => id === positions[0]?.clause)
    expect(clause?.text).toBe('双方愿加强协调。')
  })

  it('lists what a content mentions once, targets as such', () => {
    const aboutWith = (targets: string[]) =>
      projectText(chinesePage, [treaty, treaty], [positionOf(document, '欢迎', '《和平公约》', targets)]).positions[0]?.about
    expect(aboutWith([])).toEqual([{ id: 'peace-convention', role: 'MENTIONED' }])
    expect(aboutWith(['peace-convention', 'UN'])).toEqual([
      { id: 'peace-convention', role: 'TARGET' },
      { id: 'UN', role: 'TARGET' },
    ])
  })

  it('makes a citation of every mention of an instrument', () => {
    const { citations, clauses } = projectText(chinesePage, [treaty], [])
    expect(citations).toEqual([
      {
        start: chinesePage.indexOf('《'),
        end: chinesePage.indexOf('》') + 1,
        id: 'peace-convention',
        kind: 'TREATY',
        dated: '2001',
        clause: clauses.find(({ text }) => text.includes('《'))?.id,
      },
    ])
  })

  it('gives every entity it names, the groups too', () => {
    const { entities } = projectText(chinesePage, [], [positionOf(document, '支持', '多边主义')])
    expect(entities.map(({ id, type }) => [id, type])).toEqual([
      ['CN', 'Country'],
      ['RU', 'Country'],
      ['international-community', 'Group'],
    ])
  })

  it('leaves out what stands before the statement or spreads over clauses', () => {
    const text = '双方支持《和平公约》。公报全文如下：\n联合公报\n双方支持合作；双方愿加强协调。'
    const front = read(text)
    const crossing = { ...positionOf(front, '愿加强', '协调'), cue: { start: front.view.plain.indexOf('合作；'), end: front.view.plain.indexOf('愿') } }
    const { mentions, positions } = projectText(
      text,
      [mentionOf(front, '《和平公约》', 'peace-convention')],
      [positionOf(front, '支持', '《和平公约》'), crossing],
    )
    expect(mentions).toEqual([])
    expect(positions).toEqual([])
  })

  it('makes ids from content', () => {
    const once = projectText(chinesePage, [treaty], [positionOf(document, '欢迎', '《和平公约》')])
    const again = projectText(chinesePage, [treaty], [positionOf(document, '欢迎', '《和平公约》')])
    expect(again).toEqual(once)
    expect(once.edition).toBe(once.sha256.slice(0, 16))
    expect(projectText(`${chinesePage} `, [treaty], [positionOf(document, '欢迎', '《和平公约》')]).positions[0]?.id).not.toBe(once.positions[0]?.id)
  })

  it.each([
    ['no date', '双方支持合作。', { ...STATEMENT }, 'statement-field'],
    ['a date from the file’s name alone', '双方支持合作。', { ...STATEMENT, date: '2021-05-06', dateSource: 'file name' }, 'statement-field'],
    ['no parties', '双方支持合作。', { ...STATEMENT, date: '2021-05-06', dateSource: 'text', parties: [] }, 'statement-field'],
    ['a wrong encoding', '双方\ufffd\ufffd合作\ufffd。', { ...STATEMENT, date: '2021-05-06', dateSource: 'text' }, 'garbled-text'],
    ['nothing to read', ' \n', { ...STATEMENT }, 'statement-field'],
  ] as const)('reports %s', (_, text, facts, code) => {
    const statement: StatementFacts = { ...facts, parties: [...facts.parties] }
    const { issues } = project({ source: 'text.txt', text }, read(text), statement, [], [], [], [], knowledge())
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  it('keeps to the format whatever spans it is given', () => {
    const any = fc.record({ start: fc.integer({ min: -5, max: 400 }), end: fc.integer({ min: -5, max: 400 }) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), fc.array(fc.tuple(any, any), { maxLength: 6 }), (names, facts) => {
        const mentions = names.map((span): NamedSpan => ({ ...span, type: 'Place', id: 'somewhere', rule: 'test' }))
        const stances = facts.map(([span, cue]): FoundPosition => ({ ...positionOf(document, '支持', '多边主义'), ...span, cue }))
        const extraction = Extraction.parse(projectText(chinesePage, mentions, stances))
        for (const { start, end } of [...extraction.mentions, ...extraction.positions, ...extraction.clauses])
          expect(0 <= start && start < end && end <= chinesePage.length).toBe(true)
        for (const { cue, clause } of extraction.positions) {
          const held = extraction.clauses.find(({ id }) => id === clause)
          expect(held && held.start <= cue.start && cue.end <= held.end).toBe(true)
        }
      }),
    )
  })
})
