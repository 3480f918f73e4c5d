import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import { explainStances } from '../../extraction/languages/zh/stances.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { read } from './zh-reading.ts'

describe('explaining a sentence', () => {
  it.each([
    ['双方支持改革。', ['3 main line']],
    ['双方重申反对封锁。', ['3 main line', '3 main line: under a reporting cue']],
    ['双方应支持改革。', ['3 main line: not in the place of the predicate']],
    ['双方呼吁各国加强合作，支持穷国。', ['3 main line', '6.1 weak after a directive']],
    ['双方将扩大往来，支持投资。', ['3 main line', '6.1 weak after a commitment']],
    ['双方不希望升级。', ['3 main line: negated']],
    ['个别国家反对改革。', ['3 main line: the subject is no holder']],
    ['双方声明如下：', ['6.11 without content']],
    ['访问期间两国宣布建立伙伴关系。', ['6.17 narration of an earlier visit']],
  ])('names the rule that decided about each cue of %s', (text, rules) => {
    expect(read(text).rules).toEqual(rules)
  })
})

describe('reading any text', () => {
  const words = fc.constantFrom(
    '双方',
    '重申',
    '支持',
    '将',
    '对',
    '表示',
    '关切',
    '并',
    '，',
    '；',
    '。',
    '：',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '应',
    '中方',
    '此',
    '的',
    '不',
    '在',
    '中',
    '\ud800',
    '\0',
    '\n',
    '——',
  )
  const readAny = (text: string) => {
    const view = cleanText(text)
    const document = { view, language: 'zh-Hans' as const, sentences: segment(view, 'zh-Hans') }
    const statement = { id: 'any', title: '', dateSource: 'none' as const, parties: [], language: 'zh-Hans' as const, kind: 'OTHER' as const, truncated: false }
    return { length: view.folded.length, ...explainStances({ document, mentions: [], statement, knowledge: knowledge() }) }
  }
  it('never throws, and keeps every span inside the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const { length, stances } = readAny(parts.join(''))
        for (const { start, end, cue } of stances) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(length)
          expect(cue.start).toBeLessThan(cue.end)
        }
      }),
      { numRuns: 400 },
    )
  })
  it.each(['并支持', '重申，', '双方对此表示关切，', '（', '对', '双方支持甲；'])('gets through a long run of %s', (unit) => {
    expect(() => readAny(unit.repeat(20_000))).not.toThrow()
  })
  it('reports a cue whose parties nobody knows', () => {
    expect(readAny('双方支持改革。').issues.map(({ code }) => code)).toEqual(['cue-without-holder'])
  })
})

describe('issues of a sentence that gave nothing', () => {
  it.each([
    ['双方欣然支持改革。', ['no-result']],
    ['当前双方欣然支持改革。', ['no-result']],
    ['双方既不支持也不反对改革。', ['no-result']],
    ['双方既不支持，也不反对改革。', ['no-result']],
    ['我国渔民欣然支持的改革已经完成。', []],
    ['双方应支持改革。', []],
    ['双方不希望升级。', []],
    ['双方企业的支持者遍布各地。', []],
    ['两国学者强调，改革势在必行。', ['no-result']],
    ['个别国家反对改革。', ['cue-without-holder']],
    ['渔民代表一致谴责海盗。', ['cue-without-holder']],
    ['与会专家认为，前景广阔。', ['cue-without-holder']],
    ['总理阁下对热情款待表示衷心感谢。', ['cue-without-holder']],
    ['日本环境省将举办论坛。', ['cue-without-holder']],
    ['海关合作组织将举办论坛。', []],
    ['渔民代表应谴责海盗。', []],
    ['渔民代表支持开放港口。', []],
    ['渔民代表谴责的海盗已经离开。', []],
    ['渔业合作稳步推进，成果丰硕。', []],
    ['双方支持改革，渔民代表谴责海盗。', []],
    ['双方支持改革。', []],
  ])('of %s are %j', (text, codes) => {
    expect(read(text).issues).toEqual(codes)
  })
  it('of the articles of a treaty are none where organs think or decide', () => {
    expect(read('第一条　渔业委员会认为必要时，得召开会议。', { kind: 'TREATY', parties: [] }).issues).toEqual([])
  })
})
