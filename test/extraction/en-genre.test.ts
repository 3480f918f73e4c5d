import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { describeFindings, read } from './en-reading.ts'
import { marked } from './mentions-reading.ts'

/** A text and what it gives, one line a finding in the order of the text. */
type Row = readonly [text: string, ...findings: string[]]

const check = (rows: readonly Row[], statement: Parameters<typeof read>[1] = {}) =>
  it.each(rows.map(([text, ...findings]) => [text, findings] as const))('%s', (text, findings) => {
    expect(describeFindings(read(text, statement))).toEqual(findings)
  })

describe('words that say what a cue says', () => {
  check([
    ['Our countries share a desire to widen the canal.', 'WILLING EG+JP: widen the canal'],
    ['The two sides shared respective views on the tolls.'],
    ['We see the ferry as a bridge between our peoples.', 'BELIEVES EG+JP: the ferry as a bridge between our peoples'],
    ['We see ports grow.'],
    ['We met at the pier, more united than ever in our determination to clean the seas.', 'COMMITTED EG+JP: clean the seas'],
    ['Japan has long been supporting the ferry.', 'SUPPORTS JP: the ferry'],
  ])
})

describe('guests (guide, section 3)', () => {
  check([
    ['Japan welcomed Minister Musa to the harbour.', 'WELCOMES JP ◎ musa: Minister Musa to the harbour'],
    ['Japan is honored to welcome Minister Musa.'],
    ['Japan is honored to welcome the Prime Minister of Egypt, Minister Musa, to the harbour.'],
    ['Japan is honored to welcome the plan of Minister Musa.', 'WELCOMES JP ◎ musa: the plan of Minister Musa'],
    ["Japan is pleased to welcome Minister Musa's plan.", "WELCOMES JP ◎ musa: Minister Musa's plan"],
  ])
})

describe('bodies of the parties promise too (guide, section 4)', () => {
  check([
    ['The Japanese Ports Agency intends to open an office.', 'WILLING jp-ports-agency: open an office'],
    ['The Japanese Ports Agency (JPA) plans to open an office.', 'WILLING jp-ports-agency: open an office'],
    ['The Kenyan Ports Agency intends to open an office.'],
    ['The Customs Board intends to open an office.'],
  ])
})

describe('subjects behind an adverbial', () => {
  check(
    [
      ['Through the Oasis Initiative, Egypt and Japan plan to dig wells.', 'WILLING EG+JP: dig wells'],
      ['Furthermore, under the Harbour Convention, Japan and Egypt will share charts.', 'WILL JP+EG: share charts'],
      ['Work between the Customs Board, Egypt and Japan will grow.'],
      ['Egypt, subject to a vote, and Japan, with help from Kenya, intend to build a pier.', 'WILLING EG+JP: build a pier'],
      ['As part of the Oasis Initiative, Egypt, Japan, and Kenya commit to digging wells.', 'COMMITTED EG+JP+KE: digging wells'],
    ],
    { parties: ['EG', 'JP', 'KE'] },
  )
})

describe('they, in the sentence that names them', () => {
  check([
    ['Japan and Egypt stressed that trade helps, and they noted that tolls fell.', 'EMPHASIZES EG+JP: trade helps', 'NOTES EG+JP: tolls fell'],
    ['Japan thanked Egypt. Both met at the pier, and they noted that tolls fell.', 'APPRECIATES JP ◎ EG: Egypt', 'NOTES EG+JP: tolls fell'],
  ])
})

describe('names of a subject', () => {
  check([
    ["Egypt's Ports Agency plans to open an office.", 'WILLING ports-agency: open an office'],
    ["Kenya's Ports Agency plans to open an office."],
    ["Egypt's Ports Agency and Japan's Ports Agency (JPA) plan to meet.", 'WILLING ports-agency: meet'],
    ["Egypt's Foreign Minister welcomed the plan.", 'WELCOMES EG: the plan'],
    ["Egypt's President Minister Musa welcomed the plan.", 'WELCOMES EG: the plan'],
    ["Egypt's harbours welcomed the ferry."],
    ['Japan and Graustark will mend nets.', 'WILL JP: mend nets'],
    ['Kenya and Upper Graustark jointly support the ferry.', 'SUPPORTS KE: the ferry'],
    ['Talks between Kenya and Graustark will open.'],
    ['My country supports the ferry.', 'SUPPORTS EG+JP: the ferry'],
    ['The Meeting reiterated the need to talk.', 'REAFFIRMS EG+JP: the need to talk'],
    ['The Summit will open in May.'],
    ['It is our firm belief that Chad will pay.', 'BELIEVES EG+JP ◎ TD: Chad will pay'],
    ['It is the belief of many that Chad will pay.'],
  ])
})

describe('items under a lead-in (guide, sections 4, 6.17 and 8.4)', () => {
  check([
    ['The Ministers: \n(a) welcomed the ferry; \n(b) called on Chad to pay.', 'WELCOMES EG+JP: the ferry', 'CALLS_FOR EG+JP → TD ◎ TD: Chad to pay'],
    ['We are taking concrete steps to: \n- support the pilots; \n- cut the tolls.', 'SUPPORTS EG+JP: the pilots'],
    ['Ministers came from: \n- Chad; \n- Kenya.'],
    ['We will: (a) dredge the canal; and (b) light the piers.', 'WILL EG+JP: dredge the canal', 'WILL EG+JP: light the piers'],
    ['We will open (a) the canal and (b) the piers.', 'WILL EG+JP: open (a) the canal and (b) the piers'],
  ])
  check(
    [
      [
        'Decides that the mandate shall include the following priority tasks: \n(a) Guarding ports; \n(b) Lighting piers.',
        'AGREED UNSC: Guarding ports',
        'AGREED UNSC: Lighting piers',
      ],
    ],
    { kind: 'RESOLUTION', parties: ['UNSC'] },
  )
})

describe('targets (guide, section 3)', () => {
  check([
    ['We condemn the raid near the Red Sea.', 'CONDEMNS EG+JP: the raid near the Red Sea'],
    ['We condemn the raid outside Chad.', 'CONDEMNS EG+JP: the raid outside Chad'],
    ['We condemn the raids near Chad and Kenya.', 'CONDEMNS EG+JP: the raids near Chad and Kenya'],
    ['We condemn the outside meddling of Chad.', 'CONDEMNS EG+JP: the outside meddling of Chad'],
    ['We reaffirm the rule established by the Customs Board in its text.', 'REAFFIRMS EG+JP: the rule established by the Customs Board in its text'],
    [
      'We reaffirm the rule established by Kenya in its law (the Harbour Convention).',
      'REAFFIRMS EG+JP: the rule established by Kenya in its law (the Harbour Convention)',
    ],
    [
      'We welcome the visit of a Kenyan crew to Chad and a Libyan crew to Chad.',
      'WELCOMES EG+JP ◎ KE+LY: the visit of a Kenyan crew to Chad and a Libyan crew to Chad',
    ],
    [
      'We welcome the Oasis Initiative, as well as the June talks between Chad and Libya.',
      'WELCOMES EG+JP ◎ oasis-initiative+TD+LY: the Oasis Initiative, as well as the June talks between Chad and Libya',
    ],
    [
      'We welcome the boats of Kenya that guard the coast, as well as the continued Libyan help.',
      'WELCOMES EG+JP ◎ KE+LY: the boats of Kenya that guard the coast, as well as the continued Libyan help',
    ],
    [
      'We note that the two sides plan to hold a meeting of the Customs Board.',
      'NOTES EG+JP ◎ customs-board: the two sides plan to hold a meeting of the Customs Board',
      'WILLING EG+JP: hold a meeting of the Customs Board',
    ],
    ['Egypt supports the use of Egyptian ports.', 'SUPPORTS EG ◎ EG: the use of Egyptian ports'],
    ['Egypt stresses the depth of Egyptian support for Kenya.', 'EMPHASIZES EG ◎ KE: the depth of Egyptian support for Kenya'],
  ])
})

describe('names', () => {
  it.each([
    ['its resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) of', 'its ⟦resolutions 1325 (2000)⟧ of 31 October 2000 and ⟦1820 (2008)⟧ of'],
    ['its resolution 1325 (2000) of 31 October 2000 and 12 others', 'its ⟦resolution 1325 (2000)⟧ of 31 October 2000 and 12 others'],
    ['its resolutions 46/182 of 19 December 1991, 77/28 of 6 May', 'its ⟦resolutions 46/182⟧ of 19 December 1991, ⟦77/28⟧ of 6 May'],
    ['new roads between Lomé, Tsévié and Kara.', 'new roads between ⟦Lomé⟧, ⟦Tsévié⟧ and ⟦Kara⟧.'],
    ['They met in Geneva, Climate and Energy were discussed.', 'They met in ⟦Geneva⟧, Climate and Energy were discussed.'],
    ['They met in Geneva, and Experts spoke.', 'They met in ⟦Geneva⟧, and Experts spoke.'],
    ['the “Green Piers” initiative', 'the “⟦Green Piers⟧” initiative'],
    ['a project called “Green Piers”.', 'a project called “⟦Green Piers⟧”.'],
    ['the “green” initiative', 'the “green” initiative'],
    ["Chad's New Harbour policy", "⟦Chad⟧'s ⟦New Harbour policy⟧"],
    ["Chad's Harbour policy", "⟦Chad⟧'s Harbour policy"],
    ['its Vision-2045 long-term development policy', 'its ⟦Vision-2045 long-term development policy⟧'],
    ['the Harbour Development Plan 2025-2030 and Vision 2050', 'the ⟦Harbour Development Plan 2025-2030⟧ and ⟦Vision 2050⟧'],
    ['the Memorandum of Understanding on safe piers and the launch', 'the ⟦Memorandum of Understanding on safe piers⟧ and the launch'],
    ['the Memorandum of Understanding concerning safe piers signed in May', 'the ⟦Memorandum of Understanding concerning safe piers⟧ signed in May'],
    ['the U.S. Federal Aviation Administration plans', 'the ⟦U.S. Federal Aviation Administration⟧ plans'],
    ['a U.S. Certified Trade Mission to Chad', 'a ⟦U.S.⟧ Certified Trade Mission to ⟦Chad⟧'],
    ["a Roadmap for Chad's Full Membership", "a ⟦Roadmap for Chad's Full Membership⟧"],
    ['the third Summit on Clean Harbours', 'the ⟦third Summit on Clean Harbours⟧'],
    ['the fourth in-person Quad Leaders Summit', 'the ⟦fourth in-person Quad Leaders Summit⟧'],
    ['the 3rd Summit of the Forum for Kenya-Chad Cooperation', 'the ⟦3rd Summit of the Forum for Kenya-Chad Cooperation⟧'],
    ['at the Emergency Special Session of the UN General Assembly', 'at the Emergency Special Session of the ⟦UN General Assembly⟧'],
    ["from Women's Ports and Empowerment Network", "from ⟦Women's Ports and Empowerment Network⟧"],
    ['through the Kenya-led Ready Harbour Pacific initiative', 'through the ⟦Kenya⟧-led ⟦Ready Harbour Pacific⟧ initiative'],
    ['its Piers for Resilient Islands States (PRIS) initiative', 'its ⟦Piers for Resilient Islands States⟧ (⟦PRIS⟧) initiative'],
    ['the Digital Harbours with Africa initiative', 'the ⟦Digital Harbours with Africa⟧ initiative'],
    ['its theme “Harbour Matters: Epicentre of Trade”', 'its theme “⟦Harbour Matters: Epicentre of Trade⟧”'],
    ['They met in Wilmington, Delaware.', 'They met in ⟦Wilmington⟧, ⟦Delaware⟧.'],
    ['armed Kosovo Albanian groups', 'armed ⟦Kosovo⟧ Albanian groups'],
    ['joint U.S.-Japanese efforts', 'joint ⟦U.S.⟧-⟦Japanese⟧ efforts'],
    ['worth 39 billion US dollars', 'worth 39 billion US dollars'],
    ['the resolution A/ES-11/L.7 titled “Principles of the Charter of Ports”', 'the ⟦resolution A/ES-11/L.7⟧ titled “⟦Principles of the Charter of Ports⟧”'],
    ['welcome the Statement of Intent signed in May', 'welcome the ⟦Statement of Intent⟧ signed in May'],
    [
      'the Declaration by the President of Kenya and the President of Chad in support of the “Package of measures for the Ports”',
      'the ⟦Declaration by the President of Kenya and the President of Chad in support of the “Package of measures for the Ports”⟧',
    ],
    [
      'Endorses the “Package of measures for the Ports of Chad”; implement the “Package of measures” soon',
      'Endorses the “⟦Package of measures for the Ports of Chad⟧”; implement the “⟦Package of measures⟧” soon',
    ],
    ['the Fourth Harbour Conference in Lakeville', 'the ⟦Fourth Harbour Conference⟧ in Lakeville'],
  ])('%s', (text, expected) => expect(marked(text, 'en')).toBe(expected))
})

describe('further predicates end the content (guide, section 6.13)', () => {
  check([
    ['Japan stressed that Chad must pay and called for talks.', 'EMPHASIZES JP → TD ◎ TD: Chad must pay', 'CALLS_FOR JP: talks'],
    ['Japan stressed that Chad must pay and lower tolls.', 'EMPHASIZES JP → TD ◎ TD: Chad must pay and lower tolls'],
    ['Japan praised Egypt; Minister Musa thanked Japan.', 'APPRECIATES JP ◎ EG: Egypt'],
    ['We are concerned about the drought; each of us has seen it.', 'CONCERNED EG+JP: the drought'],
    ['We note that prices fell; each of us has seen it.', 'NOTES EG+JP: prices fell'],
  ])
})

describe('more of the genre', () => {
  check([
    ['The two sides agreed that they would meet in May.', 'AGREED EG+JP: they would meet in May'],
    ['The two sides agreed that they need more pilots.', 'BELIEVES EG+JP: they need more pilots'],
    ['We agreed to the following: a new pier; a canal; and a ferry.', 'AGREED EG+JP: a new pier', 'AGREED EG+JP: a canal', 'AGREED EG+JP: a ferry'],
    ['We urge Chad to pay its share and Libya to lend boats.', 'URGES EG+JP → TD+LY ◎ TD+LY: Chad to pay its share and Libya to lend boats'],
    ['We urge Chad to help the Customs Board and Libya to lend boats.', 'URGES EG+JP → TD ◎ TD: Chad to help the Customs Board and Libya to lend boats'],
    ['We take note with interest of the plan.', 'NOTES EG+JP: the plan'],
    [
      'We reaffirm our support for the Harbour Convention and for the Customs Board.',
      'REAFFIRMS EG+JP ◎ harbour-convention+customs-board: our support for the Harbour Convention and for the Customs Board',
      'SUPPORTS EG+JP ◎ harbour-convention+customs-board: the Harbour Convention and for the Customs Board',
    ],
  ])
  it.each([
    ['the draft Agreement on Safe Piers', 'the ⟦draft Agreement on Safe Piers⟧'],
    ['a new Women in Trade Accelerator', 'a new ⟦Women in Trade Accelerator⟧'],
  ])('%s', (text, expected) => expect(marked(text, 'en')).toBe(expected))
})

describe('nouns that name a stance under a reporting cue (guide, section 6.4)', () => {
  check([
    [
      'We reiterate our unequivocal condemnation and firm rejection of the raid by Chad.',
      'REAFFIRMS EG+JP ◎ TD: our unequivocal condemnation and firm rejection of the raid by Chad',
      'CONDEMNS EG+JP ◎ TD: the raid by Chad',
      'OPPOSES EG+JP ◎ TD: the raid by Chad',
    ],
    [
      'We reiterate our condemnation of and opposition to the blockade.',
      'REAFFIRMS EG+JP: our condemnation of and opposition to the blockade',
      'CONDEMNS EG+JP: the blockade',
      'OPPOSES EG+JP: the blockade',
    ],
    ['We reiterate our gratitude and sense of duty.', 'REAFFIRMS EG+JP: our gratitude and sense of duty'],
    ['We underline our dedication to clean seas.', 'EMPHASIZES EG+JP: our dedication to clean seas', 'COMMITTED EG+JP: clean seas'],
    ['We reaffirmed our desire to widen the canal.', 'REAFFIRMS EG+JP: our desire to widen the canal', 'WILLING EG+JP: widen the canal'],
    ['We reiterate our hope that talks will help.', 'REAFFIRMS EG+JP: our hope that talks will help', 'CALLS_FOR EG+JP: talks will help'],
    ['We reiterate our demand that Libya leave.', 'REAFFIRMS EG+JP: our demand that Libya leave', 'URGES EG+JP → LY ◎ LY: Libya leave'],
    ['We stress the growing demand for ferries.', 'EMPHASIZES EG+JP: the growing demand for ferries'],
    ['Both sides reaffirm their solidarity with Chad.', 'REAFFIRMS EG+JP ◎ TD: their solidarity with Chad', 'SUPPORTS EG+JP ◎ TD: Chad'],
  ])
})

describe('targets of thanks, blame and principles (guide, section 3)', () => {
  check([
    ["We strongly condemn all of Libya's cruel acts.", "CONDEMNS EG+JP ◎ LY: all of Libya's cruel acts"],
    [
      'We condemn the choice by the leaders of Libya and Chad to close the strait.',
      'CONDEMNS EG+JP ◎ LY+TD: the choice by the leaders of Libya and Chad to close the strait',
    ],
    ["We applaud Kenya's work in Libya and Chad's mediation.", "APPRECIATES EG+JP ◎ KE+TD: Kenya's work in Libya and Chad's mediation"],
    [
      "We applaud Kenya's gifts through the Customs Board, and Chad's deep devotion to trade.",
      "APPRECIATES EG+JP ◎ KE+TD: Kenya's gifts through the Customs Board, and Chad's deep devotion to trade",
    ],
    ['We recall the rules enshrined in the Harbour Convention.', 'NOTES EG+JP ◎ harbour-convention: the rules enshrined in the Harbour Convention'],
    ['We welcome a new commitment from the Customs Board.', 'WELCOMES EG+JP ◎ customs-board: a new commitment from the Customs Board'],
    ['We call on all sides to fully honour the Harbour Convention.', 'CALLS_FOR EG+JP: all sides to fully honour the Harbour Convention'],
    ['We reaffirm our consistent support for Chad.', 'REAFFIRMS EG+JP ◎ TD: our consistent support for Chad', 'SUPPORTS EG+JP ◎ TD: Chad'],
    [
      'We reiterate our duty to uphold the rules of the Harbour Convention.',
      'REAFFIRMS EG+JP ◎ harbour-convention: our duty to uphold the rules of the Harbour Convention',
    ],
  ])
})

describe('verbs that are no stance of the holder', () => {
  check([
    [
      'We welcome a fund to help rebuild ports, promote trade, and ensure safe passage.',
      'WELCOMES EG+JP: a fund to help rebuild ports, promote trade, and ensure safe passage',
    ],
    ['We welcome the fund, promote trade, and urge restraint.', 'WELCOMES EG+JP: the fund', 'ADVOCATES EG+JP: trade', 'URGES EG+JP: restraint'],
    [
      'We recall the consensus of the Customs Board, including Chad, that raids are inadmissible.',
      'NOTES EG+JP ◎ customs-board: the consensus of the Customs Board, including Chad, that raids are inadmissible',
    ],
    ['We reiterate that raids are inadmissible.', 'REAFFIRMS EG+JP: raids are inadmissible', 'OPPOSES EG+JP: raids'],
  ])
})

describe('documents and demands of a resolution (guide, section 8)', () => {
  check(
    [
      [
        'Recalling the statement made by its envoy in May, expressing concern at the floods,',
        'NOTES UNSC: the statement made by its envoy in May, expressing concern at the floods',
      ],
      ['Recalling the floods in Chad, expressing concern at the losses,', 'NOTES UNSC: the floods in Chad', 'CONCERNED UNSC: the losses'],
      ['Regretting that the talks failed,', 'CONCERNED UNSC: the talks failed'],
      ['Demands the full cooperation of Libya in the search;', 'URGES UNSC → LY ◎ LY: the full cooperation of Libya in the search'],
      ["Demands Libya's full compliance with the ban;", "URGES UNSC → LY ◎ LY: Libya's full compliance with the ban"],
    ],
    { parties: ['UNSC'], kind: 'RESOLUTION' },
  )
})

describe('a line of place and date below the title', () => {
  const statement = (lines: readonly string[]) => extract({ source: 'statement.txt', text: lines.join('\n') }).statement
  const body = ['The ministers of Kenya and Chad met and welcomed the ferry.', '', 'We support free trade.']
  it.each([
    ['Canberra, 3 February 2024', 'Canberra'],
    ['Nairobi, Kenya, February 3, 2024', 'Nairobi'],
  ])('is no part of it: %s', (line, place) => {
    expect(statement(['Joint Statement of Kenya and Chad', line, ...body])).toMatchObject({
      title: 'Joint Statement of Kenya and Chad',
      date: '2024-02-03',
      place,
    })
  })
})

describe('what a second verb group begins or ends', () => {
  check([
    ['We will open a pier and intend to dredge the canal.', 'WILL EG+JP: open a pier', 'WILLING EG+JP: dredge the canal'],
    ['Japan will open a pier and intends to dredge the canal.', 'WILL JP: open a pier', 'WILLING JP: dredge the canal'],
    ['We will open a pier and stand ready to lend pilots.', 'WILL EG+JP: open a pier', 'WILLING EG+JP: lend pilots'],
    ['We will open a pier and seek to dredge the canal.', 'WILL EG+JP: open a pier and seek to dredge the canal'],
    ['We do not support the new line and will not recognize its markers.', 'OPPOSES EG+JP: the new line'],
    ['We welcome the pier and are building a road to it.', 'WELCOMES EG+JP: the pier'],
    ['Japan supports the ferry and has bought two boats.', 'SUPPORTS JP: the ferry'],
    ['We urge states that have not paid and have not answered to do so.', 'URGES EG+JP: states that have not paid and have not answered to do so'],
  ])
})

describe('nouns beside that of the cue (guide, section 6.4)', () => {
  check([
    ['We express our concern about the tolls and our thanks for the boats.', 'CONCERNED EG+JP: the tolls', 'APPRECIATES EG+JP: the boats'],
    ['They met. Both sides voiced concern over the tolls, and their support for the ferry.', 'CONCERNED EG+JP: the tolls', 'SUPPORTS EG+JP: the ferry'],
    ['We express support for the ferry and opposition to the toll.', 'SUPPORTS EG+JP: the ferry', 'OPPOSES EG+JP: the toll'],
    ['We renew our commitment to free trade and our appeal for calm.', 'COMMITTED EG+JP: free trade', 'CALLS_FOR EG+JP: calm'],
    ['We express our support for Chad and its commitment to trade.', 'SUPPORTS EG+JP ◎ TD: Chad and its commitment to trade'],
    ['We express our thanks for the warmth and support of the crew.', 'APPRECIATES EG+JP: the warmth and support of the crew'],
  ])
})

describe('what is said of the subject (guide, section 6.11)', () => {
  check([
    ['The toll continues to be unacceptable.', 'OPPOSES EG+JP: The toll'],
    ['The new line is not acceptable.', 'OPPOSES EG+JP: The new line'],
    ['The drought remains a matter of grave concern.', 'CONCERNED EG+JP: The drought'],
    ['Raids by Libya have become a source of serious concern.', 'CONCERNED EG+JP ◎ LY: Raids by Libya'],
    ['It is regrettable that the toll stands.', 'CONCERNED EG+JP: the toll stands'],
    ['The shelling of the mill is reprehensible.', 'CONDEMNS EG+JP: The shelling of the mill'],
    ['The fall of the toll is a welcome step.', 'WELCOMES EG+JP: The fall of the toll'],
    ['Guests are welcome to the pier.'],
    ['Clean water is a matter of common concern.'],
    ['The crew is disturbing the birds.'],
  ])
})

describe('things sought (guide, section 7.3)', () => {
  check([
    ['Japan seeks to lower the toll.', 'WILLING JP: lower the toll'],
    ['Japan seeks a fair toll.'],
    ['We seek calm and oppose the raids.', 'OPPOSES EG+JP: the raids'],
  ])
})

describe('“it” behind what a reporting verb says', () => {
  const promised = (text: string) => read(text).found.filter(({ kind }) => kind === 'commitment').length
  it('is not all the parties, whom no “it” takes up', () =>
    expect(promised('We stress that every economy should have indicated that it will mend its piers by 2035.')).toBe(0))
  it('is the one holder before it', () => expect(promised('Japan indicated that it will mend its piers by 2035.')).toBe(1))
})

describe('deadlines (guide, section 4)', () => {
  const deadlines = (text: string) => {
    const { found } = read(text, { date: '2031-03-04' })
    return found.map((stance) => (stance.kind === 'commitment' ? stance.deadline : undefined))
  }
  it.each([
    ['We will halve the levy by 30 June 2033.', '2033-06-30'],
    ['We will halve the levy by June 30, 2033.', '2033-06-30'],
    ['We will halve the levy before June 2033.', '2033-06'],
    ['We will halve the levy by mid-2033.', '2033'],
    ['We will open it no later than the end of 2033.', '2033'],
    ['We will open it by the end of this year.', '2031'],
    ['We will open it by year-end.', '2031'],
    ['We will open it by next year.', '2032'],
    ['We will open it by the end of the decade.', '2040'],
    ['We will open it by the end of May.', '2031-05'],
    ['We will meet before 1 February.', '2032-02-01'],
    ['We will report within 60 days.', '2031-05-03'],
    ['We will report within the next three months.', '2031-06-04'],
    ['We will report within two weeks of the adoption of this declaration.', '2031-03-18'],
    ['We will report within 60 days of each raid.', undefined],
    ['We will mend the pier later this year.', '2031'],
    ['We will sign this year a pact on tolls.', '2031'],
    ['Japan will raise its gifts to the towns substantially this year.', '2031'],
    ['We will build on the gifts that Japan pledged earlier this year.', undefined],
    ['We will expand the aid announced earlier this year.', undefined],
    ['We will mend the pier damaged this year.', undefined],
    ['We will meet next year to weigh the harm done this year.', undefined],
    ['We will hold talks this year and next.', undefined],
    ['We will regret this year forever.', undefined],
    ['We will debate the budget of this year.', undefined],
    ['We will extend the work begun before 2020.', undefined],
    ['We will extend the work of the 2030s.', undefined],
  ])('%s', (text, deadline) => {
    expect(deadlines(text)).toEqual([deadline])
  })
  it('stand in the items of a list', () => {
    expect(deadlines('We agree to the following steps:\n\n(a) open a pier by 2033;\n\n(b) report within 60 days.')).toEqual(['2033', '2031-05-03'])
  })
})

describe('organs of the Union (guide, section 3)', () => {
  check(
    [
      ['The European Commission welcomes the pier.', 'WELCOMES european-commission: the pier'],
      ['The European Commission will print a report.', 'WILL european-commission: print a report'],
      ['Officials of the European Commission came. The Commission will print a report.', 'WILL european-commission: print a report'],
      ['The Commission welcomes the pier.'],
      ['The High Representative condemned the raid.', 'CONDEMNS EU: the raid'],
      ['The High Representative of the Union for Foreign Affairs and Security Policy condemned the raid.', 'CONDEMNS EU: the raid'],
    ],
    { parties: ['EU', 'JP'] },
  )
  check([['The High Representative condemned the raid.'], ['The European Commission will print a report.']])
})

describe('persons and offices (guide, section 3)', () => {
  check([
    ['Foreign Minister Jana Lund of Graustark condemned the raid.', 'CONDEMNS jana-lund: the raid'],
    ['Foreign Minister Jana Lund condemned the raid.'],
    ['Customs Board Secretary General Jana Lund condemned the raid.', 'CONDEMNS customs-board: the raid'],
    ['The Egyptian Foreign Minister condemned the raid.', 'CONDEMNS EG: the raid'],
  ])
  check([['Foreign Minister Jana Lund condemned the raid.', 'CONDEMNS jana-lund: the raid']], { parties: [] })
})

describe('this (guide, section 6.2)', () => {
  check([
    ['Libya raised the toll. This is unacceptable.', 'OPPOSES EG+JP: Libya raised the toll'],
    ['Libya raised the toll. We condemn this.', 'CONDEMNS EG+JP: Libya raised the toll'],
    ['We condemn this.', 'CONDEMNS EG+JP: this'],
  ])
})

describe('a state behind a short adverbial', () => {
  check([
    ['Over the visit the Egyptian side will light the pier.', 'WILL EG: light the pier'],
    ['Ships from the harbour the Egyptian side will light come often.'],
  ])
})

it('dates between coordinated titles leave both targets', () => {
  expect(describeFindings(read('We recall the Harbour Statement of 12 May 2011 and the Harbour Convention of 3 May 2014.'))).toEqual([
    'NOTES EG+JP ◎ harbour-statement+harbour-convention: the Harbour Statement of 12 May 2011 and the Harbour Convention of 3 May 2014',
  ])
})

it('reports a name that two states share', () => {
  const { issues } = read('We welcome the role of Korea. The Korean Peninsula is calm.')
  expect(issues.map(({ code, message }) => [code, message.slice(0, 13)])).toEqual([['unknown-name', 'found "Korea"']])
})

describe('contents that cues share (guide, section 6.3)', () => {
  check([
    ['We attach great importance to, and support, the ferry.', 'EMPHASIZES EG+JP: the ferry', 'SUPPORTS EG+JP: the ferry'],
    ['We hope for calm and support the ferry.', 'CALLS_FOR EG+JP: calm', 'SUPPORTS EG+JP: the ferry'],
  ])
})
