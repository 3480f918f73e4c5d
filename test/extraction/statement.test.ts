import { describe, expect, it } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import type { Corrections, StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { detectLanguage } from '../../extraction/stages/language.ts'
import { findMentions } from '../../extraction/stages/mentions.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { describeStatement } from '../../extraction/stages/statement.ts'

function describeText(text: string, source = 'text.txt', corrections?: Corrections): StatementFacts {
  const view = cleanText(text)
  const language = detectLanguage(view)
  const document = { view, language, sentences: segment(view, language) }
  return describeStatement(document, { source, text, ...(corrections ? { corrections } : {}) }, findMentions(document, knowledge()), knowledge())
}

const BODY_ZH = '\n\n双方重申支持多边主义，反对保护主义，愿继续加强协调。\n\n双方同意扩大贸易，深化科技、教育、文化合作。\n\n'
const BODY_EN =
  '\n\nThe two sides support multilateralism and reject protectionism in all its forms.\n\nThey agree to expand trade and to deepen scientific cooperation.\n\n'

describe('date', () => {
  it.each([
    ['the closing line', `法国和日本联合声明${BODY_ZH}2021年5月6日于巴黎`, '2021-05-06', 'closing line', '巴黎'],
    ['a closing line in Chinese numerals', `法国和日本联合声明${BODY_ZH}一九七一年五月六日于巴黎`, '1971-05-06', 'closing line', '巴黎'],
    ['a closing line with zero written 〇', `法国和日本联合声明${BODY_ZH}二〇二一年十二月三十一日于东京`, '2021-12-31', 'closing line', '东京'],
    ['a date and place under the title', `法国和日本联合声明\n\n2019年3月7日，巴黎${BODY_ZH}`, '2019-03-07', 'text', '巴黎'],
    ['a place and its state before a date', `Joint Statement of France and Japan\n\nLyon, France, 7 March 2019${BODY_EN}`, '2019-03-07', 'text', 'Lyon'],
    ['a state and its place behind a date', `法国和日本联合声明\n\n2019年3月7日，法国里昂${BODY_ZH}`, '2019-03-07', 'text', '里昂'],
    ['a date and a place that begins with 的', `利比亚和乍得联合声明\n\n2019年3月7日，的黎波里${BODY_ZH}`, '2019-03-07', 'text', '的黎波里'],
    ['such a place before the date', `利比亚和乍得联合声明\n\n的黎波里，2019年3月7日${BODY_ZH}`, '2019-03-07', 'text', '的黎波里'],
    ['such a place behind 于', `利比亚和乍得联合声明${BODY_ZH}2019年3月7日于的黎波里`, '2019-03-07', 'closing line', '的黎波里'],
    ['a place with 的 inside', `利比亚和乍得联合声明\n\n（2019年3月7日，亚的斯亚贝巴）${BODY_ZH}`, '2019-03-07', 'text', '亚的斯亚贝巴'],
    ['a date and place in brackets', `法国和日本联合声明\n\n（2019年3月7日，巴黎）${BODY_ZH}`, '2019-03-07', 'text', '巴黎'],
    ['a date and place with a space between', `法国和日本联合声明\n\n（2019年3月7日 巴黎）${BODY_ZH}`, '2019-03-07', 'text', '巴黎'],
    ['a closing line with the date first', `法国和日本联合声明${BODY_ZH}二〇一九年三月七日，巴黎`, '2019-03-07', 'closing line', '巴黎'],
    ['a closing clause of signing', `中国和加纳友好条约${BODY_ZH}本条约于二〇〇一年三月四日在阿克拉签订，一式两份。`, '2001-03-04', 'closing line', '阿克拉'],
    ['a solemn closing line', `和平条约${BODY_ZH}公历一千九百四十五年六月二十六日签订于金山市。`, '1945-06-26', 'closing line', '金山市'],
    [
      '“Done at”',
      `Treaty of Peace between France and Japan${BODY_EN}Done at Lakeside on 4 May 2021, in two originals.`,
      '2021-05-04',
      'closing line',
      'Lakeside',
    ],
    [
      'a day and year spelled out',
      `Treaty of Peace between France and Japan${BODY_EN}DONE at the city of Lakeside the twenty-sixth day of June, one thousand nine hundred and forty-five.`,
      '1945-06-26',
      'closing line',
      'Lakeside',
    ],
    [
      'the line of adoption',
      `Resolution 9999 (2021)\nAdopted by the Security Council at its 8888th meeting, on\n6 May 2021\nThe Security Council,\nRecalling its resolution 1000 (1996),\n1. Decides to remain seized of the matter.`,
      '2021-05-06',
      'text',
      undefined,
    ],
    ['a line under the title', `Lakeside Summit Declaration\n\nLakeside, 15-16 November 2022${BODY_EN}`, '2022-11-16', 'text', 'Lakeside'],
    [
      'the last day of a visit',
      `法国和日本联合声明\n\n应法国总统邀请，日本首相于2021年5月4日至6日对法国进行正式访问。${BODY_ZH}`,
      '2021-05-06',
      'text',
      undefined,
    ],
    [
      'the meeting that the text tells',
      `Joint Statement of France and Japan\n\nThe two leaders met in Lakeside on May 4, 2021, and held talks.${BODY_EN}`,
      '2021-05-04',
      'text',
      undefined,
    ],
    ['the page', `法国和日本联合声明\n\n2021-05-07 09:30 来源: 某社${BODY_ZH}`, '2021-05-07', 'page', undefined],
    ['front matter', `---\ndate: '2021-05-07'\ntitle: Joint Statement of France and Japan\n---\n${BODY_EN}`, '2021-05-07', 'page', undefined],
    ['a date in figures alone at the end', `法国和日本联合声明${BODY_ZH}2024-05-06`, '2024-05-06', 'closing line', undefined],
    ['such a date with slashes, in English', `Joint Statement of France and Japan${BODY_EN}2024/5/6`, '2024-05-06', 'closing line', undefined],
  ] as const)('comes from %s', (_, text, date, dateSource, place) => {
    expect(describeText(text)).toMatchObject({ date, dateSource, ...(place ? { place } : {}) })
  })

  it.each([
    ['of a related story', `法国和日本联合声明${BODY_ZH}推荐阅读\n某国总统抵京\n2021-01-02`, undefined],
    ['behind a line that is no sentence', `法国和日本联合声明${BODY_ZH}打印\n2021-01-02`, undefined],
    ['far from the day of the page', `法国和日本联合声明\n\n2024-05-06 22:10${BODY_ZH}2021-01-02`, '2024-05-06'],
    ['behind a treaty', `Joint Statement of Chad and Togo${BODY_EN}Harbour Convention – 12 August 1949`, undefined],
  ])('comes from no day %s', (_, text, date) => expect(describeText(text).date).toBe(date))

  it('behind the name of a meeting or a document has no place', () => {
    expect(describeText(`Harbour Summit Communiqué – 1 June 2020${BODY_EN}`).place).toBeUndefined()
    expect(describeText(`Chad-Togo Summit\nJoint Press Statement – 1 June 2020${BODY_EN}`)).toMatchObject({ kind: 'JOINT_STATEMENT' })
  })

  it.each([
    ['LOMÉ, 31 MAY AND 1 JUNE 2020', 'LOMÉ'],
    ['Brasília, 1 June 2020', 'Brasília'],
    ['Lomé, June 1, 2020', 'Lomé'],
    ['São Paulo, 1 June 2020', 'São Paulo'],
    ['N’Djamena, 1 June 2020', 'N’Djamena'],
    ["N'Djamena, 1st June, 2020", "N'Djamena"],
    ['Port-au-Prince, 1 June 2020', 'Port-au-Prince'],
    ['Rio de Janeiro, May 30 – June 1, 2020', 'Rio de Janeiro'],
    ['Geneva (Switzerland), 1 June 2020', 'Geneva'],
    ['Çayköy (Lakeland), 1 June 2020', 'Çayköy'],
    ['Lomé – 1 June 2020', 'Lomé'],
    ['Lomé, Monday, 1 June 2020', 'Lomé'],
    ['1 June 2020, Lomé', 'Lomé'],
    ['1 June 2020 - Port-au-Prince', 'Port-au-Prince'],
    ['June 1, 2020, in Rio de Janeiro', 'Rio de Janeiro'],
    ['(Lomé, 1 June 2020)', 'Lomé'],
    ['Lomé, 1 Jun 2020', 'Lomé'],
    ['LOMÉ, 1 JUNE 2020', 'LOMÉ'],
    ['The Hague, 31 May and 1 June 2020', 'The Hague'],
    ['Lomé, May 30 to June 1, 2020', 'Lomé'],
    ['Done at Lomé, 1 June 2020', 'Lomé'],
    ['Done at N’Djamena on 1 June 2020, in two originals.', 'N’Djamena'],
    ['Signed at Çayköy (Lakeland) on Monday, 1 June 2020.', 'Çayköy'],
    ['Monday, 1 June 2020', undefined],
    ['Monday 1 June 2020', undefined],
  ])('and the place come from “%s”, above the text and below it', (line, place) => {
    const below = describeText(`Joint Statement of Chad and Togo${BODY_EN}${line}`)
    expect([below.date, below.place, below.dateSource]).toEqual(['2020-06-01', place, 'closing line'])
    const above = describeText(`Joint Statement of Chad and Togo\n\n${line}${BODY_EN}`)
    expect([above.date, above.place]).toEqual(['2020-06-01', place])
  })

  it.each([
    ['a line with a date that goes on', 'Brasília, 1 June 2020 and the days after it'],
    ['a day of the week before a word', 'Monday meetings until 1 June 2020'],
    ['a date in figures in a sentence', '双方忆及2024-05-06的会谈。'],
    ['a date in figures that is none', '2024-15-06'],
  ])('is not read from %s', (_, line) => {
    expect(describeText(`Joint Statement of Chad and Togo${BODY_EN}${line}`)).toMatchObject({ dateSource: 'none' })
  })

  it('is not a date in figures above the text', () => {
    expect(describeText(`法国和日本联合声明\n\n2024-05-06${BODY_ZH}`)).toMatchObject({ dateSource: 'none' })
  })

  it('comes from the file’s name when nothing else tells it', () => {
    expect(describeText(`法国和日本联合声明${BODY_ZH}`, 'folder/1999-12-31_statement.txt')).toMatchObject({ date: '1999-12-31', dateSource: 'file name' })
    expect(describeText(`法国和日本联合声明${BODY_ZH}`)).toMatchObject({ dateSource: 'none' })
  })

  it('is not that of another event', () => {
    const text = `---\ndate: '2021-05-07'\ntitle: Joint Statement of France and Japan\n---\n\nRecalling their meeting in Lakeside on June 9, 2015, the two sides act.${BODY_EN}`
    expect(describeText(text)).toMatchObject({ date: '2021-05-07', dateSource: 'page' })
  })
})

describe('place', () => {
  it.each([
    ['the closing line', `法国和日本联合声明${BODY_ZH}2021年5月6日于巴黎`, '巴黎'],
    ['the meeting that the introduction tells', `法国和日本联合声明\n\n两国外长2021年5月6日在巴黎举行会谈。${BODY_ZH}`, '巴黎'],
    [
      'the meeting, in English',
      `Joint Statement of France and Japan\n\nThe two leaders met in Paris on May 6, 2021, and stated the following:\n\n${BODY_EN}`,
      'Paris',
    ],
    [
      'nowhere: a meeting of another year',
      `---\ndate: '2021-05-07'\ntitle: Joint Statement of France and Japan\n---\nIn June 2019, our ministers met in Paris.\n\n${BODY_EN}`,
      undefined,
    ],
    ['a line with a city and its state', `Joint Statement of France and Japan\n\n**Lyon, France**${BODY_EN}`, 'Lyon'],
    ['nowhere: a heading with a place', `Joint Statement of France and Japan\n\n**Middle East**${BODY_EN}`, undefined],
    ['nowhere: a place that something is done in', `法国和日本联合声明\n\n双方支持2021年5月6日在巴黎建立中心。${BODY_ZH}`, undefined],
  ])('comes from %s', (_, text, place) => {
    expect(describeText(text).place).toBe(place)
  })
})

describe('parties', () => {
  it.each([
    ['states that the title names', `法国和日本联合声明${BODY_ZH}`, ['FR', 'JP']],
    ['states joined to one word', `中俄联合声明${BODY_ZH}`, ['CN', 'RU']],
    ['states joined by a hyphen', `France-Japan Joint Leaders’ Statement${BODY_EN}`, ['FR', 'JP']],
    ['not what the title is about', `法国和日本关于巴西和印度合作的联合声明${BODY_ZH}`, ['FR', 'JP']],
    ['those who invite and visit', `联合公报\n\n应法国总统邀请，日本首相对法国进行正式访问。${BODY_ZH}`, ['FR', 'JP']],
    ['leaders who speak', `The Lakeside Charter\n\nToday, the President of France and the Prime Minister of Japan met in Lakeside.${BODY_EN}`, ['FR', 'JP']],
    [
      'a list of leaders',
      `Lakeside Principles\n\nWe, the leaders of France, Japan, and Brazil, met in Lakeside and set the course of our work.${BODY_EN}`,
      ['BR', 'FR', 'JP'],
    ],
    [
      'states of a meeting that attend',
      `某湖会议联合公报\n\n法国总统甲某、日本首相乙某、巴西总统丙某、印度总理丁某出席会议。${BODY_ZH}`,
      ['BR', 'FR', 'IN', 'JP'],
    ],
    [
      'the organ of a resolution',
      'Resolution 9999 (2021)\nThe Security Council,\nRecalling the situation in France and Japan,\n1. Decides to remain seized of the matter.',
      ['UNSC'],
    ],
    ['one government', `法国政府声明\n\n日本和巴西一贯支持禁止核武器。${BODY_ZH}`, ['FR']],
    [
      'the state of a speaker',
      `I bring you the greetings of my people, and I thank the General Assembly.\nBrazil supports peace. Brazil calls for dialogue with France.\nI am sure that Brazil will act.\n`,
      ['BR'],
    ],
  ])('are %s', (_, text, parties) => {
    expect([...describeText(text).parties].sort()).toEqual(parties)
  })
})

describe('the party of a speech is the state for which the speaker speaks (guide, section 9.1)', () => {
  const speech =
    '\n\nMr. President, Excellencies,\n\nI thank the Assembly. Sudan is at war. Sudan needs peace. Sudan cannot wait. I call on Sudan to talk. We support the African Union.\n'
  it.each([
    ['an office in the title', 'Statement by H.E. Mr. Ivo Quill, Minister for Foreign Affairs of Angola', 'AO'],
    ['an office in capitals', 'SPEECH BY H.E. MR. IVO QUILL, PRESIDENT OF THE REPUBLIC OF KAZAKHSTAN', 'KZ'],
    ['an office before the occasion', 'Address by Ivo Quill, President of the Republic of Kenya, to the General Assembly in New York, United States', 'KE'],
    ['an office on a line of its own', 'Statement\nby H.E. Ms. Ada Quill, Minister for Foreign Affairs of the Czech Republic\nGeneral Debate', 'CZ'],
    ['an office beside the state', 'Remarks by U.S. Secretary of State Ada Quill on the War between Russia and Ukraine', 'US'],
    ['an envoy', 'Statement by Ambassador Ada Quill, Permanent Representative of Viet Nam to the United Nations', 'VN'],
    ['a leader whom the registry knows', '# Remarks by President Biden Before the 77th Session of the United Nations General Assembly', 'US'],
    ['a delegation', 'Statement by the Delegation of Brazil at the Fourth Committee', 'BR'],
    ['the state alone', 'Statement of Norway at the Open Debate on Ukraine', 'NO'],
    ['front matter', '---\ntitle: Statement by H.E. Mr. Ivo Quill, Prime Minister of Fiji\n---', 'FJ'],
    ['the chair', 'Remarks\n\nThe Acting President: I now give the floor to His Excellency Ivo Quill, Prime Minister of the Kingdom of Lesotho.', 'LS'],
  ])('%s tells it', (_, head, party) => {
    const statement = describeText(head + speech)
    expect([statement.kind, ...statement.parties]).toEqual(['SPEECH', party])
  })

  it.each([
    [
      'the record of a meeting',
      'Ms. Quill (Ghana) (spoke in French): We meet at a hard time. Togo is poor. Togo is small. Togo is near. We oppose the toll.\n',
      'GH',
    ],
    ['what the text calls its own', 'I thank the Assembly. Togo is poor. Togo is small. Togo is near. I speak on behalf of the people of Ghana.\n', 'GH'],
    ['how often a sentence begins with it', 'I thank the Assembly. I am sure of it. Togo is poor. Togo is small. Ghana is near.\n', 'TG'],
    ['中文的职务', '国家主席习近平在俄罗斯总统普京欢迎宴会上的致辞\n\n女士们，先生们：俄罗斯是友好邻邦。俄罗斯人民勤劳勇敢。我感谢主人。\n', 'CN'],
    ['中文的国名和职务', '巴西外长某某在大会一般性辩论上的发言\n\n主席先生，苏丹需要和平。苏丹需要援助。我呼吁各国行动。\n', 'BR'],
  ])('%s tells it', (_, text, party) => {
    const statement = describeText(text)
    expect([statement.kind, ...statement.parties]).toEqual(['SPEECH', party])
  })
})

describe('kind', () => {
  it.each([
    ['法国和日本联合声明', 'JOINT_STATEMENT'],
    ['法國和日本聯合聲明', 'JOINT_STATEMENT'],
    ['法国和日本关于《和平条约》的联合声明', 'JOINT_STATEMENT'],
    ['法日联合公报', 'COMMUNIQUE'],
    ['某湖峰会某湖宣言', 'DECLARATION'],
    ['法国和日本友好合作条约', 'TREATY'],
    ['法国政府声明', 'DECLARATION'],
  ])('of %s is %s', (title, kind) => {
    expect(describeText(title + BODY_ZH).kind).toBe(kind)
  })

  it.each([
    ['Joint Leaders’ Statement of France and Japan', 'JOINT_STATEMENT'],
    ['Joint Statement on a Framework for an Agreement on Trade', 'JOINT_STATEMENT'],
    ['Lakeside Leaders’ Communiqué', 'COMMUNIQUE'],
    ['Lakeside Communiqué: A Joint Statement of France and Japan', 'COMMUNIQUE'],
    ['France and Japan: Joint Statement on Trade', 'JOINT_STATEMENT'],
    ['Joint Declaration of France and Japan', 'DECLARATION'],
    ['The New Lakeside Charter', 'DECLARATION'],
    ['Treaty of Friendship between France and Japan', 'TREATY'],
  ])('of %s is %s', (title, kind) => {
    expect(describeText(title + BODY_EN).kind).toBe(kind)
  })

  it('of a charter with articles is TREATY', () => {
    const articles = [1, 2, 3, 4, 5].map((number) => `Article ${number}\n\nThe Members shall act in good faith at all times.`)
    expect(describeText(`Charter of the Lakeside Union\n\n${articles.join('\n\n')}`).kind).toBe('TREATY')
  })
})

describe('title', () => {
  it.each([
    ['without chrome and notes', `EN\n\n法国和日本联合声明（全文）\n\n2021-05-07 09:30 来源: 某社${BODY_ZH}`, '法国和日本联合声明'],
    ['over two lines', `法国和日本\n关于加强合作的联合声明${BODY_ZH}`, '法国和日本关于加强合作的联合声明'],
    ['of front matter', `---\ntitle: "Joint Statement of\\_France and Japan"\n---\n\nPreamble\n${BODY_EN}`, 'Joint Statement of France and Japan'],
    ['where the kind stands beside the second of two lines', `法国政府\n联合声明日本国政府${BODY_ZH}`, '法国政府日本国政府联合声明'],
    [
      'where its parties agree to it',
      `WE THE MEMBERS\n\nOur governments have agreed to the present Charter of the United Nations.${BODY_EN}`,
      'Charter of the United Nations',
    ],
    ['where its parties agree to it, in Chinese', `我各国人民\n\n各国代表议定本《联合国宪章》，设立国际组织。${BODY_ZH}`, '联合国宪章'],
    [
      'above one that the text only upholds',
      `WE THE MEMBERS\n\nOur governments have agreed to uphold the Charter of the United Nations.${BODY_EN}`,
      'WE THE MEMBERS',
    ],
    ['above a head noun alone', `WE THE MEMBERS\n\nOur governments have agreed to the present Charter.${BODY_EN}`, 'WE THE MEMBERS'],
    [
      'for a speech by state and day',
      `I thank the Assembly. I speak on behalf of the people of Ghana. We met.\n\nAccra, 24 September 2022`,
      'Speech (Ghana, 24 September 2022)',
    ],
    ['for a speech in Chinese', `主席先生，我谨代表加纳政府致谢。我呼吁各国行动。\n\n2022年9月24日，阿克拉`, '发言（加纳，2022年9月24日）'],
    [
      'whole in its first words',
      `${'The ferries run from the northern piers to the southern ones every day. '.repeat(3)}They stop.`,
      `${'The ferries run from the northern piers to the southern ones every day. '.repeat(2)}The ferries run…`,
    ],
    ['whole in few words', 'The ferries run every day.', 'The ferries run every day.'],
    ['in its own script', `法國和日本聯合聲明\n\n雙方重申支持多邊主義，反對單邊制裁，願繼續加強協調。`, '法國和日本聯合聲明'],
  ])('is found %s', (_, text, title) => {
    expect(describeText(text).title).toBe(title)
  })
})

describe('the instrument that the text is', () => {
  it.each([
    [
      'a resolution of the Council',
      'RESOLUTION 9999 (2021)\n\nThe Security Council,\nRecalling its mandate,\n1. Decides to remain seized of the matter.',
      'unsc-res-9999',
    ],
    [
      'a resolution of the Assembly',
      'Resolution 99/12\n\nThe General Assembly,\nRecalling its mandate,\n1. Decides to remain seized of the matter.',
      'unga-res-99-12',
    ],
    ['a resolution in Chinese', '安全理事会第9999（2021）号决议\n\n安全理事会，\n回顾其任务，\n1. 决定继续处理此案。', 'unsc-res-9999'],
    [
      'a charter that its parties agree to',
      `WE THE MEMBERS\n\nOur governments have agreed to the present Charter of the United Nations.${BODY_EN}`,
      'un-charter',
    ],
  ])('is %s', (_, text, instrument) => {
    expect(describeText(text).instrument).toBe(instrument)
  })
})

describe('truncated', () => {
  it.each([
    [`法国和日本联合声明${BODY_ZH}双方愿继续合作。(下转03版)`, true],
    [`法国和日本联合声明${BODY_ZH}双方愿继续合作。(下转03版)\n(上接01版)双方将扩大贸易。`, false],
    [`法国和日本联合声明${BODY_ZH}双方愿继续合作。（下转第三版）双方将扩大贸易。（下转第四版）`, true],
    [`法国和日本联合声明${BODY_ZH}双方愿继续\n(下转03版)\n合作，扩大贸易。`, false],
    [`法国和日本联合声明${BODY_ZH}双方愿继续合作。(下转03版)\n责任编辑：某某`, true],
    [`Joint Statement of France and Japan${BODY_EN}(Continued on page 4)\n\nThey agree to expand trade and tourism between both countries.\n`, false],
    [`Joint Statement of France and Japan${BODY_EN}(Continued on page 4)`, true],
    [`法国和日本联合声明${BODY_ZH}预览已结束，完整报告链接如下：`, true],
    [`法国和日本联合声明${BODY_ZH}双方欢迎合作机制不断发展。双方`, true],
    [`法国和日本联合声明${BODY_ZH}2021年5月6日于巴黎`, false],
    [`Joint Statement of France and Japan${BODY_EN}They agree to expand trade and`, true],
    [`Joint Statement of France and Japan${BODY_EN}`, false],
  ])('%#', (text, truncated) => {
    expect(describeText(text).truncated).toBe(truncated)
  })
})

describe('id', () => {
  it('can be read and is the same for the title in either script', () => {
    const simplified = describeText(`法国和日本联合声明${BODY_ZH}2021年5月6日于巴黎`).id
    const traditional = describeText(
      `法國和日本聯合聲明\n\n雙方重申支持多邊主義，反對保護主義，願繼續加強協調。\n\n雙方同意擴大貿易。\n\n2021年5月6日於巴黎`,
    ).id
    expect(simplified).toMatch(/^fr-jp-2021-05-06-joint-statement-[0-9a-f]{8}$/)
    expect(traditional).toBe(simplified)
  })
})

describe('corrections', () => {
  it('beat what is found and are listed', () => {
    const given = { date: '2020-01-02', parties: ['BR'], title: '巴西声明', kind: 'OTHER', place: '某城', paraphrase: true } as const
    const facts = describeText(`法国和日本联合声明${BODY_ZH}2021年5月6日于巴黎`, 'text.txt', { ...given, parties: ['BR'] })
    expect(facts).toMatchObject({ ...given, dateSource: 'correction', corrected: ['title', 'date', 'place', 'parties', 'kind', 'paraphrase'] })
  })

  it('are not what a site says of its page', () => {
    expect(describeText(`---\ndate: '2021-05-07'\ntitle: Joint Statement of France and Japan\n---\n${BODY_EN}`).corrected).toBeUndefined()
  })
})
