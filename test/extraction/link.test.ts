import { describe, expect, it } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import type { Document, Language, StatementFacts } from '../../extraction/model.ts'
import { instrumentIdOf, linkMentions } from '../../extraction/stages/link.ts'
import { findMentions } from '../../extraction/stages/mentions.ts'
import { link, read, STATEMENT } from './mentions-reading.ts'

const ids = (text: string, language: Language = 'zh-Hans', statement: Partial<StatementFacts> = {}) =>
  link(text, language, statement).mentions.map((mention) => mention.id)
const codes = (text: string, language: Language = 'zh-Hans', statement: Partial<StatementFacts> = {}) =>
  link(text, language, statement).issues.map((issue) => issue.code)
const idOf = (title: string, facts: { date?: string; parties?: readonly string[]; language?: Language } = {}) =>
  instrumentIdOf(title, { parties: [], kind: 'OTHER', language: 'zh-Hans', ...facts }, knowledge())

describe('a title that names neither parties nor subject', () => {
  it.each([
    ['of those whose text cites it', ['CN', 'US'], true],
    ['of one of them', ['US'], true],
    ['of others', ['EU', 'JP'], false],
  ])('is that of the registry in a text %s', (_of, parties, same) => {
    const known = 'cn-us-arms-sales-communique-1982'
    expect(idOf('Joint Communiqué', { date: '1982', parties, language: 'en' }) === known).toBe(same)
  })
})

describe("a document under the statement's own title", () => {
  const title = '中华人民共和国和智利共和国联合声明'
  const statement = { title, date: '2024-05-16', parties: ['CN', 'CL'] }
  const cited = (text: string) => link(text, 'zh-Hans', statement).mentions.filter(({ type }) => type === 'Instrument').length

  it('is another one when the text dates it otherwise', () => expect(cited(`恪守2008年7月21日签署的《${title}》`)).toBe(1))

  it.each([`落实《${title}》`, `落实2024年5月16日签署的《${title}》`])('is the statement itself else: %s', (text) => expect(cited(text)).toBe(0))
})

describe('a title that many states have alike', () => {
  const instruments = (text: string, parties: readonly string[]) => ids(text, 'en', { parties: [...parties] }).filter((id) => id.includes('agreement'))

  it('is another document in a text of other parties, and the same one in another text of the same', () => {
    const text = 'We welcome the Framework Agreement.'
    expect(instruments(text, ['US', 'JP'])).not.toEqual(instruments(text, ['US', 'EU']))
    expect(instruments(text, ['US', 'JP'])).toEqual(
      instruments('We will sign the Framework Agreement between Japan and the United States.', ['JP', 'US']).slice(-1),
    )
  })

  it.each([
    ['with the parties behind it', 'the Interim Agreement, the Interim Agreement between the United States and Japan'],
    ['with the parties before it', 'the U.S.-Japan Air Transport Agreement and the Air Transport Agreement'],
    ['with parties that are not those of the statement', 'the Air Transport Agreement, as the Chile-Peru Air Transport Agreement'],
    ['with more words before it', 'a Bilateral Investment Trade Agreement; the Trade Agreement'],
  ])('is the one that the text names in full %s', (_, text) => {
    const found = instruments(text, ['US', 'JP'])
    expect(found).toHaveLength(2)
    expect(new Set(found).size).toBe(1)
  })

  it.each([
    ['two that begin otherwise', 'the Chile-Peru Air Transport Agreement, the Peru-Bolivia Air Transport Agreement and the Air Transport Agreement', 3],
    ['a name of its own', 'the Lakeside Agreement and the U.S.-Japan Air Transport Agreement', 2],
  ])('is none of %s', (_, text, count) => {
    expect(new Set(instruments(text, ['US', 'JP'])).size).toBe(count)
  })

  it.each([
    ['two who signed it', 'Japan and Kenya signed the Defence Cooperation Agreement', ['US', 'JP']],
    ['two who are asked', 'We urge Chile and Peru to respect the Maritime Boundary Agreement', ['US', 'JP']],
    ['one behind it', 'We note the Economic Partnership Agreement that Chile concluded with Peru', ['US', 'JP']],
    ['others, in the text of one body', 'We note the Economic Partnership Agreement', ['G7']],
  ])('belongs to %s, not to the parties', (_, text, parties) => {
    expect(instruments(text, parties).filter((id) => !id.startsWith('agreement-'))).toEqual([])
  })

  it.each([
    'In the face of Chile, we renew the Defence Cooperation Agreement',
    'Faced with raids by Chile, Japan and the United States renew the Defence Cooperation Agreement',
    'We renew the Defence Cooperation Agreement and condemn the raids of Chile',
  ])('stays that of the parties who speak behind another name or before it: %s', (text) => {
    expect(instruments(text, ['US', 'JP'])).toEqual(['jp-us-agreement-defence-cooperation-agreement'])
  })

  it('that is no more than the words of a kind without one is told apart by them', () => {
    expect(ids('The two sides adopted the Terms of Reference.', 'en', { parties: ['US', 'JP'] })).toEqual(['jp-us-other-terms-of-reference-undated'])
  })

  it('is nobody else’s where it has a name in it or belongs to somebody else', () => {
    expect(instruments('the Lakeside Trade Agreement; Chile and its Framework Agreement', ['US', 'JP']).filter((id) => id.startsWith('jp-us'))).toEqual([])
  })
})

it('the name of a programme without its noun may be that of a person or temple', () => {
  expect(ids('the Temple of Artemis and President Artemis Chen', 'en')).not.toContain('artemis-program')
  expect(ids('the Artemis Program goes on', 'en')).toContain('artemis-program')
})

it('agreements in the name of a law are no document', () => {
  expect(ids('a Clean Harbour Agreements Act-designated port', 'en')).toEqual([])
  expect(ids('the Clean Harbour Agreement and the Clean Nets Act', 'en')).toHaveLength(2)
})

it('a text that the registry has, or that has a number, does not cite itself, and cites others', () => {
  expect(ids('We uphold the Charter of the United Nations and the Paris Agreement.', 'en', { instrument: 'un-charter' })).toEqual(['paris-agreement'])
  expect(ids('Recalling resolution 9999 (2021) and resolution 1373 (2001)', 'en', { instrument: 'unsc-res-9999' })).toEqual(['unsc-res-1373'])
})

describe('a state that is younger than the text', () => {
  it.each([
    ['1999-07-01', 'kosovo-province', 'Place'],
    ['2023-07-01', 'XK', 'Country'],
  ])('in a text of %s is %s', (date, id, type) => {
    const [mention] = link('Boats left Kosovo.', 'en', { date }).mentions
    expect(mention).toMatchObject({ id, type })
  })
})

describe('one document under several titles', () => {
  it.each([
    ['long and short names of the parties', '中华人民共和国和俄罗斯联邦关于港口安全的协定', '中俄港口安全协定'],
    ['with and without government', '中华人民共和国政府和俄罗斯联邦政府关于港口安全的协定', '中华人民共和国和俄罗斯联邦关于港口安全的协定'],
    ['with and without quotation marks', '《中俄港口安全协定》', '中俄港口安全协定'],
    ['with and without inner marks', '中俄关于〈港口安全〉的协定', '中俄关于港口安全的协定'],
    ['parties in either order', '俄中港口安全协定', '中俄港口安全协定'],
    ['long and short names of an organization', '上海合作组织成员国港口安全合作计划', '上合组织成员国港口安全合作计划'],
  ])('has one id: %s', (_what, one, other) => {
    expect(idOf(one)).toBe(idOf(other))
  })

  it('has one id in the registry and in the text', () => {
    expect(idOf('中俄睦邻友好合作条约')).toBe(idOf('中华人民共和国和俄罗斯联邦睦邻友好合作条约'))
    expect(idOf('中俄睦邻友好合作条约')).toBe('cn-ru-good-neighbourliness-treaty-2001')
  })

  it.each([
    ['another subject', '中俄港口安全协定', '中俄铁路安全协定'],
    ['another kind', '中俄港口安全协定', '中俄港口安全声明'],
    ['other parties', '中俄港口安全协定', '中蒙港口安全协定'],
  ])('is another one with %s', (_what, one, other) => {
    expect(idOf(one)).not.toBe(idOf(other))
  })

  it('is told apart by its date when the title has no subject of its own', () => {
    expect(idOf('中蒙联合声明', { date: '2014-08-22' })).not.toBe(idOf('中蒙联合声明', { date: '2022-11-28' }))
  })

  it('is another one with the office of those who issue it', () => {
    expect(idOf('中俄外长联合公报', { date: '2014-08-22' })).toBe(idOf('中俄外交部长联合公报', { date: '2014-08-22' }))
    expect(idOf('中俄总理联合公报', { date: '2014-08-22' })).not.toBe(idOf('中俄联合公报', { date: '2014-08-22' }))
    expect(idOf('中俄外长联合公报', { date: '2014-08-22' })).not.toBe(idOf('中俄总理联合公报', { date: '2014-08-22' }))
  })

  it.each(['中俄联合声明', '中华人民共和国和俄罗斯联邦联合声明'])('is no document of the registry by parties and kind alone: %s', (title) => {
    expect(knowledge().entries.has(idOf(title))).toBe(false)
  })

  it('is the document of the registry with its very name', () => {
    expect(idOf('中英联合声明')).toBe(idOf('中英关于香港问题的联合声明'))
  })

  it.each<[string, string | undefined, boolean]>([
    ['中俄外长联合声明', '2020-09-11', true],
    ['中华人民共和国和俄罗斯联邦外交部长联合声明', '2020-09-11', true],
    ['中俄外长联合声明', '2021-03-23', false],
    ['中俄外长联合声明', undefined, false],
  ])('is the one of its date where ministers issue such a document again and again: %s of %s', (title, date, known) => {
    expect(idOf(title, date ? { date } : {}) === 'cn-ru-foreign-ministers-2020').toBe(known)
  })

  it.each([
    ['1982 Convention on the Law of the Sea', 'unclos'],
    ['1994 Convention on the Law of the Sea', undefined],
    ['1969 Convention on the Law of Treaties', 'vclt'],
    ['1970 Declaration on Friendly Relations', 'unga-res-2625'],
    ['1973 Convention on International Trade in Endangered Species', 'cites'],
    ['1966 Covenant on Civil and Political Rights', 'iccpr'],
    ['1988 Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances', 'drug-trafficking-convention-1988'],
    ['2001 Treaty of Good-Neighborliness and Friendly Cooperation', undefined],
    ['1978 Joint Communiqué', undefined],
  ])('is the one of the year before a shortened title: %s', (title, id) => {
    const found = idOf(title, { language: 'en', parties: ['JP', 'KE'] })
    expect(knowledge().entries.has(found) ? found : undefined).toBe(id)
  })

  it('is a treaty of two states by year and shortened title in their own statement only', () => {
    const title = '2001 Treaty of Good-Neighborliness and Friendly Cooperation'
    expect(idOf(title, { language: 'en', parties: ['CN', 'RU'] })).toBe('cn-ru-good-neighbourliness-treaty-2001')
  })

  it('takes the parties that its title does not name', () => {
    expect(idOf('关于港口安全的联合声明', { parties: ['RU', 'CN'] })).toBe(idOf('中俄关于港口安全的联合声明'))
  })

  it('has one id in English too', () => {
    expect(idOf('the Harbour Safety Agreement between Japan and the United States', { language: 'en' })).toBe(
      idOf('U.S.-Japan Harbour Safety Agreement', { language: 'en' }),
    )
  })
})

describe('a cited instrument', () => {
  it.each([
    ['by its official name', '《不扩散核武器条约》', 'npt'],
    ['in the other language', 'Treaty on the Non-Proliferation of Nuclear Weapons', 'npt', 'en'],
    ['without brackets', '联合国宪章', 'un-charter'],
    ['by number of the Council', '安理会第2166号决议', 'unsc-res-2166'],
    ['by number of the Assembly', '联合国大会第74/247号决议', 'unga-res-74-247'],
    ['by number alone, of the Assembly', '第74/247号决议', 'unga-res-74-247'],
    ['by number in English', 'Security Council resolution 2166 (2014)', 'unsc-res-2166', 'en'],
    ['by number with its year behind it', 'Security Council resolution 2166(2014)', 'unsc-res-2166', 'en'],
    ['by abbreviated organ', 'UNSCR 1540', 'unsc-res-1540', 'en'],
  ] as const)('is known %s', (_how, text, id, language: Language = 'zh-Hans') => {
    expect(ids(text, language)).toEqual([id])
  })

  it('has the id under which the statement of that title is cited', () => {
    const title = '中华人民共和国和俄罗斯联邦关于港口安全的联合声明'
    expect(ids(`遵循《${title}》`)).toEqual([idOf(title, { parties: ['CN', 'RU'] })])
  })

  it.each(['《友好合作条约》', '《自由贸易协定》', '2009年4月28日签署的《文化合作协定》'])(
    'takes the parties of the statement for what two states agree on: %s',
    (text) => {
      expect(link(text, 'zh-Hans').entities.map(({ parties }) => parties)).toEqual([['CN', 'RU']])
      expect(link(text, 'zh-Hans', { parties: ['CN', 'RU', 'IN', 'ZA'] }).entities.map(({ parties }) => parties ?? [])).toEqual([[]])
    },
  )

  it('takes the parties of the statement for 两国元首签署的《关于…》', () => {
    expect(ids('两国元首签署的《关于港口安全的联合声明》')).toEqual([idOf('中俄关于港口安全的联合声明')])
  })

  it.each([
    ['《公约》', '维护《禁止生物武器公约》，重申《公约》', ['bwc', 'bwc'], 'zh-Hans'],
    ['《条约》 over a convention in between', '《不扩散核武器条约》、《禁止生物武器公约》和《条约》', ['npt', 'bwc', 'npt'], 'zh-Hans'],
    [
      'a year and a head noun',
      'the 1951 Refugee Convention, the Paris Agreement and the 1951 Convention',
      ['refugee-convention-1951', 'paris-agreement', 'refugee-convention-1951'],
      'en',
    ],
    ['the Convention', 'the Biological Weapons Convention; the Convention stands', ['bwc', 'bwc'], 'en'],
  ] as const)('is what %s refers back to', (_what, text, expected, language) => {
    expect(ids(text, language)).toEqual(expected)
  })

  it.each([
    ['the only one of its head noun that follows', '缔约国履行《公约》，加入《禁止生物武器公约》', ['bwc', 'bwc']],
    ['none of two that follow', '履行《公约》，加入《禁止生物武器公约》和《巴黎公约》', ['bwc', 'paris-convention']],
    ['the one of its date', '2015年6月8日签署的《港口联合声明》、2019年3月1日签署的《航道联合声明》和2015年6月8日的《联合声明》', [0, 1, 0]],
    ['none of another date', '2015年6月8日签署的《港口联合声明》和2019年3月1日发表的《联合声明》', [0, 1]],
  ])('is, where nothing stands before a short form, %s', (_what, text, expected) => {
    const found = ids(text)
    expect(typeof expected[0] === 'number' ? found.map((id) => [...new Set(found)].indexOf(id)) : found.filter((id) => knowledge().entries.has(id))).toEqual(
      typeof expected[0] === 'number' ? expected : expected.filter((id) => knowledge().entries.has(String(id))),
    )
  })

  it.each([
    ['its date before', '落实2016年5月11日签署的《联合声明》', 'cn-ru-joint-statement-2016-05-11'],
    ['its date behind', '落实《联合宣言》（2013年3月1日）', 'cn-ru-declaration-2013-03-01'],
    ['who has signed it', '依据双方签署的《谅解备忘录》', 'cn-ru-memorandum-undated'],
  ])('is a document of the parties, where a head noun alone has beside it %s', (_what, text, id) => expect(ids(text)).toEqual([id]))

  it('is not a short form that refers to nothing', () => {
    expect(ids('重申《公约》')).toEqual([])
  })

  it.each([
    ['characters that other states share', '《中乌港口协定》', ['CN', 'UZ'], '《中国和乌兹别克斯坦港口协定》'],
    ['the first of a name without a short form', '《中汤港口协定》', ['CN', 'TO'], '《中国和汤加港口协定》'],
    ['a short form of two characters', '《中埃塞港口协定》', ['CN', 'RU'], '《中国和埃塞俄比亚港口协定》'],
    ['a whole name', '《中马里港口协定》', ['CN', 'RU'], '《中国和马里港口协定》'],
  ])('is of the parties that its title names by %s', (_what, short, parties, long) => {
    expect(ids(short, 'zh-Hans', { parties: [...parties] })).toEqual(ids(long, 'zh-Hans', { parties: [...parties] }))
  })

  it('is of no state whose character only begins its title', () => {
    expect(link('《新乌兹别克斯坦港口纲要》', 'zh-Hans').entities.map((entity) => entity.parties ?? [])).toEqual([[]])
  })

  it('is an initiative where its title is the name of one', () => {
    const { mentions } = link('落实《蓝色太平洋2050战略》', 'zh-Hans')
    expect(mentions.map(({ type, id }) => [type, id])).toEqual([['Initiative', 'blue-pacific-2050-strategy']])
  })

  it.each([
    ['of a city', '2019年7月1日通过的《阿斯塔纳宣言》', []],
    ['of states', '2019年7月1日通过的《中蒙联合宣言》', ['CN', 'MN']],
  ])('with the name %s has as parties', (_what, text, parties) => {
    expect(link(text, 'zh-Hans').entities.map((entity) => entity.parties ?? [])).toEqual([parties])
  })

  it('is not the statement itself', () => {
    expect(ids('双方发表《中俄港口声明》', 'zh-Hans', { title: '中俄港口声明' })).toEqual([])
  })

  it('is no known document of a later year', () => {
    expect(ids('遵守巴黎协定', 'zh-Hans', { date: '1964-10-16' })).not.toContain('paris-agreement')
  })
})

describe('issues', () => {
  it('name an unknown abbreviation once a document, at its first use', () => {
    const { issues } = link('The Coral Fund (CF) met. Then CF left and CF closed.', 'en')
    expect(issues.map(({ span }) => span)).toEqual([
      { start: 4, end: 14 },
      { start: 16, end: 18 },
    ])
  })

  it('report a title that only a date could tell apart', () => {
    expect(codes('根据《中蒙联合声明》')).toEqual(['ambiguous-title'])
    expect(codes('根据《中俄联合声明》')).toEqual(['ambiguous-title'])
    expect(codes('根据《中俄外长联合声明》')).toEqual(['ambiguous-title'])
    expect(codes('根据2020年9月11日发表的《中俄外长联合声明》')).toEqual([])
    expect(codes('根据2014年8月22日发表的《中蒙联合声明》')).not.toContain('ambiguous-title')
  })

  it.each(['履行《公约》', '遵守《条约》和《协定》', '维护《宪章》'])('report a short form that refers to nothing: %s', (text) => {
    expect(new Set(codes(text))).toEqual(new Set(['ambiguous-title']))
  })

  it.each([
    ['means the document before it', '遵守《禁止生物武器公约》，履行《公约》', {}],
    ['is the statement itself', '各方签署《协定》', { title: '港口协定' }],
  ])('report no short form that %s', (_what, text, statement) => {
    expect(codes(text, 'zh-Hans', statement)).toEqual([])
  })

  it('report names that no entry knows, with their place', () => {
    const { issues } = link('双方支持中俄港口论坛。', 'zh-Hans')
    expect(issues).toEqual([{ code: 'unknown-name', message: expect.stringContaining('"中俄港口论坛"'), span: { start: 4, end: 10 } }])
  })

  it('are none for names that the registry knows', () => {
    expect(codes('中国支持联合国和《联合国宪章》。')).toEqual([])
  })
})

describe('one name for several', () => {
  it('is the one that the text also calls by a name of its own', () => {
    expect(ids('阿联酋赞赏中阿合作。')).toEqual(['AE', 'CN', 'AE'])
    expect(ids('阿富汗赞赏中阿合作。')).toEqual(['AF', 'CN', 'AF'])
  })

  it('is the last of those that the text has named before', () => {
    expect(ids('伊拉克欢迎伊拉克港口重开。伊朗参加了会谈，伊方表示满意。')).toEqual(['IQ', 'IQ', 'IR', 'IR'])
    expect(ids('伊方表示满意。伊拉克和伊朗参加了会谈，伊拉克表示感谢。')).toEqual(['IQ', 'IQ', 'IR', 'IQ'])
  })

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['the party that a character can name', '中阿两国', ['AE', 'CN'], ['CN', 'AE']],
    ['the other party of another statement', '中阿两国', ['AF', 'CN'], ['CN', 'AF']],
    ['the party whose delegation speaks', '埃方欢迎', ['CN', 'ET'], ['ET']],
    ['the other one of that character', '刚方欢迎', ['CD', 'CN'], ['CD']],
    ['the well-known pair before a party', '关注巴以局势', ['CN', 'PK'], ['PS', 'IL']],
    ['the state of a well-known question', '伊核问题', ['CN', 'RU'], ['IR']],
  ])('is %s', (_what, text, parties, expected) => expect(ids(text, 'zh-Hans', { parties: [...parties] })).toEqual(expected))

  it('is the longer name of a person introduced before, unless the office differs', () => {
    const [prince, again, other] = ids('王储法赫德·本·萨利姆会见来宾。法赫德王储表示欢迎。酋长法赫德出席。')
    expect(again).toBe(prince)
    expect(other).not.toBe(prince)
  })

  it('is not the spouse', () => {
    const [husband, wife] = ids('尼克松总统和尼克松夫人出席。')
    expect(wife).not.toBe(husband)
  })

  it('is the body that was introduced with its complement', () => {
    expect(new Set(ids('the Action Group for Harbours met; the Action Group agreed', 'en')).size).toBe(1)
  })

  it('is the alliance that the text names', () => {
    expect(new Set(ids('The Alliance is strong. The U.S.-Japan Alliance holds.', 'en', { parties: ['US', 'JP'] })).size).toBe(1)
  })
})

describe('a body of the parties that no entry names', () => {
  it('is theirs, where other states share their characters', () => {
    const facts = { parties: ['CN', 'UZ'] }
    expect(ids('中乌港口合作委员会', 'zh-Hans', facts)).toEqual(ids('中国乌兹别克斯坦港口合作委员会', 'zh-Hans', facts))
  })
})

describe('a ministry that no entry names', () => {
  it.each([
    ['俄国防部', '俄罗斯联邦国防部'],
    ['蒙古国财政部', '蒙古财政部'],
  ])('is one under the names %s and %s', (one, other) => {
    expect(ids(one)).toEqual(ids(other))
  })

  it('is one in both languages', () => {
    expect(ids('Mongolian Ministry of Finance', 'en')).toEqual(ids('蒙古财政部'))
  })
})

describe('entities', () => {
  it('stand once each, sorted by id, with the names of the registry', () => {
    const { entities } = link('联合国和中国支持联合国。', 'zh-Hans')
    expect(entities.map(({ id, name }) => [id, name['zh-Hans']])).toEqual([
      ['CN', '中国'],
      ['UN', '联合国'],
    ])
  })

  it.each([
    ['遵守《中俄港口安全协定》', '中俄港口安全协定'],
    ['遵守《中俄港口安全协定》和《中华人民共和国政府和俄罗斯联邦政府关于港口安全的协定》', '中华人民共和国政府和俄罗斯联邦政府关于港口安全的协定'],
    ['遵守《〈供水合同〉补充协议2》', '〈供水合同〉补充协议2'],
    ['履行《粮食公约》草案', '粮食公约草案'],
    ['履行《中阿\n港口协定》', '中阿港口协定'],
  ])('that no entry knows bear the longest name that the text writes: %s', (text, name) => {
    expect(link(text, 'zh-Hans').entities.flatMap((entity) => (entity.type === 'Instrument' ? entity.name['zh-Hans'] : []))).toEqual([name])
  })

  it('that no entry knows have one id however the text writes them', () => {
    const id = (text: string) => link(text, 'zh-Hans').mentions[0]?.id
    expect(id('遵守《中俄港口安全协定》')).toBe(id('遵守《中华人民共和国政府和俄罗斯联邦政府关于港口安全的协定》'))
  })

  it('that no entry knows carry what tells them apart: kind, date and parties', () => {
    const { entities } = link('1998年5月4日签署的《中蒙港口安全协定》', 'zh-Hans')
    expect(entities.map(({ type, kind, date, parties }) => ({ type, kind, date, parties }))).toEqual([
      { type: 'Instrument', kind: 'AGREEMENT', date: '1998-05-04', parties: ['CN', 'MN'] },
    ])
  })

  it('leave out what stands in front of the statement', () => {
    const document = read('中国、俄罗斯', 'zh-Hans')
    const sentence = { ...document.sentences[0], index: 0, start: 0, end: 2, part: 'FRONT' } as const
    const body = { ...sentence, index: 1, start: 3, end: 6, part: 'BODY' } as const
    const cut = { ...document, sentences: [sentence, body] } as Document
    expect(linkMentions(cut, findMentions(cut, knowledge()), STATEMENT, knowledge()).mentions.map((mention) => mention.id)).toEqual(['RU'])
  })
})
