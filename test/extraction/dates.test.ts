import { describe, expect, it } from 'vitest'
import { parseDates } from '../../extraction/dates.ts'
import type { Language } from '../../extraction/model.ts'

const check = (text: string, language: Language, anchor: string | undefined, expected: readonly (readonly [string, string])[]) =>
  expect(parseDates(text, language, anchor).map((found) => [text.slice(found.start, found.end), found.date])).toEqual(expected)

describe('Chinese dates', () => {
  it.each([
    ['digits', '双方于2016年6月25日会谈', [['2016年6月25日', '2016-06-25']]],
    ['a month', '2019年5月', [['2019年5月', '2019-05']]],
    ['a year', '2030年可持续发展', [['2030年', '2030']]],
    ["New Year's Day", '一九七九年元旦发表', [['一九七九年元旦', '1979-01-01']]],
    ['numerals one by one', '二〇二二年二月四日于北京', [['二〇二二年二月四日', '2022-02-04']]],
    ['numerals with tens', '一九七二年十二月二十八日', [['一九七二年十二月二十八日', '1972-12-28']]],
    [
      'the end of a range',
      '2019年7月21日至23日访问',
      [
        ['2019年7月21日', '2019-07-21'],
        ['23日', '2019-07-23'],
      ],
    ],
    [
      'a range over months',
      '2019年7月30日至8月2日',
      [
        ['2019年7月30日', '2019-07-30'],
        ['8月2日', '2019-08-02'],
      ],
    ],
    ['no day that no calendar has', '2019年2月31日', []],
    ['nothing relative without an anchor', '今年6月9日和去年', []],
  ] as const)('reads %s', (_what, text, expected) => check(text, 'zh-Hans', undefined, expected))

  it.each([
    ['this year', '今年6月9日签署', [['今年6月9日', '2018-06-09']]],
    ['last year', '去年11月', [['去年11月', '2017-11']]],
    ['last month', '上月签署', [['上月', '2018-06']]],
    ['a day without a year', '6月9日签署', [['6月9日', '2018-06-09']]],
    [
      'the same year as the date before',
      '2001年7月签署,同年12月生效',
      [
        ['2001年7月', '2001-07'],
        ['同年12月', '2001-12'],
      ],
    ],
  ] as const)('resolves %s with the anchor', (_what, text, expected) => check(text, 'zh-Hans', '2018-07-15', expected))
})

describe('English dates', () => {
  it.each([
    ['day first', 'on 17 July 2014 in', [['17 July 2014', '2014-07-17']]],
    ['month first', 'on July 4th, 2017, the', [['July 4th, 2017', '2017-07-04']]],
    ['a solemn day', 'done on the 16th day of April 2021', [['16th day of April 2021', '2021-04-16']]],
    ['a month', 'the March 2021 meeting', [['March 2021', '2021-03']]],
    [
      'both ends of a range',
      '19-21 May 2023',
      [
        ['19-21 May 2023', '2023-05-19'],
        ['19-21 May 2023', '2023-05-21'],
      ],
    ],
    ['an ISO date', '2021-04-16', [['2021-04-16', '2021-04-16']]],
    ['no modal verb', 'The Parties may 12 times', []],
  ] as const)('reads %s', (_what, text, expected) => check(text, 'en', undefined, expected))

  it('resolves dates without a year with the anchor', () =>
    check('signed on 9 June, as last year', 'en', '2018-07-15', [
      ['9 June', '2018-06-09'],
      ['last year', '2017'],
    ]))
})
