import { describe, expect, it } from 'vitest'
import { read } from './en-reading.ts'
import { checkRows } from './finding-rows.ts'
import { marked } from './mentions-reading.ts'

const check = checkRows(read)

describe('main line (guide, section 3)', () => {
  check([
    ['We strongly oppose the blockade and support free passage.', 'OPPOSES EG+JP: the blockade', 'SUPPORTS EG+JP: free passage'],
    ['We must open the ports.'],
    ['We should build piers, and uphold the law.'],
    ['Those who oppose reform met the ministers.'],
    ['We do not object to the timetable.'],
    ['Did we support the blockade?'],
    ['We continue to support the pilots.', 'SUPPORTS EG+JP: the pilots'],
    ['We are jointly working to support clean ports and promoting safe piers.', 'SUPPORTS EG+JP: clean ports', 'ADVOCATES EG+JP: safe piers'],
    ['We are calling on Libya to pay.', 'CALLS_FOR EG+JP → LY ◎ LY: Libya to pay'],
    ['We would like to thank the pilots.', 'APPRECIATES EG+JP: the pilots'],
    ['We condemn the raid and join others in calling for calm.', 'CONDEMNS EG+JP: the raid', 'CALLS_FOR EG+JP: calm'],
    ['The seizure of the ferry is unacceptable.', 'OPPOSES EG+JP: The seizure of the ferry'],
    ['The harbour master told us “we reject the plan of the board” at noon.'],
    ['We continue opposing the blockade.', 'OPPOSES EG+JP: the blockade'],
    ['We note that farmers, including women, support the trade.', 'NOTES EG+JP: farmers, including women, support the trade'],
    [
      'We stress the need to clean beaches, widen roads, support farms, and open schools.',
      'EMPHASIZES EG+JP: the need to clean beaches, widen roads, support farms, and open schools',
    ],
    ['We welcome the results, which will be printed, and will be read by all.', 'WELCOMES EG+JP: the results, which will be printed, and will be read by all'],
    [
      'We reiterate our thanks for the boats, and affirmed the value of trade.',
      'REAFFIRMS EG+JP: our thanks for the boats',
      'APPRECIATES EG+JP: the boats',
      'REAFFIRMS EG+JP: the value of trade',
    ],
    ['Japan highly valued the boats and reiterated its thanks.', 'APPRECIATES JP: the boats', 'REAFFIRMS JP: its thanks'],
    ['Attacks on ferries remain unacceptable.', 'OPPOSES EG+JP: Attacks on ferries'],
    ['Japan noted that Libya opposes the toll.', 'NOTES JP ◎ LY: Libya opposes the toll'],
    ['We support safe and recognized harbours.', 'SUPPORTS EG+JP: safe and recognized harbours'],
    ['Reaching the calm we hope to see takes patience.'],
    ["As Egypt and its partners confirmed in the Harbour Convention, Japan supports Chad's rights.", "SUPPORTS JP ◎ TD: Chad's rights"],
    ['Those Customs Board members which asked for tolls, or for fees, recognize that trade falls.', 'RECOGNIZES customs-board: trade falls'],
  ])
})

describe('a second clause beside the first', () => {
  check([
    ['Japan welcomes the pier, while Egypt opposes the toll.', 'WELCOMES JP: the pier', 'OPPOSES EG: the toll'],
    ['Japan welcomes the pier, while Egyptian boats are leaving.', 'WELCOMES JP: the pier, while Egyptian boats are leaving'],
    [
      'We stress the weight of the law and, in this respect, request the Bank to report.',
      'EMPHASIZES EG+JP: the weight of the law',
      'URGES EG+JP: the Bank to report',
    ],
    ['We endorse the pier and task our ministers to build it.', 'SUPPORTS EG+JP: the pier', 'URGES EG+JP: our ministers to build it'],
    ['We endorse the work and mandate of the mission.', 'SUPPORTS EG+JP: the work and mandate of the mission'],
    ['We thank the pilots. The ferry sank. They welcome the pier.', 'APPRECIATES EG+JP: the pilots', 'WELCOMES EG+JP: the pier'],
    ['We thank the pilots. Many farmers came. They welcome the pier.', 'APPRECIATES EG+JP: the pilots'],
    ['Japan thanked the pilots. They share the view that ferries are safe.', 'APPRECIATES JP: the pilots', 'BELIEVES EG+JP: ferries are safe'],
  ])
})

describe('what stands between a cue and what it governs', () => {
  check([
    ['We intend, by 2036, to open two ports.', 'WILLING EG+JP by 2036: open two ports'],
    ['We decide, in the event of a storm, to close the pier.', 'AGREED EG+JP: in the event of a storm, to close the pier'],
    [
      'We reaffirm that in our fight against piracy, we will act against all gangs.',
      'REAFFIRMS EG+JP: in our fight against piracy, we will act against all gangs',
      'WILL EG+JP: act against all gangs',
    ],
    ['Bearing in mind the advice of Libya, Japan will mend the pier.', 'WILL JP: mend the pier'],
    ['Egypt (the Egypt) and Japan (Japan) have agreed to build a pier.', 'AGREED EG+JP: build a pier'],
    ['We attach great value to the ferry line.', 'EMPHASIZES EG+JP: the ferry line'],
    ['We call once again on Libya to pay.', 'CALLS_FOR EG+JP → LY ◎ LY: Libya to pay'],
  ])
})

describe('what is expressed beside what takes no stance', () => {
  check([
    ['We express our condolences to the victims and our solidarity with the farmers.', 'SUPPORTS EG+JP: the farmers'],
    ['We convey our best wishes to the crew, and deep concern about the storm.', 'CONCERNED EG+JP: the storm'],
    ['We express our condolences to the victims and their families.'],
    ['We thanked the crew and congratulated Libya on its pier.', 'APPRECIATES EG+JP: the crew'],
  ])
})

describe('what somebody will not do is no promise (guide, 6.19)', () => {
  check([
    ['We will never yield to threats.'],
    ['We will widen the pier and will not close the port.', 'WILL EG+JP: widen the pier'],
    [
      'Japan does not and will never recognize the toll and reaffirms its support for Chad.',
      'OPPOSES JP: the toll',
      'REAFFIRMS JP ◎ TD: its support for Chad',
      'SUPPORTS JP ◎ TD: Chad',
    ],
    ['We hope that we will meet again.', 'CALLS_FOR EG+JP: we will meet again'],
  ])
})

describe('striving', () => {
  check([
    ['We strive to understand, protect, safeguard, and renew the sea.', 'WILLING EG+JP: understand, protect, safeguard, and renew the sea'],
    [
      'We reaffirm our commitment to feed all and strive to close the gap.',
      'REAFFIRMS EG+JP: our commitment to feed all and strive to close the gap',
      'COMMITTED EG+JP: feed all and strive to close the gap',
    ],
  ])
})

describe('two who speak through their offices', () => {
  check(
    [
      ['The Egyptian Foreign Minister and the High Representative welcomed the pier.', 'WELCOMES EG+EU: the pier'],
      ['The High Representative and the Egyptian Foreign Minister welcomed the pier.', 'WELCOMES EU+EG: the pier'],
    ],
    { parties: ['EG', 'EU'] },
  )
})

describe('passive with a list in its subject', () => {
  check([
    ['Raids on ferries in Libya, Kenya and Chad are condemned by the two sides.', 'CONDEMNS EG+JP: Raids on ferries in Libya, Kenya and Chad'],
    ['Piracy off Libya, Kenya, and Chad is deplored by Japan.', 'CONDEMNS JP: Piracy off Libya, Kenya, and Chad'],
    ['The closing of ports in Libya, Kenya and Chad is unacceptable.', 'OPPOSES EG+JP: The closing of ports in Libya, Kenya and Chad'],
    ['After the storm, raids on ferries are condemned by both sides.', 'CONDEMNS EG+JP: raids on ferries'],
  ])
})

describe('said of a subject that is a list (guide, 6.11)', () => {
  check([
    [
      "Libya's harsh words, cutting of ties, and planned raids are reckless and unacceptable.",
      "OPPOSES EG+JP ◎ LY: Libya's harsh words, cutting of ties, and planned raids",
    ],
    [
      'We reiterate our view that raids by Libya, let alone any landing by Libya, in the context of its quarrel with Chad are inadmissible.',
      'REAFFIRMS EG+JP ◎ LY: our view that raids by Libya, let alone any landing by Libya, in the context of its quarrel with Chad are inadmissible',
      'BELIEVES EG+JP ◎ LY: raids by Libya, let alone any landing by Libya, in the context of its quarrel with Chad are inadmissible',
      'OPPOSES EG+JP ◎ LY: raids by Libya, let alone any landing by Libya, in the context of its quarrel with Chad',
    ],
    [
      'We believe that the use, or threat of use, of mines is wrong and inadmissible.',
      'BELIEVES EG+JP: the use, or threat of use, of mines is wrong and inadmissible',
      'OPPOSES EG+JP: the use, or threat of use, of mines',
    ],
    ['Recalling the talks, the toll is unacceptable.', 'OPPOSES EG+JP: the toll'],
    ['The captains met, and the toll is unacceptable.', 'OPPOSES EG+JP: the toll'],
    ["Libya's growing fleet poses a serious concern to all.", "CONCERNED EG+JP ◎ LY: Libya's growing fleet"],
  ])
})

describe('a clause behind a semicolon (guide, 7.8)', () => {
  check([
    ['We affirm that the strait is open; raids upon ferries harm the trade of all.', 'REAFFIRMS EG+JP: the strait is open'],
    ['We note that the harvest is poor; Chad has no grain.', 'NOTES EG+JP: the harvest is poor'],
    ['We stress that trade must grow; tolls, fees and levies; and ports.', 'EMPHASIZES EG+JP: trade must grow; tolls, fees and levies; and ports'],
    [
      'We reaffirm that we will build ports; train pilots; and lend boats.',
      'REAFFIRMS EG+JP: we will build ports; train pilots; and lend boats',
      'WILL EG+JP: build ports; train pilots; and lend boats',
    ],
  ])
})

describe('a thing that is promised, and a verb beside it (guide, 6.1)', () => {
  check([
    ['We remain committed to free trade, and support the court.', 'COMMITTED EG+JP: free trade', 'SUPPORTS EG+JP: the court'],
    ['We are committed to the pact and recognize the role of Chad.', 'COMMITTED EG+JP: the pact', 'RECOGNIZES EG+JP ◎ TD: the role of Chad'],
    ['We are committed to peace, respect for the law and support for Chad.', 'COMMITTED EG+JP: peace, respect for the law and support for Chad'],
    ['We are committed to keep the ports open and support the court.', 'COMMITTED EG+JP: keep the ports open and support the court'],
  ])
})

describe('united in a stance (guide, 7.7)', () => {
  check([
    ['We are united in our opposition to the toll.', 'OPPOSES EG+JP: the toll'],
    ['We stand united in condemnation of the raid.', 'CONDEMNS EG+JP: the raid'],
    ['The two sides remain united in their deep concern over the drought.', 'CONCERNED EG+JP: the drought'],
    ['We are united in our gratitude to the divers.', 'APPRECIATES EG+JP: the divers'],
    ['We are united in our call for open ports.', 'CALLS_FOR EG+JP: open ports'],
    ['We are united by the sea.'],
  ])
})

describe('peoples hold for their states (guide, 6.15)', () => {
  check([
    ['Our peoples have welcomed the ferry.', 'WELCOMES EG+JP: the ferry'],
    ['The two peoples support free passage.', 'SUPPORTS EG+JP: free passage'],
    ['Our peoples met at the pier.'],
  ])
})

describe('negated stances take their opposite (guide, section 3)', () => {
  check([
    ['We do not support one-sided tolls.', 'OPPOSES EG+JP: one-sided tolls'],
    ['The two sides do not accept changes to the timetable made by one of them.', 'OPPOSES EG+JP: changes to the timetable made by one of them'],
    ['Japan has never endorsed the levy.', 'OPPOSES JP: the levy'],
    ['We welcome the report and do not condone its leak.', 'WELCOMES EG+JP: the report', 'OPPOSES EG+JP: its leak'],
    ['We no longer support the toll.', 'OPPOSES EG+JP: the toll'],
    ['We not only support the ferry.', 'SUPPORTS EG+JP: the ferry'],
    ['We accept the timetable.'],
    ['We do not welcome the toll.'],
    ['We do not support the toll or endorse the levy.', 'OPPOSES EG+JP: the toll', 'OPPOSES EG+JP: the levy'],
    ['Japan does not support the toll or endorse the levy.', 'OPPOSES JP: the toll', 'OPPOSES JP: the levy'],
    ['We neither accept nor recognize the new line.', 'OPPOSES EG+JP: the new line'],
    ['Japan has never endorsed or accepted the levy.', 'OPPOSES JP: the levy'],
    ['We do not support the toll, but endorse the levy.', 'OPPOSES EG+JP: the toll', 'SUPPORTS EG+JP: the levy'],
    ['We do not support the toll and welcome the ferry.', 'OPPOSES EG+JP: the toll', 'WELCOMES EG+JP: the ferry'],
    ['We do not support the toll or welcome the levy.', 'OPPOSES EG+JP: the toll or welcome the levy'],
    ['We cannot accept the toll.', 'OPPOSES EG+JP: the toll'],
    ['We cannot and will not accept the toll.', 'OPPOSES EG+JP: the toll'],
    ['We do not and never will recognize the new line.', 'OPPOSES EG+JP: the new line'],
    ['Japan will not accept the toll.', 'OPPOSES JP: the toll'],
    ['We will never tolerate raids on ferries.', 'OPPOSES EG+JP: raids on ferries'],
    ['We will never recognize the new line.'],
    ['We will not close the port.'],
    ['We will not only support the ferry.', 'WILL EG+JP: not only support the ferry'],
    ['Japan does not recognize the new line.', 'OPPOSES JP: the new line'],
    ['We refuse to recognize the new line.', 'OPPOSES EG+JP: the new line'],
    ['We refuse to pay the toll.', 'OPPOSES EG+JP: pay the toll'],
    ['We must not accept the toll.'],
    ['Shipowners cannot accept the toll.'],
  ])
})

describe('subjects that deny what their verb says (guide, section 3)', () => {
  check([
    ['Neither side supports the toll.', 'OPPOSES EG+JP: the toll'],
    ['Neither of the two leaders support the toll.', 'OPPOSES EG+JP: the toll'],
    ['None of the leaders supports the toll or accepts the levy.', 'OPPOSES EG+JP: the toll', 'OPPOSES EG+JP: the levy'],
    ['No party has ever accepted the levy.', 'OPPOSES EG+JP: the levy'],
    ['Neither side will accept the levy.', 'OPPOSES EG+JP: the levy'],
    ['Neither side will recognize the new line.'],
    ['Neither side can support the toll.', 'OPPOSES EG+JP: the toll'],
    ['Neither Japan nor Egypt supports the toll.', 'OPPOSES EG+JP: the toll'],
    ['Neither Kenya nor Chad support the toll.', 'OPPOSES KE+TD: the toll'],
    ['None of Kenya, Chad and Libya accepts the levy.', 'OPPOSES KE+TD+LY: the levy'],
    ['The two sides noted that neither party supports the toll.', 'NOTES EG+JP: neither party supports the toll', 'OPPOSES EG+JP: the toll'],
    ['We regret the toll, and neither side welcomed the levy.', 'CONCERNED EG+JP: the toll'],
    ['Neither boat supports the toll.'],
    ['We want neither side to support the toll.'],
  ])
  it.each(['Neither side welcomed the toll.', 'Neither Kenya nor Chad welcomed the toll.', 'None of the leaders urges haste.'])(
    'are reported in: %s',
    (text) => {
      const { found, issues } = read(text)
      expect([found, issues.map(({ code }) => code)]).toEqual([[], ['cue-without-holder']])
    },
  )
})

describe('cues that share one content (guide, section 3)', () => {
  check([
    ['We support and endorse the plan.', 'SUPPORTS EG+JP: the plan'],
    ['We condemn and oppose the raid.', 'CONDEMNS EG+JP: the raid', 'OPPOSES EG+JP: the raid'],
  ])
})

describe('cues under cues', () => {
  it('give nothing where more than eight stand over them', () => {
    const { found } = read(`${'We believe that '.repeat(12)}ferries are safe.`)
    expect(found).toHaveLength(9)
  })
})

describe('holder (guide, sections 3 and 7)', () => {
  check([
    ['Japan supports the inspectors.', 'SUPPORTS JP: the inspectors'],
    ['The two sides welcomed the report.', 'WELCOMES EG+JP: the report'],
    ['Egypt and Japan welcomed the report.', 'WELCOMES EG+JP: the report'],
    ['The leaders of Egypt and Japan praised the pilots.', 'APPRECIATES EG+JP: the pilots'],
    ['All countries support safe seas.', 'SUPPORTS international-community: safe seas'],
    ['The Customs Board endorses the new forms.', 'SUPPORTS customs-board: the new forms'],
    ['Japan welcomed the report. It opposes delay.', 'WELCOMES JP: the report', 'OPPOSES JP: delay'],
    ['Japan confirms that it will open a pier.', 'REAFFIRMS JP: it will open a pier', 'WILL JP: open a pier'],
    ['Some shipowners support the toll.'],
    ['The members of the Customs Board support free trade.', 'SUPPORTS customs-board: free trade'],
    ['In this context both sides support free trade.', 'SUPPORTS EG+JP: free trade'],
    ['To widen the port we invite Chad to pay.', 'CALLS_FOR EG+JP → TD ◎ TD: Chad to pay'],
    ['The Prime Minister and the President praised the pilots.', 'APPRECIATES EG+JP: the pilots'],
    ['Egypt and Japan met. This meeting built on earlier ones. They support free trade.', 'SUPPORTS EG+JP: free trade'],
    ['Ports were dredged; today Japan announces that boats will sail.', 'NOTES JP: boats will sail'],
    ['Japan has sent a plan, and welcomes the answer of Chad.', 'WELCOMES JP ◎ TD: the answer of Chad'],
    ['Customs Board members support free trade.', 'SUPPORTS customs-board: free trade'],
    ['Trade between Libya, Egypt and Japan will grow.'],
    ['Faced with floods in Libya, Egypt and Japan are committed to sending boats.', 'COMMITTED EG+JP: sending boats'],
    [
      'Japan stresses that aid is short, and that it is prepared to send more.',
      'EMPHASIZES JP: aid is short, and that it is prepared to send more',
      'WILLING JP: send more',
    ],
  ])
})

describe('content (guide, sections 3 and 7.8)', () => {
  check([
    ['We welcome, in this regard, the new pier.', 'WELCOMES EG+JP: the new pier'],
    ['We note in particular that prices fell.', 'NOTES EG+JP: prices fell'],
    ['We welcome the treaty, and our fleets have begun patrols.', 'WELCOMES EG+JP: the treaty'],
    ['We support the pilots because they keep the strait open.', 'SUPPORTS EG+JP: the pilots because they keep the strait open'],
    ['We welcome and endorse the plan.', 'WELCOMES EG+JP: the plan', 'SUPPORTS EG+JP: the plan'],
  ])
})

describe('nouns under a reporting cue (guide, section 6.4)', () => {
  check([
    ['We reaffirm the firm commitment of Japan to free trade.', 'REAFFIRMS EG+JP ◎ JP: the firm commitment of Japan to free trade', 'COMMITTED JP: free trade'],
    ['We reaffirm the commitment of Chad to free trade.', 'REAFFIRMS EG+JP ◎ TD: the commitment of Chad to free trade'],
    [
      'We reaffirm our pledges, in the spirit of the talks, to lower the tolls.',
      'REAFFIRMS EG+JP: our pledges, in the spirit of the talks, to lower the tolls',
      'COMMITTED EG+JP: lower the tolls',
    ],
    [
      'We affirm our resolve to keep the pier, as well as our support for the pilots.',
      'REAFFIRMS EG+JP: our resolve to keep the pier, as well as our support for the pilots',
      'COMMITTED EG+JP: keep the pier',
      'SUPPORTS EG+JP: the pilots',
    ],
    ['We reiterate our respect for old customs.', 'REAFFIRMS EG+JP: our respect for old customs', 'RECOGNIZES EG+JP: old customs'],
    ['We stress respect for old customs.', 'EMPHASIZES EG+JP: respect for old customs'],
    ['We affirm that our pledge to the pilots is firm.', 'REAFFIRMS EG+JP: our pledge to the pilots is firm'],
    [
      'We reaffirm the unity of the Customs Board and our support for open ports.',
      'REAFFIRMS EG+JP ◎ customs-board: the unity of the Customs Board and our support for open ports',
      'SUPPORTS EG+JP: open ports',
    ],
    [
      'We reiterate our call on all states to lift the ban.',
      'REAFFIRMS EG+JP: our call on all states to lift the ban',
      'CALLS_FOR EG+JP → international-community ◎ international-community: all states to lift the ban',
    ],
  ])
})

describe('weak and strong cues (guide, section 6.1)', () => {
  check([
    ['We will widen the canal, support the pilots and uphold the rules.', 'WILL EG+JP: widen the canal, support the pilots and uphold the rules'],
    ['We call on Libya to talk and condemn the raid.', 'CALLS_FOR EG+JP → LY ◎ LY: Libya to talk', 'CONDEMNS EG+JP: the raid'],
  ])
})

describe('addressees (guide, sections 3, 6.15 and 8.7)', () => {
  check([
    ['We urge Libya and the Government of Chad to talk.', 'URGES EG+JP → LY+TD ◎ LY+TD: Libya and the Government of Chad to talk'],
    ["We urge Chad's authorities to pay.", "URGES EG+JP → TD ◎ TD: Chad's authorities to pay"],
    ['We call on all States to ratify the text.', 'CALLS_FOR EG+JP → international-community ◎ international-community: all States to ratify the text'],
    ['We call on all Libyan parties to talk.', 'CALLS_FOR EG+JP: all Libyan parties to talk'],
    ['We urge States that own tankers to pay.', 'URGES EG+JP: States that own tankers to pay'],
    ['We call for an end to the strike.', 'CALLS_FOR EG+JP: an end to the strike'],
    ['We stress that Libya must pay.', 'EMPHASIZES EG+JP → LY ◎ LY: Libya must pay'],
    [
      'We urge all States, including Libya, to pay.',
      'URGES EG+JP → international-community+LY ◎ international-community+LY: all States, including Libya, to pay',
    ],
    ['We urge all parties and countries to pay.', 'URGES EG+JP → international-community ◎ international-community: all parties and countries to pay'],
    [
      'We demand that the raid end and that all States help.',
      'URGES EG+JP → international-community ◎ international-community: the raid end and that all States help',
    ],
    [
      'We demand that Chad pay and that all States help.',
      'URGES EG+JP → TD+international-community ◎ TD+international-community: Chad pay and that all States help',
    ],
    ['We encourage the search by all States concerned.', 'CALLS_FOR EG+JP: the search by all States concerned'],
    ['We encourage all Libyan institutional stakeholders to talk.', 'CALLS_FOR EG+JP: all Libyan institutional stakeholders to talk'],
    ['We call on Libyan parties to talk.', 'CALLS_FOR EG+JP: Libyan parties to talk'],
    [
      'We ask the banks and especially the Customs Board to lend.',
      'URGES EG+JP → customs-board ◎ customs-board: the banks and especially the Customs Board to lend',
    ],
    [
      'We call on the Secretary General of the United Nations to act.',
      'CALLS_FOR EG+JP → UN-Secretary-General ◎ UN-Secretary-General: the Secretary General of the United Nations to act',
    ],
    ['We call for the prompt release by Chad of all crews.', 'CALLS_FOR EG+JP → TD ◎ TD: the prompt release by Chad of all crews'],
    ['We stress the importance that Libya respond.', 'EMPHASIZES EG+JP → LY ◎ LY: the importance that Libya respond'],
    ['We call for Libya to be tried for its raids.', 'CALLS_FOR EG+JP ◎ LY: Libya to be tried for its raids'],
    [
      'We support talks with Libya, and call for its return to the table.',
      'SUPPORTS EG+JP ◎ LY: talks with Libya',
      'CALLS_FOR EG+JP → LY ◎ LY: its return to the table',
    ],
    [
      'We support the Harbour Convention, and call for its rapid implementation.',
      'SUPPORTS EG+JP ◎ harbour-convention: the Harbour Convention',
      'CALLS_FOR EG+JP: its rapid implementation',
    ],
  ])
})

describe('who is asked beside a thing (guide, section 3)', () => {
  check([
    ['We call for calm; free ports; and for Libya to open its harbours.', 'CALLS_FOR EG+JP → LY ◎ LY: calm; free ports; and for Libya to open its harbours'],
    ['We call for calm and for the pilots to be freed.', 'CALLS_FOR EG+JP: calm and for the pilots to be freed'],
    ['We call for calm and for Libya to be heard.', 'CALLS_FOR EG+JP ◎ LY: calm and for Libya to be heard'],
    ['We look forward to Libya hosting the games.', 'CALLS_FOR EG+JP ◎ LY: Libya hosting the games'],
  ])
})

describe('a pronoun for the subject of the opening clause (guide, section 3)', () => {
  check([
    ['As Japan leads the Customs Board in 2031, it will lend boats.', 'WILL JP: lend boats'],
    ['As Libya leads the Customs Board in 2031, it will lend boats.'],
  ])
})

describe('concern without a conjunction (guide, section 3)', () => {
  check([
    ['We are deeply worried the drought has emptied the wells.', 'CONCERNED EG+JP: the drought has emptied the wells'],
    ['The agencies are concerned most of all.'],
  ])
})

describe('targets beside what only describes (guide, section 3)', () => {
  check([
    [
      'We support the invitation of Libya and its pilots to the Customs Board.',
      'SUPPORTS EG+JP ◎ LY: the invitation of Libya and its pilots to the Customs Board',
    ],
    ['We recognize that threats to the Harbour Convention harm trade.', 'RECOGNIZES EG+JP: threats to the Harbour Convention harm trade'],
    ['We recognize the weight of a stronger Central Asian defence.', 'RECOGNIZES EG+JP ◎ central-asia: the weight of a stronger Central Asian defence'],
    ['We welcome plans to sign the Harbour Convention.', 'WELCOMES EG+JP ◎ harbour-convention: plans to sign the Harbour Convention'],
    ["We welcome the strength of the ferry, marked by Libya's pilots.", "WELCOMES EG+JP: the strength of the ferry, marked by Libya's pilots"],
    ["We confirm that, consistent with our laws, Libya's boats will stay.", "REAFFIRMS EG+JP ◎ LY: consistent with our laws, Libya's boats will stay"],
    [
      'We thank the pilots, including the Customs Board, and Government of Libya.',
      'APPRECIATES EG+JP ◎ LY: the pilots, including the Customs Board, and Government of Libya',
    ],
    ['Japan reiterates the commitment of Japan to trade.', 'REAFFIRMS JP: the commitment of Japan to trade', 'COMMITTED JP: trade'],
  ])
})

describe('targets (guide, section 3)', () => {
  check([
    ['We support the Harbour Convention.', 'SUPPORTS EG+JP ◎ harbour-convention: the Harbour Convention'],
    ['We support the work of the Customs Board.', 'SUPPORTS EG+JP ◎ customs-board: the work of the Customs Board'],
    ["We support the aims of Kenya's Oasis Initiative.", "SUPPORTS EG+JP ◎ oasis-initiative: the aims of Kenya's Oasis Initiative"],
    ["We praise the generosity of Chad's neighbours.", "APPRECIATES EG+JP: the generosity of Chad's neighbours"],
    ["We condemn Libya's raids in Chad.", "CONDEMNS EG+JP ◎ LY: Libya's raids in Chad"],
    ["We condemn the coup in Libya and the Libyan army's raids on ports.", "CONDEMNS EG+JP ◎ LY: the coup in Libya and the Libyan army's raids on ports"],
    ['Japan welcomed the Libyan “Oasis Initiative” for farmers.', 'WELCOMES JP ◎ oasis-initiative: the Libyan “Oasis Initiative” for farmers'],
    ['We welcome a new plan – the Oasis Initiative – to clean wells.', 'WELCOMES EG+JP ◎ oasis-initiative: a new plan – the Oasis Initiative – to clean wells'],
    ['We stress the close ties among Egypt, Japan, and Kenya.', 'EMPHASIZES EG+JP ◎ EG+JP+KE: the close ties among Egypt, Japan, and Kenya'],
    [
      'We underscore our dedication towards working with Chad.',
      'EMPHASIZES EG+JP ◎ TD: our dedication towards working with Chad',
      'COMMITTED EG+JP: working with Chad',
    ],
    ['We call for new pledges well ahead of the Harbour Convention.', 'CALLS_FOR EG+JP: new pledges well ahead of the Harbour Convention'],
    ['We support a patient approach to Libya.', 'SUPPORTS EG+JP: a patient approach to Libya'],
    ['We condemn attacks on Chad.', 'CONDEMNS EG+JP: attacks on Chad'],
    ['We note the Harbour Convention stressing the role of Chad.', 'NOTES EG+JP ◎ harbour-convention: the Harbour Convention stressing the role of Chad'],
    ['We welcome progress towards the Harbour Convention.', 'WELCOMES EG+JP ◎ harbour-convention: progress towards the Harbour Convention'],
    ['We stress the need to keep a mood conducive to the Harbour Convention.', 'EMPHASIZES EG+JP: the need to keep a mood conducive to the Harbour Convention'],
    ["We welcome the Customs Board's Ports Agency.", "WELCOMES EG+JP ◎ ports-agency: the Customs Board's Ports Agency"],
    ["We welcome Kenya's newly built platform, the Oasis Initiative.", "WELCOMES EG+JP ◎ oasis-initiative: Kenya's newly built platform, the Oasis Initiative"],
    ["Japan noted Japan's commitment to supporting Chad.", "NOTES JP ◎ TD: Japan's commitment to supporting Chad", 'COMMITTED JP: supporting Chad'],
    ['We condemn the shelling by the Libyan military.', 'CONDEMNS EG+JP ◎ LY: the shelling by the Libyan military'],
    ['We condemn the fighting between Chad and Libya.', 'CONDEMNS EG+JP ◎ TD+LY: the fighting between Chad and Libya'],
    ['We oppose any breach of the Harbour Convention.', 'OPPOSES EG+JP: any breach of the Harbour Convention'],
    ['We welcome the calm in the Red Sea.', 'WELCOMES EG+JP: the calm in the Red Sea'],
    ['We reaffirm our ties with Central Asian countries.', 'REAFFIRMS EG+JP ◎ central-asia: our ties with Central Asian countries'],
    ['We note that Chad joined the Customs Board.', 'NOTES EG+JP ◎ TD: Chad joined the Customs Board'],
    ['We note that, on 3 May, Chad signed the Harbour Convention.', 'NOTES EG+JP ◎ TD: on 3 May, Chad signed the Harbour Convention'],
    ['We welcome the steps taken under the Harbour Convention.', 'WELCOMES EG+JP: the steps taken under the Harbour Convention'],
    ["We welcome Japan's decision.", "WELCOMES EG+JP ◎ JP: Japan's decision"],
    ['Japan supports the tax of Japan.', 'SUPPORTS JP: the tax of Japan'],
    ['We note the need to trade in accordance with the Harbour Convention.', 'NOTES EG+JP: the need to trade in accordance with the Harbour Convention'],
    ['We welcome the flights in the airspace of Libya.', 'WELCOMES EG+JP: the flights in the airspace of Libya'],
    ['We stress the importance of the Red Sea.', 'EMPHASIZES EG+JP ◎ red-sea: the importance of the Red Sea'],
    ['We reaffirm our commitment to a clean Red Sea.', 'REAFFIRMS EG+JP ◎ red-sea: our commitment to a clean Red Sea', 'COMMITTED EG+JP: a clean Red Sea'],
    ["We note that there is no basis for Chad's claims.", "NOTES EG+JP ◎ TD: there is no basis for Chad's claims"],
    ['We support work on Libya related texts.', 'SUPPORTS EG+JP: work on Libya related texts'],
    ['We welcome the Customs Board multilateral Harbour Convention.', 'WELCOMES EG+JP ◎ harbour-convention: the Customs Board multilateral Harbour Convention'],
    ['We stress the value of Egypt-Japan talks.', 'EMPHASIZES EG+JP ◎ EG+JP: the value of Egypt-Japan talks'],
    ['We believe that Egypt and Japan can do more.', 'BELIEVES EG+JP: Egypt and Japan can do more'],
    ['We condemn the raids against Chad.', 'CONDEMNS EG+JP: the raids against Chad'],
    ['We welcome progress on the Harbour Convention.', 'WELCOMES EG+JP ◎ harbour-convention: progress on the Harbour Convention'],
    ['We welcome a meeting on Chad.', 'WELCOMES EG+JP: a meeting on Chad'],
    ['We stress the need to keep sending help to the people of Chad.', 'EMPHASIZES EG+JP ◎ TD: the need to keep sending help to the people of Chad'],
    ["We stress the weight of our concerns regarding Libya's raids.", "EMPHASIZES EG+JP ◎ LY: the weight of our concerns regarding Libya's raids"],
    ['We welcome new jobs in support of the Customs Board.', 'WELCOMES EG+JP: new jobs in support of the Customs Board'],
    ['We welcome a clean coast, with the Harbour Convention as its base.', 'WELCOMES EG+JP: a clean coast, with the Harbour Convention as its base'],
    ["We support Chad's Customs Board membership.", "SUPPORTS EG+JP ◎ TD: Chad's Customs Board membership"],
    ['We praise the work that has been done by Kenya.', 'APPRECIATES EG+JP ◎ KE: the work that has been done by Kenya'],
    ['We welcome a deal at the May meeting of the Customs Board.', 'WELCOMES EG+JP: a deal at the May meeting of the Customs Board'],
    ['We praise the help of neighbours, in particular Chad and Kenya.', 'APPRECIATES EG+JP ◎ TD+KE: the help of neighbours, in particular Chad and Kenya'],
    [
      "We note the weight of the Harbour Convention and Kenya's Oasis Initiative.",
      "NOTES EG+JP ◎ harbour-convention+oasis-initiative: the weight of the Harbour Convention and Kenya's Oasis Initiative",
    ],
    ['We mourn the dead and support the victims of the Red Sea raids.', 'SUPPORTS EG+JP: the victims of the Red Sea raids'],
    ["We fear the worst and are concerned about the effects of Libya's new policy.", "CONCERNED EG+JP ◎ LY: the effects of Libya's new policy"],
    ['We welcome a new school funded by Chad.', 'WELCOMES EG+JP: a new school funded by Chad'],
    ['We welcome a new school with the support of the Customs Board.', 'WELCOMES EG+JP: a new school with the support of the Customs Board'],
    [
      'We note the answer to Chad and the changes to the Harbour Convention.',
      'NOTES EG+JP ◎ TD+harbour-convention: the answer to Chad and the changes to the Harbour Convention',
    ],
    ['Egypt (the host) and Japan (hereinafter “Japan”) oppose raids.', 'OPPOSES EG+JP: raids'],
    ['We praise the Kenya Customs Board.', 'APPRECIATES EG+JP ◎ customs-board: the Kenya Customs Board'],
    ['We reiterate our call on Libya to pay.', 'REAFFIRMS EG+JP ◎ LY: our call on Libya to pay', 'CALLS_FOR EG+JP → LY ◎ LY: Libya to pay'],
    ["We praise the Red Sea region's ports.", "APPRECIATES EG+JP ◎ red-sea: the Red Sea region's ports"],
    ["Japan reiterates Japan's support for Kenya.", "REAFFIRMS JP ◎ KE: Japan's support for Kenya", 'SUPPORTS JP ◎ KE: Kenya'],
    ['We note that nothing shows the zeal of Chad better.', 'NOTES EG+JP: nothing shows the zeal of Chad better'],
    ['We note the letter of Chad, and the answer of Libya.', 'NOTES EG+JP ◎ TD+LY: the letter of Chad, and the answer of Libya'],
    [
      'We affirm our resolve to work with all partners to urge Libya to pay.',
      'REAFFIRMS EG+JP ◎ LY: our resolve to work with all partners to urge Libya to pay',
      'COMMITTED EG+JP: work with all partners to urge Libya to pay',
    ],
  ])
})

describe('commitments (guide, section 4)', () => {
  check([
    ['We are committed to halving the toll by 2031.', 'COMMITTED EG+JP by 2031: halving the toll by 2031'],
    ['Japan announced its decision to open the canal.', 'AGREED JP: open the canal'],
    ["We stress the need to end Libya's raids and its support for Chad.", "EMPHASIZES EG+JP ◎ LY: the need to end Libya's raids and its support for Chad"],
    ['We stand ready to help and intend to meet in May.', 'WILLING EG+JP: help', 'WILLING EG+JP: meet in May'],
    ['We seek good ties and recognize the harm done.', 'RECOGNIZES EG+JP: the harm done'],
    ['We will raise the tolls and commit to spend them well.', 'WILL EG+JP: raise the tolls', 'COMMITTED EG+JP: spend them well'],
    ['We will raise the tolls and undertake repairs.', 'WILL EG+JP: raise the tolls and undertake repairs'],
    ['The Customs Board will print the forms.'],
    ['We may open an office, and Kenya will send staff.'],
    ['We will: \n- dredge the canal; \n- light the piers.', 'WILL EG+JP: dredge the canal', 'WILL EG+JP: light the piers'],
    ['We agree to the following steps: \n- dredge the canal; \n- light the piers.', 'AGREED EG+JP: dredge the canal', 'AGREED EG+JP: light the piers'],
  ])
})

describe('resolutions (guide, section 8)', () => {
  check(
    [
      ['Recalling its earlier texts and determined to end the raids,', 'NOTES UNSC: its earlier texts', 'COMMITTED UNSC: end the raids'],
      ['Bearing in mind the Harbour Convention, calls upon Libya to pay;', 'CALLS_FOR UNSC → LY ◎ LY: Libya to pay'],
      [
        'Decides to open an office, and to this end calls upon States to lend staff;',
        'AGREED UNSC: open an office',
        'CALLS_FOR UNSC → international-community ◎ international-community: States to lend staff',
      ],
      [
        'Decides that paragraph 4 shall read: “Urges all States to pay, calls upon Libya to help”;',
        'AGREED UNSC: paragraph 4 shall read: “Urges all States to pay, calls upon Libya to help”',
      ],
      ['Decides that Libya shall open the port;', 'URGES UNSC → LY ◎ LY: Libya shall open the port'],
      ['Decides that the Committee shall meet in May;', 'AGREED UNSC: the Committee shall meet in May'],
      ['In order to end the trade, decides that all States shall pay;', 'URGES UNSC → international-community ◎ international-community: all States shall pay'],
      [
        'Decides that, in order to end the trade, all States are called upon to pay;',
        'URGES UNSC → international-community ◎ international-community: in order to end the trade, all States are called upon to pay',
      ],
      [
        'Affirms that it shall watch the ban and that it shall be ready to lift it;',
        'REAFFIRMS UNSC: it shall watch the ban and that it shall be ready to lift it',
        'WILL UNSC: watch the ban',
        'WILL UNSC: be ready to lift it',
      ],
      ['Affirms that it shall review the ban;', 'REAFFIRMS UNSC: it shall review the ban', 'WILL UNSC: review the ban'],
      [
        'Requests the Secretary-General and the Customs Board to report;',
        'URGES UNSC → UN-Secretary-General+customs-board ◎ UN-Secretary-General+customs-board: the Secretary-General and the Customs Board to report',
      ],
      [
        'Calls upon all States: \n(a) To share data; \n(b) To open ports.',
        'CALLS_FOR UNSC → international-community ◎ international-community: To share data',
        'CALLS_FOR UNSC → international-community ◎ international-community: To open ports',
      ],
      ['The Customs Board,\n\nRecalling its rules,', 'NOTES customs-board: its rules'],
      [
        'Decides to establish a Board to: (a) watch the ban; (b) hear the owners; and (c) report each year;',
        'AGREED UNSC: establish a Board',
        'AGREED UNSC: watch the ban',
        'AGREED UNSC: hear the owners',
        'AGREED UNSC: report each year',
      ],
      [
        'Decides to establish a Board to: \n(a) Watch the ban; \n(b) Hear the owners.',
        'AGREED UNSC: establish a Board',
        'AGREED UNSC: Watch the ban',
        'AGREED UNSC: Hear the owners',
      ],
      [
        'Calls upon all States to: (a) share data; (b) open ports;',
        'CALLS_FOR UNSC → international-community ◎ international-community: share data',
        'CALLS_FOR UNSC → international-community ◎ international-community: open ports',
      ],
      ['Deeply outraged by the raid, condemning the killing,', 'CONDEMNS UNSC: the raid', 'CONDEMNS UNSC: the killing'],
    ],
    { kind: 'RESOLUTION', parties: ['UNSC'] },
  )
})

describe('speeches (guide, section 9.1)', () => {
  check([['I urge Libya to talk. We believe in open seas.', 'URGES EG → LY ◎ LY: Libya to talk', 'BELIEVES EG: open seas']], {
    kind: 'SPEECH',
    parties: ['EG'],
  })
})

describe('treaties (guide, section 9.2)', () => {
  check(
    [
      ['Each Party shall mark its ships.', 'WILL contracting-parties: mark its ships'],
      ['All Members undertake to share charts.', 'COMMITTED contracting-parties: share charts'],
      ['The Security Council shall meet in May.'],
      ['Each member of the Security Council shall have one vote.'],
      ['Recognizing the worth of charts,', 'RECOGNIZES contracting-parties: the worth of charts'],
    ],
    { kind: 'TREATY', parties: [] },
  )
})

describe('explaining a sentence', () => {
  it.each([
    ['We support reform.', ['3 main line']],
    ['We reaffirm that we oppose delay.', ['3 main line', '3 main line: under a reporting cue']],
    ['We must support reform.', ['3 main line: under a normative modal']],
    ['We do not welcome reform.', ['3 main line: negated']],
    ['We call on Libya to talk and support reform.', ['3 main line', '6.1 weak after a directive']],
    ['Most shipowners oppose the toll.', ['3 main line: the subject is no holder']],
    ['An office to promote trade was opened.', ['3 main line: not in the place of the predicate']],
  ])('names the rule that decided about each cue of %s', (text, rules) => {
    expect(read(text).rules).toEqual(rules)
  })
})

describe('issues', () => {
  it.each([
    ['Most shipowners strongly oppose the toll.', ['cue-without-holder']],
    ['Kenya and Graustark support free trade and oppose the toll.', ['cue-without-holder']],
    ['Kenya and Chad support free trade.', []],
    ['We support reform.', []],
    ['The notes of the meeting were printed.', []],
  ])('of %s', (text, codes) => {
    expect(read(text).issues.map(({ code }) => code)).toEqual(codes)
  })
  it('tells of parties that nobody knows', () => {
    expect(read('We support reform.', { parties: [] }).issues.map(({ code }) => code)).toEqual(['cue-without-holder'])
  })
})

describe('a person before an office', () => {
  check([
    ['Jana Lund, Foreign Minister of Kenya, welcomed the pier. She thanked the crew.', 'WELCOMES KE: the pier', 'APPRECIATES KE: the crew'],
    ['Jana Lund, the Minister of Kenya, and Chad welcomed the pier.', 'WELCOMES KE+TD: the pier'],
  ])
})

describe('persons who are called like a state', () => {
  it.each([
    ['They thanked Michael Jordan warmly.', 'They thanked Michael Jordan warmly.'],
    ['Chad Smith spoke at the pier.', 'Chad Smith spoke at the pier.'],
    ['The envoy, Jordan Lee, left.', 'The envoy, Jordan Lee, left.'],
    ['They thanked Jordan, Chad and Israel.', 'They thanked ⟦Jordan⟧, ⟦Chad⟧ and ⟦Israel⟧.'],
    ['Visiting Georgia was useful.', 'Visiting ⟦Georgia⟧ was useful.'],
    ['They thanked Chad Smith and Jordan Smith for their help.', 'They thanked Chad Smith and Jordan Smith for their help.'],
    ['Georgia and Jordan Agree on Water', '⟦Georgia⟧ and ⟦Jordan⟧ Agree on Water'],
  ])('%s', (text, expected) => expect(marked(text, 'en')).toBe(expected))
})
