import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, findPhrases } from '../../src/search/highlights.ts'
import { readQuestion } from '../../src/search/question.ts'

const phrasesOf = (query: string) => readQuestion(query)?.phrases ?? []
const marked = (text: string, query: string) => findPhrases(text, phrasesOf(query)).map(({ start, end }) => text.slice(start, end))

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

describe('highlights', () => {
  it.each<[query: string, text: string, found: string[]]>([
    ['opposes walls', 'They opposed a wall; no WALLS.', ['opposed', 'wall', 'WALLS']],
    ['北約', '反对北约扩张，北约应止步，不在北方', ['北约', '北约']],
    ['宪章', '聯合國憲章', ['憲章']],
    ['约', '北约', ['约']],
    ['中国 中国人', '中国人', ['中国人']],
    ['RCEP协定', 'RCEP协定和RCEP', ['RCEP协定', 'RCEP']],
    ['un', 'the U.N. is united', ['U.N']],
    ['B.R.T.', '介绍了B.R.T.项目，brt', ['B.R.T', 'brt']],
    ['brt项目', '介绍了B.R.T.项目', ['B.R.T', '项目']],
    ['葛城', '反对葛\u{E0100}城高墙，葛，城', ['葛\u{E0100}城']],
    ['葛\u{E0100}城', '反对葛城', ['葛城']],
    ['co\u00ADoperation', 'their cooperation', ['cooperation']],
    ['cooperation', 'their co\u00ADoper\u00ADations', ['co\u00ADoper\u00ADations']],
    ['支\u200B持', '支持，支\u200B\u200B持', ['支持', '支\u200B\u200B持']],
    ['x', 'nothing', []],
  ])('of %j', (query, text, found) => {
    expect(marked(text, query)).toEqual(found)
  })
})

describe('an excerpt', () => {
  it('is a short text itself', () => {
    expect(excerptOf('No walls.', phrasesOf('wall'))).toEqual({ text: 'No walls.', highlights: [{ start: 3, end: 8 }] })
  })

  it('begins shortly before the first word found, at a word', () => {
    const { text, highlights } = excerptOf(`${'Many other words come first. '.repeat(20)}Then a wall. ${'More. '.repeat(60)}`, phrasesOf('walls'))
    expect(text).toMatch(/^…\w+ .* Then a wall\. (?:More\. ?)+…$/)
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['wall'])
    expect(text.length).toBeLessThan(300)
  })

  it('reaches to the end of a text in which the words stand last', () => {
    const { text, highlights } = excerptOf(`${'Many other words come first, '.repeat(12)}then comes international security;`, phrasesOf('security'))
    expect(text).toMatch(/^…\w+, .* international security;$/)
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['security'])
  })

  it('marks in any text exactly what was found', () => {
    const piece = fc.constantFrom('北约', '北\u{E0100}约\uFE00', '东扩', 'walls ', 'a wa\u00ADll, ', '。', 'x'.repeat(40), '𠀋', '𠀋\u{E0101}', ' ', '\uFEFF')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const { text, highlights } = excerptOf(pieces.join(''), phrasesOf('北约 wall'))
        const [first] = findPhrases(pieces.join(''), phrasesOf('北约 wall'))
        if (first && first.end - first.start < 150) expect(highlights.length).toBeGreaterThan(0)
        for (const { start, end } of highlights) expect(text.slice(start, end).replace(INVISIBLE, '')).toMatch(/^(?:北约|walls?)+$/)
        expect(highlights.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
        expect(text).not.toMatch(/^…?[\uDC00-\uDFFF]|[\uD800-\uDBFF]…?$|^…\p{Variation_Selector}/u)
        expect(text.length).toBeLessThanOrEqual(280)
      }),
    )
  })
})
