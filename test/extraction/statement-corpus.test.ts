/** Statement fields of real texts, worked out by reading them. The texts are no part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const present = existsSync(corpus)
if (!present) console.log(`skipped: no texts at ${corpus}; put the corpus there to check statement fields of real texts`)

type Row = readonly [file: string, date: string, dateSource: string, parties: string, kind: string, language: string, truncated?: true]

const ROWS: readonly Row[] = [
  ['seeds/2017-07-04_cn-ru_zh-Hans', '2017-07-05', 'page', 'CN RU', 'JOINT_STATEMENT', 'zh-Hans', true],
  ['seeds/2020-09-11_cn-ru_zh-Hant', '2020-09-11', 'closing line', 'CN RU', 'JOINT_STATEMENT', 'zh-Hant'],
  ['seeds/2022-02-04_cn-ru_zh-Hans', '2022-02-04', 'closing line', 'CN RU', 'JOINT_STATEMENT', 'zh-Hans'],
  ['seeds/2022-02-04_cn-ru_zh-Hant', '2022-02-04', 'closing line', 'CN RU', 'JOINT_STATEMENT', 'zh-Hant'],
  ['seeds/2023-03-21_cn-ru_zh-Hans', '2023-03-22', 'text', 'CN RU', 'JOINT_STATEMENT', 'zh-Hans', true],
  ['zh/1945-06-26_un_charter_zh-Hans', '1945-06-26', 'closing line', '', 'TREATY', 'zh-Hans'],
  ['zh/1948-12-10_udhr-hans', '1948-12-10', 'text', 'UNGA', 'DECLARATION', 'zh-Hans'],
  ['zh/1948-12-10_udhr-hant', '1948-12-10', 'text', 'UNGA', 'DECLARATION', 'zh-Hant'],
  ['zh/1950-02-14_cn-su_treaty-announcement-alliance-treaty-agreements_zh-Hans', '1950-02-14', 'text', 'CN SU', 'COMMUNIQUE', 'zh-Hans'],
  ['zh/1964-10-16_cn_government-statement-nuclear-test_zh-Hans', '1964-10-16', 'file name', 'CN', 'DECLARATION', 'zh-Hans'],
  ['zh/1972-02-28_cn-us_shanghai-communique_zh-Hans', '1972-02-28', 'text', 'CN US', 'COMMUNIQUE', 'zh-Hans'],
  ['zh/1972-02-28_cn-us_shanghai-communique_zh-Hans__ocr-edition', '1972-02-28', 'closing line', 'CN US', 'COMMUNIQUE', 'zh-Hans'],
  ['zh/1972-09-29_cn-jp_joint-statement_zh-Hans__ocr', '1972-09-29', 'closing line', 'CN JP', 'JOINT_STATEMENT', 'zh-Hans'],
  [
    'zh/2019-07-23_china-uae-comprehensive-strategic-partnership-joint-statement__mfa-html',
    '2019-07-23',
    'closing line',
    'AE CN',
    'JOINT_STATEMENT',
    'zh-Hans',
  ],
  ['zh/2025-11-18_sco-heads-of-government-24th-joint-communique__govcn', '2025-11-18', 'text', 'BY CN IN IR KG KZ PK RU TJ UZ', 'COMMUNIQUE', 'zh-Hans'],
  ['en/1945-06-26_un_charter_en', '1945-06-26', 'closing line', '', 'TREATY', 'en'],
  ['en/1999-06-10_unsc-res-1244-kosovo', '1999-06-10', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2001-09-28_unsc-res-1373-terrorism', '2001-09-28', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2004-04-28_unsc-res-1540-wmd', '2004-04-28', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2006-10-14_unsc-res-1718-dprk', '2006-10-14', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2011-03-17_unsc-res-1973-libya', '2011-03-17', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2013-09-27_unsc-res-2118-syria-chemical', '2013-09-27', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2014-07-21_unsc-res-2166-mh17', '2014-07-21', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2015-02-17_unsc-res-2202-minsk', '2015-02-17', 'text', 'UNSC', 'RESOLUTION', 'en'],
  ['en/2021-03-12_quad-spirit-of-the-quad', '2021-03-12', 'page', 'AU IN JP US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-04-16_us-japan-joint-leaders-statement', '2021-04-16', 'page', 'JP US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-05-21_us-rok-leaders-joint-statement', '2021-05-21', 'page', 'KR US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-06-10_us-uk-new-atlantic-charter', '2021-06-10', 'closing line', 'GB US', 'DECLARATION', 'en'],
  ['en/2021-06-13_g7-carbis-bay-communique', '2021-06-13', 'text', 'G7', 'COMMUNIQUE', 'en'],
  ['en/2021-06-16_us-russia-joint-statement-strategic-stability', '2021-06-16', 'page', 'RU US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-09-01_us-ukraine-strategic-partnership', '2021-09-01', 'page', 'UA US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-09-15_aukus-joint-leaders-statement', '2021-09-15', 'page', 'AU GB US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-09-24_quad-joint-statement', '2021-09-24', 'page', 'AU IN JP US', 'JOINT_STATEMENT', 'en'],
  ['en/2021-10-29_us-france-joint-statement', '2021-10-29', 'closing line', 'FR US', 'JOINT_STATEMENT', 'en'],
  ['en/2022-01-03_p5-preventing-nuclear-war', '2022-01-03', 'page', 'CN FR GB RU US', 'JOINT_STATEMENT', 'en'],
  ['en/2022-03-29_us-singapore-joint-leaders-statement', '2022-03-29', 'page', 'SG US', 'JOINT_STATEMENT', 'en'],
  ['en/2022-05-13_asean-us-joint-vision-statement', '2022-05-13', 'text', 'ASEAN US', 'JOINT_STATEMENT', 'en'],
  ['en/2022-05-23_japan-us-joint-leaders-statement', '2022-05-23', 'page', 'JP US', 'JOINT_STATEMENT', 'en'],
  ['en/2022-07-14_us-israel-jerusalem-declaration', '2022-07-14', 'closing line', 'IL US', 'DECLARATION', 'en'],
  ['en/2022-09-24_unga77-general-debate-chn', '2022-09-24', 'file name', 'CN', 'SPEECH', 'en'],
  ['en/2022-09-24_unga77-general-debate-ind', '2022-09-24', 'file name', 'IN', 'SPEECH', 'en'],
  ['en/2022-09-24_unga77-general-debate-rus', '2022-09-24', 'file name', 'RU', 'SPEECH', 'en'],
  ['en/2022-11-16_g20-bali-leaders-declaration', '2022-11-16', 'text', 'G20', 'DECLARATION', 'en'],
  ['en/2022-12-01_us-france-joint-statement', '2022-12-01', 'closing line', 'FR US', 'JOINT_STATEMENT', 'en'],
  ['en/2023-02-24_g7-leaders-statement-ukraine-anniversary', '2023-02-24', 'page', 'G7', 'JOINT_STATEMENT', 'en'],
  ['en/2023-05-20_g7-hiroshima-leaders-communique', '2023-05-21', 'text', 'G7', 'COMMUNIQUE', 'en'],
  ['en/2023-05-20_quad-leaders-joint-statement', '2023-05-20', 'text', 'AU IN JP US', 'JOINT_STATEMENT', 'en'],
  ['en/2023-06-22_us-india-joint-statement', '2023-06-22', 'page', 'IN US', 'JOINT_STATEMENT', 'en'],
  ['en/2023-08-02_us-mongolia-third-neighbor-partnership', '2023-08-02', 'text', 'MN US', 'JOINT_STATEMENT', 'en'],
  ['en/2023-08-18_camp-david-commitment-to-consult', '2023-08-18', 'page', 'JP KR US', 'DECLARATION', 'en'],
  ['en/2023-08-18_camp-david-principles', '2023-08-18', 'page', 'JP KR US', 'DECLARATION', 'en'],
  ['en/2023-08-18_camp-david-spirit-joint-statement', '2023-08-18', 'page', 'JP KR US', 'JOINT_STATEMENT', 'en'],
  ['en/2023-09-11_us-vietnam-comprehensive-strategic-partnership', '2023-09-10', 'text', 'US VN', 'JOINT_STATEMENT', 'en'],
  ['en/2023-10-20_us-eu-summit-joint-statement', '2023-10-20', 'page', 'EU US', 'JOINT_STATEMENT', 'en'],
  ['en/2024-04-11_japan-philippines-us-joint-vision', '2024-04-11', 'page', 'JP PH US', 'JOINT_STATEMENT', 'en'],
  ['en/2024-06-14_g7-apulia-leaders-communique', '2024-06-14', 'page', 'G7', 'COMMUNIQUE', 'en'],
  ['en/2024-09-23_us-uae-joint-leaders-statement', '2024-09-23', 'page', 'AE US', 'JOINT_STATEMENT', 'en'],
  ['en/2024-11-15_japan-rok-us-joint-statement', '2024-11-15', 'page', 'JP KR US', 'JOINT_STATEMENT', 'en'],
  ['en/2025-05-12_us-china-geneva-trade-joint-statement', '2025-05-12', 'page', 'CN US', 'JOINT_STATEMENT', 'en'],
  ['en/2025-08-11_us-china-stockholm-trade-joint-statement', '2025-08-11', 'page', 'CN US', 'JOINT_STATEMENT', 'en'],
  ['en/2025-10-26_cambodia-thailand-kuala-lumpur-joint-declaration', '2025-10-26', 'closing line', 'KH TH', 'DECLARATION', 'en'],
  ['en/2026-02-06_us-india-joint-statement', '2026-02-06', 'page', 'IN US', 'JOINT_STATEMENT', 'en'],
]

describe.skipIf(!present)('statement fields of real texts', () => {
  it.each(ROWS)('%s', (file, date, dateSource, parties, kind, language, truncated) => {
    const text = readFileSync(join(corpus, `${file}.txt`), 'utf8').replace(/^\uFEFF/, '')
    const { statement } = extract({ source: `${file}.txt`, text })
    expect({ ...pick(statement), parties: [...statement.parties].sort().join(' ') }).toEqual({
      date,
      dateSource,
      kind,
      language,
      truncated: truncated ?? false,
      parties,
    })
  })
})

const pick = ({ date, dateSource, kind, language, truncated }: ReturnType<typeof extract>['statement']) => ({ date, dateSource, kind, language, truncated })
