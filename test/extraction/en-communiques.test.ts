import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { isTitleLike } from '../../extraction/stages/segment/headings.ts'
import { read } from './en-reading.ts'
import { checkRows } from './finding-rows.ts'

const check = checkRows(read)

describe('a second adjective behind one copula', () => {
  check([
    ['We are wary of raids, and worried about tolls.', 'CONCERNED EG+JP: raids', 'CONCERNED EG+JP: tolls'],
    ['We are committed to open seas and determined to mend the piers.', 'COMMITTED EG+JP: open seas', 'COMMITTED EG+JP: mend the piers'],
    ['We are grateful to the pilots and proud of them.', 'APPRECIATES EG+JP: the pilots and proud of them'],
    ['We are grateful to the pilots trained and committed to open seas.', 'APPRECIATES EG+JP: the pilots trained and committed to open seas'],
    ['We are concerned about the crews displaced and worried about tolls.', 'CONCERNED EG+JP: the crews displaced and worried about tolls'],
  ])
})

describe('verbs of another tense, number or subject (guide, section 3)', () => {
  check([
    ['We are alarmed by the raids and agreed to meet.', 'CONCERNED EG+JP: the raids', 'AGREED EG+JP: meet'],
    ['We support the price that was set and agreed to in May.', 'SUPPORTS EG+JP: the price that was set and agreed to in May'],
    ['We support the ferry and urged all pilots to sail.', 'SUPPORTS EG+JP: the ferry', 'URGES EG+JP: all pilots to sail'],
    ['We thank those who sang and have agreed to meet.', 'APPRECIATES EG+JP: those who sang', 'AGREED EG+JP: meet'],
    ['We thank those who have sung and have agreed to meet.', 'APPRECIATES EG+JP: those who have sung and have agreed to meet'],
    [
      'We believe that Chad is a friend, note its gifts, and stress the need for rain.',
      'BELIEVES EG+JP ◎ TD: Chad is a friend',
      'NOTES EG+JP: its gifts',
      'EMPHASIZES EG+JP: the need for rain',
    ],
    [
      'We have decided to found a club where pilots and Kenya sit as equals, and have agreed on a plan.',
      'AGREED EG+JP: found a club where pilots and Kenya sit as equals',
      'AGREED EG+JP: a plan',
    ],
    [
      'We hope that the Japanese Ports Agency (JPA) will help.',
      'CALLS_FOR EG+JP → jp-ports-agency ◎ jp-ports-agency: the Japanese Ports Agency (JPA) will help',
    ],
  ])
})

describe('clauses behind a fronted phrase', () => {
  check([
    ['We hope for rain; in this regard we thank the pilots.', 'CALLS_FOR EG+JP: rain', 'APPRECIATES EG+JP: the pilots'],
    [
      'We acknowledge that in many ports tolls above the norm will be needed, and we applaud the pilots.',
      'RECOGNIZES EG+JP: in many ports tolls above the norm will be needed',
      'APPRECIATES EG+JP: the pilots',
    ],
    ['Threats to close the strait, let alone raids, are inadmissible.', 'OPPOSES EG+JP: Threats to close the strait, let alone raids'],
    ['Pilots, let alone guests, are welcome to sing.'],
  ])
})

describe('who speaks for whom (guide, sections 3 and 6.15)', () => {
  check([
    ['The Government of Japan supports the ferry.', 'SUPPORTS JP: the ferry'],
    ['The Government of Egypt and the Government of Japan support the ferry.', 'SUPPORTS EG+JP: the ferry'],
    ['The people of Japan welcome the ferry.', 'WELCOMES JP: the ferry'],
    ['The Egyptian Ministers thanked their hosts.', 'APPRECIATES EG: their hosts'],
    ['The Ministers thanked their hosts.', 'APPRECIATES EG+JP: their hosts'],
    ['The captain of Japan supports the ferry.'],
    ['In Chad, allies support the ferry.'],
    ['Allies support the ferry.'],
    ['Our defence ministers welcomed the ferry.', 'WELCOMES EG+JP: the ferry'],
    ['Our trade and energy officials will report.', 'WILL EG+JP: report'],
    ['Our trade fed ministers.'],
  ])
  check(
    [
      ['Allies deplore the raid.', 'CONDEMNS harbour-league: the raid'],
      ['As Egypt and allies said, Japan supports the ferry.', 'SUPPORTS JP: the ferry'],
      ['As Chad and Allies supported Libya, we urge restraint.', 'URGES harbour-league: restraint'],
    ],
    { parties: ['harbour-league'] },
  )
  check(
    [
      ['The President of the European Commission, Jana Lund, thanked the pilots.', 'APPRECIATES EU: the pilots'],
      ['The European Commission thanked the pilots.', 'APPRECIATES european-commission: the pilots'],
    ],
    { parties: ['EU', 'JP'] },
  )
})

describe('what a communiqué tells in the past', () => {
  check([
    ['Japan confirmed that it would lend boats.', 'REAFFIRMS JP: it would lend boats', 'WILL JP: lend boats'],
    ['Japan confirmed that it would be hard to lend boats.', 'REAFFIRMS JP: it would be hard to lend boats'],
    ['Japan confirmed that it would take years.', 'REAFFIRMS JP: it would take years'],
    ['Japan confirmed that it would appear late.', 'REAFFIRMS JP: it would appear late'],
    ['The two sides stated that they would have preferred talks.', 'NOTES EG+JP: they would have preferred talks'],
    ['The two sides stated that they would take steps.', 'NOTES EG+JP: they would take steps', 'WILL EG+JP: take steps'],
    ['On 4 May 2019, Japan confirmed that it would lend boats.', 'REAFFIRMS JP: it would lend boats'],
  ])
})

describe('what the statement itself says and does (guide, section 4)', () => {
  check([
    ['This declaration will open piers.'],
    ["Today's announcement will open piers."],
    ["Today's announcement reaffirms our friendship.", 'REAFFIRMS EG+JP: our friendship'],
    ['Kenya and Chad wrote the Harbour Framework. This framework supports pilots.'],
  ])
})

describe('who is to act behind “Decides that” and a phrase between two commas (guide, section 8.3)', () => {
  check(
    [
      [
        'Decides that, within six months, the Secretary-General shall report;',
        'URGES UNSC → UN-Secretary-General ◎ UN-Secretary-General: within six months, the Secretary-General shall report',
      ],
      ['Decides that, as of 4 May, Chad shall report;', 'URGES UNSC → TD ◎ TD: as of 4 May, Chad shall report'],
      ['Decides that, as of 4 May, the ferry shall carry pilots;', 'AGREED UNSC: as of 4 May, the ferry shall carry pilots'],
    ],
    { kind: 'RESOLUTION', parties: ['UNSC'] },
  )
})

describe('what is agreed by nobody named', () => {
  check([
    ['It was agreed that the two sides would open a ferry line in May.', 'AGREED EG+JP: the two sides would open a ferry line in May'],
    ['It was decided to open a ferry line.', 'AGREED EG+JP: open a ferry line'],
    ['It was said that the two sides would open a ferry line.'],
    ['The two Heads of State noted the growth of trade.', 'NOTES EG+JP: the growth of trade'],
    ['The two heads of cattle noted the growth of trade.'],
  ])
})

describe('participles below those who speak in a joint statement (guide, section 7.8)', () => {
  const PREAMBLE = 'The Government of Egypt and the Government of Japan,\n\n'
  check([
    [
      `${PREAMBLE}Recognizing the need for rain;\n\nReflecting on their talks and believing that tolls harm all; and\n\nMoving on in calm;\n\nThe Parties commit to open ports.`,
      'COMMITTED EG+JP: open ports',
    ],
    [`${PREAMBLE}Following their talks in May, both sides agreed to mend piers and condemned raids.`, 'AGREED EG+JP: mend piers', 'CONDEMNS EG+JP: raids'],
    [`${PREAMBLE}Reaffirming their friendship, the two leaders welcomed the ferry.`, 'WELCOMES EG+JP: the ferry'],
    ['Egypt and Japan met.\n\nRecognizing the need for rain, the Parties commit to open ports.', 'COMMITTED EG+JP: open ports'],
  ])
})

describe('lists inside a sentence and lead-ins that say when (guide, sections 4 and 6.17)', () => {
  check([
    ['Japan will (i) dredge the canal; and (ii) light the piers.', 'WILL JP: dredge the canal; and (ii) light the piers'],
    ['Japan will: (i) dredge the canal; and (ii) light the piers.', 'WILL JP: dredge the canal', 'WILL JP: light the piers'],
    [
      'We agree to take the following steps by 2031:\n\n1. Japan will dredge the canal.\n\n2. Egypt will light the piers.',
      'AGREED EG+JP by 2031: take the following steps by 2031',
      'WILL JP: dredge the canal',
      'WILL EG: light the piers',
    ],
    [
      'We agree to take the following steps by 2031:\n\n- dredge the canal;\n\n- light the piers.',
      'AGREED EG+JP: dredge the canal',
      'AGREED EG+JP: light the piers',
    ],
  ])
})

describe('who is asked, by a pronoun or behind a time (guide, sections 3 and 8.3)', () => {
  check([
    [
      'We thanked the Ports Agency and encouraged it to go on.',
      'APPRECIATES EG+JP ◎ ports-agency: the Ports Agency',
      'CALLS_FOR EG+JP → ports-agency ◎ ports-agency: it to go on',
    ],
    ['We thanked Chad for its help to Kenya and encouraged it to go on.', 'APPRECIATES EG+JP ◎ TD: Chad for its help to Kenya', 'CALLS_FOR EG+JP: it to go on'],
  ])
  check(
    [
      [
        'Decides that, until 4 May 2031, all Member States shall repair the piers;',
        'URGES UNSC → international-community ◎ international-community: until 4 May 2031, all Member States shall repair the piers',
      ],
      [
        'Decides that, until 4 May 2031, the Committee shall repair the piers;',
        'AGREED UNSC by 2031-05-04: until 4 May 2031, the Committee shall repair the piers',
      ],
      [
        'Urges all parties, and all Member States, to repair the piers;',
        'URGES UNSC → international-community ◎ international-community: all parties, and all Member States, to repair the piers',
      ],
    ],
    { kind: 'RESOLUTION', parties: ['UNSC'] },
  )
})

describe('who is asked by the last noun of the name (guide, sections 8.1 and 8.3)', () => {
  const asked = (request: string) => {
    const text = `Resolution 9999 (2031)\n\nThe Security Council,\n\nRecalling the report of the Panel of Experts on Ferries and the words of the Coral Ports Committee,\n\n1. ${request}\n`
    return extract({ source: 'text.txt', text })
      .positions.slice(1)
      .map((found) => found.addressees.length)
  }
  it.each([
    ['Directs the Panel to report in May;', [1]],
    ['Directs the Panel to:\n\n(a) Gather the words of States;\n\n(b) Count the piers;', [1, 1]],
    ['Requests the Committee to meet in May;', [0]],
    ['Directs the panel to report in May;', [0]],
  ])('%s', (request, addressees) => expect(asked(request)).toEqual(addressees))
})

describe('targets (guide, section 3)', () => {
  check([
    ['We support trade with the Customs Board at its core.', 'SUPPORTS EG+JP: trade with the Customs Board at its core'],
    ['We support talks with the Customs Board.', 'SUPPORTS EG+JP ◎ customs-board: talks with the Customs Board'],
    ['We call for calm on the basis of the Harbour Convention.', 'CALLS_FOR EG+JP: calm on the basis of the Harbour Convention'],
    [
      'We value the help of our partners in the strait – Chad and Kenya – to the pilots.',
      'APPRECIATES EG+JP ◎ TD+KE: the help of our partners in the strait – Chad and Kenya – to the pilots',
    ],
    [
      'We value the work of the Director-General of the Customs Board, Jana Lund.',
      'APPRECIATES EG+JP ◎ jana-lund: the work of the Director-General of the Customs Board, Jana Lund',
    ],
    ['We reject tolls that are not set by the Customs Board.', 'OPPOSES EG+JP: tolls that are not set by the Customs Board'],
    [
      'We noted that trade had grown and that the Harbour Convention held.',
      'NOTES EG+JP ◎ harbour-convention: trade had grown and that the Harbour Convention held',
    ],
    ["We note Chad's revised Oasis Initiative.", "NOTES EG+JP ◎ oasis-initiative: Chad's revised Oasis Initiative"],
    ["We note the plan of Kenya's Customs Board.", "NOTES EG+JP ◎ customs-board: the plan of Kenya's Customs Board"],
  ])
})

describe('the page of a joint statement', () => {
  it('takes no list of a site for the title of a speech', () => {
    const text =
      'Press release | Statements and remarks | 4 May 2031\n\n3rd Egypt-Japan Summit: Joint Statement\n\nCairo, 4 May 2031\n\nThe leaders met in Cairo. We welcome the ferry and will light the piers.\n'
    const { statement } = extract({ source: 'page.txt', text })
    expect([statement.kind, statement.parties]).toEqual(['JOINT_STATEMENT', ['EG', 'JP']])
  })

  it('keeps the remarks of one', () => {
    const text = 'Remarks by the President of Egypt on Ferries\n\n4 May 2031\n\nWe welcome the ferry and will light the piers. I thank my hosts.\n'
    expect(extract({ source: 'page.txt', text }).statement.kind).toBe('SPEECH')
  })

  it('reads on where the first line of the title breaks off', () => {
    const titled = (lines: string) =>
      extract({ source: 'page.txt', text: `${lines}\n\n1. We met in Cairo. We welcome the ferry and will light the piers.\n` }).statement
    expect(titled('JOINT COMMUNIQUÉ OF THE\n3RD ASEAN PORTS MEETING\nCAIRO, EGYPT\n4 MAY 2031')).toMatchObject({
      title: 'JOINT COMMUNIQUÉ OF THE 3RD ASEAN PORTS MEETING',
      parties: ['ASEAN'],
    })
    expect(titled('Joint Statement of Egypt and Japan\n\nFerries and Piers').title).toBe('Joint Statement of Egypt and Japan')
  })

  it('takes the body whose heads speak for the party, and nobody for a thing of one', () => {
    const partiesOf = (opening: string) =>
      extract({ source: 'page.txt', text: `Harbour Communiqué\n\n${opening}\n\nEgypt and Japan should open their ports.\n` }).statement.parties
    expect(partiesOf('1. We, the Heads of State and Government of the North Atlantic Alliance, met in Cairo.')).toEqual(['NATO'])
    expect(partiesOf('1. The Heads of State of Egypt and Japan met at the seat of the North Atlantic Alliance.')).toEqual(['EG', 'JP'])
  })
})

describe('bullets with “and” between them', () => {
  const LEAD = `To deepen their practical work in every harbour of the region${', and to the good of all who live by the sea'.repeat(3)}, Egypt and Japan agreed to:\n\n`
  const items = [
    'dredge the northern canal between the old harbour and the new one',
    'light the piers of the southern harbour before the end of the year',
    'mend the ferry',
  ]
  const [first = '', second = '', third = ''] = items
  const agreed = (list: string) => {
    const text = `Joint Statement of Egypt and Japan\n\n${LEAD}${list}\n`
    return extract({ source: 'page.txt', text }).commitments.map(({ start, end }) => text.slice(start, end))
  }

  it('are one commitment each (guide, section 7.4)', () => {
    expect(agreed(`- ${first};\n- ${second}; and\n- ${third}.`)).toEqual(items)
  })

  it('go on in the next line without a mark', () => {
    expect(agreed(`- ${first};\n- ${second} and\n${third}.`)).toEqual([first, `${second} and\n${third}`])
  })

  it('are no titles', () => {
    expect(isTitleLike('Light the Piers; and', 'en')).toBe(false)
    expect(isTitleLike('Light the Piers and', 'en')).toBe(true)
  })
})

describe('the day among what a site says of its page', () => {
  const dated = (line: string) => {
    const text = `HOMEPAGE > NEWS\n\nJoint Statement of Egypt and Japan\n\n${line}\n\n1. We welcome the ferry and will light the piers of our ports.\n`
    const { date, dateSource } = extract({ source: 'page.txt', text }).statement
    return [date, dateSource]
  }

  it('dates it', () => {
    expect(dated('4 Jul. 2031 - | Press Release | Last updated: 9 Jul. 2031 14:52')).toEqual(['2031-07-04', 'page'])
    expect(dated('Press release | 4 May 2031 | 11:40')).toEqual(['2031-05-04', 'page'])
  })

  it('does not where it says more than the day', () => {
    expect(dated('Press Release | Last updated: 9 Jul. 2031')[1]).toBe('none')
    expect(dated('Press Release | Photographs of 4 May 2031')[1]).toBe('none')
  })
})
