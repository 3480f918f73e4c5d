import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Word, wordsOf } from '../../src/search/words.ts'

const texts = (text: string) => wordsOf(text).map((word) => word.text)
const stems = (text: string) => wordsOf(text).map(({ stem }) => stem)

describe('words', () => {
  it.each<[what: string, text: string, words: string[]]>([
    ['in lower case', 'Both Sides', ['both', 'sides']],
    ['of punctuation and signs of query languages none', 'a+b "c" (d) /e/ ~f* g:h ^2', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '2']],
    ['without accents', 'Côte d’Ivoire', ['cote', 'd', 'ivoire']],
    ['of any width', 'ＮＡＴＯ２０３０', ['nato2030']],
    ['of a possessive the name', "China's and Russia’s", ['china', 'and', 'russia']],
    ['of an abbreviation with points one', 'the U.N. and the D.P.R.K.', ['the', 'un', 'and', 'the', 'dprk']],
    ['at the end of a sentence two', 'to act. we', ['to', 'act', 'we']],
    ['in simplified script, character by character', '聯合國憲章', ['联', '合', '国', '宪', '章']],
    ['of mixed text', 'RCEP协定2030年', ['rcep', '协', '定', '2030', '年']],
    ['of radicals that stand for characters those', '双⽅⾏径', ['双', '方', '行', '径']],
    ['of radicals that Unicode takes for characters of their own those', '⻄部⼤开发，⼈⺠⻓寿，⻔⼾，⻢', [...'西部大开发人民长寿门户马']],
    ['of traditional radicals the simplified characters', '⻑⾨', ['长', '门']],
    ['of a radical that is only a part of characters itself', '⺮', ['⺮']],
    ['of letters of other alphabets as English writes them', 'Łódź, Straße, Đà Nẵng', ['lodz', 'strasse', 'da', 'nang']],
    ['of an abbreviation with points in Chinese text one', '双方支持U.N.决议，介绍B.R.T项目', [...'双方支持', 'un', ...'决议介绍', 'brt', ...'项目']],
    ['of points between Chinese characters none', '一.二.A.三', ['一', '二', 'a', '三']],
    ['of a possessive in Chinese text the name', "China's立场", ['china', '立', '场']],
    ['without soft hyphens', 'co\u00ADopera\u00ADtion, U.\u00ADN.', ['cooperation', 'un']],
    ['without what joins, parts and directs', '\uFEFF支\u200B持 peace\u2060\u200F', ['支', '持', 'peace']],
    ['in whatever form a character is to be shown', '葛\u{E0100}城 ⽅\uFE00案', ['葛', '城', '方', '案']],
    ['of invisible characters alone none', '\u00AD\u200B\u{E0100}', []],
    ['of other scripts', 'Устав ООН', ['устав', 'оон']],
    ['beyond the basic plane', '𠀋', ['𠀋']],
    ['of punctuation none', '…—!《》', []],
  ])('%s', (_, text, words) => {
    expect(texts(text)).toEqual(words)
  })

  it('have English stems, and no others', () => {
    expect(stems('opposes opposing opposed sanctions')).toEqual(['oppos', 'oppos', 'oppos', 'sanction'])
    expect(stems('2030s Устава 宪章')).toEqual(['2030s', 'устава', '宪', '章'])
  })

  it('keep their place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('are the same whether other scripts stand beside them or not', () => {
    const sides = fc.array(fc.constantFrom('U.N.', "China's", 'a', 'B2', '.', "'s", ' ', '-', '_', 'opposes', '2030'), { maxLength: 12 })
    fc.assert(
      fc.property(sides, (parts) => {
        const text = parts.join('')
        expect(wordsOf(text)).toEqual(wordsOf(`${text}。`))
      }),
    )
  })

  it('tell whether punctuation stands before them', () => {
    expect(wordsOf('联合 国，憲').map(({ adjoins }) => adjoins)).toEqual([true, true, true, false])
    expect(wordsOf('联\u{E0100}合\u200B国\u00AD，\uFEFF憲').map(({ adjoins }) => adjoins)).toEqual([true, true, true, false])
  })

  it('hold what is invisible within them and behind them', () => {
    const written = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end))
    expect(written('\u200E葛\u{E0100}城, co\u00ADop\u00AD! U.\u200BN.')).toEqual(['葛\u{E0100}', '城', 'co\u00ADop\u00AD', 'U.\u200BN'])
  })

  it('are those of the text without what is invisible, wherever it stands', () => {
    const parts = fc.array(
      fc.constantFrom('联合', '國', 'U.N.', "China's", 'opposes', ' ', '，', '.', '\u00AD', '\u200B', '\uFEFF', '\uFE00', '\u{E0100}', '𠀋'),
    )
    fc.assert(
      fc.property(parts, (all) => {
        const visible = all.filter((part) => !/\p{Default_Ignorable_Code_Point}/u.test(part)).join('')
        const text = all.join('')
        const seen = ({ start, end, ...word }: Word) => ({ ...word, written: text.slice(start, end).replace(/\p{Default_Ignorable_Code_Point}/gu, '') })
        expect(wordsOf(text).map(seen)).toEqual(wordsOf(visible).map(({ start, end, ...word }) => ({ ...word, written: visible.slice(start, end) })))
      }),
    )
  })
})
