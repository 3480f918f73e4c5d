import { describe, expect, it } from 'vitest'
import type { Language } from '../../extraction/model.ts'
import { link, surface } from './mentions-reading.ts'

type Cited = readonly [string, string | undefined]

function check(text: string, language: Language, expected: readonly Cited[]): void {
  const { mentions, document } = link(text, language, { date: '2023-07-15' })
  const cited = mentions.filter((mention) => mention.type === 'Instrument').map((mention) => [surface(document, mention), mention.dated])
  expect(cited).toEqual(expected)
}

describe('the date of a Chinese citation', () => {
  it.each<[string, string, readonly Cited[]]>([
    ['before the title', '双方重申2001年7月16日签署的《港口条约》有效。', [['《港口条约》', '2001-07-16']]],
    ['in brackets behind it', '依据《港口条约》（2009年6月签署）合作。', [['《港口条约》', '2009-06']]],
    ['in brackets with a place', '依据《港口条约》（2019年9月1日，天津）合作。', [['《港口条约》', '2019-09-01']]],
    ['relative to the statement', '欢迎今年6月9日签署的《港口条约》。', [['《港口条约》', '2023-06-09']]],
    ['of the signing before the day from which it is in force', '恪守1976年5月4日签署、1980年生效的《港口条约》。', [['《港口条约》', '1976-05-04']]],
    ['of the signing before 并于', '恪守1976年5月4日签署并于1980年1月1日生效的《港口条约》。', [['《港口条约》', '1976-05-04']]],
    ['not of the day from which it is in force alone', '恪守1980年1月1日生效的《港口条约》。', [['《港口条约》', undefined]]],
    ['of last year', '双方去年签署了《港口条约》。', [['《港口条约》', '2022']]],
    ['in numerals', '一九七二年两国发表的《港口声明》仍然有效。', [['《港口声明》', '1972']]],
    ['as a bare year', '落实2015年《港口路线图》。', [['《港口路线图》', '2015']]],
    ['before a comma and the signing', '2020年3月5日，两国元首签署《港口条约》。', [['《港口条约》', '2020-03-05']]],
    [
      'behind it with the signing',
      '《港口条约》于2019年3月生效前，《海洋公约》于2018年5月4日签署。',
      [
        ['《港口条约》', undefined],
        ['《海洋公约》', '2018-05-04'],
      ],
    ],
    [
      'shared by a series',
      '恪守2001年签署的《港口条约》和《海洋公约》。',
      [
        ['《港口条约》', '2001'],
        ['《海洋公约》', '2001'],
      ],
    ],
    ['before the body whose title it is', '加快落实2022年7月4日元首理事会批准的外长理事会《港口建议》。', [['《港口建议》', '2022-07-04']]],
    ['of a draft that was tabled', '2008年2月12日提交的“防止海上冲突条约”草案', [['“防止海上冲突条约”草案', '2008-02-12']]],
    ['of a meeting of several days by its month', '港口会议（2021年5月29日至31日，清迈）通过的《港口宣言》', [['《港口宣言》', '2021-05']]],
    ['of a meeting of one day', '港口会议（2021年5月29日，清迈）通过的《港口宣言》', [['《港口宣言》', '2021-05-29']]],
    ['of a resolution', '根据安理会第2231（2015）号决议', [['安理会第2231（2015）号决议', '2015']]],
  ])('is read %s', (_where, text, expected) => check(text, 'zh-Hans', expected))

  it.each<[string, string, readonly Cited[]]>([
    ['of something else in the clause', '2020年以来双方落实《港口条约》。', [['《港口条约》', undefined]]],
    ['inside the title', '执行《2030年港口规划》。', [['《2030年港口规划》', undefined]]],
    [
      'of the document before it',
      '2001年签署的《港口条约》生效后，双方遵守《海洋公约》。',
      [
        ['《港口条约》', '2001'],
        ['《海洋公约》', undefined],
      ],
    ],
    ['of the entry into force', '《港口条约》（2009年6月16日生效）', [['《港口条约》', undefined]]],
    ['that lies ahead', '2027年制定《港口纲要》', [['《港口纲要》', undefined]]],
  ])('is never one %s', (_what, text, expected) => check(text, 'zh-Hans', expected))

  it('comes with the article', () => {
    expect(link('遵守《港口条约》第十二条。', 'zh-Hans').mentions.map((mention) => mention.article)).toEqual(['12'])
  })
})

describe('the date of an English citation', () => {
  it.each<[string, string, readonly Cited[]]>([
    ['behind of', 'the Harbour Treaty of 10 December 1982 applies', [['Harbour Treaty', '1982-12-10']]],
    ['behind the signing', 'the Harbour Treaty, signed in Lisbon on 4 May 2010, applies', [['Harbour Treaty', '2010-05-04']]],
    [
      'behind its short form and the signing',
      'the Reef Protocol (RP), signed on 5 May 2001, applies',
      [
        ['Reef Protocol', '2001-05-05'],
        ['RP', undefined],
      ],
    ],
    ['in brackets with the signing', 'the Coral Convention (signed in Lisbon on 2 March 2003) applies', [['Coral Convention', '2003-03-02']]],
    ['in brackets with the town', 'the Bay Treaty (Lisbon, 3 March 1998) applies', [['Bay Treaty', '1998-03-03']]],
    ['behind the signing, a town and its state', 'the Sand Pact, signed at Lisbon, Portugal, on 3 May 1996, applies', [['Sand Pact', '1996-05-03']]],
    ['as a year behind the town', 'the Lagoon Treaty, adopted in Lisbon in 1999, applies', [['Lagoon Treaty', '1999']]],
    [
      'as a year behind its short form',
      'the Sea Charter (SC) of 1997 applies',
      [
        ['Sea Charter', '1997'],
        ['SC', undefined],
      ],
    ],
    ['as a year in brackets', 'the Harbour Treaty (1968) applies', [['Harbour Treaty', '1968']]],
    ['as month and year before it', 'they endorsed the March 2021 Harbour Declaration', [['March 2021 Harbour Declaration', '2021-03']]],
    ['as a year before it', 'they endorsed the 1998 Harbour Declaration', [['1998 Harbour Declaration', '1998']]],
    ['before the signing', 'On 8 April 2010 both sides signed the Harbour Treaty', [['Harbour Treaty', '2010-04-08']]],
    ['of the day that its year belongs to', 'resolution 620 (1988) of 26 August 1988', [['resolution 620 (1988)', '1988-08-26']]],
    [
      'behind a document symbol',
      'the “Report on the Nets of Harbours,” (S/2013/1, dated 16 September 2013)',
      [['Report on the Nets of Harbours', '2013-09-16']],
    ],
    [
      'of each of two documents respectively',
      'the Harbour Treaty and its Harbour Annex, signed in Lisbon on 27 February 2022 and in Oslo on 18 March 2022 respectively',
      [
        ['Harbour Treaty', '2022-02-27'],
        ['Harbour Annex', '2022-03-18'],
      ],
    ],
    [
      'of each resolution',
      'resolutions 1718 (2006) and 1874 (2009)',
      [
        ['resolutions 1718 (2006)', '2006'],
        ['1874 (2009)', '2009'],
      ],
    ],
    [
      'of each of two titles',
      'They recalled the Joint Statement of 12 May 2011 and the Declaration of 3 June 2014.',
      [
        ['Joint Statement', '2011-05-12'],
        ['Declaration', '2014-06-03'],
      ],
    ],
    ['of yesterday', 'They welcomed the Declaration adopted yesterday.', [['Declaration', '2023-07-14']]],
    ['of last month', "They welcomed last month's Harbour Declaration.", [['Harbour Declaration', '2023-06']]],
    ['told by a clause', 'They welcomed the Harbour Declaration, which our ministers adopted last year.', [['Harbour Declaration', '2022']]],
    [
      'behind both, respectively',
      'They recalled the Harbour Agreement and the Coral Declaration of 12 May 2011 and 3 June 2014 respectively.',
      [
        ['Harbour Agreement', '2011-05-12'],
        ['Coral Declaration', '2014-06-03'],
      ],
    ],
  ])('is read %s', (_where, text, expected) => check(text, 'en', expected))

  it.each<[string, string, readonly Cited[]]>([
    ['of something else', 'Since 4 May 2010 they have kept the Harbour Treaty', [['Harbour Treaty', undefined]]],
    ['that a programme aims at', 'the 2030 Agenda', [['2030 Agenda', undefined]]],
  ])('is never one %s', (_what, text, expected) => check(text, 'en', expected))

  it.each([
    ['before it', 'Article V of the Harbour Treaty applies', 'V'],
    ['behind it', 'the Harbour Treaty, in particular Article 12, applies', '12'],
  ])('comes with the article %s', (_where, text, article) => {
    expect(link(text, 'en').mentions.map((mention) => mention.article)).toEqual([article])
  })
})
