import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { link, surface } from './mentions-reading.ts'

describe('Chinese names of forums, missions and works', () => {
  it.each<[string, string, readonly string[]]>([
    ['a mission of the state that sends it', '欢迎中国驻柬埔寨大使馆开馆', ['中国驻柬埔寨大使馆 Organization']],
    ['one by the character of where it is', '洪都拉斯驻华大使馆开馆', ['洪都拉斯驻华大使馆 Organization']],
    ['no mission that is only to be', '中国将在柬埔寨设立大使馆', ['中国 Country', '柬埔寨 Country']],
    ['a region behind 对', '扩大对非投资，重视对欧贸易', ['非 Place', '欧 Place']],
    ['no region in other words', '反对非法捕鱼，针对欧洲', ['欧洲 Place']],
    ['a region beside a state', '深化中非各领域合作，鼓励中非大学交流', ['中 Country', '非 Place', '中 Country', '非 Place']],
    ['a stage of works', '参与帕图科二期水电站', ['帕图科二期水电站 Place']],
    ['no works in a stage alone', '参与二期水电站', []],
    ['a power station by its city', '建成连云港核电站', ['连云港核电站 Place']],
    ['a review conference by its year', '支持2030年审议大会', ['2030年审议大会 Event']],
    ['one in numerals', '支持一九八五年条约审议和延期大会', ['一九八五年条约审议和延期大会 Event']],
    ['no conference that is reviewed', '审议大会章程', []],
    ['a draft under a title in quote marks', '提出“维护《海港公约》”决议草案', ['“维护《海港公约》”决议草案 Instrument']],
    ['no body of what is only counted', '设立一批渔业技术研究中心', []],
    ['no body over who takes a chair', '支持刚果共和国接任论坛主席', ['刚果共和国 Country']],
    ['a body without the person who heads it', '感谢联合国秘书长古特雷斯', ['联合国 Organization', '古特雷斯 Person']],
    ['a gathering of entrepreneurs', '出席中国—拉美企业家高峰会', ['中国—拉美企业家高峰会 Event']],
  ])('%s', (_, text, expected) => {
    const { mentions, document } = link(text, 'zh-Hans')
    expect(mentions.map((mention) => `${surface(document, mention)} ${mention.type}`)).toEqual(expected)
  })

  it('know a person by the first of two surnames', () => {
    const { mentions } = link('总统何塞·科尔特斯·马丁内斯会见渔民。科尔特斯总统感谢渔民。总统马丁内斯离开。', 'zh-Hans')
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(1)
    expect(mentions).toHaveLength(3)
  })
})

/** Positions and commitments as a statement of China and Russia gives them, by their ids in the order of the text. */
const findingsOf = (sentence: string): string[] => {
  const text = `中华人民共和国和俄罗斯联邦联合声明\n\n${sentence}\n\n2021年5月6日于北京\n`
  const { positions, commitments } = extract({ source: 'a', text })
  const targets = (about: (typeof positions)[number]['about']) => about.flatMap(({ id, role }) => (role === 'TARGET' ? [id] : []))
  const lines = [
    ...positions.map(({ start, stance, holders, addressees, about, text: content }) => {
      const to = addressees.length > 0 ? ` → ${addressees.join('+')}` : ''
      const at = targets(about).length > 0 ? ` ◎ ${targets(about).join('+')}` : ''
      return { start, line: `${stance} ${holders.join('+')}${to}${at}: ${content}` }
    }),
    ...commitments.map(({ start, modality, actors, text: content }) => ({ start, line: `${modality} ${actors.join('+')}: ${content}` })),
  ]
  return lines.sort((a, b) => a.start - b.start).map(({ line }) => line)
}

describe('Chinese stances of unseen statements', () => {
  it.each<readonly [string, ...string[]]>([
    ['双方肯定联合国秘书长古特雷斯的努力。', 'APPRECIATES CN+RU ◎ antonio-guterres: 联合国秘书长古特雷斯的努力'],
    ['双方肯定联合国的努力。', 'APPRECIATES CN+RU ◎ UN: 联合国的努力'],
    ['双方对日本退出机制，加紧修建并准备启用军港深表关切。', 'CONCERNED CN+RU ◎ JP: 日本退出机制，加紧修建并准备启用军港'],
    ['双方对日本违反规则，将修建军港表示关切。', 'CONCERNED CN+RU ◎ JP: 日本违反规则，将修建军港'],
    ['双方对海啸灾情表示关切，准备提供帮助。', 'CONCERNED CN+RU: 海啸灾情', 'WILLING CN+RU: 提供帮助'],
    ['双方指出，封锁港口的做法都是不能接受的。', 'NOTES CN+RU: 封锁港口的做法都是不能接受的', 'OPPOSES CN+RU: 封锁港口的做法'],
    ['双方指出，封锁港口的做法都是旧的。', 'NOTES CN+RU: 封锁港口的做法都是旧的'],
    ['两国元首在友好气氛中就渔业合作深入交换意见，达成重要共识。', 'AGREED CN+RU: 渔业合作'],
    ['双方就交换海图达成共识。', 'AGREED CN+RU: 交换海图'],
    ['双方强调，国际海事组织作为主要渠道，理应在救援中发挥作用。', 'EMPHASIZES CN+RU → IMO ◎ IMO: 国际海事组织作为主要渠道，理应在救援中发挥作用'],
    ['双方强调，国际海事组织作为主要渠道，正在开展救援。', 'EMPHASIZES CN+RU ◎ IMO: 国际海事组织作为主要渠道，正在开展救援'],
    ['双方主张公正合理地解决塞浦路斯问题，切实尊重各方关切。', 'ADVOCATES CN+RU ◎ CY: 公正合理地解决塞浦路斯问题，切实尊重各方关切'],
    ['双方主张解决塞浦路斯问题，尊重日本的主权。', 'ADVOCATES CN+RU ◎ CY: 解决塞浦路斯问题', 'RECOGNIZES CN+RU ◎ JP: 日本的主权'],
    ['双方认为，《巴黎协定》应得到遵守，中国和日本应带头减排。', 'BELIEVES CN+RU ◎ paris-agreement+CN+JP: 《巴黎协定》应得到遵守，中国和日本应带头减排'],
    ['双方注意到《禁止化学武器公约》生效以来的执行情况。', 'NOTES CN+RU ◎ cwc: 《禁止化学武器公约》生效以来的执行情况'],
    ['双方注意到建交以来的合作成果。', 'NOTES CN+RU: 建交以来的合作成果'],
    ['俄方奉行一个中国政策，不同台湾建立官方联系，支持中方立场。', 'UPHOLDS RU ◎ one-china-policy: 一个中国政策', 'SUPPORTS RU ◎ CN: 中方立场'],
    ['不同渔船进入港口，支持作业。'],
    ['俄方承认中国的立场，即只有一条航道，该岛是中国的一部分。', 'RECOGNIZES RU ◎ CN: 中国的立场，即只有一条航道，该岛是中国的一部分'],
    ['双方满意地指出，自一九九一年双方宣布开放渔港以来，贸易持续增长。', 'APPRECIATES CN+RU: 自一九九一年双方宣布开放渔港以来，贸易持续增长'],
    ['双方认为，对埃及实施的渔业制裁并不合法。', 'BELIEVES CN+RU: 对埃及实施的渔业制裁并不合法'],
    ['双方欢迎对埃及的援助。', 'WELCOMES CN+RU ◎ EG: 对埃及的援助'],
    ['为扩大贸易，双方通过《港口计划》，并商定开放灯塔。', 'AGREED CN+RU: 开放灯塔'],
    ['为扩大贸易，各国应通过《港口计划》，并商定开放灯塔。'],
    ['双方认为，2003年中俄建立渔业合作关系是正确的。', 'BELIEVES CN+RU ◎ CN+RU: 2003年中俄建立渔业合作关系是正确的'],
  ])('%s', (text, ...findings) => expect(findingsOf(text)).toEqual(findings))
})
