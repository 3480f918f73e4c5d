import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import type { Document, Language } from '../../extraction/model.ts'
import { findMentions } from '../../extraction/stages/mentions.ts'
import { link, read, surface } from './mentions-reading.ts'

/** Every name with its type, in order. */
function check(text: string, language: Language, expected: readonly string[]): void {
  const { mentions, document } = link(text, language)
  expect(mentions.map((mention) => `${surface(document, mention)} ${mention.type}`)).toEqual(expected)
}

describe('Chinese names', () => {
  it.each<[string, string, readonly string[]]>([
    ['two states by one character each', '中俄合作', ['中 Country', '俄 Country']],
    ['three', '中俄印三国', ['中 Country', '俄 Country', '印 Country']],
    ['states in a list', '中、俄两国', ['中 Country', '俄 Country']],
    [
      'short forms of two characters beside one',
      '中埃塞贸易、中印尼投资和中赤几友谊',
      ['中 Country', '埃塞 Country', '中 Country', '印尼 Country', '中 Country', '赤几 Country'],
    ],
    ['a meeting, without the place and the verb before it', '在利马召开第二次经贸混委会会议', ['利马 Place', '第二次经贸混委会会议 Event']],
    ['one that is opened', '在利马开启第三轮海关磋商会议', ['利马 Place', '第三轮海关磋商会议 Event']],
    ['a fair of the registry with its ordinal', '第二届进博会成功举办', ['第二届进博会 Event']],
    ['a whole name beside one', '中加蓬关系和俄马里贸易', ['中 Country', '加蓬 Country', '俄 Country', '马里 Country']],
    ['short forms in a list', '俄、沙特、埃塞三国', ['俄 Country', '沙特 Country', '埃塞 Country']],
    ['no state at the end of a phrase of place', '在昨日磋商中印尼代表发言', ['印尼 Country']],
    [
      'a party by the first character of its name, where the text begins with it',
      '中国和汤加联合新闻公报。汤方支持中方，中汤两国互利；也方便汤加渔民，许多方面受益',
      ['中国 Country', '汤加 Country', '汤方 Country', '中方 Country', '中 Country', '汤 Country', '汤加 Country'],
    ],
    [
      'none by it in words of every day',
      '中国和多哥联合声明。多方感谢中方，多方合作、多方面往来和许多方案',
      ['中国 Country', '多哥 Country', '多方 Country', '中方 Country'],
    ],
    [
      'no party by it where another state begins alike',
      '中国、马里和马来西亚联合声明。马方感谢',
      ['中国 Country', '马里 Country', '马来西亚 Country', '马方 Country'],
    ],
    ['a state in a list whose short form is a pair elsewhere', '援助中非、乍得', ['中非 Country', '乍得 Country']],
    ['that pair with a matter behind it', '俄罗斯、中非合作', ['俄罗斯 Country', '中 Country', '非 Place']],
    ['none inside ordinary words', '其中加强、印发宪法、美好、1日、中小企业', []],
    ['the longer of a region and a state', '中美洲', ['中美洲 Place']],
    ['nested titles as one', '《关于落实〈港口条约〉的声明》', ['《关于落实〈港口条约〉的声明》 Instrument']],
    ['a draft with its word', '《港口条约》草案', ['《港口条约》草案 Instrument']],
    ['two resolutions of one series', '联合国大会第74/247号和75/282号决议', ['联合国大会第74/247号 Instrument', '75/282号决议 Instrument']],
    [
      'a body that is a party, by its side and its character',
      '欧方重视中欧建交以来的成果，中方敦促欧方公平对待中企',
      ['欧方 Organization', '中 Country', '欧 Organization', '中方 Country', '欧方 Organization', '中 Country'],
    ],
    ['the side of the Arab states, where no one of them is named', '阿方感谢中方', ['阿方 Organization', '中方 Country']],
    ['that of a state, where it is', '阿联酋支持中方，阿方愿扩大贸易', ['阿联酋 Country', '中方 Country', '阿方 Country']],
    ['the organ where no state stands before', '国务院总理李强会见客人', ['国务院 Organization', '李强 Person']],
    [
      'states of a pair that are no parties',
      '日美防务安排、美日韩演习和朝美对话',
      ['日 Country', '美 Country', '美 Country', '日 Country', '韩 Country', '朝 Country', '美 Country'],
    ],
    ['a pair with a character of other uses, where the text names the state', '越南是邻国，中越两党交往密切', ['越南 Country', '中 Country', '越 Country']],
    ['no pair in other words', '7日韩国和近日美国', ['韩国 Country', '美国 Country']],
    ['a state before 国内', '日本国内和日本国外务省', ['日本 Country', '日本国外务省 Organization']],
    [
      'railways by their towns',
      '开工建设老街—河内—海防铁路，完成同登—河内、芒街—下龙—海防铁路研究',
      ['老街—河内—海防铁路 Place', '同登—河内 Place', '芒街—下龙—海防铁路 Place'],
    ],
    [
      'departments of a party',
      '中共中央宣传部同越共中央对外部、中央组织部交流',
      ['中共中央宣传部 Organization', '越共中央对外部 Organization', '中央组织部 Organization'],
    ],
    ['no departments elsewhere', '中央政府部门和中央各部', []],
    ['congresses of a party', '祝贺越共十四大召开和党的二十大精神', ['越共十四大 Event', '二十大 Event']],
    ['a dialogue of several ministries', '举行外交、国防“2+2”部长级对话', ['外交、国防“2+2”部长级对话 Event']],
    ['games by year and town', '一九六四年东京奥运会和将在2030年举办的冬奥会', ['一九六四年东京奥运会 Event']],
    ['a concept of two states', '推进中越命运共同体建设', ['中越命运共同体 Initiative']],
    ['an initiative that somebody launched', '中方提出的“绿色港湾行动”和所谓“胁迫外交”', ['中方 Country', '绿色港湾行动 Initiative']],
    ['a programme in quote marks', '同“地平线海洋”计划对接', ['地平线海洋 Initiative']],
    ['a panel that is founded', '支持根据该决议设立的海洋能源独立科学小组开展工作', ['海洋能源独立科学小组 Organization']],
    ['no body in a delegation', '埃及政府高级代表团到访', ['埃及 Country']],
    ['an agreement that is only wished', '尽快缔结新的中俄渔业协定', ['中 Country', '俄 Country']],
    [
      'later bare surnames',
      '日本国内阁总理大臣桥本龙太郎到访。李鹏总理会见了桥本总理大臣',
      ['日本国 Country', '桥本龙太郎 Person', '李鹏 Person', '桥本 Person'],
    ],
    ['a ministry by its state', '中国商务部表示', ['中国商务部 Organization']],
    ['no ministry in an office', '中国外交部长表示', ['中国 Country']],
    ['a meeting with an ordinal', '第七届中国－俄罗斯博览会', ['第七届中国－俄罗斯博览会 Event']],
    ['only the body without one', '金砖国家领导人会晤', ['金砖国家 Organization']],
    ['an initiative without its quote marks', '共建“一带一路”倡议', ['一带一路 Initiative']],
    ['a state by one character before its people', '“阿人主导、阿人所有”的进程', ['阿 Country', '阿 Country']],
    ['the state before the quote marks of its policy', '注意到美国“印太战略”', ['美国 Country', '印太战略 Initiative']],
    ['no initiative in other quote marks', '反对“双重标准”和“颜色革命”', []],
    ['a region with its word', '维护中东地区稳定', ['中东地区 Place']],
    ['places that share the word', '在亚太和欧洲地区', ['亚太 Place', '欧洲 Place']],
    ['a person with dots', '总统弗·弗·普京访问', ['弗·弗·普京 Person']],
    [
      'a person whose name begins like a word',
      '何塞·马洛总统会见所罗门·达里，于尔根·萨斯出席',
      ['何塞·马洛 Person', '所罗门·达里 Person', '于尔根·萨斯 Person'],
    ],
    ['a person with two surnames', '总统塞尔·马洛-奥达率团', ['塞尔·马洛-奥达 Person']],
    ['two persons with a stroke between them', '塞尔·马洛—萨里·达曼会谈', ['塞尔·马洛 Person', '萨里·达曼 Person']],
    ['no person in an office', '由文化部长、常务副总理和高级部长出席', []],
    [
      'border crossings',
      '红其拉甫口岸和霍尔果斯口岸开放，霍尔果斯和阿拉山口口岸扩能',
      ['红其拉甫口岸 Place', '霍尔果斯口岸 Place', '霍尔果斯 Place', '阿拉山口 Place'],
    ],
    ['a document by its city', '重申1957年莫斯科宣言的原则', ['莫斯科宣言 Instrument']],
    ['the state before a person', '反对罗得西亚伊恩·马洛集团', ['罗得西亚 Country', '伊恩·马洛 Person']],
    ['a region with its word that no other name shares', '关注非洲之角、大湖地区局势', ['非洲之角 Place', '大湖地区 Place']],
    ['a document that is only wished', '早日制定联合国打击网络犯罪公约', ['联合国 Organization']],
    ['acronyms', 'AUKUS成员国', ['AUKUS Organization']],
    ['a body where it is founded', '注意到关于成立海洋能源研究中心的建议', ['海洋能源研究中心 Organization']],
    ['a body that no known name begins, between words that tell its boundaries', '双方支持盐湖牧民互助联盟发挥作用', ['盐湖牧民互助联盟 Organization']],
    ['one behind a preposition', '加强同候鸟迁徙保护联盟的合作', ['候鸟迁徙保护联盟 Organization']],
    ['one with what it does right before its head', '感谢南美跨境果品促进协会所做工作', ['南美跨境果品促进协会 Organization']],
    ['one with a broad head behind enough words', '感谢灯塔守护者组织的努力', ['灯塔守护者组织 Organization']],
    ['one of all the world', '赞赏全球渔业研究中心的工作', ['全球渔业研究中心 Organization']],
    ['an initiative of nobody', '支持古代茶路倡议，支持核裁军倡议', ['古代茶路倡议 Initiative']],
    ['no body whose words are those of any', '支持农业技术示范中心的工作，加强同有关国际组织的合作，支持地区安全合作机制', []],
    ['no body that is fought', '支持打击跨国贩毒犯罪组织的行动，支持两国渔业合作委员会的工作', []],
    ['no body that a verb makes', '支持建设盐湖牧民互助联盟的努力', []],
    ['a meeting by its title', '举办“绿色港口服务内陆经济”高级别会议', ['“绿色港口服务内陆经济”高级别会议 Event']],
    ['a congress by day and place', '在国际港口大会（2025年9月16日，鄂木斯克）上', ['国际港口大会 Event', '鄂木斯克 Place']],
    ['no place in the way of a meeting', '会议成果（2025年10月22日，视频方式）', []],
    [
      'a meeting over a bracketed short form',
      '上海合作组织（以下简称“上合组织”）成员国政府首脑（总理）理事会第二十四次会议',
      ['上海合作组织（以下简称“上合组织”）成员国政府首脑（总理）理事会第二十四次会议 Event'],
    ],
    ['a quoted idea', '根据“一片海洋，一条航道”理念', ['一片海洋，一条航道 Initiative']],
    ['no state in words about one', '反对制造“两个中国”', []],
    ['the sea but no distance', '里海沿岸和100公里海岸线', ['里海 Place']],
    ['the state but no sultan', '阿曼苏丹会见苏丹总统', ['阿曼 Country', '苏丹 Country']],
    ['no states in the languages of a text', '俄、英文各本同一作准', []],
    ['no state in a preposition before an army', '由理事会以军力协助决定', []],
    ['the state of a premier', '中国国务院总理李强', ['中国 Country', '李强 Person']],
    ['a festival of an organization', '上合组织国家民歌艺术节', ['上合组织国家民歌艺术节 Event']],
    ['a marathon of a group', '举行金砖国家马拉松比赛', ['金砖国家马拉松比赛 Event']],
    ['a film festival of states', '欢迎举办中阿电影节', ['中阿电影节 Event']],
    ['a championship of a region', '共同举办非洲足球锦标赛', ['非洲足球锦标赛 Event']],
    [
      'the second of two contests by its date',
      '东盟音乐节（2024年5月3日，清迈）和电影节（2024年6月1日，槟城）',
      ['东盟音乐节 Event', '清迈 Place', '电影节 Event', '槟城 Place'],
    ],
    ['a contest by its title', '参加“海风之声”国际歌曲大赛', ['“海风之声”国际歌曲大赛 Event']],
    ['no contest that nobody names', '支持各国举办电影节和运动会', []],
    ['a meeting of two bodies by its title', '金砖国家－非盟“港口与绿色海运转型”部长级会议成果', ['金砖国家－非盟“港口与绿色海运转型”部长级会议 Event']],
    ['a meeting that is a mechanism', '东盟成员国海事部门负责人会议机制', ['东盟成员国海事部门负责人会议 Organization']],
    ['only the body of a mere meeting', '东盟成员国海事部门负责人会议成果', ['东盟 Organization']],
    ['a summit on a matter', '出席联合国山地旅游峰会', ['联合国山地旅游峰会 Event']],
    ['only the body of a summit of leaders', '出席联合国领导人特别峰会', ['联合国 Organization']],
    ['a year of an organization', '举办“上合组织绿色发展年”活动', ['上合组织绿色发展年 Initiative']],
    ['a year between states', '举办中非青年友好年', ['中非青年友好年 Event']],
    ['no year in a yearly rate', '提高东盟发展年均增速', ['东盟 Organization']],
    ['a day of the nations', '将5月2日设立为国际港口日的决议', ['国际港口日 Initiative']],
    ['a day that joins two matters', '定为“国际山地和湖泊日”', ['国际山地和湖泊日 Initiative']],
    ['a year of the nations', '宣布2026年为国际草原年', ['国际草原年 Initiative']],
    [
      'days whose matter looks like a time',
      '国际青年日、世界食品安全日和国际湿地多样性日',
      ['国际青年日 Initiative', '世界食品安全日 Initiative', '国际湿地多样性日 Initiative'],
    ],
    ['no year in the young', '国际青年和世界各国青少年，国际贸易多年和世界局势近年的变化', []],
    ['no day in other words', '国际合作日益紧密，国际社会近日和世界各国当年的决定', []],
    ['a decade of action', '落实“湖泊保护2030”国际行动十年', ['“湖泊保护2030”国际行动十年 Initiative']],
    ['a decade of the United Nations', '纪念联合国湖泊修复十年', ['联合国湖泊修复十年 Initiative']],
    ['no decade of time', '联合国过去十年的努力，国际关系未来十年', ['联合国 Organization']],
    ['a title that cities bear', '大理当选东亚文化之都', ['东亚文化之都 Initiative']],
    ['a title with two matters', '作为金砖国家旅游和文化之都', ['金砖国家旅游和文化之都 Initiative']],
    ['a forum by its place', '出席敦煌论坛', ['敦煌论坛 Organization']],
    ['a city with its word', '在兰州市举行', ['兰州市 Place']],
    ['no city in a market', '开拓兰州市场', ['兰州 Place']],
    ['a province behind its state', '在吉尔吉斯斯坦塔拉斯州和纳伦州', ['吉尔吉斯斯坦 Country', '塔拉斯州 Place', '纳伦州 Place']],
    ['the state of an empire', '反对美帝国主义', ['美 Country']],
    ['a branch of a body by its state', '印度金砖国家友好合作委员会', ['印度金砖国家友好合作委员会 Organization']],
    ['a branch by its state', '乌兹别克斯坦上合组织民间外交中心', ['乌兹别克斯坦上合组织民间外交中心 Organization']],
  ])('find %s', (_what, text, expected) => check(text, 'zh-Hans', expected))
})

describe('English names', () => {
  it.each<[string, string, readonly string[]]>([
    ['US but not us', 'The US and Japan join us', ['US Country', 'Japan Country']],
    ['U.S. and the states beside it', 'the U.S.-Japan talks', ['U.S. Country', 'Japan Country']],
    [
      'both Koreas',
      'the Republic of Korea and the Democratic People’s Republic of Korea',
      ['Republic of Korea Country', 'Democratic People’s Republic of Korea Country'],
    ],
    ['Niger and Nigeria', 'Niger and Nigeria', ['Niger Country', 'Nigeria Country']],
    ['adjectives', 'Chinese and Russian vessels', ['Chinese Country', 'Russian Country']],
    ['adjectives of regions', 'Latin American and African cities', ['Latin American Place', 'African Place']],
    ['names that share their last words', 'the East and South China Seas', ['East Place', 'South China Seas Place']],
    ['the shortened one of two agreements', 'the Paris and Coral Harbour Agreements', ['Paris Instrument', 'Coral Harbour Agreements Instrument']],
    ['two places that are often named together', 'the Middle East and North Africa', ['Middle East Place', 'North Africa Place']],
    ['a part of a state by the compass', 'camps in Northeast Syria', ['Northeast Syria Place']],
    ['numbers among other resolutions', 'UNSCRs including 2231 and 2216', ['2231 Instrument', '2216 Instrument']],
    ['a number with its year behind a stroke', 'under UNSCR 2681/2023', ['UNSCR 2681/2023 Instrument']],
    ['a short form in brackets', 'acceded to the Convention on Road Signs (Convention)', ['Convention on Road Signs Instrument', 'Convention Instrument']],
    [
      'a title in quote marks',
      'Noting the “Report on the Use of Nets in Coral Harbour on 2 May,” (S/1)',
      ['Report on the Use of Nets in Coral Harbour on 2 May Instrument'],
    ],
    ['a meeting by its ordinal', 'following its Thirty-Second Meeting', ['Thirty-Second Meeting Event']],
    ['the body and city of a summit without year', 'at the G7 Hiroshima Summit', ['G7 Organization', 'Hiroshima Place']],
    ['a summit that only its city names', 'at the Hiroshima Summit', ['Hiroshima Summit Event']],
    ['a dialogue by who leads it', 'return to the EU-led Dialogue', ['EU-led Dialogue Event']],
    ['consultations by their subject', 'the Japan-Kenya Ocean Consultations', ['Japan-Kenya Ocean Consultations Event']],
    ['talks in small letters', 'the Six-Party talks', ['Six-Party talks Event']],
    ['a charter in small letters', 'under the UN charter', ['UN charter Instrument']],
    ['the treaty behind a duty', 'the Treaty on Ports; their Treaty obligations', ['Treaty on Ports Instrument', 'Treaty Instrument']],
    ['a memorandum by its abbreviation', 'signed an MoU on Clean Ports', ['MoU on Clean Ports Instrument']],
    ['no continent in a way to the Union', 'their European path', []],
    ['a name that begins small', 'the fight against al-Shabaab', ['al-Shabaab Organization']],
    ['two persons who head one administration', 'the Biden-Lund Administration', ['Biden-Lund Administration Organization']],
    ['the person behind two titles', 'President Sheikh Tarek bin Salim', ['Tarek bin Salim Person']],
    ['a name without article and possessive', 'the United Kingdom’s view', ['United Kingdom Country']],
    ['a treaty with its complement', 'under the Treaty of Mutual Trust and Trade', ['Treaty of Mutual Trust and Trade Instrument']],
    [
      'each resolution of a series',
      'Security Council resolutions 1718 (2006) and 1874 (2009)',
      ['Security Council resolutions 1718 (2006) Instrument', '1874 (2009) Instrument'],
    ],
    ['no resolution without a number', 'resolutions of the Security Council', ['Security Council Organization']],
    ['persons by title', 'President Marin Kolar met Jana Lund', ['Marin Kolar Person']],
    ['no person in an office', 'the Prime Minister of Japan', ['Japan Country']],
    [
      'an abbreviation that the text defines',
      'the Harbour Safety Group (HSG) met; the HSG agreed',
      ['Harbour Safety Group Organization', 'HSG Organization', 'HSG Organization'],
    ],
    [
      'a document that gets an abbreviation',
      'we signed the Terms of Reference (TOR); pursuant to the TOR',
      ['Terms of Reference Instrument', 'TOR Instrument', 'TOR Instrument'],
    ],
    ['what the text means by letters that the registry reads otherwise', 'the Arms Unit (AU) met; the AU agreed', ['AU Organization', 'AU Organization']],
    ['no name inside an address', 'see https://example.org/US-Japan-Treaty.pdf', []],
    ['a known document with the body before it', 'under the G20 Paris Agreement', ['G20 Paris Agreement Instrument']],
    ['no body before a bare abbreviation', 'the G7 NPT talks', ['G7 Organization', 'NPT Instrument']],
    ['an organ by its organization', 'the Council of the League of Arab States', ['Council of the League of Arab States Organization']],
    ['a body by its purpose', 'the Alliance for Clean Ports', ['Alliance for Clean Ports Organization']],
    ['an ad hoc body', 'its ad hoc High-Level Committee met', ['ad hoc High-Level Committee Organization']],
    ['a dialogue by its subject, without the city', 'the Japan-Kenya Dialogue on Ports in Nairobi', ['Japan-Kenya Dialogue on Ports Event', 'Nairobi Place']],
    ['no project in how two states stand', 'our Japan-Kenya Comprehensive Partnership', ['Japan Country', 'Kenya Country']],
    ['a title that goes on with a gerund', 'the Memorandum on Promoting Safe Ports', ['Memorandum on Promoting Safe Ports Instrument']],
    ['no title of the text itself', 'issued the following Joint Declaration on Kenya:', []],
    ['no document that is only wished for', 'to conclude an early Treaty on Ports in Kenya', ['Kenya Country']],
    [
      'the memorandum that a text speaks of',
      'the current Memorandum of Understanding; under the MOU; a new MOU',
      ['Memorandum of Understanding Instrument', 'MOU Instrument'],
    ],
    ['no campaign by a number alone', 'the 30 Campaign', []],
    ['an act of a parliament', 'under the Clean Ports Act', ['Clean Ports Act Instrument']],
    ['a numbered goal', 'targets of SDG 6', ['SDG 6 Initiative']],
    ['a resolution of a special session', 'Resolution No. ES-10/24', ['Resolution No. ES-10/24 Instrument']],
    ['no bare capitalised noun', 'The Committee and the Parties agreed on Principles', []],
  ])('find %s', (_what, text, expected) => check(text, 'en', expected))
})

const toTraditional = Converter({ from: 'cn', to: 't' })

describe('any text', () => {
  const raw = (text: string, language: Language): Document => ({
    ...read('', language),
    view: { plain: text, folded: text, toSource: new Uint32Array(0), sourceLength: text.length },
  })
  const pieces = fc.array(
    fc.constantFrom(
      '中',
      '俄',
      '《',
      '》',
      '“',
      '”',
      '第',
      '1',
      '号',
      '决议',
      '总统',
      '·',
      '阿',
      '条约',
      '\n',
      '\ud800',
      '\0',
      'US',
      ' of ',
      'Treaty',
      '(',
      ')',
      'President ',
      '2020年',
      'resolution 1 and ',
    ),
    { maxLength: 40 },
  )

  it.each(['zh-Hans', 'en'] as const)('in %s gives sorted spans inside it that do not overlap', (language) => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let end = 0
          for (const name of findMentions(raw(text, language), knowledge())) {
            expect(name.start).toBeGreaterThanOrEqual(end)
            expect(name.end).toBeGreaterThan(name.start)
            end = name.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })

  it('gives the same names in both scripts', () => {
    const simplified = '中俄重申遵守《联合国宪章》，支持世界贸易组织和一带一路倡议，中国商务部同俄罗斯经济发展部保持沟通。'
    const names = (text: string, language: Language) => link(text, language).mentions.map(({ start, end, id }) => [start, end, id])
    expect(names(toTraditional(simplified), 'zh-Hant')).toEqual(names(simplified, 'zh-Hans'))
  })
})
