import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { link, surface } from './mentions-reading.ts'
import { describeFindings, read } from './zh-reading.ts'

describe('Chinese names of every decade', () => {
  it.each<[string, string, readonly string[]]>([
    ['no body in what sort of parties it joins', '对右翼政党联盟表示担忧', []],
    ['no body by a special purpose', '设立专项发展基金会', []],
    ['no body of towns', '支持城市友好协会发挥作用', []],
    ['no body of those who study abroad', '支持海外留学生联合会', []],
    ['no body in blocs', '反对加入军事集团联盟', []],
    ['a foreign scene', '谴责在巴尔哈姆和朱兹达尔发生的袭击', ['巴尔哈姆 Place', '朱兹达尔 Place']],
    ['no scene in a state and its city', '在巴西里约热内卢举行会晤', ['巴西 Country', '里约热内卢 Place']],
    ['no scene in ordinary words', '在加强互信的基础上举行会谈', []],
    ['a part of a state that is not named', '向南里奥格兰德州提供援助', ['南里奥格兰德州 Place']],
    ['a coast as a region of its own', '开发里海沿岸地区', ['里海沿岸地区 Place']],
    ['a railway as a place', '修建中吉乌铁路', ['中吉乌铁路 Place']],
    ['a line of a pipeline', '建设中国－中亚天然气管道D线', ['中国－中亚天然气管道D线 Place']],
    ['a port by its city', '扩建大连港', ['大连港 Place']],
    ['no body over a verb', '塔吉克斯坦感谢中方援建杜尚别新议会大楼', ['塔吉克斯坦 Country', '中方 Country', '杜尚别 Place']],
    ['a meeting of a mixed commission', '举行经济贸易混合委员会第一次会议', ['经济贸易混合委员会第一次会议 Event']],
    ['a treaty by its matters', '签订友好同盟互助条约', ['友好同盟互助条约 Instrument']],
    ['no treaty that is only wished', '谈判缔结和平友好条约', []],
    ['a title in a list', '签订下列文件：（一）关于修建港口铁路的协定；', ['关于修建港口铁路的协定 Instrument']],
    ['no title that is only wished', '早日签订关于修建港口铁路的协定', []],
    ['a numbered programme', '支持五大纲领', ['五大纲领 Instrument']],
    ['the state of a chairman of its government', '苏联部长会议主席到访', ['苏联 Country']],
    ['the state of the head of its cabinet', '日本内阁总理大臣到访', ['日本 Country']],
    ['an organ of a state', '法国国民议会通过决议', ['法国国民议会 Organization']],
    ['what is done to a state', '日本认为，对日和约早应缔结', ['日本 Country', '日 Country']],
    ['no state in what is done to others', '对新投资开放', []],
    ['two states before a talk', '中国和日本举行中日海洋事务高级别磋商', ['中国 Country', '日本 Country', '中 Country', '日 Country']],
    ['no state in the Arab side', '中阿双方和阿拉伯国家', ['中 Country']],
    ['a strategy by its quote marks', '赞赏“崭新海港”发展战略', ['崭新海港 Initiative']],
    ['a person behind thanks', '感谢索拉娜总统', ['索拉娜 Person']],
    ['three states apart by marks', '欢迎中、俄、法批准', ['中 Country', '俄 Country', '法 Country']],
    ['a state that something is done for', '巴基斯坦感谢为巴经济提供支持', ['巴基斯坦 Country', '巴 Country']],
    ['the territory of a state', '阿富汗打击阿境内团伙', ['阿富汗 Country', '阿 Country']],
    ['territories that are concerned', '在涉疆、涉港澳问题上', ['疆 Place', '港 Place', '澳 Place']],
    ['no island in a storm', '应对台风', []],
    ['a name of two characters before a title', '会见了福特副总统', ['福特 Person']],
    ['the last part of a name with dots', '罗兰德·卡顿任总统，卡顿总统到访', ['罗兰德·卡顿 Person', '卡顿 Person']],
    ['a state before the title of its head', '会见苏丹总统', ['苏丹 Country']],
    ['a person behind a date', '1981年9月30日王石林委员长提出', ['王石林 Person']],
    ['no word that joins in a name', '外长黄石同陪同来访的人员会谈', ['黄石 Person']],
    ['numbered guidelines', '提出九点方针和八项主张', ['九点方针 Instrument', '八项主张 Instrument']],
    ['a protocol of a later stage', '用好《港口协定》第二阶段议定书', ['《港口协定》第二阶段议定书 Instrument']],
    ['what is annexed to a treaty', '《港口条约》所附安全保证议定书生效', ['《港口条约》 Instrument', '安全保证议定书 Instrument']],
    ['a communiqué by its matter', '遵循两国建交公报', ['建交公报 Instrument']],
    ['a line by letters', '改造ML-2铁路', ['ML-2铁路 Place']],
    ['the towns of a stretch', '完成公路巴尔科特至朱兹达尔段改线', ['巴尔科特 Place', '朱兹达尔 Place']],
    ['a road behind what is done to it', '完成巴尔科特公路', ['巴尔科特公路 Place']],
    ['a talk of three', '办好中国—蒙古—日本三方外长对话', ['中国—蒙古—日本三方外长对话 Event']],
    ['a plan by quote marks', '实施“腾飞高原”国家经济转型计划', ['腾飞高原 Initiative']],
    ["a region in the name of a body's organ", '设立联合国中亚和高加索地区粮食安全中心', ['联合国中亚和高加索地区粮食安全中心 Organization']],
    ['a conference on a matter', '反对设限，欢迎湿地保护国际会议于5月31日通过宣言', ['湿地保护国际会议 Event']],
    ['no region in a new field', '网络空间不应成为新疆域', []],
    ['two games of a year as two', '观看北京2022年冬奥会和冬残奥会', ['北京2022年冬奥会 Event', '冬残奥会 Event']],
    ['a railway behind the verb of a stance', '注意到蒙古－阿富汗－伊朗铁路开工', ['蒙古－阿富汗－伊朗铁路 Place']],
    ['the side of a region', '非方赞赏中方', ['非方 Place', '中方 Country']],
    ['an armed group whose name has characters of states', '要求哈马斯放下武器', ['哈马斯 Organization']],
    ['the three states of a body by their characters', '加强中俄印合作', ['中 Country', '俄 Country', '印 Country']],
    ['no state in the name of a language', '朝鲜文本备妥，在朝文中称为河口', ['朝鲜 Country']],
    ['who signs behind a gap', '签字人：\n总统　巴尔卡耶夫\n总理 桑贝科夫\n', ['巴尔卡耶夫 Person', '桑贝科夫 Person']],
    ['no person behind a gap in a sentence', '副总统 马上出访', []],
    ['a resolution whose session stands in numerals', '遵守联合国大会第三十七／一百二十三号决议', ['联合国大会第三十七／一百二十三号决议 Instrument']],
    ['the games of the same town', '祝贺法国办好2024年巴黎奥运会和残奥会', ['法国 Country', '2024年巴黎奥运会 Event', '残奥会 Event']],
    ['a museum and an institute by their city', '感谢敦煌研究院和莫斯科美术馆', ['敦煌研究院 Organization', '莫斯科美术馆 Organization']],
    ['the Red Cross of a state', '感谢泰国红十字会', ['泰国红十字会 Organization']],
    ['a mechanism of two states', '召开中泰高级别人文交流机制会议', ['中泰高级别人文交流机制 Organization']],
    ['a church and works by their city', '修复巴黎大教堂，扩建北京地铁和大连钢厂', ['巴黎大教堂 Place', '北京地铁 Place', '大连钢厂 Place']],
    ['a territory before its authorities', '不同台湾当局往来', ['台湾 Place']],
    ['a year between partners', '举办“中泰伙伴年”活动', ['中泰伙伴年 Event']],
    ['a zone behind the states that share it', '中国和埃及扩建中埃·泰达苏伊士经贸合作区', ['中国 Country', '埃及 Country', '中埃·泰达苏伊士经贸合作区 Place']],
    ['a district by its city', '参观大连中央商务区', ['大连中央商务区 Place']],
    ['two founded bodies as two', '成立沿海气象信息中心和跨境水利工程委员会', ['沿海气象信息中心 Organization', '跨境水利工程委员会 Organization']],
    ['a founded body whose matter begins with a classifier', '关于建立种业合作专家工作组的倡议', ['种业合作专家工作组 Organization']],
    ['a state by a form of state of its own', '索马里民主过渡国总统到会', ['索马里民主过渡国 Country']],
    ['a protocol to a treaty', '签署《南海无核区条约》议定书', ['《南海无核区条约》议定书 Instrument']],
    ['a numbered meeting of officers of the members', '注意到成员国渔业部门负责人第四次会议成果', ['渔业部门负责人第四次会议 Event']],
    ['a numbered meeting of two chiefs', '欢迎两国总理第十一次定期会晤成果', ['总理第十一次定期会晤 Event']],
    ['a special session behind a day', '赞成一九七八年五月二日联合国大会第十届特别会议通过决议', ['联合国大会第十届特别会议 Event']],
    ['what is done to a state by its character', '委内瑞拉反对对委进行干涉，向委重建提供援助', ['委内瑞拉 Country', '委 Country', '委 Country']],
    ['a person behind thanks, by a name with dots', '感谢何塞·安东尼奥·卡尔塔总统', ['何塞·安东尼奥·卡尔塔 Person']],
    ['a person of two characters behind a welcome', '欢迎哈珀总理到访', ['哈珀 Person']],
    ['a founded body beside a name in marks', '成立远洋和近海捕捞工作组和“海图”平台', ['远洋和近海捕捞工作组 Organization']],
    ['a statute of a body', '遵守《国际灯塔管理局规约》', ['《国际灯塔管理局规约》 Instrument']],
    ['a platform by quote marks', '建立“东盟港口图集”电子平台', ['东盟港口图集 Initiative']],
    ['a state that is sanctioned', '古巴感谢支持，要求取消对古单边制裁', ['古巴 Country', '古 Country']],
    ['an armed group whose name ends as that of another', '缅甸民族民主同盟军停火', ['缅甸民族民主同盟军 Organization']],
    ['no town in the name of a longer one', '支持乌里扬诺夫斯克项目', []],
    ['a plan for a region beside its name', '赞赏中非“十大合作计划”', ['中 Country', '非 Place', '十大合作计划 Initiative']],
    ['no plan in any number of actions', '开展八大行动', []],
    ['no mission in who meets its people', '中国驻安哥拉大使会见使馆人员', ['中国 Country', '安哥拉 Country']],
    ['no mission in many at once', '中国驻各国大使馆提供协助', ['中国 Country']],
    ['a review conference of states', '举行第十次缔约国审议大会', ['第十次缔约国审议大会 Event']],
    ['no armed group in a name for many', '打击“东突”势力', []],
  ])('find %s', (_what, text, expected) => {
    const { mentions, document } = link(text, 'zh-Hans')
    expect(mentions.map((mention) => `${surface(document, mention)} ${mention.type}`)).toEqual(expected)
  })

  it('have one id for a title and the short form that defines it', () => {
    const { mentions, document } = link('落实《港口公约》（以下简称《文件》），遵守《文件》的规定。', 'zh-Hans')
    const ids = mentions.map((mention) => [surface(document, mention), mention.id])
    expect(new Set(ids.map(([, id]) => id)).size).toBe(1)
    expect(ids).toHaveLength(3)
  })

  it('are one person by the first of two surnames, and not by a second given name', () => {
    const { mentions } = link('胡安·曼努埃尔·桑托罗·卡尔多纳访华，曼努埃尔部长会见，桑托罗总统到会。', 'zh-Hans')
    const [whole, given, surname] = mentions.map(({ id }) => id)
    expect(mentions).toHaveLength(3)
    expect([given === whole, surname === whole]).toEqual([false, true])
  })

  it('have an id each where only the number of a meeting differs', () => {
    const { mentions } = link('举行金砖国家领导人第二十八次会晤和金砖国家领导人第二十九次会晤。', 'zh-Hans')
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(2)
  })
})

describe('Chinese stances of every decade', () => {
  it.each<readonly [string, ...string[]]>([
    ['中方对埃方坚持对话，支持扩建渔港表示感谢。', 'APPRECIATES CN ◎ EG: 埃方坚持对话，支持扩建渔港'],
    ['中方对埃方支持停火，坚持对话，表示高度赞赏。', 'APPRECIATES CN ◎ EG: 埃方支持停火，坚持对话'],
    ['中方对埃方坚持对话并在渔业问题上支持停火表示赞赏。', 'APPRECIATES CN ◎ EG: 埃方坚持对话并在渔业问题上支持停火'],
    ['中方对埃方遭受洪灾深感痛心，支持停火。', 'CONCERNED CN ◎ EG: 埃方遭受洪灾', 'SUPPORTS CN: 停火'],
    ['双方对平民伤亡严重深表担忧。', 'CONCERNED CN+EG: 平民伤亡严重'],
    ['双方对海上局势表示严重担忧。', 'CONCERNED CN+EG: 海上局势'],
    ['双方就渔业问题深入坦诚交换意见，达成共识。', 'AGREED CN+EG: 渔业问题'],
    ['双方重申支持停火，关切难民处境。', 'REAFFIRMS CN+EG: 支持停火', 'SUPPORTS CN+EG: 停火', 'CONCERNED CN+EG: 难民处境'],
    ['中方关切应予重视。'],
    ['双方对战事仍在持续表示严重关切。', 'CONCERNED CN+EG: 战事仍在持续'],
    ['双方对封锁港口表示强烈不满和坚决反对。', 'CONCERNED CN+EG: 封锁港口', 'OPPOSES CN+EG: 封锁港口'],
    ['中方祝贺埃方办会成功，感谢埃方的接待。', 'APPRECIATES CN ◎ EG: 埃方的接待'],
    ['日本作为主席国支持增开航班。', 'SUPPORTS JP: 增开航班'],
    ['日本军队则将撤离港口。', 'WILL JP: 撤离港口'],
    ['双方支持单一航道，不同日本建立联系。', 'SUPPORTS CN+EG: 单一航道'],
    ['双方主张对话，从不诉诸武力。', 'ADVOCATES CN+EG: 对话'],
    ['双方希望世界各国人民不再遭受饥荒。', 'CALLS_FOR CN+EG: 世界各国人民不再遭受饥荒'],
    ['中国政府警告日本停止侵扰渔民。', 'URGES CN → JP ◎ JP: 日本停止侵扰渔民'],
    ['双方责成海关合作组织拟订计划。', 'URGES CN+EG → customs-organization ◎ customs-organization: 海关合作组织拟订计划'],
    ['外交部长穆萨严厉斥责劫船行为。', 'CONDEMNS musa: 劫船行为'],
    ['双方支持设在红海的海关合作组织和《海洋公约》。', 'SUPPORTS CN+EG ◎ customs-organization+sea-convention: 设在红海的海关合作组织和《海洋公约》'],
    ['双方对红海局势恶化感到担忧。', 'CONCERNED CN+EG: 红海局势恶化'],
    ['双方感谢日本支持俄方提出的绿洲倡议。', 'APPRECIATES CN+EG ◎ JP: 日本支持俄方提出的绿洲倡议'],
    ['双方商定以章程为准，加快建设，将分段实施改线工程。', 'AGREED CN+EG: 以章程为准，加快建设', 'WILL CN+EG: 分段实施改线工程'],
    ['双方重申无意侵犯日本的领海。', 'REAFFIRMS CN+EG ◎ JP: 无意侵犯日本的领海'],
    ['作为《海洋公约》缔约国的双方主张保护珊瑚。', 'ADVOCATES CN+EG: 保护珊瑚'],
    [
      '双方强调发达国家应兑现承诺，反对设限，欢迎港口艺术节开幕。',
      'EMPHASIZES CN+EG: 发达国家应兑现承诺，反对设限',
      'WELCOMES CN+EG ◎ port-festival: 港口艺术节开幕',
    ],
    ['双方呼吁日本停止围堵，敦促其撤走渔船。', 'CALLS_FOR CN+EG → JP ◎ JP: 日本停止围堵', 'URGES CN+EG → JP ◎ JP: 其撤走渔船'],
    ['双方指出，中国政府已承认日本的贡献。', 'NOTES CN+EG ◎ JP: 中国政府已承认日本的贡献'],
    ['双方重申从战略高度看待《海洋公约》。', 'REAFFIRMS CN+EG ◎ sea-convention: 从战略高度看待《海洋公约》'],
    ['双方支持在《海洋公约》基础上尽快制定《港口议定书》。', 'SUPPORTS CN+EG ◎ port-protocol: 在《海洋公约》基础上尽快制定《港口议定书》'],
    [
      '双方赞赏1984年6月签署的《海洋公约》和同年十月公布的《港口议定书》。',
      'APPRECIATES CN+EG ◎ sea-convention+port-protocol: 1984年6月签署的《海洋公约》和同年十月公布的《港口议定书》',
    ],
    ['穆萨一行及其夫人感谢中方。', 'APPRECIATES musa ◎ CN: 中方'],
    [
      '双方强调反对设立任何与《海洋公约》职能重叠的机制。',
      'EMPHASIZES CN+EG: 反对设立任何与《海洋公约》职能重叠的机制',
      'OPPOSES CN+EG: 设立任何与《海洋公约》职能重叠的机制',
    ],
    ['双方赞赏日本提出的绿洲倡议和俄方提出的《海洋公约》。', 'APPRECIATES CN+EG ◎ oasis-initiative+sea-convention: 日本提出的绿洲倡议和俄方提出的《海洋公约》'],
    ['任何抬高运价的企图，双方概不接受。', 'OPPOSES CN+EG: 任何抬高运价的企图'],
    ['双方支持增开航班；一切未经商定的收费均不可接受。', 'SUPPORTS CN+EG: 增开航班', 'OPPOSES CN+EG: 一切未经商定的收费'],
    [
      '双方强调海关合作组织改革应有助于降低运价，主张增开航班。',
      'EMPHASIZES CN+EG ◎ customs-organization: 海关合作组织改革应有助于降低运价',
      'ADVOCATES CN+EG: 增开航班',
    ],
    ['双方强调，所有国家应降低运价，不允许抬价。', 'EMPHASIZES CN+EG → international-community: 所有国家应降低运价，不允许抬价'],
    [
      '双方重申恪守《海洋公约》，认为改革应当循序渐进，不应设限。',
      'REAFFIRMS CN+EG ◎ sea-convention: 恪守《海洋公约》',
      'UPHOLDS CN+EG ◎ sea-convention: 《海洋公约》',
      'BELIEVES CN+EG: 改革应当循序渐进，不应设限',
    ],
    [
      '埃方重申遵守《海洋公约》，中方对此表示欢迎。',
      'REAFFIRMS EG ◎ sea-convention: 遵守《海洋公约》',
      'UPHOLDS EG ◎ sea-convention: 《海洋公约》',
      'WELCOMES CN ◎ EG: 埃方重申遵守《海洋公约》',
    ],
    ['中方指出，运价居高不下，对此表示关切。', 'NOTES CN: 运价居高不下', 'CONCERNED CN: 运价居高不下'],
    ['双方对日本危机迟迟未决表示关切。', 'CONCERNED CN+EG: 日本危机迟迟未决'],
    ['双方支持海关合作组织切实执行去年签署的《港口议定书》。', 'SUPPORTS CN+EG ◎ customs-organization: 海关合作组织切实执行去年签署的《港口议定书》'],
    [
      '双方注意到海关合作组织2024年3月通过的《海洋公约》和同年7月通过的《港口议定书》。',
      'NOTES CN+EG ◎ sea-convention+port-protocol: 海关合作组织2024年3月通过的《海洋公约》和同年7月通过的《港口议定书》',
    ],
    ['双方认为，抬价是渔民贫困的根源，日本占用航道是对《海洋公约》的蔑视。', 'BELIEVES CN+EG ◎ JP: 抬价是渔民贫困的根源，日本占用航道是对《海洋公约》的蔑视'],
  ])('%s', (text, ...findings) => expect(describeFindings(read(text))).toEqual(findings))
})

it('aims at what a meeting of a body signed, not at the body', () => {
  const text = '中华人民共和国和埃及联合声明\n\n双方高度评价去年9月在开罗举行的上海合作组织成员国元首理事会会议签署的《上海合作组织宪章》。\n'
  const [position] = extract({ source: 'signed.txt', text }).positions
  expect(position?.about.filter(({ role }) => role === 'TARGET').map(({ id }) => id)).toEqual(['sco-charter'])
})

describe('a treaty in Chinese (guide, section 9)', () => {
  it.each<readonly [string, ...string[]]>([
    ['各方司令官须与之合作，并负责保护船员。', 'WILL contracting-parties: 与之合作', 'COMMITTED contracting-parties: 保护船员'],
    ['海关合作组织负责检查船只。'],
  ])('%s', (text, ...findings) => expect(describeFindings(read(text, { kind: 'TREATY', parties: [] }))).toEqual(findings))

  it('takes no duty for a pledge elsewhere', () => expect(describeFindings(read('双方负责检查船只。'))).toEqual([]))

  const annexed = (order: string, treaty: string) =>
    extract({ source: 'a', text: `${order}\n\n[附] 关于渔区停火的协定\n${treaty}\n\n一、各方应撤走船只。\n\n二、各方应交还船员。\n\n三、各方保证不收费。\n` })

  it('binds the parties of a treaty that an order annexes', () => {
    const { commitments } = annexed('中国人民志愿军司令部命令\n\n各舰艇遵守协定。', '联合国军总司令、中国人民志愿军司令员，为停止渔区冲突，议定各条。')
    expect(commitments.map(({ modality, actors }) => `${modality} ${actors}`)).toEqual(
      Array.from({ length: 2 }, () => 'WILL contracting-parties').concat('COMMITTED contracting-parties'),
    )
  })

  it('leaves the parties of a statement those of its own treaty', () => {
    const { commitments } = annexed('中华人民共和国和日本国联合声明\n\n双方重申友好。', '中华人民共和国和日本国，为停止冲突，议定各条。')
    expect(commitments.map(({ actors }) => actors)).not.toContainEqual(['contracting-parties'])
  })
})

describe('a resolution in Chinese (guide, section 8)', () => {
  it.each<readonly [string, ...string[]]>([
    [
      '请秘书长提交报告，并请会员国提供资料；',
      'URGES UNSC → UN-Secretary-General ◎ UN-Secretary-General: 秘书长提交报告',
      'URGES UNSC → international-community ◎ international-community: 会员国提供资料',
    ],
    ['决定所有国家应停止供应船只；', 'URGES UNSC → international-community ◎ international-community: 所有国家应停止供应船只'],
    ['授权会员国检查船只；', 'AGREED UNSC: 会员国检查船只'],
    ['表示打算审查上述措施；', 'WILLING UNSC: 审查上述措施'],
    ['断定局势构成威胁，根据第七章采取行动，', 'NOTES UNSC: 局势构成威胁'],
  ])('%s', (text, ...findings) => expect(describeFindings(read(text, { kind: 'RESOLUTION', parties: ['UNSC'] }))).toEqual(findings))
})

it('calls a draft in the brackets of its title a draft', () => {
  const { citations } = extract({ source: 'a', text: '中华人民共和国和日本国联合声明\n\n双方推动《海港运价公约（草案）》谈判。\n' })
  expect(citations.map(({ kind }) => kind)).toEqual(['DRAFT'])
})

describe('the parties of a Chinese statement', () => {
  it.each<[string, string, readonly string[]]>([
    ['of a minister about others', '周恩来外长关于美英和约草案的声明\n\n我们反对这一草案。\n', ['CN']],
    [
      'of a body whose text lists states later',
      '金砖国家领导人里约热内卢宣言\n\n1. 我们举行会晤。\n2. 我们重申团结。\n3. 我们反对施压。\n4. 我们欢迎古巴和玻利维亚加入。\n',
      ['BRICS'],
    ],
  ])('%s', (_what, text, parties) => expect(extract({ source: 'a', text }).statement.parties).toEqual(parties))

  it('speak in paragraphs that decimal numbers count', () => {
    const { positions } = extract({ source: 'a', text: '中华人民共和国和日本国联合声明\n\n1.3 中方支持增开航班。\n' })
    expect(positions.map(({ stance, holders }) => [stance, holders])).toEqual([['SUPPORTS', ['CN']]])
  })
})
