import { describe, expect, test } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import type { StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { detectLanguage } from '../../extraction/stages/language.ts'
import { findMentions } from '../../extraction/stages/mentions.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { describeStatement } from '../../extraction/stages/statement.ts'

const BODY_EN =
  '\n\nThe sides support open trade and reject protectionism.\n\nThey agree to deepen scientific cooperation and to widen exchanges of students.\n'
const BODY_ZH = '\n\n各方重申支持多边主义，反对保护主义，愿继续加强协调。\n\n各方同意扩大贸易，深化科技、教育、文化合作。\n'
const BODY_HANT = '\n\n各方重申支持多邊主義，反對保護主義，願繼續加強協調。\n\n各方同意擴大貿易，深化科技、教育、文化合作。\n'

type Row = readonly [title: string, parties: string]

const ENGLISH: readonly Row[] = [
  // of, between, by, from
  ['Joint Statement of China and Russia', 'CN RU'],
  ["Joint Statement of the People's Republic of China and the Russian Federation", 'CN RU'],
  ['Joint Statement of the People’s Republic of China and the Russian Federation on Global Stability', 'CN RU'],
  ['Joint Statement of the Russian Federation and the People’s Republic of China on the Promotion of International Law', 'CN RU'],
  ['Joint Statement of the Governments of France and Germany', 'DE FR'],
  ['Joint Declaration of Japan and Australia', 'AU JP'],
  ['Joint Statement between France and Germany', 'DE FR'],
  ['Joint Statement by China and Russia on Trade', 'CN RU'],
  ['Joint Statement from Canada and Mexico', 'CA MX'],
  ['Joint Communiqué of the United States of America and the People’s Republic of China', 'CN US'],
  ['Joint Communique of the Government of Japan and the Government of the People’s Republic of China', 'CN JP'],
  ['Joint Communiqué between the People’s Republic of China and the Republic of Indonesia', 'CN ID'],
  ['JOINT STATEMENT OF INDIA AND VIETNAM', 'IN VN'],
  ['JOINT COMMUNIQUÉ OF THE REPUBLIC OF KOREA AND THE RUSSIAN FEDERATION', 'KR RU'],
  ['Joint Press Statement of Malaysia and Brunei Darussalam', 'BN MY'],
  ['Declaration of Brazil and Argentina on Nuclear Policy', 'AR BR'],
  ['Statement of Norway, Sweden and Finland', 'FI NO SE'],
  ['Joint Statement of Estonia, Latvia, and Lithuania', 'EE LT LV'],
  ['Joint Statement by France, Germany, Italy, the United Kingdom and the United States', 'DE FR GB IT US'],
  ['Joint Statement of the United Arab Emirates and the French Republic', 'AE FR'],
  ['Trilateral Statement of Japan, the Republic of Korea, and the United States', 'JP KR US'],
  ['Joint Statement of the French Republic and the Federal Republic of Germany', 'DE FR'],
  ['Joint Statement of the United Kingdom of Great Britain and Northern Ireland and Japan', 'GB JP'],
  ['Joint Statement of Bosnia and Herzegovina and Croatia', 'BA HR'],
  ['Joint Statement of Trinidad and Tobago and Barbados', 'BB TT'],
  ['Joint Statement of the European Union and Japan', 'EU JP'],
  // leaders and ministers
  ['Joint Statement from the Leaders of Japan and Australia', 'AU JP'],
  ['Joint Statement by the Leaders of Canada, Mexico, and the United States', 'CA MX US'],
  ['Joint Statement by the President of France and the Prime Minister of India', 'FR IN'],
  ['Joint Statement by President Macron of France and Prime Minister Modi of India', 'FR IN'],
  ['Joint Statement of the Ministers of Foreign Affairs of China and Russia', 'CN RU'],
  ['Joint Statement of the Foreign Ministers of Egypt, Jordan and Saudi Arabia on the Situation in Gaza', 'EG JO SA'],
  ['Joint Declaration of the President of the Russian Federation and the President of the French Republic', 'FR RU'],
  ['Declaration of the Heads of State of Kazakhstan and Uzbekistan', 'KZ UZ'],
  // hyphens and dashes
  ['U.S.-Japan Joint Leaders’ Statement', 'JP US'],
  ['US–Australia Joint Statement', 'AU US'],
  ['United States-Republic of Korea Leaders’ Joint Statement', 'KR US'],
  ['China–Russia Joint Statement', 'CN RU'],
  ['China - France Joint Declaration', 'CN FR'],
  ['Japan–Philippines–United States Trilateral Joint Vision Statement', 'JP PH US'],
  ['Japan-ROK-U.S. Joint Leaders’ Statement', 'JP KR US'],
  ['India-Japan Summit Joint Statement', 'IN JP'],
  ['EU-China Summit Joint Statement', 'CN EU'],
  ['EU–Japan Joint Press Statement', 'EU JP'],
  ['ASEAN-U.S. Special Summit 2022, Joint Vision Statement', 'ASEAN US'],
  ['ASEAN–China Joint Statement on Cooperation in the Digital Economy', 'ASEAN CN'],
  ['U.S.-China Joint Statement on Climate', 'CN US'],
  ['Joint US-UK Leaders’ Declaration', 'GB US'],
  ['UK-France Joint Leaders’ Declaration', 'FR GB'],
  ['Australia-India Joint Leaders’ Statement', 'AU IN'],
  // adjectives
  ['Sino-Russian Joint Statement', 'CN RU'],
  ['Sino-British Joint Declaration on the Question of Hong Kong', 'CN GB'],
  ['Franco-German Declaration', 'DE FR'],
  ['Anglo-French Joint Declaration', 'FR GB'],
  ['Russian-Chinese Joint Declaration on a Multipolar World', 'CN RU'],
  // visits, fact sheets, anniversaries
  ['Joint Statement on the Occasion of the Visit of the President of France to Japan', 'FR JP'],
  ['India-France Joint Statement on the State Visit of the President of France to India', 'FR IN'],
  ['Joint Statement between Japan and Brazil on the occasion of the state visit of the President of Brazil', 'BR JP'],
  ['Joint Statement of India and Nepal during the Visit of the Prime Minister of Nepal to India', 'IN NP'],
  ['FACT SHEET: The United States and India – Partners in Space', 'IN US'],
  ['Fact Sheet: U.S.-Philippines Bilateral Cooperation', 'PH US'],
  ['Joint Statement of China and Pakistan on the 70th Anniversary of the Establishment of Diplomatic Relations', 'CN PK'],
  ['Joint Statement on the Future of China–US Relations', 'CN US'],
  ['Joint Statement of China and France on the 75th Anniversary of the End of the War between Germany and the Soviet Union', 'CN FR'],
  ['Joint Statement of France and Japan on the Treaty on the Non-Proliferation of Nuclear Weapons', 'FR JP'],
  ['Joint Statement by Canada and Ukraine Regarding the War of Russia against Ukraine', 'CA UA'],
  ['Joint Statement by Norway and Iceland concerning the Policy of China', 'IS NO'],
  ['Joint Statement of Chile and Peru Following the Meeting with Brazil', 'CL PE'],
  ['Joint Statement of Jordan and Egypt condemning the Attack of Israel on Qatar', 'EG JO'],
  ['Joint Statement of Australia and New Zealand in Support of Ukraine', 'AU NZ'],
  // treaties
  ['Agreement between the Government of Japan and the Government of India concerning Social Security', 'IN JP'],
  ['Agreement between the Government of Australia and the Government of the Republic of Indonesia on the Transfer of Goods to Iran', 'AU ID'],
  ['Treaty of Friendship between Finland and the Soviet Union', 'FI SU'],
  ['Treaty of Peace and Friendship between Japan and the People’s Republic of China', 'CN JP'],
  ['Treaty on the Non-Proliferation of Nuclear Weapons', ''],
  ['Treaty of Amity and Cooperation in Southeast Asia', ''],
  // parties behind the subject
  ['Joint Statement on Strategic Stability by China and Russia', 'CN RU'],
  ['Joint Statement on Trade between the United States and China', 'CN US'],
  ['Joint Statement on Climate from the Leaders of Brazil, Mexico and Chile', 'BR CL MX'],
  ['Joint Statement on the Anniversary of the Establishment of Diplomatic Relations between France and China', 'CN FR'],
  ['Statement on the Anniversary of the End of the War between Germany and the Soviet Union', ''],
  ['Joint Leaders’ Statement: Elevating United States-Vietnam Relations', 'US VN'],
  // names within other names
  ['Declaration on the Conduct of Parties in the South China Sea', ''],
  ['Joint Statement of the Democratic Republic of the Congo and the Republic of the Congo', 'CD CG'],
  ['Joint Statement of the Republic of Guinea and Papua New Guinea', 'GN PG'],
  ['Joint Statement of the Democratic People’s Republic of Korea and the Republic of Korea', 'KP KR'],
  ['Joint Statement by the Minister for Foreign Affairs of Japan and the Minister for Foreign Affairs of Australia', 'AU JP'],
  ['Joint Statement of the Indian and Japanese Foreign Ministers', 'IN JP'],
  // one state or one body
  ['Statement by the Government of Canada', 'CA'],
  ['Statement of the Government of the Republic of India on Nuclear Tests of Pakistan', 'IN'],
  ['Statement of the Ministry of Foreign Affairs of the People’s Republic of China', 'CN'],
  ['Declaration of the Heads of State of the Member States of the Shanghai Cooperation Organization', 'SCO'],
  ['Astana Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation', 'SCO'],
  ['XVI BRICS Summit Kazan Declaration', 'BRICS'],
  ['Joint Statement of BRICS Foreign Ministers', 'BRICS'],
  ['G7 Leaders’ Statement on Ukraine', 'G7'],
  ['G7 Foreign Ministers’ Statement on China and Russia', 'G7'],
  ['G20 New Delhi Leaders’ Declaration', 'G20'],
  ['Quad Leaders’ Joint Statement', 'quad'],
  ['Joint Statement of the Quad Foreign Ministers', 'quad'],
  ['NATO Washington Summit Declaration', 'NATO'],
]

const SIMPLIFIED: readonly Row[] = [
  ['中俄联合声明', 'CN RU'],
  ['中华人民共和国和俄罗斯联邦关于全球战略稳定的联合声明', 'CN RU'],
  ['中华人民共和国和俄罗斯联邦联合声明', 'CN RU'],
  ['中国和日本联合声明', 'CN JP'],
  ['中国同哈萨克斯坦联合声明', 'CN KZ'],
  ['中华人民共和国同乌兹别克斯坦共和国联合声明', 'CN UZ'],
  ['中国与越南关于深化合作的联合声明', 'CN VN'],
  ['中华人民共和国政府与蒙古国政府联合公报', 'CN MN'],
  ['中华人民共和国政府和印度共和国政府关于加强合作的联合声明', 'CN IN'],
  ['中华人民共和国主席和法兰西共和国总统联合声明', 'CN FR'],
  ['中、俄、印外长会晤联合公报', 'CN IN RU'],
  ['中俄印外长第十八次会晤联合公报', 'CN IN RU'],
  ['中俄蒙三国外长联合声明', 'CN MN RU'],
  ['中法关于中东局势的联合声明', 'CN FR'],
  ['中法联合声明', 'CN FR'],
  ['中英联合声明', 'CN GB'],
  ['中美联合公报', 'CN US'],
  ['中日韩领导人联合宣言', 'CN JP KR'],
  ['中韩建交联合公报', 'CN KR'],
  ['中美关于应对气候危机的联合声明', 'CN US'],
  ['中德政府联合声明', 'CN DE'],
  ['中国—东盟关于数字经济合作的联合声明', 'ASEAN CN'],
  ['中国和东盟领导人联合声明', 'ASEAN CN'],
  ['中欧领导人会晤联合声明', 'CN EU'],
  ['中国-法国联合声明', 'CN FR'],
  ['上海合作组织成员国元首理事会阿斯塔纳宣言', 'SCO'],
  ['上海合作组织成员国元首理事会宣言', 'SCO'],
  ['金砖国家领导人喀山宣言', 'BRICS'],
  ['金砖国家外长联合声明', 'BRICS'],
  ['七国集团外长关于中国的声明', 'G7'],
  ['二十国集团领导人巴厘岛峰会宣言', 'G20'],
  ['中华人民共和国政府声明', 'CN'],
  ['中华人民共和国外交部声明', 'CN'],
  ['中华人民共和国和巴基斯坦伊斯兰共和国友好合作条约', 'CN PK'],
  ['中华人民共和国政府和日本国政府渔业协定', 'CN JP'],
  ['不扩散核武器条约', ''],
  ['中国－中亚峰会西安宣言', 'china-central-asia-mechanism'],
  ['中国和法国就中东局势发表联合声明', 'CN FR'],
  ['中印尼联合声明', 'CN ID'],
  ['中华人民共和国和法兰西共和国联合声明（2024年5月6日）', 'CN FR'],
  ['关于深化中法全面战略伙伴关系的联合声明', 'CN FR'],
  ['南海各方行为宣言', ''],
  ['日美澳印四国领导人联合声明', 'AU IN JP US'],
  ['美利坚合众国、日本国和大韩民国领导人联合声明', 'JP KR US'],
  ['中华人民共和国主席习近平和俄罗斯联邦总统普京关于全球战略稳定的联合声明', 'CN RU'],
  ['上海合作组织成员国外长理事会会议新闻公报', 'SCO'],
  ['中国共产党和越南共产党联合声明', 'CPC vn-communist-party'],
  ['中华人民共和国和塔吉克斯坦共和国关于俄罗斯、乌克兰局势的声明', 'CN TJ'],
]

const TRADITIONAL: readonly Row[] = [
  ['中俄聯合聲明', 'CN RU'],
  ['中華人民共和國和俄羅斯聯邦關於全球戰略穩定的聯合聲明', 'CN RU'],
  ['中國同哈薩克斯坦聯合聲明', 'CN KZ'],
  ['中華人民共和國政府與蒙古國政府聯合公報', 'CN MN'],
  ['中、俄、印外長會晤聯合公報', 'CN IN RU'],
  ['中法關於中東局勢的聯合聲明', 'CN FR'],
  ['中國—東盟關於數字經濟合作的聯合聲明', 'ASEAN CN'],
  ['上海合作組織成員國元首理事會宣言', 'SCO'],
  ['金磚國家領導人喀山宣言', 'BRICS'],
  ['日本國政府和法蘭西共和國政府聯合聲明', 'FR JP'],
]

/** Titles that name none, or too few, of those who speak. */
const OPENINGS: readonly (readonly [shown: string, text: string, parties: string])[] = [
  [
    'those who visit and receive',
    `Joint Statement\n\nAt the invitation of the President of France, the Prime Minister of Japan paid an official visit to France.${BODY_EN}`,
    'FR JP',
  ],
  [
    'those called so hereinafter',
    `Joint Statement\n\nThe French Republic and Japan (hereinafter referred to as “the Parties”) held talks on security and on the situation in Brazil.${BODY_EN}`,
    'FR JP',
  ],
  [
    'three called so hereinafter',
    `Joint Declaration\n\nThe Republic of Kazakhstan, the Kyrgyz Republic and the Republic of Uzbekistan, hereinafter referred to as the Parties, met.${BODY_EN}`,
    'KG KZ UZ',
  ],
  [
    'those called so hereinafter, behind a date and offices',
    `Joint Statement\n\nOn 5 May 2021 the President of the French Republic and the Prime Minister of Japan, hereinafter the two sides, spoke of Brazil.${BODY_EN}`,
    'FR JP',
  ],
  ['of a title of two lines', `JOINT STATEMENT\nOF THE FRENCH REPUBLIC AND JAPAN${BODY_EN}`, 'FR JP'],
  ['of a marked heading', `# Joint Statement of France and Japan\n\nParis, 5 May 2021${BODY_EN}`, 'FR JP'],
  [
    'the two of the title, not others of the text',
    `Joint Statement of France and Japan\n\nWe, the leaders, spoke with Brazil, India and Chile.${BODY_EN}`,
    'FR JP',
  ],
  ['one government, whoever else is spoken of', `Statement of the Government of India\n\nPakistan and China spoke of the tests.${BODY_EN}`, 'IN'],
  [
    'the other one, when the title names the visited only',
    `Joint Statement on the Visit to Japan\n\nThe President of France paid a visit to Japan.${BODY_EN}`,
    'FR JP',
  ],
  ['the leaders who speak as we', `Lakeside Declaration\n\nWe, the leaders of France, Japan and Brazil, met in Lakeside.${BODY_EN}`, 'BR FR JP'],
  [
    'territories in a row of states',
    `Lakeside Declaration\n\nWe, the leaders of Fiji, French Polynesia, Samoa, and New Caledonia, met in Lakeside.${BODY_EN}`,
    'FJ WS french-polynesia new-caledonia',
  ],
  ['no territory beside one state', `Lakeside Declaration\n\nWe, the leaders of France, New Caledonia and NATO, met in Lakeside.${BODY_EN}`, 'FR NATO'],
  ['no body that is known by an abbreviation only', `We back the Harbour Mole Council (HMC).${BODY_EN}`, ''],
  ['甲和乙，以下称双方', `联合声明\n\n法兰西共和国和日本国（以下简称“双方”）就巴西局势举行会谈。${BODY_ZH}`, 'FR JP'],
  ['甲、乙、丙，以下简称三方', `共同宣言\n\n法兰西共和国、日本国和巴西联邦共和国（以下简称“三方”）举行会谈。${BODY_ZH}`, 'BR FR JP'],
  [
    '论坛上的一国和一洲各国',
    `中非合作论坛部长级会议宣言\n\n我们，法兰西共和国和53个非洲国家的外交部长以及非洲联盟委员会的代表，于2021年5月6日举行会议。${BODY_ZH}`,
    'FR africa',
  ],
  [
    '论坛上的一国和一组织各国',
    `中国—拉共体论坛部长级会议宣言\n\n我们，中华人民共和国和拉美和加勒比国家共同体成员国外长，于2021年5月6日举行会议。${BODY_ZH}`,
    'CELAC CN',
  ],
  ['登记中有双方的论坛', `中国—阿拉伯国家峰会宣言\n\n2021年5月6日，会议在开罗举行。双方欢迎日本、韩国和蒙古支持。${BODY_ZH}`, 'CN arab-league'],
  ['只提到一国的论坛', `非洲联盟部长级会议宣言\n\n我们在塞内加尔首都举行会议，非洲国家的代表出席。${BODY_ZH}`, 'african-union'],
  ['标题分两行', `法兰西共和国和日本国\n联合声明${BODY_ZH}`, 'FR JP'],
  ['应邀访问', `联合公报\n\n应法国总统邀请，日本首相对法国进行正式访问。${BODY_ZH}`, 'FR JP'],
]

describe('parties of a title', () => {
  test.each(ENGLISH)('%s → %s', (title, parties) => expect(partiesOf(title + BODY_EN)).toBe(parties))
  test.each(ENGLISH)('%s, in front matter → %s', (title, parties) => expect(partiesOf(`---\ntitle: ${JSON.stringify(title)}\n---${BODY_EN}`)).toBe(parties))
  test.each(SIMPLIFIED)('%s → %s', (title, parties) => expect(partiesOf(title + BODY_ZH)).toBe(parties))
  test.each(TRADITIONAL)('%s → %s', (title, parties) => expect(partiesOf(title + BODY_HANT)).toBe(parties))
})

describe('parties of an opening', () => {
  test.each(OPENINGS)('are %s', (_, text, parties) => expect(partiesOf(text)).toBe(parties))
})

const partiesOf = (text: string): string => [...describeText(text).parties].sort().join(' ')

function describeText(text: string): StatementFacts {
  const view = cleanText(text)
  const language = detectLanguage(view)
  const document = { view, language, sentences: segment(view, language) }
  return describeStatement(document, { source: 'text.txt', text }, findMentions(document, knowledge()), knowledge())
}
