import { describe } from 'vitest'
import { checkRows } from './finding-rows.ts'
import { read } from './zh-reading.ts'

const check = checkRows(read)

describe('main line (guide, section 3)', () => {
  check([
    ['双方坚决反对贸易壁垒，支持自由往来。', 'OPPOSES CN+EG: 贸易壁垒', 'SUPPORTS CN+EG: 自由往来'],
    ['双方重申恪守《海洋公约》。', 'REAFFIRMS CN+EG ◎ sea-convention: 恪守《海洋公约》', 'UPHOLDS CN+EG ◎ sea-convention: 《海洋公约》'],
    ['双方反对日本推行的封锁措施。', 'OPPOSES CN+EG ◎ JP: 日本推行的封锁措施'],
    ['这一反对开放的主张不得人心。'],
    ['双方应支持渔业改革。'],
    ['双方将捍卫航行自由。', 'WILL CN+EG: 捍卫航行自由'],
    ['双方不支持单方面封港。', 'OPPOSES CN+EG: 单方面封港'],
    ['中方不认可这份海图。', 'OPPOSES CN: 这份海图'],
    ['埃方不认同上述航线划分。', 'OPPOSES EG: 上述航线划分'],
    ['双方不反对这一安排。'],
    ['双方绝不会支持封港。', 'OPPOSES CN+EG: 封港'],
    ['埃方不再承认这份海图。', 'OPPOSES EG: 这份海图'],
    ['埃方从未承认这份海图。', 'OPPOSES EG: 这份海图'],
    ['双方既不支持也不反对这一安排。'],
    ['维护航道安全是沿岸国家的共同责任。'],
  ])
})

describe('holder (guide, section 3)', () => {
  check([
    ['中方支持埃方办好会议。', 'SUPPORTS CN ◎ EG: 埃方办好会议'],
    ['中方欢迎对话。反对施压。', 'WELCOMES CN: 对话', 'OPPOSES CN: 施压'],
    ['中方欢迎对话。\n反对施压。', 'WELCOMES CN: 对话', 'OPPOSES CN+EG: 施压'],
    ['两国人民珍惜和平，尊重彼此传统。', 'RECOGNIZES CN+EG: 彼此传统'],
    ['国际社会反对海盗行为。', 'OPPOSES international-community: 海盗行为'],
    ['埃及总统穆萨访问中国。\n穆萨总统高度评价东道主的安排。', 'APPRECIATES EG: 东道主的安排'],
    ['习近平主席强调，渔业合作前景广阔。', 'EMPHASIZES CN: 渔业合作前景广阔'],
    ['普京总统支持扩建渔港。', 'SUPPORTS RU: 扩建渔港'],
    ['穆萨支持扩建渔港。', 'SUPPORTS musa: 扩建渔港'],
    ['中国政府和埃及政府同意扩大贸易。', 'AGREED CN+EG: 扩大贸易'],
    ['中国方面声明：大小国家一律平等。', 'NOTES CN: 大小国家一律平等'],
    ['中方重申上述立场。它反对划分势力范围。', 'REAFFIRMS CN: 上述立场', 'OPPOSES CN: 划分势力范围'],
    ['个别国家破坏规则，维护私利。'],
    ['海关合作组织支持电子单证。', 'SUPPORTS customs-organization: 电子单证'],
  ])
})

describe('holder in a statement of many parties', () => {
  check(
    [
      ['各代表团团长强调，成员国将扩大粮食贸易。', 'EMPHASIZES CN+EG+KZ: 成员国将扩大粮食贸易', 'WILL CN+EG+KZ: 扩大粮食贸易'],
      ['中亚国家感谢中国提供疫苗。', 'APPRECIATES KZ ◎ CN: 中国提供疫苗'],
      ['各方支持中方举办博览会。', 'SUPPORTS CN+EG+KZ ◎ CN: 中方举办博览会'],
      ['海关合作组织成员国主张简化手续。', 'ADVOCATES CN+EG+KZ: 简化手续'],
    ],
    { parties: ['CN', 'EG', 'KZ'] },
  )
})

describe('some of the parties (guide, section 3, holder)', () => {
  check(
    [
      ['成员国（埃及除外）支持开港，欢迎通航。', 'SUPPORTS CN+RU: 开港', 'WELCOMES CN+RU: 通航'],
      ['除中方外，成员国反对加税。', 'OPPOSES EG+RU: 加税'],
      ['除中国和埃及以外的成员国欢迎通航。', 'WELCOMES RU: 通航'],
      ['部分成员国（中方、俄方）强调，渔区应当开放。', 'EMPHASIZES CN+RU: 渔区应当开放'],
      ['埃方谴责滥捕，其他成员国将提供帮助。', 'CONDEMNS EG: 滥捕', 'WILL CN+RU: 提供帮助'],
      ['中方将修建码头；俄方将疏浚航道，其余成员国愿予协助。', 'WILL CN: 修建码头', 'WILL RU: 疏浚航道', 'WILLING EG: 予协助'],
    ],
    { parties: ['CN', 'EG', 'RU'] },
  )
})

describe('where a content ends before what others do or what is under way', () => {
  check([
    ['双方高度重视渔港合作，栈桥修建工作稳步推进。', 'EMPHASIZES CN+EG: 渔港合作'],
    ['双方决定成立渔业小组，下次会议定于明年召开。', 'AGREED CN+EG: 成立渔业小组'],
    ['双方注意到渔船数量增加，两国海关愿简化手续。', 'NOTES CN+EG: 渔船数量增加', 'WILLING CN+EG: 简化手续'],
    ['埃方期待中方分享渔业技术，并承诺减税。', 'CALLS_FOR EG → CN ◎ CN: 中方分享渔业技术', 'COMMITTED EG: 减税'],
    ['双方对外部势力封港表示反对。', 'OPPOSES CN+EG: 外部势力封港'],
    ['中方表示中国决不封港。', 'NOTES CN: 中国决不封港'],
  ])
})

describe('content (guide, section 3)', () => {
  check([
    ['双方对渔船遇袭表示严重关切。', 'CONCERNED CN+EG: 渔船遇袭'],
    ['双方对青年交流给予高度评价，愿扩大规模。', 'APPRECIATES CN+EG: 青年交流', 'WILLING CN+EG: 扩大规模'],
    ['海上局势尤其令人担忧。', 'CONCERNED CN+EG: 海上局势'],
    ['日本渔船言论令人担忧。', 'CONCERNED CN+EG ◎ JP: 日本渔船言论'],
    ['双方指出，日本南部渔场污染令人担忧。', 'NOTES CN+EG ◎ JP: 日本南部渔场污染令人担忧', 'CONCERNED CN+EG ◎ JP: 日本南部渔场污染'],
    ['双方认为，日本做法不可接受。', 'BELIEVES CN+EG ◎ JP: 日本做法不可接受', 'OPPOSES CN+EG ◎ JP: 日本做法'],
    ['中方强调，日本的捕捞禁令不可接受。', 'EMPHASIZES CN ◎ JP: 日本的捕捞禁令不可接受', 'OPPOSES CN ◎ JP: 日本的捕捞禁令'],
    ['双方认为，日本对埃及渔船的禁令不可接受。', 'BELIEVES CN+EG ◎ JP: 日本对埃及渔船的禁令不可接受', 'OPPOSES CN+EG ◎ JP: 日本对埃及渔船的禁令'],
    ['中方反对封港。日本的捕捞禁令不可接受。', 'OPPOSES CN: 封港', 'OPPOSES CN ◎ JP: 日本的捕捞禁令'],
    ['双方认为，滥用数据的做法不可接受，应加强监管。', 'BELIEVES CN+EG: 滥用数据的做法不可接受，应加强监管', 'OPPOSES CN+EG: 滥用数据的做法'],
    ['埃方就行程安排对中国政府表示感谢。', 'APPRECIATES EG ◎ CN: 行程安排对中国政府'],
    ['双方在边界问题上给予对方坚定支持。', 'SUPPORTS CN+EG: 边界问题'],
    ['为此，双方呼吁各国提供援助，反对拖延。', 'CALLS_FOR CN+EG → international-community ◎ international-community: 各国提供援助', 'OPPOSES CN+EG: 拖延'],
  ])
})

describe('addressees and targets (guide, sections 3 and 6.15)', () => {
  check([
    ['双方敦促日本公开数据。', 'URGES CN+EG → JP ◎ JP: 日本公开数据'],
    ['双方强调日本须公开数据。', 'EMPHASIZES CN+EG → JP ◎ JP: 日本须公开数据'],
    ['双方呼吁发达国家提供资金。', 'CALLS_FOR CN+EG: 发达国家提供资金'],
    ['双方反对篡改《海洋公约》。', 'OPPOSES CN+EG: 篡改《海洋公约》'],
    ['双方支持加强海关合作组织的作用。', 'SUPPORTS CN+EG ◎ customs-organization: 加强海关合作组织的作用'],
    ['双方支持以海关合作组织为核心的通关体系。', 'SUPPORTS CN+EG: 以海关合作组织为核心的通关体系'],
    ['埃方重视中方提出的绿洲倡议。', 'EMPHASIZES EG ◎ oasis-initiative: 中方提出的绿洲倡议'],
    ['双方欢迎2021年签署的《港口议定书》。', 'WELCOMES CN+EG ◎ port-protocol: 2021年签署的《港口议定书》'],
    ['双方注意到关于修订《海洋公约》的建议。', 'NOTES CN+EG: 关于修订《海洋公约》的建议'],
    ['双方谴责《海洋公约》政治化。', 'CONDEMNS CN+EG: 《海洋公约》政治化'],
    ['中国政府向各国政府郑重建议召开会议。', 'CALLS_FOR CN → international-community ◎ international-community: 召开会议'],
  ])
})

describe('targets of noun phrases (guide, section 3)', () => {
  check([
    ['双方重视埃及政府提交的《港口议定书》。', 'EMPHASIZES CN+EG ◎ port-protocol: 埃及政府提交的《港口议定书》'],
    ['中方支持埃及政府提出的《港口议定书》和开放渔港的设想。', 'SUPPORTS CN ◎ EG+port-protocol: 埃及政府提出的《港口议定书》和开放渔港的设想'],
    ['中方支持埃及的《港口议定书》。', 'SUPPORTS CN ◎ port-protocol: 埃及的《港口议定书》'],
    ['中方支持埃及人民捍卫水源的斗争以及日本人民开辟航线的努力。', 'SUPPORTS CN ◎ EG+JP: 埃及人民捍卫水源的斗争以及日本人民开辟航线的努力'],
    ['埃方赞赏日本发布的海关合作组织《港口议定书》。', 'APPRECIATES EG ◎ port-protocol: 日本发布的海关合作组织《港口议定书》'],
    ['埃方珍视同日本的渔业合作。', 'APPRECIATES EG ◎ JP: 同日本的渔业合作'],
    ['双方谴责红海恐怖袭击。', 'CONDEMNS CN+EG: 红海恐怖袭击'],
    ['双方谴责红海港口爆炸事件。', 'CONDEMNS CN+EG: 红海港口爆炸事件'],
    ['双方谴责对红海的袭击。', 'CONDEMNS CN+EG: 对红海的袭击'],
    [
      '双方重申遵守1976年5月4日签署并于1980年1月1日生效的《海洋公约》。',
      'REAFFIRMS CN+EG ◎ sea-convention: 遵守1976年5月4日签署并于1980年1月1日生效的《海洋公约》',
      'UPHOLDS CN+EG ◎ sea-convention: 1976年5月4日签署并于1980年1月1日生效的《海洋公约》',
    ],
    ['埃方支持红海各国人民保护珊瑚的权利。', 'SUPPORTS EG ◎ red-sea: 红海各国人民保护珊瑚的权利'],
    ['埃方重申它对由日本自己解决红海问题的关心。', 'REAFFIRMS EG ◎ red-sea: 它对由日本自己解决红海问题的关心'],
    ['双方欢迎2020年3月在红海举行的海关合作组织会议成果。', 'WELCOMES CN+EG ◎ customs-organization: 2020年3月在红海举行的海关合作组织会议成果'],
    ['双方欢迎海关合作组织通过《港口议定书》。', 'WELCOMES CN+EG ◎ port-protocol: 海关合作组织通过《港口议定书》'],
    ['双方欢迎海关合作组织通过“关于改进通关”的决议。', 'WELCOMES CN+EG: 海关合作组织通过“关于改进通关”的决议'],
    ['双方强调海关合作组织峰会通过的文件。', 'EMPHASIZES CN+EG: 海关合作组织峰会通过的文件'],
    ['双方注意到在红海设立海关合作组织的倡议。', 'NOTES CN+EG: 在红海设立海关合作组织的倡议'],
    ['双方欢迎埃方举办展会和海关合作组织年会。', 'WELCOMES CN+EG ◎ EG: 埃方举办展会和海关合作组织年会'],
    ['双方支持简化手续，保持其公开并与《海洋公约》一致。', 'SUPPORTS CN+EG: 简化手续，保持其公开并与《海洋公约》一致'],
  ])
})

describe('targets of clauses (guide, section 3)', () => {
  check([
    ['双方认为有必要对海关合作组织进行改革。', 'BELIEVES CN+EG ◎ customs-organization: 有必要对海关合作组织进行改革'],
    ['双方指出，落实《海洋公约》十分重要。', 'NOTES CN+EG ◎ sea-convention: 落实《海洋公约》十分重要'],
    ['双方指出，通过了《港口议定书》。', 'NOTES CN+EG ◎ port-protocol: 通过了《港口议定书》'],
    ['双方认为，应解决日本货轮停靠港口的问题。', 'BELIEVES CN+EG ◎ JP: 应解决日本货轮停靠港口的问题'],
    ['双方强调，应允许日本利用港口。', 'EMPHASIZES CN+EG ◎ JP: 应允许日本利用港口'],
    ['双方指出，有条件的成员国将就落实绿洲倡议开展合作。', 'NOTES CN+EG ◎ oasis-initiative: 有条件的成员国将就落实绿洲倡议开展合作'],
    ['埃方重申自己的看法：红海是共同的家园；绿洲倡议有利于各国。', 'REAFFIRMS EG ◎ red-sea+oasis-initiative: 自己的看法：红海是共同的家园；绿洲倡议有利于各国'],
    ['埃方强调，水源十分宝贵，全部日本渔船必须撤出红海。', 'EMPHASIZES EG ◎ JP: 水源十分宝贵，全部日本渔船必须撤出红海'],
    ['双方强调，双方反对违反《海洋公约》的行为。', 'EMPHASIZES CN+EG: 双方反对违反《海洋公约》的行为', 'OPPOSES CN+EG: 违反《海洋公约》的行为'],
  ])
})

describe('targets of happenings (guide, section 3)', () => {
  check([
    ['双方注意到，为纪念《海洋公约》将举行港口艺术节。', 'NOTES CN+EG ◎ port-festival: 为纪念《海洋公约》将举行港口艺术节'],
    ['双方强调每年在日本举行港口艺术节对增进友谊具有重要意义。', 'EMPHASIZES CN+EG ◎ port-festival: 每年在日本举行港口艺术节对增进友谊具有重要意义'],
    [
      '双方注意到海关合作组织宣布渔场开放和港口艺术节通过的《港口议定书》。',
      'NOTES CN+EG ◎ customs-organization+port-protocol: 海关合作组织宣布渔场开放和港口艺术节通过的《港口议定书》',
    ],
    ['双方注意到海关合作组织关于将红海设为绿洲倡议的决议。', 'NOTES CN+EG ◎ customs-organization: 海关合作组织关于将红海设为绿洲倡议的决议'],
    [
      '双方注意到海关合作组织会议成果，港口艺术节和《海洋公约》的情况。',
      'NOTES CN+EG ◎ customs-organization+port-festival+sea-convention: 海关合作组织会议成果，港口艺术节和《海洋公约》的情况',
    ],
  ])
})

describe('targets of what is coordinated under one modal or 将 (guide, sections 3 and 6.1)', () => {
  check([
    ['双方认为，要维护海关合作组织的作用，支持埃及承办会议。', 'BELIEVES CN+EG ◎ customs-organization+EG: 要维护海关合作组织的作用，支持埃及承办会议'],
    ['双方强调，各国应保护航道，共同维护埃及的渔业。', 'EMPHASIZES CN+EG → international-community: 各国应保护航道，共同维护埃及的渔业'],
    ['双方强调，日本须停止倾倒废料。', 'EMPHASIZES CN+EG → JP ◎ JP: 日本须停止倾倒废料'],
  ])
})

describe('what a closed phrase holds (guide, section 3)', () => {
  check([
    ['双方重申站在充分理解埃及处境的立场上，谋求重开口岸。', 'REAFFIRMS CN+EG: 站在充分理解埃及处境的立场上，谋求重开口岸'],
    ['日本痛感水灾的损失，表示哀悼。', 'NOTES JP: 水灾的损失'],
  ])
})

describe('commitments (guide, section 4)', () => {
  check([
    ['双方将加强合作，推动通关，不断提高效率。', 'WILL CN+EG: 加强合作，推动通关，不断提高效率'],
    ['双方将在2030年前建成新港。', 'WILL CN+EG by 2030: 在2030年前建成新港'],
    ['双方同意不迟于一九五二年末完成移交。', 'AGREED CN+EG by 1952: 不迟于一九五二年末完成移交'],
    ['双方同意最迟于一九五二年完成移交。', 'AGREED CN+EG by 1952: 最迟于一九五二年完成移交'],
    ['双方同意两年内完成移交。', 'AGREED CN+EG: 两年内完成移交'],
    ['双方将：\n——扩大贸易规模。\n——深化科技合作。', 'WILL CN+EG: 扩大贸易规模', 'WILL CN+EG: 深化科技合作'],
    [
      '四、双方将：\n——修建码头。\n——疏浚航道。\n五、双方支持通航，并将继续推动开放港口。',
      'WILL CN+EG: 修建码头',
      'WILL CN+EG: 疏浚航道',
      'SUPPORTS CN+EG: 通航',
      'WILL CN+EG: 推动开放港口',
    ],
    ['双方商定将尽快开会。', 'AGREED CN+EG: 将尽快开会'],
    ['双方反对将气候问题工具化。', 'OPPOSES CN+EG: 将气候问题工具化'],
    ['双方将扩大贸易，将风险降到最低。', 'WILL CN+EG: 扩大贸易，将风险降到最低'],
    ['此举将推高成本。'],
    ['双方认为合作成效显著，将有助于改善民生。', 'BELIEVES CN+EG: 合作成效显著，将有助于改善民生'],
  ])
})

describe('marks of aspect behind a cue (guide, section 3)', () => {
  check([
    ['双方商定了疏浚方案。', 'AGREED CN+EG: 疏浚方案'],
    ['中方支持了埃方的提案。', 'SUPPORTS CN ◎ EG: 埃方的提案'],
    ['双方欢迎了《海洋公约》的生效。', 'WELCOMES CN+EG ◎ sea-convention: 《海洋公约》的生效'],
    ['埃方强调着灯塔的用处，也重申过《海洋公约》的效力。', 'EMPHASIZES EG: 灯塔的用处', 'REAFFIRMS EG ◎ sea-convention: 《海洋公约》的效力'],
    ['双方支持过境货物免检。', 'SUPPORTS CN+EG: 过境货物免检'],
    ['双方达成了关于渔船登记的共识。', 'AGREED CN+EG: 渔船登记'],
    ['双方达成关于渔船登记的共识。', 'AGREED CN+EG: 渔船登记'],
    ['双方就渔船登记达成了共识。', 'AGREED CN+EG: 渔船登记'],
  ])
})

describe('a list within a paragraph (guide, sections 4 and 6.17)', () => {
  check([
    [
      '双方商定：——疏浚航道；——呼吁船东加入《海洋公约》；——增派领航员。',
      'AGREED CN+EG: 疏浚航道',
      'AGREED CN+EG: 呼吁船东加入《海洋公约》',
      'AGREED CN+EG: 增派领航员',
    ],
    ['埃方将：一是修缮灯塔；二是扩建渔港。支持渔民。', 'WILL EG: 修缮灯塔', 'WILL EG: 扩建渔港', 'SUPPORTS EG: 渔民'],
    ['双方将：1.修缮灯塔。2.扩建渔港。双方支持通航。', 'WILL CN+EG: 修缮灯塔', 'WILL CN+EG: 扩建渔港', 'SUPPORTS CN+EG: 通航'],
    ['双方同意：（一）修缮灯塔；（二）扩建渔港。', 'AGREED CN+EG: 修缮灯塔', 'AGREED CN+EG: 扩建渔港'],
    ['双方同意：（一）修缮灯塔。（二）扩建渔港。', 'AGREED CN+EG: 修缮灯塔', 'AGREED CN+EG: 扩建渔港'],
    ['双方愿：第一，修缮灯塔；第二，扩建渔港，增派领航员。', 'WILLING CN+EG: 修缮灯塔', 'WILLING CN+EG: 扩建渔港，增派领航员'],
    ['双方同意：①修缮灯塔；②扩建渔港；③疏浚航道。', 'AGREED CN+EG: 修缮灯塔', 'AGREED CN+EG: 扩建渔港', 'AGREED CN+EG: 疏浚航道'],
    ['双方同意加强海运合作：——修缮灯塔；——中方支持扩建渔港。', 'AGREED CN+EG: 加强海运合作', 'AGREED CN+EG: 修缮灯塔', 'SUPPORTS CN: 扩建渔港'],
    ['双方将：一是修缮灯塔，增派领航员。', 'WILL CN+EG: 一是修缮灯塔，增派领航员'],
  ])
})

describe('a list within a paragraph whose items commas part (guide, section 4)', () => {
  check([
    ['双方将：（一）扩大贸易，（二）修建码头，（三）疏浚航道。', 'WILL CN+EG: 扩大贸易', 'WILL CN+EG: 修建码头', 'WILL CN+EG: 疏浚航道'],
    ['双方将：1.扩大贸易，便利通关，2.修建码头。', 'WILL CN+EG: 扩大贸易，便利通关', 'WILL CN+EG: 修建码头'],
    ['双方将：扩大贸易，修建码头。', 'WILL CN+EG: 扩大贸易，修建码头'],
  ])
})

describe('what is agreed of others, condolences, resolve and the object of 移除 (guide, 4, 6.13, 6.19)', () => {
  check([
    ['双方同意，海关合作组织应发挥作用。', 'BELIEVES CN+EG ◎ customs-organization: 海关合作组织应发挥作用'],
    ['双方同意，埃方应派出代表。', 'AGREED CN+EG: 埃方应派出代表'],
    ['双方谴责针对渔民的袭击，向遇难者家属表示慰问。', 'CONDEMNS CN+EG: 针对渔民的袭击'],
    ['双方决心以建交为契机，扩大贸易。', 'COMMITTED CN+EG: 以建交为契机，扩大贸易'],
    ['双方要求日本停止封锁并将渔船从名单中移除。', 'URGES CN+EG → JP ◎ JP: 日本停止封锁并将渔船从名单中移除'],
  ])
})

describe('what nations are to do with (guide, section 3, about and targets)', () => {
  check([
    ['双方认为各国应履行《海洋公约》和《港口议定书》。', 'BELIEVES CN+EG ◎ sea-convention+port-protocol: 各国应履行《海洋公约》和《港口议定书》'],
    ['双方指出，国际社会须共同落实绿洲倡议。', 'NOTES CN+EG ◎ oasis-initiative: 国际社会须共同落实绿洲倡议'],
    ['双方重申，各国应遵守《海洋公约》所载的规则。', 'REAFFIRMS CN+EG: 各国应遵守《海洋公约》所载的规则'],
    ['双方认为各国应保护红海。', 'BELIEVES CN+EG: 各国应保护红海'],
  ])
})

describe('organs of states as actors (guide, sections 3 and 4)', () => {
  check([
    ['中国商务部和埃及交通部将每年举办论坛。', 'WILL cn-ministry-commerce+eg-ministry-transport: 每年举办论坛'],
    ['中国商务部商定扩大贸易。', 'AGREED cn-ministry-commerce: 扩大贸易'],
    ['日本环境省将举办论坛。'],
    ['海关合作组织将举办论坛。'],
  ])
})

describe('weak and strong cues (guide, 6.1)', () => {
  check([
    ['双方将扩大往来，支持企业投资，反对歧视。', 'WILL CN+EG: 扩大往来，支持企业投资', 'OPPOSES CN+EG: 歧视'],
    ['双方呼吁国际社会加强合作，支持穷国。', 'CALLS_FOR CN+EG → international-community ◎ international-community: 国际社会加强合作，支持穷国'],
    ['双方呼吁各国合作，一致反对假信息。', 'CALLS_FOR CN+EG → international-community ◎ international-community: 各国合作，一致反对假信息'],
    ['双方认为要维护公平，支持改革。', 'BELIEVES CN+EG: 要维护公平，支持改革'],
    ['双方强调教育的重要性，支持办学。', 'EMPHASIZES CN+EG: 教育的重要性', 'SUPPORTS CN+EG: 办学'],
    ['双方将扩大往来；支持企业投资。', 'WILL CN+EG: 扩大往来', 'SUPPORTS CN+EG: 企业投资'],
    ['双方愿深化合作，主张公平竞争。', 'WILLING CN+EG: 深化合作，主张公平竞争'],
  ])
})

describe('a further object behind 以及 (guide, section 3)', () => {
  check([
    [
      '双方支持《海洋公约》，以及两国外长去年签署的《港口议定书》。',
      'SUPPORTS CN+EG ◎ sea-convention+port-protocol: 《海洋公约》，以及两国外长去年签署的《港口议定书》',
    ],
    ['双方将落实《海洋公约》，以及双方签署的《港口议定书》。', 'WILL CN+EG: 落实《海洋公约》，以及双方签署的《港口议定书》'],
    ['双方支持《海洋公约》，双方签署了新的海图。', 'SUPPORTS CN+EG ◎ sea-convention: 《海洋公约》'],
  ])
})

describe('refusals are the opposite stance (guide, section 3)', () => {
  check([
    ['中方不能接受单方面收费。', 'OPPOSES CN: 单方面收费'],
    ['埃方无法接受任何干扰航行的行为。', 'OPPOSES EG: 任何干扰航行的行为'],
    ['邻国扩建炮台，中方对此不能接受。', 'OPPOSES CN: 邻国扩建炮台'],
    ['中方对该裁决不予承认。', 'OPPOSES CN: 该裁决'],
    ['埃方拒不承认新的界线。', 'OPPOSES EG: 新的界线'],
    ['双方不会同意这份海图。', 'OPPOSES CN+EG: 这份海图'],
    ['中方不接受也不承认这份海图。', 'OPPOSES CN: 这份海图'],
    ['双方不支持也不赞成单方面封港。', 'OPPOSES CN+EG: 单方面封港'],
    ['中方绝不接受、绝不承认这份海图。', 'OPPOSES CN: 这份海图'],
    ['中方认为，把渔业政治化的做法不能接受。', 'BELIEVES CN: 把渔业政治化的做法不能接受', 'OPPOSES CN: 把渔业政治化的做法'],
    ['双方将不承认新的界线。', 'WILL CN+EG: 不承认新的界线'],
    ['双方强调，任何国家不能接受外来压力。', 'EMPHASIZES CN+EG: 任何国家不能接受外来压力'],
    ['双方承认这份海图。', 'RECOGNIZES CN+EG: 这份海图'],
  ])
})

describe('不 that negates nothing, and two halves of a pair (guide, section 3)', () => {
  check([
    ['双方不仅支持《海洋公约》，而且支持绿洲倡议。', 'SUPPORTS CN+EG ◎ sea-convention: 《海洋公约》', 'SUPPORTS CN+EG ◎ oasis-initiative: 绿洲倡议'],
    ['双方不但支持增开航班，还支持扩建渔港。', 'SUPPORTS CN+EG: 增开航班', 'SUPPORTS CN+EG: 扩建渔港'],
    ['中方不仅支持埃方，还反对日本加税。', 'SUPPORTS CN ◎ EG: 埃方', 'OPPOSES CN ◎ JP: 日本加税'],
    ['双方不只反对加税，也谴责走私。', 'OPPOSES CN+EG: 加税', 'CONDEMNS CN+EG: 走私'],
    ['双方不光支持增开航班，更支持扩建渔港。', 'SUPPORTS CN+EG: 增开航班', 'SUPPORTS CN+EG: 扩建渔港'],
    ['中方不仅不支持封港，而且谴责走私。', 'OPPOSES CN: 封港', 'CONDEMNS CN: 走私'],
    ['双方既支持增开航班，也支持扩建渔港。', 'SUPPORTS CN+EG: 增开航班', 'SUPPORTS CN+EG: 扩建渔港'],
    ['双方既反对加税，又谴责走私。', 'OPPOSES CN+EG: 加税', 'CONDEMNS CN+EG: 走私'],
    ['双方支持既有机制。', 'SUPPORTS CN+EG: 既有机制'],
    ['双方不遗余力支持海上救助。', 'SUPPORTS CN+EG: 海上救助'],
    ['双方不约而同地支持海上救助。', 'SUPPORTS CN+EG: 海上救助'],
    ['双方不懈支持海上救助。', 'SUPPORTS CN+EG: 海上救助'],
    ['双方不辞辛劳支持海上救助。', 'SUPPORTS CN+EG: 海上救助'],
    ['双方不结盟、不对抗，支持海上救助。', 'SUPPORTS CN+EG: 海上救助'],
    ['中方绝不会支持封港，也不会支持加税。', 'OPPOSES CN: 封港', 'OPPOSES CN: 加税'],
    ['中方绝不会承认新的海图，也不会承认新的界线。', 'OPPOSES CN: 新的海图', 'OPPOSES CN: 新的界线'],
    ['中方不会支持也不会赞成封港。', 'OPPOSES CN: 封港'],
  ])
})

describe('a state and its city before the scene of an assault (guide, section 3, about and targets)', () => {
  check([
    ['双方谴责日本红海爆炸事件。', 'CONDEMNS CN+EG: 日本红海爆炸事件'],
    ['双方谴责日本首都红海恐怖袭击。', 'CONDEMNS CN+EG: 日本首都红海恐怖袭击'],
    ['双方谴责日本袭击。', 'CONDEMNS CN+EG ◎ JP: 日本袭击'],
  ])
})

describe('what something makes somebody feel (guide, sections 3 and 6.14)', () => {
  check([
    ['红海局势令人严重担忧。', 'CONCERNED CN+EG: 红海局势'],
    ['渔民失踪令双方极为关切，双方呼吁停火。', 'CONCERNED CN+EG: 渔民失踪', 'CALLS_FOR CN+EG: 停火'],
    ['日本的炮台引起了中方的深切忧虑。', 'CONCERNED CN ◎ JP: 日本的炮台'],
    ['海盗横行引发各方普遍担忧。', 'CONCERNED CN+EG: 海盗横行'],
    ['单方面封港让埃方倍感不安。', 'CONCERNED EG: 单方面封港'],
    ['这份海图使中方无法接受。', 'OPPOSES CN: 这份海图'],
    ['这种做法是完全不可接受的。', 'OPPOSES CN+EG: 这种做法'],
    ['双方指出，日本扩建炮台令双方严重不安。', 'NOTES CN+EG ◎ JP: 日本扩建炮台令双方严重不安', 'CONCERNED CN+EG ◎ JP: 日本扩建炮台'],
    ['中方指出，日本扩建炮台令埃方不安。', 'NOTES CN ◎ JP: 日本扩建炮台令埃方不安'],
    ['日本的炮台引起国际社会关切。'],
  ])
})

describe('an ending in a clause of its own (guide, sections 6.2 and 6.11)', () => {
  check([
    ['劫持渔船违反公约，不可接受。', 'OPPOSES CN+EG: 劫持渔船违反公约'],
    ['渔区局势令人不安，不可接受。', 'CONCERNED CN+EG: 渔区局势', 'OPPOSES CN+EG: 渔区局势'],
    ['双方强调，劫持渔船违反公约，同样不可接受。', 'EMPHASIZES CN+EG: 劫持渔船违反公约，同样不可接受', 'OPPOSES CN+EG: 劫持渔船违反公约'],
    ['双方支持巡航，海盗频繁出没，令人担忧。', 'SUPPORTS CN+EG: 巡航', 'CONCERNED CN+EG: 海盗频繁出没'],
    ['不可接受。'],
  ])
})

describe('what others hold inside a report (guide, 6.14)', () => {
  check([
    ['中方指出，埃方支持通航，俄方反对收费。', 'NOTES CN ◎ EG: 埃方支持通航，俄方反对收费'],
    ['中方指出，日本支持通航，反对收费。', 'NOTES CN ◎ JP: 日本支持通航，反对收费'],
    ['中方指出，日本反对通航，埃方对此表示理解。', 'NOTES CN ◎ JP: 日本反对通航', 'RECOGNIZES EG ◎ JP: 日本反对通航'],
    ['中方指出，日本反对通航，埃方呼吁对话。', 'NOTES CN ◎ JP: 日本反对通航', 'CALLS_FOR EG: 对话'],
    ['中方指出，日本反对通航，双方将保持沟通。', 'NOTES CN ◎ JP: 日本反对通航', 'WILL CN+EG: 保持沟通'],
    ['个别国家反对通航，支持收费，愿加大投入。'],
    ['部分成员国重申支持通航，愿加大投入。'],
  ])
})

describe('purposes before the holder (guide, section 3)', () => {
  check([
    ['为扩大贸易，维护航道安全，中国政府声明，口岸照常开放。', 'NOTES CN: 口岸照常开放'],
    ['为了保护渔民，支持渔村发展，双方同意设立基金。', 'AGREED CN+EG: 设立基金'],
    ['为保护渔民，反对滥捕。', 'OPPOSES CN+EG: 滥捕'],
  ])
})

describe('pledges by a noun (guide, 6.4)', () => {
  check([
    ['埃方重申其遵守《海洋公约》的承诺。', 'REAFFIRMS EG ◎ sea-convention: 其遵守《海洋公约》的承诺', 'COMMITTED EG: 遵守《海洋公约》'],
    ['双方重申扩大航运的坚定意愿。', 'REAFFIRMS CN+EG: 扩大航运的坚定意愿', 'WILLING CN+EG: 扩大航运'],
    ['双方强调履行日本所作的承诺。', 'EMPHASIZES CN+EG ◎ JP: 履行日本所作的承诺'],
  ])
})

describe('cues and targets of joint statements', () => {
  check([
    [
      '双方支持加强海关合作组织的作用和全面落实《海洋公约》。',
      'SUPPORTS CN+EG ◎ customs-organization+sea-convention: 加强海关合作组织的作用和全面落实《海洋公约》',
    ],
    ['双方支持加强海关合作组织的作用和改革。', 'SUPPORTS CN+EG ◎ customs-organization: 加强海关合作组织的作用和改革'],
    ['双方就扩建渔港达成重要共识，一致同意将尽快动工。', 'AGREED CN+EG: 扩建渔港', 'AGREED CN+EG: 将尽快动工'],
    ['埃方对中方为开通渡轮所作努力表示感谢。', 'APPRECIATES EG ◎ CN: 中方为开通渡轮所作努力'],
    ['埃方邀请被愉快地接受。'],
    ['中方不承认该裁决，保留采取行动的权利。', 'OPPOSES CN: 该裁决'],
    ['两党两国领导人决心世代友好。', 'COMMITTED CN+EG: 世代友好'],
    ['双方责成两国海关拟订方案。', 'URGES CN+EG: 两国海关拟订方案'],
    ['中方邀请埃方参加博览会。', 'CALLS_FOR CN → EG ◎ EG: 埃方参加博览会'],
    ['埃方将主办会议，中方对此表示期待。', 'WILL EG: 主办会议', 'CALLS_FOR CN ◎ EG: 埃方将主办会议'],
    ['埃方对渔区局势表示关心。', 'CONCERNED EG: 渔区局势'],
    ['中方重申在渔业问题上的立场，主张谈判是唯一出路。', 'REAFFIRMS CN: 在渔业问题上的立场', 'ADVOCATES CN: 谈判是唯一出路'],
    ['双方呼吁立即恢复通航，支持重开渔港。', 'CALLS_FOR CN+EG: 立即恢复通航', 'SUPPORTS CN+EG: 重开渔港'],
    ['双方呼吁各方恢复通航，支持日本加入公约。', 'CALLS_FOR CN+EG: 各方恢复通航，支持日本加入公约'],
    ['双方重申支持日本成为会员。', 'REAFFIRMS CN+EG ◎ JP: 支持日本成为会员', 'SUPPORTS CN+EG ◎ JP: 日本成为会员'],
    ['双方认为，维护航道安全符合沿岸各国的利益。', 'BELIEVES CN+EG: 维护航道安全符合沿岸各国的利益'],
    ['中方强调，渔业问题属于内政，不容任何外国插手。', 'EMPHASIZES CN: 渔业问题属于内政，不容任何外国插手', 'OPPOSES CN: 任何外国插手'],
    ['埃方就热情款待，向中国人民表示由衷的感谢。', 'APPRECIATES EG ◎ CN: 热情款待，向中国人民'],
    ['埃方表示感谢并愉快地接受。'],
    ['中方主张和平共处，不同日本往来。', 'ADVOCATES CN: 和平共处'],
    ['埃方注意到，日本国内仍有分歧。', 'NOTES EG: 日本国内仍有分歧'],
    ['中方强调，中国从未干涉日本事务。', 'EMPHASIZES CN ◎ JP: 中国从未干涉日本事务'],
  ])
})

describe('hard cases (guide, section 6)', () => {
  check([
    ['两军举行演习。双方对此表示关切。', 'CONCERNED CN+EG: 两军举行演习'],
    ['某公司倾倒废料，污染近海，双方对此深感忧虑。', 'CONCERNED CN+EG: 某公司倾倒废料，污染近海'],
    ['两国恢复通航，对此，双方认为是有益的。', 'BELIEVES CN+EG: 两国恢复通航'],
    ['某公司倾倒废料，对此，双方深感忧虑。', 'CONCERNED CN+EG: 某公司倾倒废料'],
    ['双方理解并支持这一诉求。', 'RECOGNIZES CN+EG: 这一诉求', 'SUPPORTS CN+EG: 这一诉求'],
    ['双方支持和维护多边机制。', 'SUPPORTS CN+EG: 多边机制'],
    ['双方重申对开放市场的坚定承诺。', 'REAFFIRMS CN+EG: 对开放市场的坚定承诺', 'COMMITTED CN+EG: 开放市场'],
    ['双方重申将扩大开放。', 'REAFFIRMS CN+EG: 将扩大开放', 'WILL CN+EG: 扩大开放'],
    [
      '双方重申致力于实现无核目标，呼吁各国加入。',
      'REAFFIRMS CN+EG: 致力于实现无核目标',
      'COMMITTED CN+EG: 实现无核目标',
      'CALLS_FOR CN+EG → international-community ◎ international-community: 各国加入',
    ],
    ['双方主张尊重文化差异，尊重各自传统，支持交流。', 'ADVOCATES CN+EG: 尊重文化差异，尊重各自传统', 'SUPPORTS CN+EG: 交流'],
    ['双方高度重视保护儿童。', 'EMPHASIZES CN+EG: 保护儿童'],
    ['双方谴责一切走私，推动各国联合巡查。', 'CONDEMNS CN+EG: 一切走私'],
    ['双方支持海关合作组织的中心地位，继续就通关改革加强协调。', 'SUPPORTS CN+EG ◎ customs-organization: 海关合作组织的中心地位'],
    ['双方积极评价埃方的理念，该理念有助于加强团结。', 'APPRECIATES CN+EG ◎ EG: 埃方的理念，该理念有助于加强团结'],
    ['双方认为，所有国家应裁减军备，不允许扩散。', 'BELIEVES CN+EG: 所有国家应裁减军备，不允许扩散'],
    ['双方强调日本的举动引起各国严重关切。', 'EMPHASIZES CN+EG ◎ JP: 日本的举动引起各国严重关切'],
    ['埃方祝贺中方办会成功。'],
    ['双方同意，各国都应遵守规则。', 'BELIEVES CN+EG: 各国都应遵守规则'],
    ['双方同意，他们将保持接触。', 'AGREED CN+EG: 他们将保持接触'],
    ['双方把教育看作合作的支柱。', 'BELIEVES CN+EG: 教育看作合作的支柱'],
    ['双方声明：\n——贸易正常化符合两国利益；\n——双方都希望减少冲突。', 'NOTES CN+EG: 贸易正常化符合两国利益', 'CALLS_FOR CN+EG: 减少冲突'],
    ['双方声明如下：'],
    ['双方赞赏并愿深化两国良好合作，加强往来。', 'APPRECIATES CN+EG: 两国良好合作', 'WILLING CN+EG: 深化两国良好合作，加强往来'],
  ])
})

describe('treaties (guide, section 9)', () => {
  check([['缔约各国应以和平方法解决争端。', 'WILL contracting-parties: 以和平方法解决争端'], ['会员国不得使用武力。'], ['理事会由十国组成。']], {
    kind: 'TREATY',
    parties: [],
  })
})

describe('frames, companions and conditions beside a target (guide, section 3, about and targets)', () => {
  check([
    ['双方认为，在各方共同努力下，海关合作组织运转良好。', 'BELIEVES CN+EG ◎ customs-organization: 在各方共同努力下，海关合作组织运转良好'],
    ['双方支持以《海洋公约》为基础，尽快启动谈判。', 'SUPPORTS CN+EG: 以《海洋公约》为基础，尽快启动谈判'],
    ['双方主张按照2011年发表的《港口议定书》所提设想，妥善解决分歧。', 'ADVOCATES CN+EG: 按照2011年发表的《港口议定书》所提设想，妥善解决分歧'],
    ['双方对日本局势表示关切。', 'CONCERNED CN+EG ◎ JP: 日本局势'],
    ['双方欢迎红海局势出现的积极变化。', 'WELCOMES CN+EG: 红海局势出现的积极变化'],
    ['双方对日本危机表示关切。', 'CONCERNED CN+EG: 日本危机'],
    ['中方欢迎更多优质日本水果进入市场。', 'WELCOMES CN ◎ JP: 更多优质日本水果进入市场'],
    [
      '双方重申支持建立以双城为首都的独立的日本。',
      'REAFFIRMS CN+EG ◎ JP: 支持建立以双城为首都的独立的日本',
      'SUPPORTS CN+EG ◎ JP: 建立以双城为首都的独立的日本',
    ],
    ['双方支持海关合作组织同埃方加强对话。', 'SUPPORTS CN+EG ◎ customs-organization: 海关合作组织同埃方加强对话'],
    ['双方反对将海关合作组织的工作政治化。', 'OPPOSES CN+EG: 将海关合作组织的工作政治化'],
    ['双方反对对日本实施制裁。', 'OPPOSES CN+EG: 对日本实施制裁'],
    ['双方要求解散所谓海关合作组织。', 'URGES CN+EG ◎ customs-organization: 解散所谓海关合作组织'],
    ['中方欢迎埃方在海关合作组织提出的制定《海洋公约》的倡议。', 'WELCOMES CN ◎ EG: 埃方在海关合作组织提出的制定《海洋公约》的倡议'],
    ['埃方感谢国际社会对日本友人表示慰问。', 'APPRECIATES EG: 国际社会对日本友人表示慰问'],
    ['双方重申愿主办港口艺术节。', 'REAFFIRMS CN+EG ◎ port-festival: 愿主办港口艺术节', 'WILLING CN+EG: 主办港口艺术节'],
    ['双方高度评价中国和埃及建立伙伴关系30年来取得的成果。', 'APPRECIATES CN+EG ◎ CN+EG: 中国和埃及建立伙伴关系30年来取得的成果'],
    [
      '双方重申，以2002年签署的《海洋公约》为基石，推动完善《港口议定书》。',
      'REAFFIRMS CN+EG ◎ port-protocol: 以2002年签署的《海洋公约》为基石，推动完善《港口议定书》',
    ],
    ['双方重申必须根据《海洋公约》妥善解决日本问题。', 'REAFFIRMS CN+EG ◎ JP: 必须根据《海洋公约》妥善解决日本问题'],
    ['双方重申应按照在双城通过的规则处理日本问题。', 'REAFFIRMS CN+EG ◎ JP: 应按照在双城通过的规则处理日本问题'],
    ['双方重申将毫不动摇地落实《海洋公约》。', 'REAFFIRMS CN+EG ◎ sea-convention: 将毫不动摇地落实《海洋公约》', 'WILL CN+EG: 毫不动摇地落实《海洋公约》'],
    ['双方赞赏中国同海关合作组织长期以来的友好关系。', 'APPRECIATES CN+EG ◎ CN+customs-organization: 中国同海关合作组织长期以来的友好关系'],
    ['双方强调，海关合作组织等机制应维护航道。', 'EMPHASIZES CN+EG → customs-organization ◎ customs-organization: 海关合作组织等机制应维护航道'],
    ['双方对日本境内炮击造成伤亡表示关切。', 'CONCERNED CN+EG: 日本境内炮击造成伤亡'],
    ['双方反对对日本的单边制裁。', 'OPPOSES CN+EG: 对日本的单边制裁'],
    ['双方希望《海洋公约》得到执行，日本人民早日恢复生产。', 'CALLS_FOR CN+EG ◎ sea-convention+JP: 《海洋公约》得到执行，日本人民早日恢复生产'],
  ])
})

describe('a lead-in that only points to its items (guide, section 4 and 6.17)', () => {
  check([
    ['双方同意采取以下措施：\n——疏浚运河；\n——修建码头。', 'AGREED CN+EG: 疏浚运河', 'AGREED CN+EG: 修建码头'],
    ['双方欢迎首批成果，将进一步推动下列项目：一是疏浚运河；二是修建码头。', 'WELCOMES CN+EG: 首批成果', 'WILL CN+EG: 疏浚运河', 'WILL CN+EG: 修建码头'],
    ['双方同意就以下方面加强合作：\n——疏浚运河；\n——修建码头。', 'AGREED CN+EG: 就以下方面加强合作', 'AGREED CN+EG: 疏浚运河', 'AGREED CN+EG: 修建码头'],
    ['双方同意采取以下措施：疏浚运河。', 'AGREED CN+EG: 采取以下措施：疏浚运河'],
    ['双方同意采取以下措施：\n——中方支持通航；\n——埃方反对封锁。', 'AGREED CN+EG: 采取以下措施', 'SUPPORTS CN: 通航', 'OPPOSES EG: 封锁'],
    ['双方强调，将采取下列措施：（一）疏浚运河；（二）修建码头。', 'EMPHASIZES CN+EG: 将采取下列措施', 'WILL CN+EG: 疏浚运河', 'WILL CN+EG: 修建码头'],
    [
      '双方一致同意继续推动下列重点合作：\n——疏浚运河；\n——修建码头。',
      'AGREED CN+EG: 继续推动下列重点合作',
      'AGREED CN+EG: 疏浚运河',
      'AGREED CN+EG: 修建码头',
    ],
    [
      '- 双方欢迎首批成果。\n- 双方同意推动以下项目：\n- 疏浚运河；\n- 修建码头。\n- 双方支持海上救助。',
      'WELCOMES CN+EG: 首批成果',
      'AGREED CN+EG: 疏浚运河',
      'AGREED CN+EG: 修建码头',
      'SUPPORTS CN+EG: 海上救助',
    ],
  ])
})

describe('deadlines told by the year of the statement (guide, section 4)', () => {
  check(
    [
      ['双方同意年内完成移交。', 'AGREED CN+EG by 2024: 年内完成移交'],
      ['双方将于年底前建成新港。', 'WILL CN+EG by 2024: 于年底前建成新港'],
      ['双方同意明年年底前完成移交。', 'AGREED CN+EG by 2025: 明年年底前完成移交'],
      ['双方同意研究去年年底前提出的设想。', 'AGREED CN+EG: 研究去年年底前提出的设想'],
    ],
    { date: '2024-05-01' },
  )
})

describe('what is acknowledged of somebody (guide, section 3)', () => {
  check([
    [
      '埃方重申承认日本政府是合法政府，尊重中方立场。',
      'REAFFIRMS EG ◎ JP: 承认日本政府是合法政府',
      'RECOGNIZES EG ◎ JP: 日本政府是合法政府',
      'RECOGNIZES EG ◎ CN: 中方立场',
    ],
    ['埃方承认日本政府是合法政府，红海是日本的内湖。', 'RECOGNIZES EG ◎ JP+red-sea: 日本政府是合法政府，红海是日本的内湖'],
    ['埃方承认日本政府是合法政府、红海是日本的内湖。', 'RECOGNIZES EG ◎ JP+red-sea: 日本政府是合法政府、红海是日本的内湖'],
    ['双方强调，承认错误是和解的开端。', 'EMPHASIZES CN+EG: 承认错误是和解的开端'],
  ])
})

describe('将 before the object of 视为 and of a lasting 作为 (guide, sections 4 and 6.19)', () => {
  check([
    ['双方将彼此视为优先伙伴。', 'BELIEVES CN+EG: 彼此视为优先伙伴'],
    ['双方一贯将深化互信视为首要任务。', 'BELIEVES CN+EG: 深化互信视为首要任务'],
    ['双方始终将维护航道作为己任。'],
    ['双方将维护航道作为己任。', 'WILL CN+EG: 维护航道作为己任'],
    ['双方将推动各方将彼此视为伙伴。', 'WILL CN+EG: 推动各方将彼此视为伙伴'],
  ])
})

describe('what goes on under 主张 and 应 (guide, 6.10 and 6.14)', () => {
  check([
    ['双方主张尊重日本主权，维护航行自由，反对封锁。', 'ADVOCATES CN+EG ◎ JP: 尊重日本主权，维护航行自由', 'OPPOSES CN+EG: 封锁'],
    ['双方主张通过对话解决争端，维护航行自由。', 'ADVOCATES CN+EG: 通过对话解决争端', 'UPHOLDS CN+EG: 航行自由'],
    ['双方认为，《海洋公约》所有参与方应履行义务，不允许歪曲条文。', 'BELIEVES CN+EG: 《海洋公约》所有参与方应履行义务，不允许歪曲条文'],
    ['双方强调，中国和埃及新时代伙伴关系不针对他人，将继续带来稳定。', 'EMPHASIZES CN+EG ◎ CN+EG: 中国和埃及新时代伙伴关系不针对他人，将继续带来稳定'],
  ])
})

describe('the others of the parties (guide, section 3, holder)', () => {
  check(
    [
      ['其他成员国愿支持埃方担任主席。', 'WILLING CN+JP+RU: 支持埃方担任主席'],
      ['中方决定捐赠图书，其他三国对此表示赞赏。', 'AGREED CN: 捐赠图书', 'APPRECIATES EG+JP+RU ◎ CN: 中方决定捐赠图书'],
    ],
    { parties: ['CN', 'EG', 'JP', 'RU'] },
  )
})
