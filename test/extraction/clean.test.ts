import { describe, expect, it } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import { isChineseDateline } from '../../extraction/stages/clean/datelines.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { projectSpan } from '../../extraction/stages/project/spans.ts'
import { chinesePage, englishPage, joinedLines, resolution } from './samples.ts'

const linesOf = (source: string) => cleanText(source).plain.split('\n')

describe('cleanText leaves the text of', () => {
  it('a Chinese page without its chrome, with sentences that a page break cut in one piece', () => {
    expect(linesOf(chinesePage)).toEqual([
      '甲国和乙国外交部长联合声明',
      '甲国和乙国外交部长联合声明',
      '甲国和乙国(以下称"双方"),基于对国际形势的一致看法,声明如下:',
      '一、双方支持多边主义,反对保护主义;双方愿加强协调。双方将:',
      '——扩大贸易规模。',
      '——深化科技合作。',
      '二、双方欢迎《和平公约》。',
      '2021年5月6日于某城',
    ])
  })

  it('an English page without front matter, marks and footnote numbers, wrapped lines joined', () => {
    expect(linesOf(englishPage)).toEqual([
      '# A Partnership for Peace',
      'President Rudolf of Ruritania and Prime Minister Osra of Graustark met in Lakeside. The U.S. delegation attended. They agree to the following steps:',
      '- Expand trade in goods, including under Art. 5 of the Lakeside Accord;',
      '- Open two consulates by 2025.',
      '1. We support the 21st century agenda.',
    ])
  })

  it('a printed resolution without letterhead and running heads, paragraphs apart', () => {
    expect(linesOf(resolution)).toEqual([
      '6 May 2021',
      'Resolution 9999 (2021)',
      'Adopted by the Security Council at its 8888th meeting, on 6 May 2021',
      'The Security Council,',
      'Recalling its resolution 1000 (1996) and, in particular, Security Council resolution 1001 (1996) on the lakes of Ruritania,',
      'Deeply concerned by the fate of the fishermen of the northern shore of the lake, and determined to help them,',
      '1. Decides that all States shall:',
      '(a) Keep the peace on the lake;',
      '(b) Return all boats to their owners within ninety days of the adoption of this resolution:',
      '(i) By road; or',
      '(ii) By water;',
      '2. Decides to remain seized of the matter.',
      'Annex',
      'List of boats',
      '- The Osra, of Lakeside;',
    ])
  })

  it.each([
    ['paragraphs and entities of HTML', '<p class="a">甲方&nbsp;同意&#65306;</p><p>乙方支持《&#x516C;约》。</p>', ['甲方同意：', '乙方支持《公约》。']],
    [
      'titles in bold before the text of an item, but not what leads a list in',
      '- **Cleaner Ports**: We support the ferry.\n- **Widening the Pier:** We oppose\nthe toll.\n\n**We agree to:** open ports.\n\n**Pier of the two towns:** We agree.',
      ['- We support the ferry.', '- We oppose the toll.', 'We agree to: open ports.', 'Pier of the two towns: We agree.'],
    ],
    ['headings and items of HTML', '<h2>四</h2><ul><li>扩大贸易</li><li>开放市场</li></ul>', ['# 四', '-扩大贸易', '-开放市场']],
    [
      'a page without navigation, scripts and share buttons',
      '<html><head><title>某站</title></head><body><nav><a href="/">首页</a></nav><script>var a="双方"</script><div class="share-bar">分享好文章</div><p>双方支持多边主义。</p><footer>某站 2021</footer></body></html>',
      ['双方支持多边主义。'],
    ],
    [
      'the article of a page',
      `<body><div>今日天气</div><article><p>${'双方支持多边主义。'.repeat(20)}</p></article><div>其他新闻</div></body>`,
      ['双方支持多边主义。'.repeat(20)],
    ],
    ['a line break in a paragraph of HTML source', '<p>The two sides\nsupport peace.</p>', ['The two sides support peace.']],
    ['a comparison sign in plain text', 'a < b and c > d', ['a < b and c > d']],
    ['a comment of Markdown', 'We agree.\n\n<!-- -->\n\nWe act.', ['We agree.', 'We act.']],
    ['the words of a link', 'See [the accord](https://www.example.org/a) today.', ['See the accord today.']],
    ['footnotes and their marks', 'We support[1] the Lake Accord.\n\n[1] We condemn the flood.', ['We support the Lake Accord.']],
    [
      'the number of a footnote in HTML',
      'We support the Lake Accord<sup>1</sup> and trade.<sup><a href="#n2">[2]</a></sup>',
      ['We support the Lake Accord and trade.'],
    ],
    [
      'footnotes as links',
      'We support[[1]](#fn1) the Lake Accord[2](#_ftn2).\n\n[[1]](#ref1) We condemn the flood.\n\n[2](#ref2) We fish.',
      ['We support the Lake Accord.'],
    ],
    ['footnotes as links with backslashes', 'We support[\\[1\\]](#fn1) the Lake Accord.', ['We support the Lake Accord.']],
    [
      'raised numbers',
      'We support¹ the Lake Accord on 9 km² of shore.²\n\n¹ We condemn the flood.\n² We fish.\n\nWe act.',
      ['We support the Lake Accord on 9 km² of shore.', 'We act.'],
    ],
    ['daggers', 'We support the Lake Accord†.\n\n† We condemn the flood.', ['We support the Lake Accord.']],
    ['numbers in circles before punctuation', '双方支持《湖区公约》①，反对收费。\n\n① 双方谴责洪水。', ['双方支持《湖区公约》，反对收费。']],
    ['no numbers in circles of a list', '双方将：①扩大贸易；②开放市场。', ['双方将：①扩大贸易；②开放市场。']],
    [
      'quotations of Markdown',
      '> We support\n> the Lake Accord.\n>\n> > We act.\n>\n> **Lakeside, 4 May 2021**',
      ['We support the Lake Accord.', 'We act.', '# Lakeside, 4 May 2021'],
    ],
    ['lines between underscores or backticks', '_Lakeside, 4 May 2021_\n\n`6 May 2021`\n\nWe act.', ['Lakeside, 4 May 2021', '6 May 2021', 'We act.']],
    ['footnotes of Markdown', 'We support[^a] the Lake Accord.\n\n[^a]: We condemn the flood.\n\nWe act.', ['We support the Lake Accord.', 'We act.']],
    ['Chinese footnotes', '双方支持《湖区公约》〔1〕。\n\n〔1〕双方谴责洪水。\n\n双方支持通航。', ['双方支持《湖区公约》。', '双方支持通航。']],
    ['a footnote over two lines', 'We support [1] the Accord[1].\n[1] We condemn\nthe flood.\n\nWe act.', ['We support [1] the Accord.', 'We act.']],
    [
      'paragraphs numbered in brackets',
      '[1] We support peace.\n\n[2] We act.\n\nDone at Lakeside.',
      ['[1] We support peace.', '[2] We act.', 'Done at Lakeside.'],
    ],
    ['a page number with its note', '双方将修建渔港和防波\n\n—3—（下转第4版）\n\n堤坝。双方同意。', ['双方将修建渔港和防波堤坝。双方同意。']],
    ['page-turn notes', '双方愿加快落实上述议程。(下转03版)', ['双方愿加快落实上述议程。']],
    [
      'a title run into the first paragraph',
      '某组织成员国第二次会议联合公报\n\n新华社某城5月6日电某组织成员国第二次会议联合公报2021年5月6日，某组织成员国在某城举行会议。',
      ['某组织成员国第二次会议联合公报', '2021年5月6日，某组织成员国在某城举行会议。'],
    ],
    ['Mac line ends', '双方同意。\r双方支持。', ['双方同意。', '双方支持。']],
  ])('%s', (_, source, lines) => {
    expect(linesOf(source)).toEqual(lines)
  })

  it.each([
    [
      'a note of related stories in a sentence',
      '一、双方支持修建渔港，\n[1] [2] [下一页]\n相关阅读：渔港落成典礼\n愿开放灯塔。\n二、双方同意。\n2021年5月6日于某城\n相关新闻\n渔港落成',
      ['一、双方支持修建渔港，愿开放灯塔。', '二、双方同意。', '2021年5月6日于某城'],
    ],
    [
      'a list of stories between two numbers',
      '九、双方支持修建渔港。\n延伸阅读\n总统启程回国\n渔港落成典礼\n十、渔港应尽早完工。\n版权所有：某站\n总统启程回国。',
      ['九、双方支持修建渔港。', '十、渔港应尽早完工。'],
    ],
    [
      'a list of stories before those who speak',
      '双方支持修建渔港。\n\n相关链接：\n总统启程回国\n\n双方同意开放灯塔。\n\n2021年5月6日于某城\n\n相关链接：\n双方举行会谈。',
      ['双方支持修建渔港。', '双方同意开放灯塔。', '2021年5月6日于某城'],
    ],
    [
      'a note among the links above the text',
      '首页\n相关新闻\n渔港联合声明\n2021年5月6日\n双方支持修建渔港。\n双方同意。',
      ['渔港联合声明', '2021年5月6日', '双方支持修建渔港。', '双方同意。'],
    ],
    [
      'no story that begins with a speaker, where nothing closes behind it',
      '双方支持修建渔港。\n双方同意。\n双方开放灯塔。\n相关阅读\n双方强调养护珊瑚。\n渔港落成',
      ['双方支持修建渔港。', '双方同意。', '双方开放灯塔。'],
    ],
    [
      'the foot of every page',
      `We agree.\n\nWe support the Lake Accord.\n\n© 2021 Ministry of Lakes\n\nThe ferry will sail.\n\n© 2021 Ministry of Lakes`,
      ['We agree.', 'We support the Lake Accord.', 'The ferry will sail.'],
    ],
    [
      'no note at the end',
      '双方支持修建渔港。\n双方同意。\n双方开放灯塔。\n相关新闻\n渔港落成\n总统启程回国。',
      ['双方支持修建渔港。', '双方同意。', '双方开放灯塔。'],
    ],
  ])('goes on behind %s', (_, source, lines) => {
    expect(linesOf(source)).toEqual(lines)
  })

  it.each([
    ['a comma', '双方重申合作，\n\n愿共同努力。', ['双方重申合作，愿共同努力。']],
    ['the middle of a word', '双方支持多边主义，扩大贸\n\n易规模。', ['双方支持多边主义，扩大贸易规模。']],
    ['an open title', '- 7.《甲国海关与乙国\n\n农业部议定书》', ['- 7.《甲国海关与乙国农业部议定书》']],
    [
      'a list of activities',
      'We uphold the Accord on Raising, Growing and on the\ntrade in fruit, and uphold the other Accord on Planting,\nHarvesting, and Storing of the fruit of all the lakes in\nthe north.',
      [
        'We uphold the Accord on Raising, Growing and on the trade in fruit, and uphold the other Accord on Planting, Harvesting, and Storing of the fruit of all the lakes in the north.',
      ],
    ],
    ['an English line in lower case', `We met ${'again '.repeat(12)}for the\n\npurpose of peace.`, [`We met ${'again '.repeat(12)}for the purpose of peace.`]],
    ['a few words of a page', '双方反对封锁\n\n— 3 —\n\n湖区，支持通航。', ['双方反对封锁湖区，支持通航。']],
    ['a few words of a numbered paragraph at the end of a page', '四、双方反对封锁\n\n第3页\n\n湖区，支持通航。', ['四、双方反对封锁湖区，支持通航。']],
    ['a few English words of a page', 'We reject any\n\n12\n\nblockade of the lake.', ['We reject any blockade of the lake.']],
    ['an English article at the end of a page', 'We support the\n\nPage 3\n\nLake Accord.', ['We support the Lake Accord.']],
  ])('joins lines broken after %s', (_, source, lines) => {
    expect(linesOf(source)).toEqual(lines)
  })

  it.each([
    ['a title and its text', '甲国和乙国联合声明\n双方支持多边主义。'],
    ['a numeral of a section', '双方愿加强协调，推动合作\n\n二\n\n双方支持多边主义。'],
    ['items of a list', '双方将推动：\n——扩大贸易，\n——深化合作'],
    ['a date with words that are no place above an empty line', '2021年4月8日，某城的旧港\n\n双方将加强合作。'],
    ['a title with a comma above an empty line', '关于加强海运，共建渔港的联合声明\n\n双方将加强合作。'],
    ['an indented paragraph', '重申基本人权，\n\n　　创造适当环境。'],
    ['a date and place under the title', '甲国和乙国联合声明\n\n2019年3月7日，某城\n\n双方支持多边主义。'],
    ['a date and place in brackets', '甲国和乙国联合声明\n\n（2019年3月7日，某城）\n\n双方支持多边主义。'],
    ['paragraphs of two pages', '双方反对封锁。\n第3页\n双方支持通航。', 2],
    ['a title before the number of a page', '甲国和乙国联合声明\n\n— 1 —\n\n双方支持多边主义。', 2],
    ['an English heading before the number of a page', 'Peace on the Lake\n\n12\n\nWe reject any blockade.', 2],
    ['a list on the next page', 'The States shall\n\n12\n\n(a) Keep the peace;', 2],
    ['the closing line', '双方愿加强协调，推动合作\n2021年5月6日于某城'],
  ])('keeps apart %s', (_, source, lines?: number) => {
    expect(linesOf(source)).toHaveLength(lines ?? source.split('\n').filter((line) => line.trim()).length)
  })
})

describe('cleanText folds', () => {
  it.each([
    ['traditional characters', '中華人民共和國和俄羅斯聯邦', '中华人民共和国和俄罗斯联邦'],
    ['variant characters', '産業鏈、爲了、臺灣', '产业链、为了、台湾'],
    ['radicals that stand for characters', '⻄部⼤开发，⼈⺠，⻓⾨', '西部大开发，人民，长门'],
    ['quotation marks', '共建「一帶一路」', '共建“一带一路”'],
    ['straight quotation marks in turn', '反对"冷战思维"和"集团政治"', '反对“冷战思维”和“集团政治”'],
    ['ASCII punctuation in Chinese', '双方(以下称甲方),声明如下:支持;反对', '双方（以下称甲方），声明如下：支持；反对'],
    ['full-width digits and letters', '第２０２１号，ＡＵＫＵＳ', '第2021号，AUKUS'],
    ['dashes of lists', '──扩大贸易', '——扩大贸易'],
    ['著 where traditional texts write it for 着', '雙方本著平等精神，發揮著顯著作用', '双方本着平等精神，发挥着显著作用'],
    ['dots in foreign names', '弗拉基米爾•普京、安‧斯密', '弗拉基米尔·普京、安·斯密'],
  ])('%s', (_, source, folded) => {
    const view = cleanText(source)
    expect(view.folded).toBe(folded)
    expect(view.plain).toBe(source)
  })

  it('leaves numbers, times and English punctuation alone', () => {
    expect(cleanText('进口1,000吨，10:30开始').folded).toBe('进口1,000吨，10:30开始')
    expect(cleanText('We agree: peace, trade (and more).').folded).toBe('We agree: peace, trade (and more).')
  })
})

describe('offsets of the view', () => {
  it.each([chinesePage, joinedLines, resolution])('lead to the same character in the source (%#)', (source) => {
    const view = cleanText(source)
    for (const [index, offset] of view.toSource.entries()) {
      const char = view.plain.charAt(index)
      if (/[\p{L}\p{N}\p{P}]/u.test(char) && char !== '#') expect(source.charAt(offset)).toBe(char)
    }
  })

  it('put an entity at its ampersand', () => {
    const source = '<p>甲&nbsp;&amp; 乙</p>'
    const view = cleanText(source)
    expect(view.toSource[view.plain.indexOf('&')]).toBe(source.indexOf('&amp;'))
  })

  it.each([
    ['<p>双方支持&ldquo;海风&rdquo;。</p>', '“海风”', '&ldquo;海风&rdquo;'],
    ['<p>甲&#8221;乙</p>', '甲”', '甲&#8221;'],
    ['甲&乙; 丙', '甲&', '甲&'],
  ])('end a span behind an entity: %s', (source, words, quote) => {
    const view = cleanText(source)
    const start = view.folded.indexOf(words)
    const span = projectSpan(view, { start, end: start + words.length })
    expect(span && source.slice(span.start, span.end)).toBe(quote)
  })
})

describe('the places of datelines', () => {
  const LONGEST = 10
  const cities = [...knowledge().entries.values()].flatMap(({ type, kind, name }) => (type === 'Place' && kind === 'city' && name.zh ? [name.zh] : []))

  it('are all cities of the registry', () => {
    expect(cities.length).toBeGreaterThan(100)
    const lost = cities.filter((city) => city.length <= LONGEST && !isChineseDateline(`2021年4月8日，${city}`))
    expect(lost).toEqual([])
  })
})
