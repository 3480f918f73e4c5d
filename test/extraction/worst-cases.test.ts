import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'

const LENGTH = 100_000
/** Milliseconds, even on a busy machine: a rule whose cost grows with the square of the length takes longer. */
const LIMIT = 20_000

const CHINESE = '甲国和乙国关于合作的联合声明\n\n2021年5月4日\n\n'
/** Of some of them as holders: a statement of three parties at least. */
const FOUR_PARTIES = '中国、俄罗斯、蒙古国和印度联合声明\n\n2021年5月4日\n\n'
const ENGLISH = 'Joint Statement of Ruritania and Graustark\n\n'

/** What rules, patterns and splitters begin to read at: repeated, each leaves a naive one without an end. */
const ANYWHERE = [
  '(',
  '（',
  '[',
  '](/x',
  '[a](b)',
  '<p>',
  '&amp;',
  '*',
  '\\',
  ' ',
  '\u00a0 ',
  '\n',
  '# ',
  '—— ',
  '1.',
  '2021-05-04 ',
  '\u200b',
  '\u{1F600}',
  '---\n',
]
const IN_CHINESE = [
  '的',
  '，',
  '；',
  '。',
  '：',
  '、',
  '《',
  '“',
  '（',
  '将',
  '不',
  '和',
  '对',
  '第',
  '一',
  '年',
  '关于',
  '支持',
  '主席',
  '以及',
  '委员会',
  '外交部',
  '7',
  '中国、美国、俄罗斯、',
  '联合国、上海合作组织、',
  '中国和美国（以下简称“双方”）',
  '在中国与美国之间',
  '约翰·史密斯·',
  '总统普京',
  '第1234号决议、',
  '联合国安理会第1267号',
  '《宪章》',
  '2021年5月4日，',
  '二〇二一年',
  '（新华社某城5月6日电',
  '（下转第3版',
  '来源：',
  '第一条',
  '双方支持',
  '双方反对中国，',
  '愿加强合作，推动发展，',
  '中方支持乙方，乙方支持中方，',
  '双方支持和平，反对战争，\n',
  '上海合作组织（上合组织）',
]
const IN_ENGLISH = [
  'a ',
  'of the ',
  'And ',
  'May ',
  'Resolution ',
  'resolution 1234 (2004), ',
  'the Republic of ',
  'China, France, Russia, ',
  'China and France and ',
  'Alpha Beta Gamma ',
  'Alpha of Beta and ',
  'ABC ',
  'Article 5 of the Charter of the United Nations, ',
  'Treaty on the Law of the ',
  '4 May 2021, ',
  'Done at Lakeside on 4 May 2021\n',
  'Annex I\n',
  'World Health Organization (WHO) ',
  'President John Smith of ',
  'Ministry of ',
  'the people, ',
  'We support ',
  'to support and to oppose ',
  '(a) support; (b) oppose; ',
  "China's ",
  'well-known-',
  'will ',
  'also ',
  '-',
  '/',
  '"',
  '. ',
  'A. ',
  'U.S. ',
  'Mr. Smith ',
  'President ',
  'we agree: ',
  'We believe that ',
  'We confirm that it will go, and ',
  'We reaffirm our support for peace, our commitment to trade and ',
  'We will go and support and ',
  'to feed and support, ',
  'We should support and ',
  'Recalling its resolution 1 (2001), and ',
  'programs.Both ',
  '-Based',
  'the company Blue Otter, ',
]

/** Texts that are no repetition, or longer. */
const OTHERS: readonly [string, string][] = [
  ['2 MB of Chinese without punctuation', CHINESE + '双方支持多边主义和平与合作'.repeat(160_000)],
  ['2 MB of English without punctuation', `${ENGLISH}We support ${'peace and trade among neighbours '.repeat(62_000)}`],
  ['sides of four parties', FOUR_PARTIES + '阿方支持，'.repeat(20_000)],
  ['subsets of four parties', FOUR_PARTIES + '成员国（中国除外）支持，其他成员国反对，'.repeat(5_000)],
  ['brackets within brackets', `${ENGLISH}We support ${'('.repeat(50_000)}peace${')'.repeat(50_000)}.`],
  ['quotation marks within quotation marks', `${CHINESE}双方支持${'《“'.repeat(25_000)}和平${'”》'.repeat(25_000)}。`],
  ['lone surrogates in Chinese', CHINESE + '双方支持\ud83d，\ude00'.repeat(10_000)],
  ['lone surrogates in English', ENGLISH + 'We support \ud83d peace\ude00. '.repeat(5_000)],
  ['NUL in Chinese', CHINESE + '双方\0支持和平。\0'.repeat(10_000)],
  ['NUL in English', ENGLISH + 'We\0 support peace.\0 '.repeat(5_000)],
]

const repeated = (head: string, units: readonly string[]): [string, string][] =>
  units.map((unit) => [JSON.stringify(unit), head + unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)])

describe('a text that repeats or has no end', () => {
  beforeAll(() => {
    for (const text of [CHINESE, ENGLISH]) extract({ source: 'first.txt', text })
  })

  const isReadToItsEnd = (_: string, text: string) => {
    const { chars, clauses } = extract({ source: 'any.txt', text })
    expect(chars).toBe(text.length)
    expect(clauses.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true)
  }

  it.each([...repeated('', ANYWHERE), ...repeated(CHINESE, IN_CHINESE), ...repeated(ENGLISH, IN_ENGLISH)])('%s is read to its end', isReadToItsEnd, LIMIT)

  it.each(OTHERS)('%s: it is read to its end', isReadToItsEnd, 3 * LIMIT)
})
