import { describe, expect, it } from 'vitest'
import { describeFindings, read } from './en-reading.ts'

/** A text and what it gives, one line a finding in the order of the text. */
type Row = readonly [text: string, ...findings: string[]]

const check = (rows: readonly Row[], statement: Parameters<typeof read>[1] = {}) =>
  it.each(rows.map(([text, ...findings]) => [text, findings] as const))('%s', (text, findings) => {
    expect(describeFindings(read(text, statement))).toEqual(findings)
  })

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
    ['Japan welcomed Minister Musa on Monday.'],
  ])
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
    ['Trade between Libya, Egypt and Japan will grow.'],
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
      'We demand that the raid end and that all States help.',
      'URGES EG+JP → international-community ◎ international-community: the raid end and that all States help',
    ],
  ])
})

describe('targets (guide, section 3)', () => {
  check([
    ['We support the Harbour Convention.', 'SUPPORTS EG+JP ◎ harbour-convention: the Harbour Convention'],
    ['We support the work of the Customs Board.', 'SUPPORTS EG+JP ◎ customs-board: the work of the Customs Board'],
    ["We support the aims of Kenya's Oasis Initiative.", "SUPPORTS EG+JP ◎ oasis-initiative: the aims of Kenya's Oasis Initiative"],
    ["We praise the generosity of Chad's neighbours.", "APPRECIATES EG+JP: the generosity of Chad's neighbours"],
    ["We condemn Libya's raids in Chad.", "CONDEMNS EG+JP ◎ LY: Libya's raids in Chad"],
    ['We condemn attacks on Chad.', 'CONDEMNS EG+JP: attacks on Chad'],
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
  ])
})

describe('commitments (guide, section 4)', () => {
  check([
    ['We are committed to halving the toll by 2031.', 'COMMITTED EG+JP by 2031: halving the toll by 2031'],
    ['We stand ready to help and intend to meet in May.', 'WILLING EG+JP: help', 'WILLING EG+JP: meet in May'],
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
      ['Decides that Libya shall open the port;', 'URGES UNSC → LY ◎ LY: Libya shall open the port'],
      ['Decides that the Committee shall meet in May;', 'AGREED UNSC: the Committee shall meet in May'],
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
    ['We do not support reform.', ['3 main line: negated']],
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
    ['We support reform.', []],
    ['The notes of the meeting were printed.', []],
  ])('of %s', (text, codes) => {
    expect(read(text).issues.map(({ code }) => code)).toEqual(codes)
  })
  it('tells of parties that nobody knows', () => {
    expect(read('We support reform.', { parties: [] }).issues.map(({ code }) => code)).toEqual(['cue-without-holder'])
  })
})
