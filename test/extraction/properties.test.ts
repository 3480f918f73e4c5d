import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { Extraction, type Sentence, type View } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { detectLanguage } from '../../extraction/stages/language.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { joinedLines } from './samples.ts'

/** Pieces that markup, noise rules and sentence splitters look at, with whatever else Unicode has. */
const pieces = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '　',
    ' ',
    '# ',
    '- ',
    '——',
    '1. ',
    '(a) ',
    '一、',
    '第一条 ',
    '。',
    '；',
    '，',
    '. ',
    '; ',
    ':',
    '：',
    '《',
    '》',
    '（',
    '）',
    '“',
    '「',
    '」',
    '**',
    '\\',
    '\0',
    '\ud800',
    '\udfff',
  ),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<div class="share">',
    '</div>',
    '<h1>',
    '<li>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<',
    '>',
    '&nbsp;',
    '&#20013;',
    '&#x1F600;',
    '&bogus;',
    '---\n',
    'title: x\n',
    '[a](b)',
    '<sup>1</sup>',
  ),
  fc.constantFrom(
    '新华社某城5月4日电',
    '来源：',
    '双方声明如下：',
    '附件',
    '2021年5月4日于某城',
    'The Security Council,',
    'Recalling',
    'Article 5',
    'U.S.',
    'Done at Lakeside on 4 May 2021',
    '(下转03版)',
    '###',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

function assertSound(source: string, view: View): void {
  expect(view.folded.length).toBe(view.plain.length)
  expect(view.toSource.length).toBe(view.plain.length)
  expect(view.sourceLength).toBe(source.length)
  let last = -1
  for (const offset of view.toSource) {
    if (offset <= last || offset >= source.length) throw new Error(`offset ${offset} after ${last} in a source of ${source.length}`)
    last = offset
  }
}

function assertCovered(view: View): void {
  const sentences = segment(view, detectLanguage(view))
  const broken = sentences.findIndex((sentence, index) => !isSound(sentence, index, sentences[index - 1]?.end ?? 0))
  expect(sentences[broken]).toBeUndefined()
  expect(sentences.at(-1)?.end ?? 0).toBeLessThanOrEqual(view.plain.length)
}

/** In order behind what was reached before, covered by its clauses, led in by an earlier one. */
const isSound = ({ index, start, end, clauses, item }: Sentence, expected: number, reached: number) =>
  index === expected &&
  start >= reached &&
  end > start &&
  clauses.every((clause, number) => clause.start === (clauses[number - 1]?.end ?? start)) &&
  clauses.at(-1)?.end === end &&
  (item?.leadIn ?? -1) < index

describe('extract', () => {
  it('throws on no text and keeps every span in the text and every cue in its clause', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const extraction = Extraction.parse(extract({ source: 'any.txt', text }))
        const { mentions, citations, positions, commitments, clauses } = extraction
        for (const { start, end } of [...mentions, ...citations, ...positions, ...commitments, ...clauses])
          expect(0 <= start && start < end && end <= text.length).toBe(true)
        for (const { cue, clause } of [...positions, ...commitments]) {
          const holder = clauses.find(({ id }) => id === clause)
          expect(holder && holder.start <= cue.start && cue.end <= holder.end).toBe(true)
        }
        const known = new Set(extraction.entities.map(({ id }) => id))
        for (const { id } of [...mentions, ...citations]) expect(known).toContain(id)
      }),
      { numRuns: 300 },
    )
  })
})

describe('cleaning and segmenting', () => {
  it('keeps every character at a place of its own in the source, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => assertSound(text, cleanText(text))),
      { numRuns: 1500 },
    )
  })

  it('gives sentences in order whose clauses cover them, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => assertCovered(cleanText(text))),
      { numRuns: 1500 },
    )
  })

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text)).toEqual(cleanText(text))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['2 MB without punctuation', '双方支持多边主义'.repeat(250_000)],
    ['2 MB of one Latin word', 'cooperation'.repeat(180_000)],
    ['short lines', '支持和平\n'.repeat(50_000)],
    ['deeply nested brackets', '《'.repeat(50_000) + '》'.repeat(50_000)],
    ['deeply nested tags', `${'<div>'.repeat(20_000)}文${'</div>'.repeat(20_000)}`],
    ['nested headers with links', `${'<header><a href="/">首页</a>'.repeat(8_000)}文${'</header>'.repeat(8_000)}`],
    ['unclosed links', '[a]('.repeat(25_000)],
    ['nothing but asterisks', '*'.repeat(100_000)],
    ['unclosed tags', '<p class="'.repeat(10_000)],
    ['ampersands', '&amp'.repeat(25_000)],
    ['spaces', ' '.repeat(100_000)],
    ['digits and dots', '1.'.repeat(50_000)],
    ['abbreviations', 'U.S. '.repeat(20_000)],
    ['agency names', '新华社'.repeat(33_000)],
    ['opening brackets of datelines', '（新华社'.repeat(25_000)],
    ['colons', '：'.repeat(100_000)],
    ['lone surrogates', '\ud83d'.repeat(100_000)],
    ['NUL', '\0'.repeat(100_000)],
  ])('reads %s', (_, text) => {
    const view = cleanText(text)
    assertSound(text, view)
    assertCovered(view)
  })

  it('segments a text alike in either script', () => {
    const traditional = Converter({ from: 'cn', to: 't' })
    const simplified = cleanText(joinedLines)
    const converted = cleanText(traditional(joinedLines))
    expect(converted.folded).toBe(simplified.folded)
    expect(segment(converted, 'zh-Hant')).toEqual(segment(simplified, 'zh-Hans'))
  })
})
