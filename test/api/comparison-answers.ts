/** Questions about what changed between statements and what links them, each with its answer from the sample corpus. */
export const comparisons: readonly { readonly question: string; readonly query: string; readonly answer: unknown }[] = [
  {
    question: 'first and last citations',
    query: `{
        treatiesByYear(from: 2021, kinds: [CONVENTION, CHARTER]) {
          instrument {
            id
          }
          firstCitation {
            year
            surface
          }
          lastCitation {
            year
            surface
          }
          years {
            year
            firstCitation {
              surface
            }
            lastCitation {
              surface
            }
          }
        }
      }`,
    answer: {
      treatiesByYear: [
        {
          instrument: { id: 'un-charter' },
          firstCitation: { year: 2022, surface: '《联合国宪章》' },
          lastCitation: { year: 2023, surface: 'UN Charter' },
          years: [
            { year: 2022, firstCitation: { surface: '《联合国宪章》' }, lastCitation: { surface: '《联合国宪章》' } },
            { year: 2023, firstCitation: { surface: '联合国宪章' }, lastCitation: { surface: 'UN Charter' } },
          ],
        },
        {
          instrument: { id: 'unclos' },
          firstCitation: { year: 2021, surface: 'UN Convention on the Law of the Sea' },
          lastCitation: { year: 2023, surface: 'UNCLOS' },
          years: [
            { year: 2021, firstCitation: { surface: 'UN Convention on the Law of the Sea' }, lastCitation: { surface: 'UN Convention on the Law of the Sea' } },
            { year: 2023, firstCitation: { surface: 'United Nations Convention on the Law of the Sea' }, lastCitation: { surface: 'UNCLOS' } },
          ],
        },
        {
          instrument: { id: 'bwc' },
          firstCitation: { year: 2022, surface: '《禁止生物武器公约》' },
          lastCitation: { year: 2022, surface: '《公约》' },
          years: [{ year: 2022, firstCitation: { surface: '《禁止生物武器公约》' }, lastCitation: { surface: '《公约》' } }],
        },
        {
          instrument: { id: 'cwc' },
          firstCitation: { year: 2022, surface: '《禁止化学武器公约》' },
          lastCitation: { year: 2022, surface: '《禁止化学武器公约》' },
          years: [{ year: 2022, firstCitation: { surface: '《禁止化学武器公约》' }, lastCitation: { surface: '《禁止化学武器公约》' } }],
        },
        {
          instrument: { id: 'unfccc' },
          firstCitation: { year: 2022, surface: '《联合国气候变化框架公约》' },
          lastCitation: { year: 2022, surface: '《联合国气候变化框架公约》' },
          years: [{ year: 2022, firstCitation: { surface: '《联合国气候变化框架公约》' }, lastCitation: { surface: '《联合国气候变化框架公约》' } }],
        },
      ],
    },
  },
  {
    question: 'whether dates are checked',
    query: `{
        instruments(filter: {name: "2016"}) {
          nodes {
            id
            date
            source
            dateVerified
          }
        }
        un: instrument(id: "un-charter") {
          date
          source
          dateVerified
        }
        own: instrument(id: "cn-ru-current-world-situation-2017") {
          date
          source
          dateVerified
        }
        text: instrument(id: "cn-mn-ru-plan-2d1ff99577") {
          date
          source
          dateVerified
        }
      }`,
    answer: {
      instruments: {
        nodes: [
          { id: 'cn-ru-declaration-international-law-2016', date: '2016-06-25', source: 'corpus/seeds/2020-09-11_cn-ru_zh-Hant.txt', dateVerified: true },
          { id: 'cn-ru-joint-statement-strategic-stability-2016', date: '2016-06-25', source: 'unverified', dateVerified: false },
        ],
      },
      un: { date: '1945-06-26', source: 'github.com/zmjones/untreaties@003ce13', dateVerified: true },
      own: { date: '2017-07-04', source: 'statement', dateVerified: true },
      text: { date: '2015', source: 'text', dateVerified: false },
    },
  },
  {
    question: 'treaties of each year',
    query: `{
        yearsByTreaty(from: 2022) {
          year
          citationCount
          new: instruments(new: true) {
            instrument {
              id
            }
            statementCount
            citationCount
            citedBefore
          }
          known: instruments(new: false) {
            instrument {
              id
            }
            statementCount
            citationCount
            citedBefore
            firstCitation {
              surface
            }
            lastCitation {
              surface
            }
          }
        }
      }`,
    answer: {
      yearsByTreaty: [
        {
          year: 2022,
          citationCount: 11,
          'new': [
            { instrument: { id: 'bwc' }, statementCount: 1, citationCount: 2, citedBefore: null },
            { instrument: { id: 'cwc' }, statementCount: 1, citationCount: 1, citedBefore: null },
            { instrument: { id: 'inf' }, statementCount: 1, citationCount: 1, citedBefore: null },
            { instrument: { id: 'sco-information-security-agreement-2009' }, statementCount: 1, citationCount: 1, citedBefore: null },
            { instrument: { id: 'unfccc' }, statementCount: 1, citationCount: 1, citedBefore: null },
          ],
          known: [
            {
              instrument: { id: 'paris-agreement' },
              statementCount: 1,
              citationCount: 2,
              citedBefore: 2021,
              firstCitation: { surface: '《巴黎协定》' },
              lastCitation: { surface: '《巴黎协定》' },
            },
            {
              instrument: { id: 'cn-ru-information-security-agreement-2015' },
              statementCount: 1,
              citationCount: 1,
              citedBefore: 2020,
              firstCitation: { surface: '《中华人民共和国政府和俄罗斯联邦政府关于在保障国际信息安全领域合作协定》' },
              lastCitation: { surface: '《中华人民共和国政府和俄罗斯联邦政府关于在保障国际信息安全领域合作协定》' },
            },
            {
              instrument: { id: 'npt' },
              statementCount: 1,
              citationCount: 1,
              citedBefore: 2017,
              firstCitation: { surface: '《不扩散核武器条约》' },
              lastCitation: { surface: '《不扩散核武器条约》' },
            },
            {
              instrument: { id: 'un-charter' },
              statementCount: 1,
              citationCount: 1,
              citedBefore: 2020,
              firstCitation: { surface: '《联合国宪章》' },
              lastCitation: { surface: '《联合国宪章》' },
            },
          ],
        },
        {
          year: 2023,
          citationCount: 8,
          'new': [
            { instrument: { id: 'cn-eaeu-agreement-2018' }, statementCount: 1, citationCount: 1, citedBefore: null },
            { instrument: { id: 'cn-ru-agreement-6c098ce443' }, statementCount: 1, citationCount: 1, citedBefore: null },
            { instrument: { id: 'cn-ru-good-neighbourliness-treaty-2001' }, statementCount: 1, citationCount: 1, citedBefore: null },
          ],
          known: [
            {
              instrument: { id: 'un-charter' },
              statementCount: 2,
              citationCount: 3,
              citedBefore: 2022,
              firstCitation: { surface: '联合国宪章' },
              lastCitation: { surface: 'UN Charter' },
            },
            {
              instrument: { id: 'unclos' },
              statementCount: 1,
              citationCount: 2,
              citedBefore: 2021,
              firstCitation: { surface: 'United Nations Convention on the Law of the Sea' },
              lastCitation: { surface: 'UNCLOS' },
            },
          ],
        },
      ],
    },
  },
  {
    question: 'citations that ended',
    query: `{
        china: citationsNoLongerMade(since: 2022, by: "CN") {
          since
          statementCount
          instruments {
            instrument {
              id
            }
            statementCount
            citationCount
            firstCitation {
              year
              surface
            }
            lastCitation {
              year
              surface
            }
          }
        }
        all: citationsNoLongerMade(since: 2023, kinds: [RESOLUTION, DECLARATION]) {
          statementCount
          instruments {
            instrument {
              id
            }
            lastCitation {
              year
            }
          }
        }
        silent: citationsNoLongerMade(since: 2030, by: "JP") {
          statementCount
          instruments {
            instrument {
              id
            }
          }
        }
      }`,
    answer: {
      china: {
        since: 2022,
        statementCount: 2,
        instruments: [
          {
            instrument: { id: 'sco-counter-extremism-convention' },
            statementCount: 1,
            citationCount: 1,
            firstCitation: { year: 2017, surface: '《上海合作组织反极端主义公约》' },
            lastCitation: { year: 2017, surface: '《上海合作组织反极端主义公约》' },
          },
        ],
      },
      all: {
        statementCount: 2,
        instruments: [
          { instrument: { id: 'udhr' }, lastCitation: { year: 2022 } },
          { instrument: { id: 'cn-ru-declaration-international-law-2016' }, lastCitation: { year: 2020 } },
          { instrument: { id: 'unga-res-73-27' }, lastCitation: { year: 2020 } },
          { instrument: { id: 'unga-res-74-247' }, lastCitation: { year: 2020 } },
          { instrument: { id: 'unga-res-2625' }, lastCitation: { year: 2017 } },
        ],
      },
      silent: {
        statementCount: 0,
        instruments: [
          { instrument: { id: 'paris-agreement' } },
          { instrument: { id: 'unclos' } },
          { instrument: { id: 'us-jp-mutual-cooperation-security-treaty' } },
        ],
      },
    },
  },
  {
    question: 'a timeline on a topic',
    query: `{
        timeline(about: "Topic:terrorism", holder: "RU") {
          totalCount
          nodes {
            date
            holders {
              id
            }
            against {
              date
            }
            positions {
              status
              position {
                stance
                quote
              }
              restates {
                similarity
                position {
                  quote
                }
              }
            }
            dropped {
              quote
            }
          }
        }
      }`,
    answer: {
      timeline: {
        totalCount: 2,
        nodes: [
          {
            date: '2017-07-04',
            holders: [{ id: 'CN' }, { id: 'RU' }],
            against: [],
            positions: [
              { status: 'NEW', position: { stance: 'CONDEMNS', quote: '一切恐怖主义行径' }, restates: null },
              { status: 'NEW', position: { stance: 'CALLS_FOR', quote: '国际社会摒弃双重标准，结成反恐统一战线' }, restates: null },
              { status: 'NEW', position: { stance: 'APPRECIATES', quote: '今年6月9日在阿斯塔纳签署的《上海合作组织反极端主义公约》' }, restates: null },
            ],
            dropped: [],
          },
          {
            date: '2020-09-11',
            holders: [{ id: 'CN' }, { id: 'RU' }],
            against: [{ date: '2017-07-04' }],
            positions: [
              {
                status: 'RESTATES',
                position: { stance: 'CALLS_FOR', quote: '國際社會打擊一切恐怖主義' },
                restates: { similarity: 0.5556, position: { quote: '一切恐怖主义行径' } },
              },
              { status: 'NEW', position: { stance: 'OPPOSES', quote: '在反恐問題上搞“雙重標準”' }, restates: null },
            ],
            dropped: [{ quote: '国际社会摒弃双重标准，结成反恐统一战线' }, { quote: '今年6月9日在阿斯塔纳签署的《上海合作组织反极端主义公约》' }],
          },
        ],
      },
    },
  },
  {
    question: 'a timeline on an entity',
    query: `{
        timeline(about: "UN", role: TARGET, years: {from: 2018}) {
          nodes {
            date
            holders {
              id
            }
            against {
              date
            }
            positions {
              status
              position {
                quote
              }
            }
            dropped {
              quote
            }
          }
        }
      }`,
    answer: {
      timeline: {
        nodes: [
          {
            date: '2020-09-11',
            holders: [{ id: 'CN' }, { id: 'RU' }],
            against: [{ date: '2017-07-04' }],
            positions: [{ status: 'NEW', position: { quote: '聯合國制定網絡空間負責任國家行為準則' } }],
            dropped: [{ quote: '联合国在全球治理中发挥中心作用' }],
          },
        ],
      },
    },
  },
  {
    question: 'pages of a timeline',
    query: `{
        all: timeline(about: "un-charter") {
          totalCount
          nodes {
            date
          }
        }
        last: timeline(about: "un-charter", last: 1) {
          nodes {
            date
          }
          pageInfo {
            hasPreviousPage
            hasNextPage
          }
        }
      }`,
    answer: {
      all: { totalCount: 5, nodes: [{ date: '2017-07-04' }, { date: '2020-09-11' }, { date: '2022-02-04' }, { date: '2023-03-21' }, { date: '2023-06-22' }] },
      last: { nodes: [{ date: '2023-06-22' }], pageInfo: { hasPreviousPage: true, hasNextPage: false } },
    },
  },
  {
    question: 'statements compared',
    query: `{
        compareStatements(
          a: "cn-ru-2022-02-04-joint-statement-dd1545b9-paraphrase"
          b: "cn-ru-2023-03-21-joint-statement-7ec8c9ab-paraphrase"
        ) {
          comparable
          before {
            id
          }
          after {
            id
          }
          positions {
            kept {
              similarity
              unchanged
              before {
                quote
              }
              after {
                quote
                holders {
                  id
                }
              }
            }
          }
          commitments {
            kept {
              similarity
            }
            dropped {
              quote
            }
          }
          citations {
            kept {
              instrument {
                id
              }
              before {
                surface
              }
              after {
                surface
              }
            }
            new {
              instrument {
                id
              }
            }
            dropped {
              instrument {
                id
              }
              citations {
                surface
              }
            }
          }
        }
      }`,
    answer: {
      compareStatements: {
        comparable: true,
        before: { id: 'Edition:fd111cb9baeeaf42' },
        after: { id: 'Edition:eb328dcb9147498a' },
        positions: {
          kept: [
            { similarity: 1, unchanged: true, before: { quote: '恪守一个中国原则' }, after: { quote: '恪守一个中国原则', holders: [{ id: 'RU' }] } },
            { similarity: 1, unchanged: true, before: { quote: '一个中国原则' }, after: { quote: '一个中国原则', holders: [{ id: 'RU' }] } },
            { similarity: 1, unchanged: true, before: { quote: '“台独”' }, after: { quote: '“台独”', holders: [{ id: 'RU' }] } },
          ],
        },
        commitments: {
          kept: [],
          dropped: [
            { quote: '积极推动“一带一路”同欧亚经济联盟对接，鼓励两国地方扩大交流' },
            { quote: '推动《巴黎协定》得到充分执行' },
            { quote: '维护《公约》的权威' },
            { quote: '以2015年5月8日签署的《中华人民共和国政府和俄罗斯联邦政府关于在保障国际信息安全领域合作协定》为基础深化合作' },
          ],
        },
        citations: {
          kept: [{ instrument: { id: 'un-charter' }, before: [{ surface: '《联合国宪章》' }], after: [{ surface: '联合国宪章' }] }],
          'new': [
            { instrument: { id: 'agenda-2030' } },
            { instrument: { id: 'cn-eaeu-agreement-2018' } },
            { instrument: { id: 'cn-mn-ru-plan-2d1ff99577' } },
            { instrument: { id: 'cn-ru-agreement-6c098ce443' } },
            { instrument: { id: 'cn-ru-good-neighbourliness-treaty-2001' } },
            { instrument: { id: 'cn-ru-new-era-international-relations-2022' } },
          ],
          dropped: [
            { instrument: { id: 'bwc' }, citations: [{ surface: '《禁止生物武器公约》' }, { surface: '《公约》' }] },
            {
              instrument: { id: 'cn-ru-information-security-agreement-2015' },
              citations: [{ surface: '《中华人民共和国政府和俄罗斯联邦政府关于在保障国际信息安全领域合作协定》' }],
            },
            { instrument: { id: 'cwc' }, citations: [{ surface: '《禁止化学武器公约》' }] },
            { instrument: { id: 'inf' }, citations: [{ surface: '《中导条约》' }] },
            { instrument: { id: 'npt' }, citations: [{ surface: '《不扩散核武器条约》' }] },
            {
              instrument: { id: 'p5-joint-statement-preventing-nuclear-war-2022' },
              citations: [{ surface: '《五个核武器国家领导人关于防止核战争与避免军备竞赛的联合声明》' }],
            },
            { instrument: { id: 'paris-agreement' }, citations: [{ surface: '《巴黎协定》' }, { surface: '《巴黎协定》' }] },
            { instrument: { id: 'sco-information-security-agreement-2009' }, citations: [{ surface: '《上海合作组织成员国保障国际信息安全政府间合作协定》' }] },
            { instrument: { id: 'udhr' }, citations: [{ surface: '《世界人权宣言》' }] },
            { instrument: { id: 'unfccc' }, citations: [{ surface: '《联合国气候变化框架公约》' }] },
          ],
        },
      },
    },
  },
  {
    question: 'statements compared across languages',
    query: `{
        compareStatements(
          a: "jp-us-2021-04-16-joint-statement-3d2c249c-paraphrase"
          b: "Statement:cn-ru-2023-03-21-joint-statement-7ec8c9ab-paraphrase"
        ) {
          comparable
          positions {
            new {
              id
            }
          }
          commitments {
            new {
              id
            }
          }
          citations {
            kept {
              instrument {
                id
              }
            }
            dropped {
              instrument {
                id
              }
            }
          }
        }
        nothing: compareStatements(
          a: "jp-us-2021-04-16-joint-statement-3d2c249c-paraphrase"
          b: "no-such-statement"
        ) {
          comparable
        }
      }`,
    answer: {
      compareStatements: {
        comparable: false,
        positions: null,
        commitments: null,
        citations: {
          kept: [],
          dropped: [
            { instrument: { id: 'paris-agreement' } },
            { instrument: { id: 'unclos' } },
            { instrument: { id: 'us-jp-mutual-cooperation-security-treaty' } },
          ],
        },
      },
      nothing: null,
    },
  },
  {
    question: 'editions compared',
    query: `{
        compareEditions(a: "fd111cb9baeeaf42", b: "Edition:2693a726ee21f242") {
          comparable
          positions {
            new {
              quote
            }
            dropped {
              quote
            }
          }
          commitments {
            kept {
              similarity
              unchanged
              before {
                quote
              }
              after {
                quote
              }
            }
            new {
              quote
            }
            dropped {
              quote
            }
          }
          citations {
            new {
              instrument {
                id
              }
            }
            dropped {
              instrument {
                id
              }
            }
          }
        }
      }`,
    answer: {
      compareEditions: {
        comparable: true,
        positions: { 'new': [], dropped: [{ quote: '发达国家兑现每年1000亿美元的气候资金' }] },
        commitments: {
          kept: [
            {
              similarity: 1,
              unchanged: true,
              before: { quote: '积极推动“一带一路”同欧亚经济联盟对接，鼓励两国地方扩大交流' },
              after: { quote: '積極推動“一帶一路”同歐亞經濟聯盟對接，鼓勵兩國地方擴大交流' },
            },
            { similarity: 1, unchanged: true, before: { quote: '推动《巴黎协定》得到充分执行' }, after: { quote: '推動《巴黎協定》得到充分執行' } },
            { similarity: 1, unchanged: true, before: { quote: '维护《公约》的权威' }, after: { quote: '維護《公約》的權威' } },
            {
              similarity: 1,
              unchanged: true,
              before: { quote: '以2015年5月8日签署的《中华人民共和国政府和俄罗斯联邦政府关于在保障国际信息安全领域合作协定》为基础深化合作' },
              after: { quote: '以2015年5月8日簽署的《中華人民共和國政府和俄羅斯聯邦政府關於在保障國際信息安全領域合作協定》為基礎深化合作' },
            },
          ],
          'new': [],
          dropped: [],
        },
        citations: { 'new': [], dropped: [] },
      },
    },
  },
  {
    question: 'who is named together',
    query: `{
        un: coMentions(id: "UN", first: 2) {
          totalCount
          nodes {
            entity {
              id
            }
            clauseCount
            statementCount
            firstYear
            lastYear
            paraphrase
            evidence {
              quote
              section
            }
            clauses(first: 1) {
              totalCount
              nodes {
                statement {
                  date
                }
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        charter: coMentions(id: "un-charter", types: INSTRUMENT) {
          nodes {
            entity {
              id
            }
            clauseCount
          }
        }
        both: coMentions(id: "UN", with: ["UNSC", "CN"], years: {from: 2015}) {
          nodes {
            entity {
              id
            }
            clauseCount
          }
        }
      }`,
    answer: {
      un: {
        totalCount: 4,
        nodes: [
          {
            entity: { id: 'UNSC' },
            clauseCount: 2,
            statementCount: 2,
            firstYear: 2014,
            lastYear: 2017,
            paraphrase: true,
            evidence: { quote: '双方支持联合国在全球治理中发挥中心作用，支持安理会的合理改革，反对为改革硬性规定期限。', section: '一' },
            clauses: { totalCount: 2, nodes: [{ statement: { date: '2017-07-04' } }] },
          },
          {
            entity: { id: 'un-charter' },
            clauseCount: 1,
            statementCount: 1,
            firstYear: 2023,
            lastYear: 2023,
            paraphrase: true,
            evidence: {
              quote: '双方重申致力于维护以联合国为核心的国际体系和以联合国宪章宗旨和原则为基础的国际关系准则，反对单边主义和强权政治。',
              section: '四',
            },
            clauses: { totalCount: 1, nodes: [{ statement: { date: '2023-03-21' } }] },
          },
        ],
        pageInfo: { hasNextPage: true },
      },
      charter: {
        nodes: [
          { entity: { id: 'udhr' }, clauseCount: 1 },
          { entity: { id: 'unga-res-2625' }, clauseCount: 1 },
        ],
      },
      both: { nodes: [{ entity: { id: 'UNSC' }, clauseCount: 1 }] },
    },
  },
  {
    question: 'the neighborhood of an entity',
    query: `{
        near: neighborhood(id: "us-jp-mutual-cooperation-security-treaty") {
          truncated
          nodes {
            distance
            hub
            node {
              id
            }
          }
          links {
            type
            count
            from {
              id
            }
            to {
              id
            }
            evidence {
              quote
              rule
            }
            fact {
              __typename
            }
          }
        }
        cut: neighborhood(id: "NATO", limit: 1, types: [POSITION]) {
          truncated
          nodes {
            node {
              id
            }
          }
          links {
            from {
              id
            }
            count
          }
        }
        hubs: neighborhood(id: "NATO", depth: 2, types: [POSITION], hubDegree: 1) {
          nodes {
            hub
            distance
            node {
              id
            }
          }
        }
        nothing: neighborhood(id: "nobody") {
          truncated
        }
      }`,
    answer: {
      near: {
        truncated: false,
        nodes: [
          { distance: 0, hub: false, node: { id: 'us-jp-mutual-cooperation-security-treaty' } },
          { distance: 1, hub: false, node: { id: 'Statement:jp-us-2021-04-16-joint-statement-3d2c249c-paraphrase' } },
          { distance: 1, hub: false, node: { id: 'US' } },
        ],
        links: [
          {
            type: 'POSITION',
            count: 1,
            from: { id: 'US' },
            to: { id: 'us-jp-mutual-cooperation-security-treaty' },
            evidence: { quote: 'Article V of the Treaty covers the Senkaku Islands', rule: 'en-reaffirm' },
            fact: { __typename: 'Position' },
          },
          {
            type: 'CITES',
            count: 2,
            from: { id: 'Statement:jp-us-2021-04-16-joint-statement-3d2c249c-paraphrase' },
            to: { id: 'us-jp-mutual-cooperation-security-treaty' },
            evidence: { quote: 'U.S.-Japan Treaty of Mutual Cooperation and Security', rule: 'registry' },
            fact: { __typename: 'Citation' },
          },
        ],
      },
      cut: { truncated: true, nodes: [{ node: { id: 'NATO' } }, { node: { id: 'CN' } }], links: [{ from: { id: 'CN' }, count: 2 }] },
      hubs: {
        nodes: [
          { hub: true, distance: 0, node: { id: 'NATO' } },
          { hub: true, distance: 1, node: { id: 'CN' } },
          { hub: true, distance: 1, node: { id: 'RU' } },
        ],
      },
      nothing: null,
    },
  },
  {
    question: 'the shortest paths',
    query: `{
        round: shortestPath(
          from: "belt-and-road"
          to: "us-jp-mutual-cooperation-security-treaty"
        ) {
          length
          nodes {
            id
          }
          links {
            type
            from {
              id
            }
            to {
              id
            }
            evidence {
              quote
            }
          }
        }
        through: shortestPath(
          from: "belt-and-road"
          to: "us-jp-mutual-cooperation-security-treaty"
          throughHubs: true
          types: [CITES, MENTIONS]
        ) {
          length
          nodes {
            id
          }
          links {
            type
            evidence {
              quote
            }
          }
        }
        ends: shortestPath(
          from: "CN"
          to: "Statement:unsc-2014-07-21-resolution-8160064a-paraphrase"
          hubDegree: 3
        ) {
          length
          nodes {
            id
          }
          links {
            type
            count
            evidence {
              quote
            }
          }
        }
        none: shortestPath(
          from: "NATO"
          to: "us-jp-mutual-cooperation-security-treaty"
          maxDepth: 1
        ) {
          length
        }
        self: shortestPath(from: "NATO", to: "NATO") {
          length
          nodes {
            id
          }
        }
      }`,
    answer: {
      round: {
        length: 3,
        nodes: [{ id: 'belt-and-road' }, { id: 'RU' }, { id: 'US' }, { id: 'us-jp-mutual-cooperation-security-treaty' }],
        links: [
          { type: 'POSITION', from: { id: 'RU' }, to: { id: 'belt-and-road' }, evidence: { quote: '“一带一路”建设' } },
          { type: 'POSITION', from: { id: 'RU' }, to: { id: 'US' }, evidence: { quote: '美国、英国和澳大利亚组建AUKUS' } },
          {
            type: 'POSITION',
            from: { id: 'US' },
            to: { id: 'us-jp-mutual-cooperation-security-treaty' },
            evidence: { quote: 'Article V of the Treaty covers the Senkaku Islands' },
          },
        ],
      },
      through: {
        length: 4,
        nodes: [
          { id: 'belt-and-road' },
          { id: 'Statement:cn-ru-2020-09-11-joint-statement-89a55f57-paraphrase' },
          { id: 'CN' },
          { id: 'Statement:jp-us-2021-04-16-joint-statement-3d2c249c-paraphrase' },
          { id: 'us-jp-mutual-cooperation-security-treaty' },
        ],
        links: [
          { type: 'MENTIONS', evidence: { quote: '一帶一路' } },
          { type: 'MENTIONS', evidence: { quote: '中' } },
          { type: 'MENTIONS', evidence: { quote: 'China' } },
          { type: 'CITES', evidence: { quote: 'U.S.-Japan Treaty of Mutual Cooperation and Security' } },
        ],
      },
      ends: {
        length: 4,
        nodes: [
          { id: 'CN' },
          { id: 'korean-peninsula' },
          { id: 'Statement:in-us-2023-06-22-joint-statement-318c061c-paraphrase' },
          { id: 'UA' },
          { id: 'Statement:unsc-2014-07-21-resolution-8160064a-paraphrase' },
        ],
        links: [
          { type: 'POSITION', count: 1, evidence: { quote: '對話是解決伊朗、阿富汗、敘利亞和朝鮮半島問題的有效途徑' } },
          { type: 'MENTIONS', count: 1, evidence: { quote: 'Korean Peninsula' } },
          { type: 'MENTIONS', count: 2, evidence: { quote: 'Ukraine' } },
          { type: 'MENTIONS', count: 3, evidence: { quote: 'Ukraine' } },
        ],
      },
      none: null,
      self: { length: 0, nodes: [{ id: 'NATO' }] },
    },
  },
]
