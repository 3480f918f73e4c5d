import { describe, expect, it } from 'vitest'
import { cleanText } from '../../extraction/stages/clean.ts'
import { detectLanguage } from '../../extraction/stages/language.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { chinesePage, englishPage, joinedLines, resolution } from './samples.ts'

function read(source: string) {
  const view = cleanText(source)
  return segment(view, detectLanguage(view)).map((sentence) => ({
    ...sentence,
    text: view.plain.slice(sentence.start, sentence.end),
    clauses: sentence.clauses.map((clause) => view.plain.slice(clause.start, clause.end)),
  }))
}
const textsOf = (source: string) => read(source).map((sentence) => sentence.text)

describe('segment', () => {
  it('begins sentences after the number or mark of their paragraph, and takes titles for none', () => {
    expect(textsOf(chinesePage)).toEqual([
      '甲国和乙国(以下称"双方"),基于对国际形势的一致看法,声明如下:',
      '双方支持多边主义,反对保护主义;双方愿加强协调。',
      '双方将:',
      '扩大贸易规模。',
      '深化科技合作。',
      '双方欢迎《和平公约》。',
      '2021年5月6日于某城',
    ])
  })

  it.each(['2019年3月7日，某城', '> 2019年3月7日，某城', '_2019年3月7日，某城_', '（2019年3月7日，某城）', '（2019年3月7日 某城）', '(某城,2019年3月7日)'])(
    'puts the dateline %s before the statement',
    (dateline) => {
      const sentences = read(`甲国和乙国联合声明\n\n${dateline}\n\n双方支持多边主义。\n\n双方反对封锁。`)
      expect(sentences.filter(({ part }) => part === 'BODY').map(({ text }) => text)).toEqual(['双方支持多边主义。', '双方反对封锁。'])
    },
  )

  it('names sections and counts paragraphs', () => {
    expect(read(chinesePage).map(({ section, paragraph, opensParagraph }) => [section, paragraph, opensParagraph])).toEqual([
      [undefined, 0, true],
      ['一', 1, true],
      ['一', 1, false],
      ['一', 2, true],
      ['一', 3, true],
      ['二', 4, true],
      ['二', 5, true],
    ])
  })

  it('cuts clauses at semicolons', () => {
    expect(read(chinesePage)[1]?.clauses).toEqual(['双方支持多边主义,反对保护主义;', '双方愿加强协调。'])
    expect(read('We support peace; we oppose war. We act.')[0]?.clauses).toEqual(['We support peace;', ' we oppose war.'])
  })

  it('tells which sentence leads in a list', () => {
    expect(read(chinesePage).map(({ item }) => item)).toEqual([
      undefined,
      undefined,
      undefined,
      { marker: '——', leadIn: 2 },
      { marker: '——', leadIn: 2 },
      undefined,
      undefined,
    ])
    expect(read(englishPage).map(({ item }) => item?.leadIn)).toEqual([undefined, undefined, undefined, 2, 2, undefined])
  })

  it('nests lists by their marks', () => {
    const sentences = read(resolution)
    const item = (start: string) => sentences.find((sentence) => sentence.text.startsWith(start))?.item
    const index = (start: string) => sentences.findIndex((sentence) => sentence.text.startsWith(start))
    expect(item('Keep')).toEqual({ marker: '(a)', leadIn: index('Decides that') })
    expect(item('By water')).toEqual({ marker: '(ii)', leadIn: index('Return') })
    expect(item('Decides to remain')).toBeUndefined()
  })

  it('takes (i) after (h) for a letter', () => {
    const items = 'abcdefghij'.split('').map((letter) => `(${letter}) Act ${letter};`)
    expect(read(`Decides that States shall:\n\n${items.join('\n\n')}`).map(({ item }) => item?.leadIn)).toEqual([undefined, ...items.map(() => 0)])
  })

  it('takes numbered sections after “declare as follows” for no list', () => {
    expect(
      read(joinedLines)
        .filter(({ item }) => item)
        .map(({ text }) => text),
    ).toEqual(['推动经贸往来；', '扩大人文交流。'])
  })

  it('takes a numbered line that ends in a colon for the sentence that leads in its items', () => {
    const sentences = read(
      '双方就下列问题达成一致。\n一、合作领域\n双方保持密切接触,扩大往来。\n二、双方将:\n——修建码头。\n三、今后安排\n双方支持通航,反对封锁。',
    )
    expect(sentences.map(({ section, text, item }) => [section, text, item?.leadIn])).toEqual([
      [undefined, '双方就下列问题达成一致。', undefined],
      ['一', '双方保持密切接触,扩大往来。', undefined],
      ['二', '双方将:', undefined],
      ['二', '修建码头。', 2],
      ['三', '双方支持通航,反对封锁。', undefined],
    ])
  })

  it('begins sentences after numbers within a paragraph that lost its line breaks', () => {
    const sentences = read('双方声明如下：一、双方支持多边主义。二、双方反对单边制裁。（一）双方扩大贸易。')
    expect(sentences.map(({ text, section }) => [section, text])).toEqual([
      [undefined, '双方声明如下：一、双方支持多边主义。'],
      ['二', '双方反对单边制裁。'],
      ['二', '双方扩大贸易。'],
    ])
  })

  it.each([
    ['abbreviations', 'The U.S. and Mr. Smith met on Jan. 5. They agreed.', ['The U.S. and Mr. Smith met on Jan. 5.', 'They agreed.']],
    ['decimals', 'Trade grew by 3.5 percent. It will grow.', ['Trade grew by 3.5 percent.', 'It will grow.']],
    ['numbers of articles and resolutions', 'Under Art. 5 and No. 12 we act. We agree.', ['Under Art. 5 and No. 12 we act.', 'We agree.']],
    ['numbers of documents', 'Paper Rev. 1 and Doc. A/5 tell of para. 2. We agree.', ['Paper Rev. 1 and Doc. A/5 tell of para. 2.', 'We agree.']],
    ['the name of a district', 'They met in Washington, D.C. President Musa smiled.', ['They met in Washington, D.C.', 'President Musa smiled.']],
    ['an abbreviation behind a hyphen', 'The Kenya-U.S. Harbour Forum met. It went well.', ['The Kenya-U.S. Harbour Forum met.', 'It went well.']],
    ['an abbreviation at their end', 'It sells to the U.S. Both sides gain.', ['It sells to the U.S.', 'Both sides gain.']],
    [
      'an abbreviation before a name',
      'We thank U.S. President Musa and U.N. Under-Secretary Lee.',
      ['We thank U.S. President Musa and U.N. Under-Secretary Lee.'],
    ],
    ['the hour at their end', 'Talks end at 5 p.m. They resume on Monday.', ['Talks end at 5 p.m.', 'They resume on Monday.']],
    ['a missing space', 'We fund new ferries.Both harbours grow.', ['We fund new ferries.', 'Both harbours grow.']],
    ['web addresses', 'See www.Harbour.Example or ferries.Example/News now.', ['See www.Harbour.Example or ferries.Example/News now.']],
    ['closing quotation marks', 'They call it “peace.” We agree.', ['They call it “peace.”', 'We agree.']],
    ['questions in Chinese', '这一问题如何解决？双方认为应当对话。', ['这一问题如何解决？', '双方认为应当对话。']],
    ['a full stop inside quotation marks', '双方称“应当合作。”双方同意。', ['双方称“应当合作。”', '双方同意。']],
  ])('splits sentences with %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })
})

describe('parts', () => {
  const partsOf = (source: string) => read(source).map(({ part, text }) => `${part} ${text.slice(0, 6)}`)

  it('put a site’s introduction before the statement', () => {
    expect(partsOf('双方就公报达成一致。公报全文如下：\n联合公报\n甲国和乙国同意加强合作。')).toEqual([
      'FRONT 双方就公报达',
      'FRONT 公报全文如下',
      'BODY 甲国和乙国同',
    ])
  })

  it('leave a paragraph that tells of an earlier communiqué in the statement, with those before it', () => {
    expect(partsOf('联合声明\n甲国总统访问乙国。\n双方忆及1985年签署的建交公报，重申其中的原则。')).toEqual(['BODY 甲国总统访问', 'BODY 双方忆及19'])
  })

  it('put what follows the closing line after it, headline included', () => {
    const appended = '\n\n## 两国签署多项文件\n\n访问期间，双方签署了以下文件：\n\n- 1.《海关协定》'
    expect(partsOf(joinedLines + appended).slice(-4)).toEqual(['BODY 二〇二一年五', 'APPENDED 两国签署多项', 'APPENDED 访问期间，双', 'APPENDED 《海关协定》'])
  })

  it('leave signatures in the statement', () => {
    expect(partsOf(`${joinedLines}\n甲国总统 某某\n\n乙国总统 某某`).slice(-2)).toEqual(['BODY 甲国总统某某', 'BODY 乙国总统某某'])
  })

  it('begin annexes at their heading', () => {
    expect(partsOf(resolution).slice(-1)).toEqual(['ANNEX The Os'])
    expect(partsOf(`${joinedLines}\n附件一\n合作项目如下，由双方落实。`).slice(-1)).toEqual(['ANNEX 合作项目如下'])
  })

  it('leave the line of adoption in a resolution', () => {
    expect(partsOf(resolution).slice(0, 3)).toEqual(['FRONT 6 May ', 'BODY Adopte', 'BODY The Se'])
  })
})
